/** Where the line of a checklist goes that is pulled or stepped to a place among the lines as they are shown. */
import { parentFor } from '@shared/domain/checklist.ts';
import type { Nested } from '@shared/domain/checklist.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';

export interface CheckMove {
  readonly place: MoveTarget;
  readonly parentId: string | null;
}

/**
 * `index`: among the other lines of `shown` (`nestedOrder`). A part stays a part, of the line that it now stands below; a line with parts
 * takes them along, past the whole of what it passes. Null where nothing moves.
 */
export function movedTo(shown: readonly Nested[], id: string, index: number): CheckMove | null {
  const from = shown.findIndex((line) => line.id === id);
  const item = shown[from];
  if (item === undefined) return null;
  const others = shown.filter((line) => line.id !== id);
  return item.parentId === null ? topTo(others, item, from, index) : partTo(others, index);
}

function topTo(others: readonly Nested[], item: Nested, from: number, index: number): CheckMove | null {
  const own = others.filter(({ parentId }) => parentId === item.id).length;
  // Among its own parts it has not moved yet: it passes what stands after them.
  const down = index > from && index <= from + own ? from + own + 1 : index;
  // Up among the parts of another, it goes before the whole of that one.
  const up = others.findLastIndex((line, place) => place <= index && line.parentId === null);
  const at = index < from ? Math.max(up, 0) : down;
  const next = others.slice(at).find((line) => line.parentId === null);
  if (next !== undefined) return { place: { before: next.id }, parentId: null };
  return others.some((line) => line.parentId === null) ? { place: { at: 'end' }, parentId: null } : null;
}

function partTo(others: readonly Nested[], index: number): CheckMove | null {
  const before = others[index - 1];
  const next = others[index];
  if (before === undefined) return next === undefined ? null : { place: { before: next.id }, parentId: null };
  const parentId = before.parentId ?? before.id;
  const place = next?.parentId === parentId ? { before: next.id } : { after: before.id };
  return { place, parentId };
}

/** Becoming a part of the line above; null where there is none, or where it has parts itself. */
export function indented(shown: readonly Nested[], id: string): CheckMove | null {
  const item = shown.find((line) => line.id === id);
  const parentId = parentFor(shown, id);
  if (item?.parentId !== null || parentId === null || shown.some((line) => line.parentId === id)) return null;
  const last = shown.findLast((line) => line.parentId === parentId);
  return { place: { after: last?.id ?? parentId }, parentId };
}

/** Standing for itself, right after the line that it was a part of; null where it was none. */
export function outdented(shown: readonly Nested[], id: string): CheckMove | null {
  const parentId = shown.find((line) => line.id === id)?.parentId ?? null;
  return parentId === null ? null : { place: { after: parentId }, parentId: null };
}
