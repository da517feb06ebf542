import type { Migration } from './migration.ts';

/** 기획서: answers to the worksheet, targets, cases and references, groups that are concerned, stages. */
export const planRoom: Migration = {
  version: 24,
  name: 'plan',
  statements: [
    `CREATE TABLE planAnswer (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "item" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "byPersonId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "dueOn" TEXT,
      "reason" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX planAnswer_by_experimentId_item ON planAnswer ("experimentId", "item")`,
    `CREATE INDEX planAnswer_by_experimentId_rank ON planAnswer ("experimentId", "rank", "id")`,
    `CREATE INDEX planAnswer_by_byPersonId ON planAnswer ("byPersonId")`,
    `CREATE TABLE target (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "answer" TEXT NOT NULL,
      "quantity" INTEGER,
      "unit" TEXT NOT NULL,
      "isUncounted" INTEGER NOT NULL CHECK ("isUncounted" IN (0, 1)),
      "state" TEXT NOT NULL,
      "byPersonId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "dueOn" TEXT,
      "dissent" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX target_by_experimentId_rank ON target ("experimentId", "rank", "id")`,
    `CREATE INDEX target_by_byPersonId ON target ("byPersonId")`,
    `CREATE TABLE referenceCase (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "picture" TEXT NOT NULL,
      "place" TEXT NOT NULL,
      "budget" TEXT NOT NULL,
      "participants" TEXT NOT NULL,
      "publicity" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX referenceCase_by_experimentId_rank ON referenceCase ("experimentId", "rank", "id")`,
    `CREATE TABLE planReference (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX planReference_by_experimentId_rank ON planReference ("experimentId", "rank", "id")`,
    `CREATE TABLE stakeholderGroup (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "name" TEXT NOT NULL,
      "interest" TEXT NOT NULL,
      "part" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX stakeholderGroup_by_experimentId_rank ON stakeholderGroup ("experimentId", "rank", "id")`,
    `CREATE TABLE planStage (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "aims" TEXT NOT NULL,
      "work" TEXT NOT NULL,
      "fromOn" TEXT,
      "untilOn" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX planStage_by_experimentId_rank ON planStage ("experimentId", "rank", "id")`,
  ],
};
