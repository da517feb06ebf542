/** Adding, editing, removing and moving rows of any declared table whose rows stand in an order of the user's own. */
import { RULE_ERRORS } from '@shared/contract/errors.ts';
import type { Entered, NewRow, RowPatch } from '@shared/contract/row.contract.ts';
import { moveInto } from '@shared/domain/ordering.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import { blankFields, referredBy, uniqueColumns } from '@shared/entities/derive.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import type { Entity, Registry } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What the declaration of a table cannot say. */
export interface RowRules<N extends GestureTable> {
  /** Completes and checks a row before it is written; `at` is its place in the gesture, from 1, for the message. Throws AppError. */
  complete?(row: Entity<N>, at: number, work: UnitOfWork): Entity<N>;
  /** Checks all rows of the experiment together after some were added or changed. Throws AppError. */
  checkAll?(work: UnitOfWork, experimentId: string): void;
  /** Called before a gesture changes rows; what it answers is called once they are changed, in the same step. */
  following?(work: UnitOfWork, experimentId: string): () => void;
  /** Called for every row that a gesture is to remove. Throws AppError where it has to stay. */
  refuseRemoval?(row: Entity<N>, work: UnitOfWork): void;
  /** What undo calls a row; otherwise its first name that is not empty. */
  label?(row: Entity<N>): string;
}

export interface RankedTable<N extends GestureTable> {
  /**
   * Adds before the row `beforeId`, or at the end when it is null; answers the new ids in order. A row may bring an id that the
   * screen has already given it; one that is taken is refused.
   */
  add(
    work: UnitOfWork,
    experimentId: string,
    rows: readonly (NewRow<N> & { readonly id?: string | undefined })[],
    beforeId: string | null,
  ): readonly string[];
  edit(work: UnitOfWork, experimentId: string, patches: readonly RowPatch<N>[]): void;
  remove(work: UnitOfWork, ids: readonly string[]): void;
  move(work: UnitOfWork, experimentId: string, ids: readonly string[], beforeId: string | null): void;
}

/** Builds the gestures for one table. Each runs inside the caller's command, so a fault in any row undoes them all. */
export function rankedTable<N extends GestureTable>(registry: Registry, table: N, rules: RowRules<N>): RankedTable<N> {
  const declaration = registry.declarationOf(table);
  const blank = blankFields(declaration);

  function list(work: UnitOfWork, experimentId: string): readonly Entity<N>[] {
    // Every table with gestures has this column, which TypeScript cannot see through the generic name.
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

  /** The row as it is written: what it points at is of the same experiment, its own rules hold. */
  function checked(row: Entity<N>, at: number, work: UnitOfWork): Entity<N> {
    const values: Readonly<Record<string, unknown>> = row;
    for (const reference of registry.innerReferencesOf(table)) {
      const { target } = reference;
      const id = referredBy(reference, values);
      if (id === null) continue;
      const found: Readonly<Record<string, unknown>> | undefined = work.find(target, id);
      if (found?.['experimentId'] !== values['experimentId']) throw new AppError('notFound', { what: target });
    }
    const broken = declaration.rules?.find((rule) => !rule.holds(values));
    if (broken !== undefined) throw new AppError(RULE_ERRORS[broken.code], { row: at, field: broken.at });
    return rules.complete?.(row, at, work) ?? row;
  }

  /** No two rows have the key of the table, or what is unique where it is given. */
  function assertUnique(work: UnitOfWork, experimentId: string): void {
    const columns = uniqueColumns(declaration);
    if (columns === undefined) return;
    const last = columns.at(-1) ?? '';
    const seen = new Set<string>();
    for (const row of list(work, experimentId) as readonly Readonly<Record<string, unknown>>[]) {
      if (declaration.key === undefined && row[last] === '') continue;
      const own = JSON.stringify(columns.map((column) => row[column]));
      if (seen.has(own)) throw new AppError('input.invalid', { field: last, reason: 'taken' });
      seen.add(own);
    }
  }

  function checkAll(work: UnitOfWork, experimentId: string): void {
    assertUnique(work, experimentId);
    rules.checkAll?.(work, experimentId);
  }

  return {
    add(work, experimentId, rows, beforeId) {
      const ids = rows.map((row) => row.id ?? work.ports.newId());
      if (new Set(ids).size !== ids.length || rows.some(({ id }) => id !== undefined && work.find(table, id)))
        throw new AppError('input.invalid', { field: 'id', reason: 'taken' });
      const ranked = ranks(list(work, experimentId), ids, beforeId);
      for (const [index, fields] of rows.entries()) {
        const id = ids[index] ?? '';
        const row = { ...blank, ...stated(fields), id, experimentId, rank: ranked.get(id) ?? '' };
        // Complete by construction: a field without a blank is required by the contract.
        work.insert(table, checked(row as unknown as Entity<N>, index + 1, work));
      }
      const fresh = new Set(ids);
      for (const [id, rank] of ranked) if (!fresh.has(id)) setRank(work, id, rank);
      checkAll(work, experimentId);
      return ids;
    },
    edit(work, experimentId, patches) {
      for (const [index, { id, patch }] of patches.entries()) {
        const row = { ...work.get(table, id), ...stated<Partial<Entered<N>>>(patch) };
        work.update(table, id, checked(row, index + 1, work));
      }
      checkAll(work, experimentId);
    },
    remove(work, ids) {
      const unique = new Set(ids);
      for (const id of unique) {
        const row: Entity<N> & { readonly experimentId?: string } = work.get(table, id);
        // A row of another experiment is refused as one that is not there.
        if (row.experimentId === work.scope) rules.refuseRemoval?.(row, work);
      }
      for (const id of unique) work.remove(table, id);
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
