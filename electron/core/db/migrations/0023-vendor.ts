import type { Migration } from './migration.ts';

/** 업체: who is asked for a quote. */
export const vendors: Migration = {
  version: 23,
  name: 'vendor',
  statements: [
    `CREATE TABLE vendor (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "kind" TEXT NOT NULL,
      "title" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "state" TEXT NOT NULL,
      "reason" TEXT NOT NULL,
      "quoteWon" INTEGER,
      "perHeadWon" INTEGER,
      "scope" TEXT NOT NULL,
      "minimum" TEXT NOT NULL,
      "delivery" TEXT NOT NULL,
      "evidence" TEXT NOT NULL,
      "samples" TEXT NOT NULL,
      "rights" TEXT NOT NULL,
      "terms" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX vendor_by_experimentId_rank ON vendor ("experimentId", "rank", "id")`,
    `CREATE INDEX vendor_by_personId ON vendor ("personId")`,
  ],
};
