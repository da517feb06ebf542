import type { Migration } from './migration.ts';

/** 당일 진행: a running of a cue sheet with its real times, incidents with their log, what a row can give when the day runs late. */
export const dayRoom: Migration = {
  version: 31,
  name: 'day',
  statements: [
    `CREATE TABLE run (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "sheetId" TEXT NOT NULL REFERENCES cueSheet (id) DEFERRABLE INITIALLY DEFERRED,
      "startedAt" TEXT NOT NULL,
      "endedAt" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX run_by_experimentId_rank ON run ("experimentId", "rank", "id")`,
    `CREATE INDEX run_by_sheetId ON run ("sheetId")`,
    `CREATE TABLE cueRun (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "runId" TEXT NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
      "cueId" TEXT REFERENCES cue (id) DEFERRABLE INITIALLY DEFERRED,
      "startedAt" TEXT,
      "endedAt" TEXT,
      "skipped" INTEGER NOT NULL CHECK ("skipped" IN (0, 1)),
      "heldAt" TEXT,
      "heldSeconds" INTEGER NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX cueRun_by_experimentId_rank ON cueRun ("experimentId", "rank", "id")`,
    `CREATE INDEX cueRun_by_runId ON cueRun ("runId")`,
    `CREATE INDEX cueRun_by_cueId ON cueRun ("cueId")`,
    `CREATE TABLE incident (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "number" INTEGER NOT NULL,
      "at" TEXT NOT NULL,
      "place" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "summary" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "ownerId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "closedAt" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX incident_by_experimentId_rank ON incident ("experimentId", "rank", "id")`,
    `CREATE INDEX incident_by_ownerId ON incident ("ownerId")`,
    `CREATE TABLE incidentEntry (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "incidentId" TEXT NOT NULL REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED,
      "at" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "text" TEXT NOT NULL,
      "stricken" INTEGER NOT NULL CHECK ("stricken" IN (0, 1)),
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX incidentEntry_by_experimentId_rank ON incidentEntry ("experimentId", "rank", "id")`,
    `CREATE INDEX incidentEntry_by_incidentId ON incidentEntry ("incidentId")`,
    `CREATE INDEX incidentEntry_by_personId ON incidentEntry ("personId")`,
    `ALTER TABLE cue ADD COLUMN canGive INTEGER NOT NULL DEFAULT 0`,
  ],
};
