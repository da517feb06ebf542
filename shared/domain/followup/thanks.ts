/** Whom the mails of thanks have reached (requirement F09). */
import type { ThanksRecipient } from '../gate-facts.ts';
import type { MailState } from './codes.ts';

const ROLES: Readonly<Record<ThanksRecipient, readonly string[]>> = {
  participants: ['participant'],
  proposer: ['proposer'],
  partners: ['partner', 'institution'],
};
const RECIPIENTS = Object.keys(ROLES) as ThanksRecipient[];

/** Somebody of them was written to, and nobody of them is still waiting for it. */
export function thankedByMail(
  recipients: readonly { readonly role: string; readonly state: MailState }[],
): ReadonlySet<ThanksRecipient> {
  return new Set(
    RECIPIENTS.filter((to) => {
      const own = recipients.filter(({ role }) => ROLES[to].includes(role));
      const isOut = ({ state }: { readonly state: MailState }) => state === 'sent' || state === 'answered';
      return own.some(isOut) && own.every(({ state }) => state !== 'drafted');
    }),
  );
}
