/** The gestures of a table whose rows stand in an order of the user's own: add, edit, remove, move. */
import { moveInto } from '@shared/domain/ordering.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import { blankOf } from '@shared/entities/index.ts';
import type { Entity } from '../db/tables.ts';
import { AppError } from './app-error.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type RankedName = 'person' | 'fundingSource' | 'budgetLine' | 'expense';
type Owned = 'id' | 'experimentId' | 'rank';
type Fields<N extends RankedName> = Omit<Entity<N>, Owned>;

export interface RankedTableSpec<N extends RankedName> {
  readonly table: N;
  /** What a new row holds of a field that has no blank of its own. */
  readonly blank?: Partial<Fields<N>>;
  /** Completes and checks a row before it is written; `at` is its place in the gesture, from 1, for the message. Throws AppError. */
  settle(row: Entity<N>, at: number, work: UnitOfWork): Entity<N>;
}

interface Patch<N extends RankedName> {
  readonly id: string;
  readonly patch: Partial<Fields<N>>;
}

export interface RankedTable<N extends RankedName> {
  /**
   * Adds before the row `beforeId`, or at the end when it is null; answers the new ids in order. A row may bring an id that the
   * screen has already given it; one that is taken is refused.
   */
  add(
    work: UnitOfWork,
    experimentId: string,
    rows: readonly (Partial<Fields<N>> & { readonly id?: string })[],
    beforeId: string | null,
  ): readonly string[];
  edit(work: UnitOfWork, patches: readonly Patch<N>[]): void;
  remove(work: UnitOfWork, ids: readonly string[]): void;
  move(work: UnitOfWork, experimentId: string, ids: readonly string[], beforeId: string | null): void;
}

/** Builds the gestures for one table. Each runs inside the caller's command, so a fault in any row undoes them all. */
export function rankedTable<N extends RankedName>(spec: RankedTableSpec<N>): RankedTable<N> {
  const { table } = spec;
  const blank = blankOf(table);

  function list(work: UnitOfWork, experimentId: string): readonly Entity<N>[] {
    // Every ranked table has this column, which TypeScript cannot see through the generic name.
    return work.list(table, { experimentId } as Partial<Entity<N>>);
  }

  function ranks(rows: readonly Entity<N>[], ids: readonly string[], beforeId: string | null) {
    const target: MoveTarget = beforeId === null ? { at: 'end' } : { before: beforeId };
    const moved = moveInto(rows, ids, target);
    if (!moved.ok) throw new AppError('notFound', { what: table });
    return moved.value;
  }

  function setRank(work: UnitOfWork, id: string, rank: string): void {
    work.update(table, id, { rank } as Partial<Entity<N>>);
  }

  return {
    add(work, experimentId, rows, beforeId) {
      const ids = rows.map((row) => row.id ?? work.ports.newId());
      if (new Set(ids).size !== ids.length || rows.some(({ id }) => id !== undefined && work.find(table, id)))
        throw new AppError('input.invalid', { field: 'id', reason: 'taken' });
      const ranked = ranks(list(work, experimentId), ids, beforeId);
      for (const [index, fields] of rows.entries()) {
        const id = ids[index] ?? '';
        const row = { ...blank, ...spec.blank, ...stated(fields), id, experimentId, rank: ranked.get(id) ?? '' };
        // Complete by construction: every field that is not owned has a blank.
        work.insert(table, spec.settle(row as unknown as Entity<N>, index + 1, work));
      }
      const fresh = new Set(ids);
      for (const [id, rank] of ranked) if (!fresh.has(id)) setRank(work, id, rank);
      return ids;
    },
    edit(work, patches) {
      for (const [index, { id, patch }] of patches.entries()) {
        const row = { ...work.get(table, id), ...stated(patch) };
        work.update(table, id, spec.settle(row, index + 1, work));
      }
    },
    remove(work, ids) {
      for (const id of new Set(ids)) work.remove(table, id);
    },
    move(work, experimentId, ids, beforeId) {
      const rows = list(work, experimentId);
      const known = new Set(rows.map((row) => row.id));
      if (ids.some((id) => !known.has(id))) throw new AppError('notFound', { what: table });
      for (const [id, rank] of ranks(rows, ids, beforeId)) setRank(work, id, rank);
    },
  };
}

/** A key that is there but undefined says nothing, and must not blank what is stored. */
function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
