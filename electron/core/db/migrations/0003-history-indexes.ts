import type { Migration } from './migration.ts';

/** Rows that came or went while they hung on a card, a cue, a person or an expense, by what they hung on. */
function partsOf(column: string): string {
  const owner = `json_extract(coalesce(after, before), '$.${column}')`;
  return `CREATE INDEX rowChange_of_${column} ON rowChange (${owner}) WHERE ${owner} IS NOT NULL`;
}

/** The journal by time, by thing, and by what hangs on a thing: what the history reads. */
export const historyIndexes: Migration = {
  version: 3,
  name: 'history-indexes',
  statements: [
    `CREATE INDEX changeSet_by_scope_id ON changeSet (scope, id)`,
    `CREATE INDEX rowChange_by_rowId ON rowChange (rowId)`,
    partsOf('taskId'),
    partsOf('cueId'),
    partsOf('personId'),
    partsOf('expenseId'),
  ],
};
