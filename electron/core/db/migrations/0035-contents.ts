import type { Migration } from './migration.ts';

/** 후속: what is published about the event, and what is kept of it. */
export const contentTables: Migration = {
  version: 35,
  name: 'contents',
  statements: [
    `CREATE TABLE contentItem (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "place" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "captions" TEXT NOT NULL,
      "publishedOn" TEXT,
      "shownReason" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX contentItem_by_experimentId_rank ON contentItem ("experimentId", "rank", "id")`,
    `CREATE TABLE archiveItem (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "madeOn" TEXT,
      "maker" TEXT NOT NULL,
      "keptAt" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "rights" TEXT NOT NULL,
      "holder" TEXT NOT NULL,
      "isPublic" INTEGER NOT NULL CHECK ("isPublic" IN (0, 1)),
      "keepYears" INTEGER,
      "keepUntil" TEXT,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX archiveItem_by_experimentId_rank ON archiveItem ("experimentId", "rank", "id")`,
  ],
};
