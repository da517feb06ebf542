import type { Migration } from './migration.ts';

/** 후속: papers of the survey that were counted by hand. */
export const surveyTally: Migration = {
  version: 38,
  name: 'surveyTally',
  statements: [
    `CREATE TABLE surveyTally (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "sheets" INTEGER NOT NULL,
      "note" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX surveyTally_by_experimentId_rank ON surveyTally ("experimentId", "rank", "id")`,
    `CREATE TABLE surveyTallyCount (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "tallyId" TEXT NOT NULL REFERENCES surveyTally (id) DEFERRABLE INITIALLY DEFERRED,
      "questionId" TEXT NOT NULL REFERENCES surveyQuestion (id) DEFERRABLE INITIALLY DEFERRED,
      "option" INTEGER NOT NULL,
      "count" INTEGER NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE UNIQUE INDEX surveyTallyCount_by_tallyId_questionId_option ON surveyTallyCount ("tallyId", "questionId", "option")`,
    `CREATE INDEX surveyTallyCount_by_experimentId_rank ON surveyTallyCount ("experimentId", "rank", "id")`,
    `CREATE INDEX surveyTallyCount_by_questionId ON surveyTallyCount ("questionId")`,
  ],
};
