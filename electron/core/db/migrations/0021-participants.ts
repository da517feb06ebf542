import type { Migration } from './migration.ts';

/** 참가자·섭외: who takes part and in which group, draws as they were held, roles to fill and who was asked for them. */
export const participants: Migration = {
  version: 21,
  name: 'participants',
  statements: [
    `CREATE TABLE participantGroup (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "target" INTEGER,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX participantGroup_by_experimentId_rank ON participantGroup ("experimentId", "rank", "id")`,
    `CREATE TABLE participation (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "state" TEXT NOT NULL,
      "groupId" TEXT REFERENCES participantGroup (id) DEFERRABLE INITIALLY DEFERRED,
      "appliedOn" TEXT,
      "via" TEXT NOT NULL,
      "companions" INTEGER NOT NULL,
      "accessNeed" TEXT NOT NULL,
      "isMinor" INTEGER NOT NULL CHECK ("isMinor" IN (0, 1)),
      "remindedOn" TEXT,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX participation_by_personId ON participation ("personId")`,
    `CREATE INDEX participation_by_experimentId_rank ON participation ("experimentId", "rank", "id")`,
    `CREATE INDEX participation_by_groupId ON participation ("groupId")`,
    `CREATE TABLE draw (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "seed" TEXT NOT NULL,
      "criteria" TEXT NOT NULL,
      "groupId" TEXT REFERENCES participantGroup (id) DEFERRABLE INITIALLY DEFERRED,
      "places" INTEGER NOT NULL,
      "pool" INTEGER NOT NULL,
      "drawnOn" TEXT,
      "drawnBy" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX draw_by_experimentId_rank ON draw ("experimentId", "rank", "id")`,
    `CREATE INDEX draw_by_groupId ON draw ("groupId")`,
    `CREATE TABLE drawEntry (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "drawId" TEXT NOT NULL REFERENCES draw (id) DEFERRABLE INITIALLY DEFERRED,
      "participationId" TEXT NOT NULL REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED,
      "place" INTEGER NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX drawEntry_by_drawId_participationId ON drawEntry ("drawId", "participationId")`,
    `CREATE INDEX drawEntry_by_experimentId_rank ON drawEntry ("experimentId", "rank", "id")`,
    `CREATE INDEX drawEntry_by_participationId ON drawEntry ("participationId")`,
    `CREATE TABLE recruitNeed (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "needed" INTEGER NOT NULL,
      "byOn" TEXT,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX recruitNeed_by_experimentId_rank ON recruitNeed ("experimentId", "rank", "id")`,
    `CREATE TABLE recruit (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "needId" TEXT NOT NULL REFERENCES recruitNeed (id) DEFERRABLE INITIALLY DEFERRED,
      "label" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "state" TEXT NOT NULL,
      "substituteOfId" TEXT REFERENCES recruit (id) DEFERRABLE INITIALLY DEFERRED,
      "feeWon" INTEGER,
      "arriveAt" INTEGER,
      "briefedOn" TEXT,
      "slides" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX recruit_by_experimentId_rank ON recruit ("experimentId", "rank", "id")`,
    `CREATE INDEX recruit_by_needId ON recruit ("needId")`,
    `CREATE INDEX recruit_by_personId ON recruit ("personId")`,
    `CREATE INDEX recruit_by_substituteOfId ON recruit ("substituteOfId")`,
  ],
};
