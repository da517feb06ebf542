/**
 * The order of cards, cues and lines: every item carries a rank, a string between those of its neighbours, so that moving
 * one item never renumbers the others. The store and the optimistic screen call the same functions.
 *
 * Ranks compare by code unit (SQLite's BINARY collation on their ASCII text), never by locale.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { ok, problem, type Result } from './result.ts';

/** A rank grows by a character with every few items put into the same gap; the store takes 200. */
const LONGEST_RANK = 100;

export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Where moved items go: next to an item of the list, or to one of its ends. */
export type MoveTarget =
  | { readonly before: string }
  | { readonly after: string }
  | { readonly at: 'start' }
  | { readonly at: 'end' };

/** The item to stand next to is not in the list: `{ id }`. */
export type MoveProblem = 'order.targetMissing';

export function compareRank(one: string, other: string): -1 | 0 | 1 {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether a string from outside (a bundle) can serve as a rank. */
export function isRank(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/** A rank after `before` and before `after`; null stands for the start or end. Both must be ranks with `before < after`. */
export function rankBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** `count` ascending ranks after `before` and before `after`. */
export function ranksBetween(before: string | null, after: string | null, count: number): readonly string[] {
  return generateNKeysBetween(before, after, Math.max(0, count));
}

/**
 * New ranks that bring the items `ids` next to the target, keeping their order among themselves: those of `list` in the
 * list's order, then those from elsewhere in the order given.
 *
 * `list` is the destination in rank order (or any longer sequence it is part of); it may hold moved items. A target that
 * is itself moved stands for the place it held. Ranks that leave no room (two items with the same rank after an import,
 * thousands of moves into one gap) are mended: the answer then also holds the neighbours that had to give way.
 */
export function moveInto(
  list: readonly Ranked[],
  ids: readonly string[],
  target: MoveTarget,
): Result<ReadonlyMap<string, string>, MoveProblem> {
  const chosen = new Set(ids);
  const index = placeOf(list, target);
  if (index === null) return problem('order.targetMissing', { id: neighbourOf(target) ?? '' });
  const known = list.filter((item) => chosen.has(item.id)).map((item) => item.id);
  const standing = new Set(known);
  const moved = [...known, ...[...chosen].filter((id) => !standing.has(id))];
  const before = list.slice(0, index).filter((item) => !chosen.has(item.id));
  const after = list.slice(index).filter((item) => !chosen.has(item.id));
  return ok(rankFrom(before, moved, after));
}

/** The position in the list before which the moved items go; null when the neighbour is not there. */
function placeOf(list: readonly Ranked[], target: MoveTarget): number | null {
  if ('at' in target) return target.at === 'start' ? 0 : list.length;
  const index = list.findIndex((item) => item.id === neighbourOf(target));
  if (index < 0) return null;
  return 'before' in target ? index : index + 1;
}

function neighbourOf(target: MoveTarget): string | null {
  if ('at' in target) return null;
  return 'before' in target ? target.before : target.after;
}

/**
 * Ranks for `moved` between the last of `before` and the first of `after`. Where these leave no room, or only ranks that
 * grow too long, their neighbours give way too, as few as will do.
 */
function rankFrom(
  before: readonly Ranked[],
  moved: readonly string[],
  after: readonly Ranked[],
): ReadonlyMap<string, string> {
  if (moved.length === 0) return new Map();
  for (let width = 0; ; width = width * 2 + 1) {
    const low = before.at(-1 - width)?.rank ?? null;
    const high = after[width]?.rank ?? null;
    if (!hasRoom(low, high)) continue;
    const givingWay = { before: before.slice(Math.max(0, before.length - width)), after: after.slice(0, width) };
    const ids = [...givingWay.before.map((item) => item.id), ...moved, ...givingWay.after.map((item) => item.id)];
    const ranks = ranksBetween(low, high, ids.length);
    const nothingLeftToWiden = low === null && high === null;
    if (nothingLeftToWiden || ranks.every((rank) => rank.length <= LONGEST_RANK)) {
      return new Map(ids.map((id, position) => [id, ranks[position] ?? '']));
    }
  }
}

function hasRoom(low: string | null, high: string | null): boolean {
  return (
    (low === null || isRank(low)) && (high === null || isRank(high)) && (low === null || high === null || low < high)
  );
}
