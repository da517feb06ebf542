/** A change notice written into an answer that a screen holds: what the store would answer now, without asking it. */
import type { RowPlace, RowPlaces } from '@shared/contract/define.ts';
import type { RowPatch } from '@shared/contract/topics.ts';

/** What changed cannot be told from the rows alone. */
export const ASK_AGAIN = Symbol('ask again');

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Input = Readonly<Record<string, unknown>>;
type List = Extract<RowPlace, { readonly list: string | null }>;

/** The answer with the rows as they are now; the same object where nothing in it changed, as are all rows that did not. */
export function patchAnswer<A>(
  places: RowPlaces,
  input: Input,
  answer: A,
  patches: readonly RowPatch[],
): A | typeof ASK_AGAIN {
  let now: unknown = answer;
  for (const [table, place] of Object.entries(places)) {
    const own = patches.filter((patch) => patch.table === table);
    if (own.length === 0) continue;
    const next = inPlace(place, input, now, own);
    if (next === ASK_AGAIN) return ASK_AGAIN;
    now = next;
  }
  return now as A;
}

function inPlace(place: RowPlace, input: Input, answer: unknown, patches: readonly RowPatch[]): unknown {
  if ('derived' in place) return touches(place.derived, patches) ? ASK_AGAIN : answer;
  const name = 'one' in place ? place.one : place.list;
  const held = name === null ? answer : (answer as Readonly<Record<string, unknown>>)[name];
  const next = 'one' in place ? inOne(held as Row, patches) : inList(place, input, held as readonly Row[], patches);
  if (next === ASK_AGAIN || next === held) return next === held ? answer : ASK_AGAIN;
  return name === null ? next : { ...(answer as object), [name]: next };
}

function touches(columns: readonly string[] | 'all', patches: readonly RowPatch[]): boolean {
  if (columns === 'all') return true;
  return patches.some(({ kind, patch }) => kind !== 'changed' || columns.some((column) => column in patch));
}

function inOne(row: Row, patches: readonly RowPatch[]): Row | typeof ASK_AGAIN {
  const own = patches.find(({ id }) => id === row.id);
  if (own === undefined) return row;
  return own.kind === 'changed' ? { ...row, ...own.patch } : ASK_AGAIN;
}

function inList(
  { only, complete = false, within = [] }: List,
  input: Input,
  list: readonly Row[],
  patches: readonly RowPatch[],
): readonly Row[] | typeof ASK_AGAIN {
  const held = new Set(list.map(({ id }) => id));
  const told = new Map<string, Readonly<Record<string, unknown>>>();
  const gone = new Set<string>();
  const come: Row[] = [];
  let isMoved = false;
  for (const { id, kind, patch } of patches) {
    if (kind === 'come') {
      if (['experimentId', ...within].some((column) => column in input && patch[column] !== input[column])) continue;
      // A row that is drawn already, before it was stored, gives way to what was stored.
      if (!complete || only !== undefined) return ASK_AGAIN;
      come.push({ ...patch, id });
    } else if (kind === 'gone') {
      if (held.has(id)) gone.add(id);
    } else {
      if (within.some((column) => column in patch)) return ASK_AGAIN;
      if (!held.has(id)) continue;
      const shown = only === undefined ? patch : part(patch, only);
      if ('rank' in patch && !('rank' in shown)) return ASK_AGAIN;
      if (Object.keys(shown).length > 0) told.set(id, shown);
      isMoved ||= 'rank' in patch;
    }
  }
  if (told.size + gone.size + come.length === 0) return list;
  const replaced = new Set(come.map(({ id }) => id));
  const rows = list
    .filter(({ id }) => !gone.has(id) && !replaced.has(id))
    .map((row) => (told.has(row.id) ? { ...row, ...told.get(row.id) } : row));
  return isMoved || come.length > 0 ? [...rows, ...come].toSorted(byPlace) : rows;
}

function part(patch: Readonly<Record<string, unknown>>, columns: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(patch).filter(([column]) => columns.includes(column)));
}

/** As the store lists rows: by rank, where the table has ranks, then by id. */
function byPlace(one: Row, other: Row): number {
  const [rank, otherRank] = [String(one['rank'] ?? ''), String(other['rank'] ?? '')];
  if (rank !== otherRank) return rank < otherRank ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
