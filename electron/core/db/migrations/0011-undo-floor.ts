import type { Migration } from './migration.ts';

/**
 * A purge deletes images: a step that lost one (`purged`) is never taken back as a whole, and Ctrl+Z does not go behind the purge
 * (`sealed`). And what a file of a later release holds beside an experiment that this one does not know: whole tables (`rowId` empty, a
 * list) and further columns of a row (an object), as JSON, in the order of the file.
 */
export const undoFloor: Migration = {
  version: 11,
  name: 'undo-floor',
  statements: [
    `ALTER TABLE changeSet ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE changeSet ADD COLUMN purged INTEGER NOT NULL DEFAULT 0`,
    `CREATE TABLE unknownPart (
      position INTEGER PRIMARY KEY NOT NULL,
      experimentId TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      tableName TEXT NOT NULL,
      rowId TEXT NOT NULL,
      content TEXT NOT NULL,
      UNIQUE (experimentId, tableName, rowId)
    ) STRICT`,
  ],
};
