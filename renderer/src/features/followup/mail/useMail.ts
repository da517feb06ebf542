/** A mailing as it goes to each: the finished text, or why it does not go out. */
import { formatDate } from '@shared/domain/civil-date.ts';
import { leftOut, mailMerge } from '@shared/domain/followup/mail.ts';
import { keepUntilOf, readTerms, TERMS_KEY } from '@shared/domain/personal-data.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { usePreference } from '@app/lib/preferences.ts';
import type { Followup } from '../useFollowup.ts';

export interface Letter {
  readonly recipient: Entity<'mailRecipient'>;
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
}

export interface LeftOut {
  readonly recipient: Entity<'mailRecipient'>;
  readonly name: string;
  readonly reason: 'noAddress' | 'refused' | 'overdue' | 'missing';
  /** As the template writes them, where that is the reason. */
  readonly fields: string;
}

export interface Mail {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly LeftOut[];
}

export function useMail(of: Followup, mailing: Entity<'mailing'>): Mail {
  const locale = useLocale();
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const { title, eventDate, settlementDue, venue } = of.experiment;
  const letters: Letter[] = [];
  const without: LeftOut[] = [];
  for (const recipient of of.recipients.rows.filter(({ mailingId }) => mailingId === mailing.id)) {
    const person = of.persons.find(({ id }) => id === recipient.personId);
    if (person === undefined) continue;
    const label = of.people.find(({ id }) => id === person.id)?.label ?? '';
    // Whether tax law keeps the record of a payment gives no right to write to the person.
    const { on } = keepUntilOf(person, { eventDate, settlementDue, isPaid: false }, terms);
    // An organisation is nobody: its record has no term.
    const reason = leftOut(person, person.isGroup ? null : on, of.today);
    const values = {
      name: person.name || person.nickname,
      nickname: person.nickname,
      affiliation: person.affiliation,
      event: title,
      date: eventDate === null ? '' : formatDate(eventDate, locale),
      place: venue,
    };
    const subject = mailMerge(mailing.subject, values);
    const body = mailMerge(mailing.body, values);
    if (reason !== null) without.push({ recipient, name: label, reason, fields: '' });
    else if (subject.ok && body.ok)
      letters.push({ recipient, name: label, email: person.email, subject: subject.text, body: body.text });
    else {
      const missing = [subject, body].flatMap((merged) => (merged.ok ? [] : merged.missing));
      without.push({ recipient, name: label, reason: 'missing', fields: [...new Set(missing)].join(' ') });
    }
  }
  return { letters, leftOut: without };
}
