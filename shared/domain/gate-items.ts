/** Items of the toolkit whose card, or line of a checklist, answers a gate by itself: nothing else is asked. */
import type { FeedbackSource } from './gate-facts.ts';

/** The cards on which somebody takes a post. */
export const POST_ITEMS = { reception: 'D22', running: 'D23', emergency: 'D24' } as const;

export const FEEDBACK_ITEMS = {
  participants: 'F01',
  guests: 'F02',
  staff: 'F03',
  crew: 'F04',
} as const satisfies Record<FeedbackSource, string>;

/** One card covers all thanks: done, they are all sent. */
export const THANKS_ITEM = 'F09';

export const ANSWERING_ITEMS = [...Object.values(POST_ITEMS), ...Object.values(FEEDBACK_ITEMS), THANKS_ITEM] as const;

export type AnsweringItem = (typeof ANSWERING_ITEMS)[number];

export function isAnsweringItem(source: string): source is AnsweringItem {
  return ANSWERING_ITEMS.some((item) => item === source);
}
