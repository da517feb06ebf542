/** A mailing as it goes to each: the finished text, or why it does not go out. */
import { calledInMail, leftOut, mergeValues, writtenMail } from '@shared/domain/followup/mail.ts';
import { keepUntilOf, readTerms, TERMS_KEY } from '@shared/domain/personal-data.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { usePreference } from '@app/lib/preferences.ts';
import type { Followup } from '../useFollowup.ts';

export interface Letter {
  readonly recipient: Entity<'mailRecipient'>;
  /** As the screen tells people of one name apart. */
  readonly name: string;
  /** As the person is written to. */
  readonly called: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
}

export interface LeftOut {
  readonly recipient: Entity<'mailRecipient'>;
  readonly name: string;
  readonly reason: 'noAddress' | 'refused' | 'overdue' | 'missing' | 'emptyBody' | 'brace';
  /** What is wrong as the template writes it, where that is the reason. */
  readonly fields: string;
}

export interface Mail {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly LeftOut[];
}

export function useMail(of: Followup, mailing: Entity<'mailing'>): Mail {
  const locale = useLocale();
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const { eventDate, settlementDue } = of.experiment;
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
    const written = writtenMail(mailing, mergeValues(of.experiment, person, locale));
    if (reason !== null) without.push({ recipient, name: label, reason, fields: '' });
    else if (written.ok) {
      const { subject, body } = written;
      letters.push({ recipient, name: label, called: calledInMail(person), email: person.email, subject, body });
    } else without.push({ recipient, name: label, reason: written.reason, fields: written.fields });
  }
  return { letters, leftOut: without };
}
