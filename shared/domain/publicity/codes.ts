/** The closed lists of 홍보. */

export const CHANNEL_KINDS = [
  'homepage',
  'sns',
  'blog',
  'newsletter',
  'message',
  'print',
  'press',
  'partner',
  'community',
  'other',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** What a post is about (requirements C25–C29). */
export const ITEM_KINDS = [
  'process',
  'participantInterview',
  'proposerInterview',
  'preEvent',
  'recruiting',
  'afterResult',
  'other',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Each comes after the one before it. */
export const ITEM_STATES = ['draft', 'checked', 'approved', 'posted'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What the public is told of the event, in the order in which it is read. */
export const PUBLIC_FACTS = [
  'title',
  'what',
  'when',
  'where',
  'forWhom',
  'how',
  'until',
  'enquiry',
  'access',
  'filming',
] as const;
export type PublicFact = (typeof PUBLIC_FACTS)[number];

/** The facts that make a post wrong once they change. */
export const PRINTED_FACTS = ['title', 'date', 'time', 'place', 'signUp', 'until'] as const;
export type PrintedFact = (typeof PRINTED_FACTS)[number];
