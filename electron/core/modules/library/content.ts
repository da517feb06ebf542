/** An experiment whole, as rows: what the template makes, a bundle holds and a copy carries over. */
import { blankOf } from '@shared/entities/index.ts';
import { PRODUCT } from '../../db/tables.ts';
import type { Entity, EntityName, Registry } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { rowKey } from '../../transfer/content.ts';
import type { Content } from '../../transfer/content.ts';
import { NO_UNKNOWN_PARTS, renamedParts, unknownRows } from '../../transfer/unknown-parts.ts';
import type { UnknownParts } from '../../transfer/unknown-parts.ts';
import { renameIds } from '../../transfer/rename-ids.ts';

export type { Content };

export function emptyTables(registry: Registry = PRODUCT): Content['tables'] {
  // Complete by construction: one list for each table.
  return Object.fromEntries(registry.children.map((table) => [table, []])) as unknown as Content['tables'];
}

/** The rows of which every experiment has one. */
type SingleName = 'brief' | 'closing';

function blankRow<N extends SingleName>(table: N, id: string, experimentId: string): Entity<N> {
  return { ...blankOf(table), id, experimentId } as unknown as Entity<N>;
}

/**
 * The same content under new ids, given out in the order of the rows so that rows of equal rank keep their order. Every reference
 * must lead to a row of the content. What is unknown beside it goes along.
 */
export function withNewIds(
  content: Content,
  newId: () => string,
  unknown: UnknownParts = NO_UNKNOWN_PARTS,
  registry: Registry = PRODUCT,
): { readonly content: Content; readonly unknown: UnknownParts } {
  const ids = new Map([[rowKey('experiment', content.experiment.id), newId()]]);
  for (const [table, rows] of Object.entries(content.tables)) {
    for (const { id } of rows) ids.set(rowKey(table, id), newId());
  }
  for (const key of unknownRows(unknown)) ids.set(key, newId());
  return { content: renameIds(content, ids, registry), unknown: renamedParts(unknown, ids) };
}

/** Writes the content as a new experiment; its undo is a move to the trash. Supplies the rows that must exist. */
export function plant(work: UnitOfWork, { experiment, tables }: Content): void {
  const { id } = experiment;
  work.insertWithoutUndo('experiment', experiment);
  if (tables.brief.length === 0) work.insertWithoutUndo('brief', blankRow('brief', work.ports.newId(), id));
  if (tables.closing.length === 0) work.insertWithoutUndo('closing', blankRow('closing', work.ports.newId(), id));
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) work.insertWithoutUndo(table as EntityName, row);
  }
  work.recordPlanted(id);
}
