import type { Migration } from './migration.ts';

/** Files that belong to a card, an expense, a person or the venue: the row names the file's bytes by their SHA-256. */
export const attachments: Migration = {
  version: 2,
  name: 'attachments',
  statements: [
    `CREATE TABLE attachment (
      id TEXT PRIMARY KEY NOT NULL,
      experimentId TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      owner TEXT NOT NULL,
      taskId TEXT REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
      expenseId TEXT REFERENCES expense (id) DEFERRABLE INITIALLY DEFERRED,
      personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      mediaType TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      addedAt TEXT NOT NULL,
      rank TEXT NOT NULL,
      CHECK ((owner = 'task') = (taskId IS NOT NULL)),
      CHECK ((owner = 'expense') = (expenseId IS NOT NULL)),
      CHECK ((owner = 'person') = (personId IS NOT NULL))
    ) STRICT`,
    `CREATE INDEX attachment_by_experimentId_owner_rank ON attachment (experimentId, owner, rank)`,
    `CREATE INDEX attachment_by_taskId ON attachment (taskId)`,
    `CREATE INDEX attachment_by_expenseId ON attachment (expenseId)`,
    `CREATE INDEX attachment_by_personId ON attachment (personId)`,
    `CREATE INDEX attachment_by_sha256 ON attachment (sha256)`,
    // A file stays while undo could bring its row back: the images of this one table are found without reading the whole journal.
    `CREATE INDEX rowChange_of_attachment ON rowChange (rowId) WHERE tableName = 'attachment'`,
  ],
};
