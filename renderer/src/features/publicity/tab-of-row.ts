/** The tabs of the room, and the one that holds a row: an address of a row leads there, whatever was looked at last. */
import type { Publicity } from './usePublicity.ts';

export const PUBLICITY_TABS = ['items', 'facts', 'channels', 'releases'] as const;
export type PublicityTab = (typeof PUBLICITY_TABS)[number];

/** Null without an address, or where it names no row of the room. A tab's own name is an address of it. */
export function tabOfRow(of: Publicity, id: string | null): PublicityTab | null {
  if (id === null) return null;
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(of.items.rows) || isIn(of.placements.rows)) return 'items';
  if (isIn(of.channels.rows)) return 'channels';
  if (isIn(of.releases.rows) || isIn(of.quotes.rows) || isIn(of.sendings.rows)) return 'releases';
  if (isIn(of.signUps.rows)) return 'facts';
  return PUBLICITY_TABS.find((tab) => tab === id) ?? null;
}

/** The item or release that a part of it stands in. */
export function openedOf(of: Publicity, id: string | null): string | null {
  const part =
    of.placements.rows.find((row) => row.id === id)?.itemId ??
    of.quotes.rows.find((row) => row.id === id)?.releaseId ??
    of.sendings.rows.find((row) => row.id === id)?.releaseId;
  return part ?? id;
}
