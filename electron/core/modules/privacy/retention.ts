/** Everyone about whom the library holds something, with the day until which it may. Samples are made up and left out. */
import type { Person } from '@shared/contract/entities.ts';
import type { HeldEntry } from '@shared/contract/privacy.contract.ts';
import { dueState, itemsHeld, keepUntilOf, readTerms, TERMS_KEY, UNRECORDED } from '@shared/domain/personal-data.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';
import { preferenceOf } from '../preference/preference.queries.ts';
import { isPayee, payeesOf } from '../person/payee.shared.ts';

function labelOf({ name, nickname }: Person): string {
  return name === '' ? `@${nickname}` : name;
}

/** A group by itself is nobody; with a phone or an address it holds somebody's. */
function holdsSomebody({ isGroup, phone, email, guardian, account }: Person): boolean {
  return !isGroup || phone !== '' || email !== '' || guardian !== '' || account !== '';
}

export function retentionEntries(
  reader: Reader,
  today: CivilDate,
): { readonly entries: readonly HeldEntry[]; readonly people: readonly Person[] } {
  const entries: HeldEntry[] = [];
  const everyone: Person[] = [];
  const terms = readTerms(preferenceOf(reader, TERMS_KEY));
  for (const experiment of reader.list('experiment', { isSample: false })) {
    const { id: experimentId, title, eventDate, settlementDue } = experiment;
    const common = { experimentId, experimentTitle: title, isTrashed: experiment.trashedAt !== null };
    const paid = reader.list('expense', { experimentId }).filter(({ withholding }) => withholding !== 'none');
    const payees = payeesOf(reader, experimentId);
    for (const person of reader.list('person', { experimentId })) {
      everyone.push(person);
      if (!holdsSomebody(person)) continue;
      const isPaid = isPayee(person, payees);
      const until = keepUntilOf(person, { eventDate, settlementDue, isPaid }, terms);
      const { id, consent } = person;
      const state = dueState(until, today);
      const items = itemsHeld(person);
      entries.push({
        ...common,
        kind: 'person',
        id,
        label: labelOf(person),
        purpose: until.purpose,
        consent,
        until,
        state,
        items,
      });
    }
    const around = { eventDate, settlementDue, isPaid: true };
    for (const { id, payee } of paid) {
      if (payee === '') continue;
      const until = keepUntilOf({ ...UNRECORDED, role: 'other' }, around, terms);
      const state = dueState(until, today);
      entries.push({
        ...common,
        kind: 'payee',
        id,
        label: payee,
        purpose: 'payment',
        consent: null,
        until,
        state,
        items: ['name'],
      });
    }
    // The voucher is the evidence of a fee until its term is over; who is in the directory stands there.
    for (const { id, payeeName, personId } of reader.list('payment', { experimentId })) {
      if (personId !== null || payeeName === '') continue;
      const until = keepUntilOf({ ...UNRECORDED, role: 'other' }, around, terms);
      const state = dueState(until, today);
      entries.push({
        ...common,
        kind: 'voucher',
        id,
        label: payeeName,
        purpose: 'payment',
        consent: null,
        until,
        state,
        items: ['name'],
      });
    }
    for (const { id, noticeContact } of reader.list('brief', { experimentId })) {
      if (noticeContact === '') continue;
      const until = keepUntilOf({ ...UNRECORDED, role: 'other', purpose: 'duty' }, { ...around, isPaid: false }, terms);
      const state = dueState(until, today);
      entries.push({
        ...common,
        kind: 'notice',
        id,
        label: noticeContact,
        purpose: 'duty',
        consent: null,
        until,
        state,
        items: ['phone'],
      });
    }
  }
  return { entries, people: everyone };
}
