/** An experiment whole, as rows: what the template makes, a bundle holds and a copy carries over. */
import { blankOf } from '@shared/entities/index.ts';
import { PRODUCT } from '../../db/tables.ts';
import type { Entity, EntityName, Registry } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { rowKey } from '../../transfer/content.ts';
import type { Content } from '../../transfer/content.ts';
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
 * must lead to a row of the content.
 */
export function withNewIds(content: Content, newId: () => string, registry: Registry = PRODUCT): Content {
  const ids = new Map([[rowKey('experiment', content.experiment.id), newId()]]);
  for (const [table, rows] of Object.entries(content.tables)) {
    for (const { id } of rows) ids.set(rowKey(table, id), newId());
  }
  return renameIds(content, ids, registry);
}

/** Writes the content as a new experiment; its undo is a move to the trash. Supplies the rows that must exist. */
export function plant(work: UnitOfWork, { experiment, tables }: Content): void {
  const { id } = experiment;
  work.plant('experiment', experiment);
  if (tables.brief.length === 0) work.plant('brief', blankRow('brief', work.ports.newId(), id));
  if (tables.closing.length === 0) work.plant('closing', blankRow('closing', work.ports.newId(), id));
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) work.plant(table as EntityName, row);
  }
  work.recordPlanted(id);
}
