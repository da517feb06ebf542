import type { Migration } from './migration.ts';

/** A column that says nothing until someone does: SQLite cannot drop a NOT NULL, so a new column takes the values and the name. */
function nullable(table: string, column: string): readonly string[] {
  return [
    `ALTER TABLE ${table} ADD COLUMN ${column}Said TEXT`,
    `UPDATE ${table} SET ${column}Said = ${column}`,
    `ALTER TABLE ${table} DROP COLUMN ${column}`,
    `ALTER TABLE ${table} RENAME COLUMN ${column}Said TO ${column}`,
  ];
}

/**
 * How an expense was paid and what kind of money a source gives may be unknown. What stands there stays: an earlier release wrote its own
 * guess where nothing was said, and nobody can tell the guesses from the answers.
 */
export const unsaidChoices: Migration = {
  version: 8,
  name: 'unsaid-choices',
  statements: [...nullable('expense', 'means'), ...nullable('fundingSource', 'kind')],
};
