/** Closed lists of payments to people (지급). */

/** What people are paid for. `gift` is a thank-you for answers, of which a list with signatures is kept. */
export const PAY_KINDS = ['meeting', 'lecture', 'staff', 'interview', 'gift'] as const;
export type PayKind = (typeof PAY_KINDS)[number];

/** What the times of a payment count: 회, 시간, 일, 건. */
export const PAY_UNITS = ['time', 'hour', 'day', 'piece'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** `approved`: whoever has to has agreed (결재). */
export const PAY_STATES = ['draft', 'approved'] as const;

/** 공직자등: officials and staff of public bodies; staff of schools and the press. */
export const OFFICIALS = ['no', 'official', 'academic'] as const;
export type Official = (typeof OFFICIALS)[number];
