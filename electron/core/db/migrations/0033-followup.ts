import type { Migration } from './migration.ts';

/** 후속: the survey with its sheets and answers, feedback, what changed, mails. */
export const followupRoom: Migration = {
  version: 33,
  name: 'followup',
  statements: [
    `CREATE TABLE surveyQuestion (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "text" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "options" TEXT NOT NULL,
      "core" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX surveyQuestion_by_experimentId_rank ON surveyQuestion ("experimentId", "rank", "id")`,
    `CREATE TABLE surveySheet (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "number" INTEGER NOT NULL,
      "at" TEXT,
      "source" TEXT NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX surveySheet_by_experimentId_rank ON surveySheet ("experimentId", "rank", "id")`,
    `CREATE TABLE surveyAnswer (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "sheetId" TEXT NOT NULL REFERENCES surveySheet (id) DEFERRABLE INITIALLY DEFERRED,
      "questionId" TEXT NOT NULL REFERENCES surveyQuestion (id) DEFERRABLE INITIALLY DEFERRED,
      "picked" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "theme" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX surveyAnswer_by_sheetId_questionId ON surveyAnswer ("sheetId", "questionId")`,
    `CREATE INDEX surveyAnswer_by_experimentId_rank ON surveyAnswer ("experimentId", "rank", "id")`,
    `CREATE INDEX surveyAnswer_by_questionId ON surveyAnswer ("questionId")`,
    `CREATE TABLE feedback (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "source" TEXT NOT NULL,
      "personId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "liked" TEXT NOT NULL,
      "regretted" TEXT NOT NULL,
      "improve" TEXT NOT NULL,
      "theme" TEXT NOT NULL,
      "action" TEXT NOT NULL,
      "ownerId" TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "carryOver" INTEGER NOT NULL CHECK ("carryOver" IN (0, 1)),
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX feedback_by_experimentId_rank ON feedback ("experimentId", "rank", "id")`,
    `CREATE INDEX feedback_by_personId ON feedback ("personId")`,
    `CREATE INDEX feedback_by_ownerId ON feedback ("ownerId")`,
    `CREATE TABLE outcome (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "about" TEXT NOT NULL,
      "institution" TEXT NOT NULL,
      "verdict" TEXT NOT NULL,
      "reason" TEXT NOT NULL,
      "on" TEXT,
      "url" TEXT NOT NULL,
      "proposalId" TEXT REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
      "promiseId" TEXT REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX outcome_by_experimentId_rank ON outcome ("experimentId", "rank", "id")`,
    `CREATE INDEX outcome_by_proposalId ON outcome ("proposalId")`,
    `CREATE INDEX outcome_by_promiseId ON outcome ("promiseId")`,
    `CREATE TABLE mailing (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "subject" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "body" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX mailing_by_experimentId_rank ON mailing ("experimentId", "rank", "id")`,
    `CREATE TABLE mailRecipient (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "mailingId" TEXT NOT NULL REFERENCES mailing (id) DEFERRABLE INITIALLY DEFERRED,
      "personId" TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      "state" TEXT NOT NULL,
      "sentOn" TEXT,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX mailRecipient_by_mailingId_personId ON mailRecipient ("mailingId", "personId")`,
    `CREATE INDEX mailRecipient_by_experimentId_rank ON mailRecipient ("experimentId", "rank", "id")`,
    `CREATE INDEX mailRecipient_by_personId ON mailRecipient ("personId")`,
  ],
};
