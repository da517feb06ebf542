/** Closed lists of 후속. */

/** Who gives feedback; the gate asks for the first four (requirements F01–F05). */
export const FEEDBACK_SOURCES = ['participants', 'guests', 'staff', 'crew', 'proposer', 'institution'] as const;
export type FeedbackFrom = (typeof FEEDBACK_SOURCES)[number];

/** Thanks, results, practical matters, an invitation to go on (requirements F09–F11, E13). */
export const MAIL_KINDS = ['thanks', 'result', 'info', 'invite'] as const;

export const MAIL_STATES = ['drafted', 'sent', 'answered', 'bounced'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What an institution did with a result (requirement T02). */
export const VERDICTS = ['undecided', 'adopted', 'partly', 'not'] as const;
export type Verdict = (typeof VERDICTS)[number];
