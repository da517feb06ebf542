import type { Migration } from './migration.ts';

/**
 * 체크리스트: a line says where and until when it is checked, how to tell that it is right, who checked it and what it depends on; what
 * somebody says against a fact that the app works out.
 */
export const checksRoom: Migration = {
  version: 30,
  name: 'checks',
  statements: [
    `CREATE TABLE checkOverrule (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "factKey" TEXT NOT NULL,
      "reason" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "saidAt" TEXT,
      "print" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX checkOverrule_by_experimentId_factKey ON checkOverrule ("experimentId", "factKey")`,
    `CREATE INDEX checkOverrule_by_experimentId_rank ON checkOverrule ("experimentId", "rank", "id")`,
    `CREATE INDEX checkOverrule_by_personId ON checkOverrule ("personId")`,
    `ALTER TABLE checkItem ADD COLUMN place TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE checkItem ADD COLUMN offsetDays INTEGER`,
    `ALTER TABLE checkItem ADD COLUMN dueAt INTEGER`,
    `ALTER TABLE checkItem ADD COLUMN rightWhen TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE checkItem ADD COLUMN checkedAt TEXT`,
    `ALTER TABLE checkItem ADD COLUMN checkedById TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED`,
    `ALTER TABLE checkItem ADD COLUMN dependsOn TEXT`,
    `ALTER TABLE checkItem ADD COLUMN checkedPrint TEXT`,
    `CREATE INDEX checkItem_by_checkedById ON checkItem (checkedById)`,
  ],
};
