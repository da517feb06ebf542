import type { Migration } from './migration.ts';

/** The journal by thing, by what hangs on a thing, by time and by removal: what the history and the trash read. */
export const historyIndexes: Migration = {
  version: 3,
  name: 'history-indexes',
  statements: [
    `CREATE INDEX changeSet_by_scope_id ON changeSet (scope, id)`,
    `CREATE INDEX rowChange_by_rowId ON rowChange (rowId)`,
    `CREATE INDEX rowChange_of_removals ON rowChange (changeSetId, seq) WHERE after IS NULL`,
  ],
};
