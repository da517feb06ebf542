/** The list by time, by place or by person: what stands under which heading, and in which order. */
import { CHECK_GROUPS } from './groups.ts';
import type { CheckGroup } from './groups.ts';
import type { CheckCard, CheckRow, ListLine } from './lines.ts';

export const CHECK_CUTS = ['when', 'place', 'person'] as const;
export type CheckCut = (typeof CHECK_CUTS)[number];

export interface CheckSection<L extends ListLine = ListLine> {
  /** A `CheckGroup`, a place or the id of a person; empty: nothing is said; null: what the app knows. */
  readonly key: string | null;
  readonly lines: readonly L[];
}

/** By when a line is due; what is due alike stays in the order in which it came. */
export function inDueOrder<L extends ListLine>(lines: readonly L[]): readonly L[] {
  const place = (group: CheckGroup) => CHECK_GROUPS.indexOf(group);
  return lines.toSorted(
    (one, other) =>
      place(one.group) - place(other.group) ||
      (one.due.days ?? Infinity) - (other.due.days ?? Infinity) ||
      (one.due.at ?? Infinity) - (other.due.at ?? Infinity) ||
      0,
  );
}

export function byGroup<L extends ListLine>(lines: readonly L[]): readonly CheckSection<L>[] {
  const ordered = inDueOrder(lines);
  return CHECK_GROUPS.map((key) => ({ key, lines: ordered.filter(({ group }) => group === key) })).filter(isFilled);
}

/** Places in the order of their names, then what has none, then what the app knows. */
export function byPlace<R extends CheckRow, C extends CheckCard>(
  lines: readonly ListLine<R, C>[],
): readonly CheckSection<ListLine<R, C>>[] {
  const places = placesOf(lines);
  return [...places, '']
    .map((key) => section(lines, key, placeKeys))
    .concat(derived(lines))
    .filter(isFilled);
}

/** Every place that a line names. */
export function placesOf(lines: readonly ListLine[]): readonly string[] {
  const named = lines.flatMap(placeKeys).filter((place) => place !== '');
  return [...new Set(named)].toSorted((one, other) => (one < other ? -1 : 1));
}

/** People in the given order; a line of two stands with both. Then what is nobody's, then what the app knows. */
export function byPerson<R extends CheckRow, C extends CheckCard>(
  lines: readonly ListLine<R, C>[],
  people: readonly string[],
): readonly CheckSection<ListLine<R, C>>[] {
  return [...people, '']
    .map((key) => section(lines, key, personKeys))
    .concat(derived(lines))
    .filter(isFilled);
}

function section<L extends ListLine>(
  lines: readonly L[],
  key: string,
  keysOf: (line: L) => readonly string[],
): CheckSection<L> {
  return { key, lines: inDueOrder(lines.filter((line) => keysOf(line).includes(key))) };
}

function derived<L extends ListLine>(lines: readonly L[]): CheckSection<L> {
  return { key: null, lines: inDueOrder(lines.filter(({ kind }) => kind === 'derived')) };
}

function placeKeys(line: ListLine): readonly string[] {
  return line.kind === 'typed' ? [line.place.trim()] : [];
}

function personKeys(line: ListLine): readonly string[] {
  if (line.kind === 'derived') return [];
  return line.people.length === 0 ? [''] : line.people;
}

function isFilled({ lines }: CheckSection): boolean {
  return lines.length > 0;
}
