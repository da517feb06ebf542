import type { Migration } from './migration.ts';

/** 근무표: posts, their shifts, and who is on each. */
export const shiftTables: Migration = {
  version: 20,
  name: 'shifts',
  statements: [
    `CREATE TABLE post (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "place" TEXT NOT NULL,
      "min" INTEGER NOT NULL,
      "max" INTEGER,
      "needBasis" TEXT NOT NULL,
      "perUnits" INTEGER NOT NULL,
      "perHeads" INTEGER NOT NULL,
      "briefing" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX post_by_experimentId_rank ON post ("experimentId", "rank", "id")`,
    `CREATE TABLE shift (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "postId" TEXT NOT NULL REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
      "date" TEXT,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      "gatherAt" INTEGER,
      "changeover" INTEGER NOT NULL,
      "min" INTEGER,
      "max" INTEGER,
      "cueId" TEXT REFERENCES cue (id) DEFERRABLE INITIALLY DEFERRED,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX shift_by_experimentId_rank ON shift ("experimentId", "rank", "id")`,
    `CREATE INDEX shift_by_postId ON shift ("postId")`,
    `CREATE INDEX shift_by_cueId ON shift ("cueId")`,
    `CREATE TABLE shiftEntry (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "shiftId" TEXT NOT NULL REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "part" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "meal" INTEGER NOT NULL CHECK ("meal" IN (0, 1)),
      "vest" TEXT NOT NULL,
      "radio" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX shiftEntry_by_shiftId_personId ON shiftEntry ("shiftId", "personId")`,
    `CREATE INDEX shiftEntry_by_experimentId_rank ON shiftEntry ("experimentId", "rank", "id")`,
    `CREATE INDEX shiftEntry_by_personId ON shiftEntry ("personId")`,
  ],
};
