/** What a change notice tells of the rows that changed, so that a page need not ask for all of them again. */
import type { RowPatch } from '@shared/contract/topics.ts';
import { decodePart } from '../db/codec.ts';
import { DamagedValue } from '../db/stored-json.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import type { RowChange } from './row-images.ts';

/** Beyond this a page is better off asking again. */
const MOST = 3_000;

/** The rows after these changes; undefined where the notice had better tell none of them. */
export function rowPatchesOf(registry: Registry, changes: readonly RowChange[]): readonly RowPatch[] | undefined {
  if (changes.length > MOST) return undefined;
  try {
    const patches: RowPatch[] = [];
    for (const { table, rowId: id, before, after } of changes) {
      if (after === null) {
        patches.push({ table, id, kind: 'gone', patch: {} });
        continue;
      }
      // What an image of an earlier release leaves out has been given its default by the file.
      if (before === null && !isWhole(registry, table, after)) return undefined;
      patches.push({
        table,
        id,
        kind: before === null ? 'come' : 'changed',
        patch: decodePart(registry, table, after),
      });
    }
    return patches;
  } catch (error) {
    if (error instanceof DamagedValue) return undefined;
    throw error;
  }
}

/** The same changes the other way round. */
export function backwards(changes: readonly RowChange[]): readonly RowChange[] {
  return changes.map(({ table, rowId, before, after }) => ({ table, rowId, before: after, after: before }));
}

function isWhole(registry: Registry, table: EntityName, row: object): boolean {
  return registry.columnsOf(table).every((column) => Object.hasOwn(row, column));
}
