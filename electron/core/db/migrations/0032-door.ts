import type { Migration } from './migration.ts';

/** 당일 접수: the log of the door. */
export const doorRoom: Migration = {
  version: 32,
  name: 'door',
  statements: [
    `CREATE TABLE checkIn (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "subject" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "label" TEXT NOT NULL,
      "action" TEXT NOT NULL,
      "at" TEXT NOT NULL,
      "companions" INTEGER NOT NULL,
      "markerId" TEXT REFERENCES optOutMarker (id) DEFERRABLE INITIALLY DEFERRED,
      "tagGiven" INTEGER NOT NULL CHECK ("tagGiven" IN (0, 1)),
      "source" TEXT NOT NULL,
      "undoesId" TEXT REFERENCES checkIn (id) DEFERRABLE INITIALLY DEFERRED,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX checkIn_by_experimentId_rank ON checkIn ("experimentId", "rank", "id")`,
    `CREATE INDEX checkIn_by_personId ON checkIn ("personId")`,
    `CREATE INDEX checkIn_by_markerId ON checkIn ("markerId")`,
    `CREATE INDEX checkIn_by_undoesId ON checkIn ("undoesId")`,
  ],
};
