import type { Migration } from './migration.ts';

/** 제안자 미팅: agreements, where the public notice stood, promises; the notice tells the minutes too. */
export const proposerRoom: Migration = {
  version: 22,
  name: 'proposer',
  statements: [
    `CREATE TABLE proposerAgreement (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "background" TEXT NOT NULL,
      "activity" TEXT NOT NULL,
      "network" TEXT NOT NULL,
      "otherInfo" TEXT NOT NULL,
      "useOfProposal" TEXT NOT NULL,
      "conditions" TEXT NOT NULL,
      "conditionsReadOn" TEXT,
      "interviewOk" TEXT NOT NULL,
      "filmingOk" TEXT NOT NULL,
      "part" TEXT NOT NULL,
      "creditAs" TEXT NOT NULL,
      "creditName" TEXT NOT NULL,
      "agreedOn" TEXT,
      "takenBy" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX proposerAgreement_by_personId ON proposerAgreement ("personId")`,
    `CREATE INDEX proposerAgreement_by_experimentId_rank ON proposerAgreement ("experimentId", "rank", "id")`,
    `CREATE TABLE noticePosting (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "channel" TEXT NOT NULL,
      "url" TEXT NOT NULL,
      "postedOn" TEXT,
      "until" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX noticePosting_by_experimentId_rank ON noticePosting ("experimentId", "rank", "id")`,
    `CREATE TABLE promise (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "text" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "dueOn" TEXT,
      "doneOn" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX promise_by_experimentId_rank ON promise ("experimentId", "rank", "id")`,
    `CREATE INDEX promise_by_personId ON promise ("personId")`,
    `ALTER TABLE brief ADD COLUMN noticeMinutes TEXT NOT NULL DEFAULT ''`,
  ],
};
