/**
 * The lines of a card's checklist: what state each is in, how many are done, in which order they stand. A line may have lines below it, one
 * level deep; its state is then that of those (requirements R30).
 */
import { byRank } from './board-move.ts';
import type { Ranked } from './ordering.ts';

/** `na`: does not apply, with a reason; `later`: put off, if need be to a day. */
export const CHECK_STATES = ['open', 'done', 'na', 'later'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

export interface Nested {
  readonly id: string;
  readonly parentId: string | null;
}

interface Stated extends Nested {
  readonly state: CheckState;
}

export interface CheckTally {
  readonly done: number;
  /** Without those that do not apply. */
  readonly total: number;
}

/** Whether nothing is left to do about it. */
export function isSettled(state: CheckState): boolean {
  return state === 'done' || state === 'na';
}

/** Of the lines below one: all done, all not applicable, none open; otherwise open. */
function ofChildren(states: readonly CheckState[]): CheckState {
  const wanted = states.filter((state) => state !== 'na');
  if (wanted.length === 0) return 'na';
  if (wanted.every((state) => state === 'done')) return 'done';
  return wanted.some((state) => state === 'open') ? 'open' : 'later';
}

/** The state of every line by id: its own, or what follows from the lines below it. */
export function checkStates(lines: readonly Stated[]): ReadonlyMap<string, CheckState> {
  const below = childrenOf(lines);
  return new Map(
    lines.map(({ id, state }) => {
      const children = below.get(id);
      return [id, children === undefined ? state : ofChildren(children.map((child) => child.state))];
    }),
  );
}

/** Counts the lines that have none below them: a parent only repeats its children. */
export function checkTally(lines: readonly Stated[]): CheckTally {
  const below = childrenOf(lines);
  const wanted = lines.filter(({ id, state }) => state !== 'na' && !below.has(id));
  return { done: wanted.filter(({ state }) => state === 'done').length, total: wanted.length };
}

/** Every line with what stands below it right after it. */
export function nestedOrder<L extends Nested & Ranked>(lines: readonly L[]): readonly L[] {
  const ranked = lines.toSorted(byRank);
  const below = childrenOf(ranked);
  const parts = new Set([...below.values()].flat());
  return ranked.flatMap((line) => (parts.has(line) ? [] : [line, ...(below.get(line.id) ?? [])]));
}

/** The line above which a line could become a part of: the nearest before it that is not itself a part; null where there is none. */
export function parentFor<L extends Nested>(ordered: readonly L[], id: string): string | null {
  const at = ordered.findIndex((line) => line.id === id);
  return ordered.slice(0, Math.max(at, 0)).findLast((line) => line.parentId === null)?.id ?? null;
}

/** A line whose parent is not among the lines, or is a part itself (two versions were merged), stands for itself. */
function childrenOf<L extends Nested>(lines: readonly L[]): ReadonlyMap<string, readonly L[]> {
  const known = new Set(lines.flatMap(({ id, parentId }) => (parentId === null ? [id] : [])));
  const below = new Map<string, L[]>();
  for (const line of lines) {
    if (line.parentId === null || !known.has(line.parentId)) continue;
    const found = below.get(line.parentId);
    if (found === undefined) below.set(line.parentId, [line]);
    else found.push(line);
  }
  return below;
}
