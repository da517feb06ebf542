import type { Migration } from './migration.ts';

/** 제안: the meeting that it was gathered in; in what words the two cautions were explained. */
export const proposalMeeting: Migration = {
  version: 40,
  name: 'proposalMeeting',
  statements: [
    `ALTER TABLE proposal ADD COLUMN "sourceMeetingId" TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED`,
    `CREATE INDEX proposal_by_sourceMeetingId ON proposal ("sourceMeetingId")`,
    `ALTER TABLE brief ADD COLUMN "cautionOneOffWords" TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE brief ADD COLUMN "cautionPlannerWords" TEXT NOT NULL DEFAULT ''`,
  ],
};
