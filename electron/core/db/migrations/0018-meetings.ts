import type { Migration } from './migration.ts';

/** Meetings with their agendas, who attends them, and what was decided. */
export const meetings: Migration = {
  version: 18,
  name: 'meetings',
  statements: [
    `CREATE TABLE meeting (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "kind" TEXT NOT NULL,
      "title" TEXT NOT NULL,
      "heldOn" TEXT,
      "startAt" INTEGER,
      "endAt" INTEGER,
      "state" TEXT NOT NULL,
      "mode" TEXT NOT NULL,
      "place" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "capacity" INTEGER,
      "applyFrom" TEXT,
      "applyUntil" TEXT,
      "feePerHead" INTEGER,
      "record" TEXT NOT NULL,
      "nextOn" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX meeting_by_experimentId_rank ON meeting ("experimentId", "rank", "id")`,
    `CREATE TABLE meetingItem (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "meetingId" TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      "minutes" INTEGER,
      "title" TEXT NOT NULL,
      "subtitle" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX meetingItem_by_experimentId_rank ON meetingItem ("experimentId", "rank", "id")`,
    `CREATE INDEX meetingItem_by_meetingId ON meetingItem ("meetingId")`,
    `CREATE TABLE meetingAttendee (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "meetingId" TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "state" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX meetingAttendee_by_meetingId_personId ON meetingAttendee ("meetingId", "personId")`,
    `CREATE INDEX meetingAttendee_by_experimentId_rank ON meetingAttendee ("experimentId", "rank", "id")`,
    `CREATE INDEX meetingAttendee_by_personId ON meetingAttendee ("personId")`,
    `CREATE TABLE meetingDecision (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "meetingId" TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      "text" TEXT NOT NULL,
      "taskId" TEXT REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX meetingDecision_by_experimentId_rank ON meetingDecision ("experimentId", "rank", "id")`,
    `CREATE INDEX meetingDecision_by_meetingId ON meetingDecision ("meetingId")`,
    `CREATE INDEX meetingDecision_by_taskId ON meetingDecision ("taskId")`,
  ],
};
