/** What the store will answer once it took a gesture, by the rules that it follows: drawn before it has. */
import { neededTexts } from '@shared/entities/derive.ts';
import { blankOf, DECLARED } from '@shared/entities/index.ts';
import type { Entity, EntityName } from '@shared/entities/index.ts';

type Identified = { readonly id: string };

export interface Patch<F> {
  readonly id: string;
  readonly patch: Partial<F>;
}

/** A row that the store does not have yet: what nobody said is blank, and it has no rank. */
export function unstoredRow<N extends EntityName>(
  table: N,
  row: { readonly id: string; readonly experimentId: string },
  fields: object,
): Entity<N> {
  const needed = Object.fromEntries(neededTexts(DECLARED[table]).map((name) => [name, '']));
  // Every other field of a table with gestures has a blank.
  return { ...needed, ...blankOf(table), ...fields, ...row, rank: '' } as unknown as Entity<N>;
}

export function withPatches<R extends Identified>(rows: readonly R[], patches: readonly Patch<object>[]): readonly R[] {
  const byId = new Map(patches.map(({ id, patch }) => [id, patch]));
  return rows.map((row) => (byId.has(row.id) ? { ...row, ...byId.get(row.id) } : row));
}

/** Before the given row, or at the end where there is none. */
export function withRows<R extends Identified>(
  rows: readonly R[],
  added: readonly R[],
  beforeId: string | null,
): readonly R[] {
  const at = rows.findIndex(({ id }) => id === beforeId);
  return at === -1 ? [...rows, ...added] : rows.toSpliced(at, 0, ...added);
}

export function withoutRows<R extends Identified>(rows: readonly R[], ids: readonly string[]): readonly R[] {
  return rows.filter(({ id }) => !ids.includes(id));
}

/** The rows in the order in which they stood, together before the given one. */
export function withMoved<R extends Identified>(
  rows: readonly R[],
  ids: readonly string[],
  beforeId: string | null,
): readonly R[] {
  return withRows(
    withoutRows(rows, ids),
    rows.filter(({ id }) => ids.includes(id)),
    beforeId,
  );
}
