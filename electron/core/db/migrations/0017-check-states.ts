import type { Migration } from './migration.ts';

/** An image of a line that names whether it was done, in the new column. Images of lines that came or went hold the whole row. */
function rewritten(image: 'before' | 'after'): readonly string[] {
  const state = `CASE json_extract("${image}", '$.done') WHEN 1 THEN 'done' ELSE 'open' END`;
  const isLine = `tableName = 'checkItem' AND json_type("${image}", '$.done') IS NOT NULL`;
  return [
    `UPDATE rowChange
      SET "${image}" = json_set("${image}", '$.reason', '', '$.dueOn', NULL, '$.personId', NULL, '$.parentId', NULL)
      WHERE ${isLine} AND json_type("${image}", '$.taskId') IS NOT NULL`,
    `UPDATE rowChange SET "${image}" = json_remove(json_set("${image}", '$.state', ${state}), '$.done') WHERE ${isLine}`,
  ];
}

/**
 * A line of a checklist is open, done, not applicable or put off instead of ticked or not; it may have somebody in charge, a day, and a
 * line that it is a part of.
 */
export const checkStates: Migration = {
  version: 17,
  name: 'check-states',
  statements: [
    `CREATE TABLE checkItemStated (
      id TEXT PRIMARY KEY NOT NULL,
      experimentId TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      taskId TEXT NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL,
      state TEXT NOT NULL,
      rank TEXT NOT NULL,
      source TEXT,
      reason TEXT NOT NULL,
      dueOn TEXT,
      personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      parentId TEXT REFERENCES checkItemStated (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `INSERT INTO checkItemStated
      SELECT id, experimentId, taskId, text, CASE done WHEN 1 THEN 'done' ELSE 'open' END, rank, source, '', NULL, NULL, NULL
      FROM checkItem`,
    `DROP TABLE checkItem`,
    `ALTER TABLE checkItemStated RENAME TO checkItem`,
    `CREATE INDEX checkItem_by_taskId_rank ON checkItem (taskId, rank, id)`,
    `CREATE INDEX checkItem_by_experimentId ON checkItem (experimentId)`,
    `CREATE INDEX checkItem_by_personId ON checkItem (personId)`,
    `CREATE INDEX checkItem_by_parentId ON checkItem (parentId)`,
    ...rewritten('before'),
    ...rewritten('after'),
  ],
};
