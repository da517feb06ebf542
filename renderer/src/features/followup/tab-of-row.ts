/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
import type { Followup } from './useFollowup.ts';

export const FOLLOWUP_TABS = ['survey', 'feedback', 'outcomes', 'mail', 'content', 'archive'] as const;
export type FollowupTab = (typeof FOLLOWUP_TABS)[number];

/** Null without an address, or where it names no row of the room. A tab's own name is an address of it. */
export function tabOfRow(of: Followup, id: string | null): FollowupTab | null {
  if (id === null) return null;
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(of.feedback.rows)) return 'feedback';
  if (isIn(of.outcomes.rows)) return 'outcomes';
  if (isIn(of.mailings.rows)) return 'mail';
  if (isIn(of.contents.rows)) return 'content';
  if (isIn(of.archive.rows)) return 'archive';
  const { questions, sheets, answers, tallies, tallyCounts } = of;
  if ([questions, sheets, answers, tallies, tallyCounts].some(({ rows }) => isIn(rows))) return 'survey';
  return FOLLOWUP_TABS.find((tab) => tab === id) ?? null;
}
