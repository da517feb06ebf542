/** Everything that the tab 지급 shows: batches and vouchers with their amounts, who was present, what is to be looked at, months of tax. */
import { maskPerson } from '@shared/domain/masking.ts';
import { paymentFindings } from '@shared/domain/payments/findings.ts';
import type { PaymentFinding } from '@shared/domain/payments/findings.ts';
import { withheldMonths, withheldPayments } from '@shared/domain/payments/months.ts';
import type { WithheldMonth } from '@shared/domain/payments/months.ts';
import type { PresenceFacts } from '@shared/domain/payments/payees.ts';
import { batchTotals } from '@shared/domain/payments/totals.ts';
import type { BatchTotals } from '@shared/domain/payments/totals.ts';
import { dayOfBatch, isLocked, taxDay, voucherOf } from '@shared/domain/payments/vouchers.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { ownDaysOff } from '@shared/domain/working-days.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useData, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import type { BookView } from '../model/book-view.ts';
import type { PaymentRow } from './payment-rows.ts';

const NO_FILES: Readonly<Record<string, Readonly<Record<string, number>>>> = {};

export interface Payments {
  readonly experimentId: string;
  readonly batches: Rows<'payBatch'>;
  readonly payments: Rows<'payment'>;
  readonly rows: readonly PaymentRow[];
  readonly totalsOf: (batchId: string) => BatchTotals;
  readonly dayOf: (batch: Entity<'payBatch'>) => CivilDate | null;
  readonly people: readonly Labelled[];
  readonly personOf: (id: string | null) => Entity<'person'> | undefined;
  readonly nameOf: (id: string) => string;
  readonly persons: Rows<'person'>;
  readonly meetings: readonly Entity<'meeting'>[];
  readonly presence: PresenceFacts;
  readonly view: BookView;
  readonly findings: readonly PaymentFinding[];
  readonly months: readonly WithheldMonth[];
  readonly today: CivilDate;
}

export function usePayments(experimentId: string, view: BookView): Payments {
  const input = { experimentId };
  useAskedAhead('payBatch.rows', input);
  useAskedAhead('payment.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('meeting.rows', input);
  useAskedAhead('meetingAttendee.rows', input);
  useAskedAhead('shiftEntry.rows', input);
  useAskedAhead('recruit.rows', input);
  useAskedAhead('dayOff.rows', input);
  const batches = useRows('payBatch', experimentId);
  const payments = useRows('payment', experimentId);
  const persons = useRows('person', experimentId);
  const meetings = useLoaded('meeting.rows', input);
  const attending = useLoaded('meetingAttendee.rows', input);
  const shifts = useLoaded('shiftEntry.rows', input);
  const recruits = useLoaded('recruit.rows', input);
  const daysOff = useLoaded('dayOff.rows', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const files = useData('attachment.counts', input).data ?? NO_FILES;
  const today = useToday();
  const { eventDate } = experiment;

  // A group is nobody who signs.
  const attendees = useMemo(() => {
    const groups = new Set(persons.rows.filter(({ isGroup }) => isGroup).map(({ id }) => id));
    return attending.filter(({ personId }) => !groups.has(personId));
  }, [attending, persons.rows]);
  const byMeeting = useMemo(() => new Map(meetings.map((meeting) => [meeting.id, meeting])), [meetings]);
  const byBatch = useMemo(() => new Map(batches.rows.map((batch) => [batch.id, batch])), [batches.rows]);
  const rows = useMemo(
    () =>
      payments.rows.map((payment): PaymentRow => {
        const batch = byBatch.get(payment.batchId);
        const heldOn = batch === undefined ? null : dayOfBatch(batch, { meetings: byMeeting, eventDate });
        const person = persons.rows.find(({ id }) => id === payment.personId);
        const reversal = payments.rows.find(({ reversesId }) => reversesId === payment.id);
        return {
          ...payment,
          voucher: voucherOf(payment, taxDay(payment.transferredOn, heldOn, today)),
          payee: person === undefined ? payment.payeeName : maskPerson(person, 'internal', ''),
          shownAffiliation: person === undefined ? payment.affiliation : person.affiliation,
          account: person === undefined ? '' : [person.bank, person.account].filter((part) => part !== '').join(' '),
          isLocked: isLocked(payment) || payment.reversesId !== null,
          isReversed: reversal !== undefined,
          files: files['payment']?.[payment.id] ?? 0,
        };
      }),
    [payments.rows, byBatch, byMeeting, persons.rows, eventDate, today, files],
  );
  const findings = useMemo(() => {
    const linked = new Set(payments.rows.map(({ expenseId }) => expenseId));
    const personNamed = (label: string) => persons.rows.find((one) => maskPerson(one, 'internal', '') === label)?.id;
    return paymentFindings({
      batches: batches.rows,
      payments: payments.rows,
      meetings: byMeeting,
      attendees,
      expenses: new Map(view.expenses.map((expense) => [expense.id, expense])),
      files: (table, id) => files[table]?.[id] ?? 0,
      otherFees: view.expenses
        .filter(({ id, withholding }) => withholding !== 'none' && !linked.has(id))
        .map(({ personId, payee, withholding, total, date }) => ({
          payee: personId ?? personNamed(payee) ?? payee.trim(),
          kind: withholding,
          gross: total,
          paidOn: date ?? eventDate ?? today,
        })),
      eventDate,
      today,
    });
  }, [batches.rows, payments.rows, persons.rows, byMeeting, attendees, view.expenses, files, eventDate, today]);
  const months = useMemo(
    () => withheldMonths(withheldPayments(payments.rows, view.expenses), ownDaysOff(daysOff)),
    [payments.rows, view.expenses, daysOff],
  );
  const people = useMemo(
    () => peopleLabels(persons.rows, (person) => maskPerson(person, 'internal', '')),
    [persons.rows],
  );
  return {
    experimentId,
    batches,
    payments,
    rows,
    totalsOf: (batchId) => batchTotals(rows.filter((row) => row.batchId === batchId).map(({ voucher }) => voucher)),
    dayOf: (batch) => dayOfBatch(batch, { meetings: byMeeting, eventDate }),
    people,
    personOf: (id) => persons.rows.find((person) => person.id === id),
    nameOf: (id) => people.find((person) => person.id === id)?.label ?? id,
    persons,
    meetings,
    presence: { attendees, shifts, recruits },
    view,
    findings,
    months,
    today,
  };
}
