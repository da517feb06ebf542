/** Feedback by its sources (requirements F01–F08). */
import type { FeedbackSource } from '../gate-facts.ts';
import type { FeedbackFrom } from './codes.ts';

/** Whom the gate asks for. */
export const ASKED_SOURCES = ['participants', 'guests', 'staff', 'crew'] as const satisfies readonly FeedbackSource[];

export const FEEDBACK_TEXTS = ['liked', 'regretted', 'improve'] as const;
export type FeedbackText = (typeof FEEDBACK_TEXTS)[number];

export interface FeedbackFacts extends Readonly<Record<FeedbackText, string>> {
  readonly source: FeedbackFrom;
}

/** A row in which nothing is said yet is no feedback. */
export function isSaid(row: FeedbackFacts): boolean {
  return FEEDBACK_TEXTS.some((name) => row[name].trim() !== '');
}

export function heardSources(rows: readonly FeedbackFacts[]): ReadonlySet<FeedbackFrom> {
  return new Set(rows.filter(isSaid).map(({ source }) => source));
}
