/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
import type { Filming } from './useFilming.ts';

export const FILMING_TABS = ['record', 'crew', 'shots', 'interviews', 'optOuts', 'deliverables'] as const;
export type FilmingTab = (typeof FILMING_TABS)[number];

/** Null without an address, or where it names no row of the room. A tab's own name is an address of it. */
export function tabOfRow(of: Filming, id: string | null): FilmingTab | null {
  if (id === null) return null;
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(of.shots.rows)) return 'shots';
  if (isIn(of.interviews.rows)) return 'interviews';
  if (isIn(of.deliverables.rows)) return 'deliverables';
  if (isIn(of.markers.rows) || isIn(of.briefs.rows)) return 'optOuts';
  if (isIn(of.crews)) return 'crew';
  return FILMING_TABS.find((tab) => tab === id) ?? null;
}
