import type { Migration } from './migration.ts';

/** The contact log is kept by the gestures of any table: whether somebody was reached, and a place in the order. */
export const contactLog: Migration = {
  version: 15,
  name: 'contact-log',
  statements: [
    `ALTER TABLE contact ADD COLUMN result TEXT NOT NULL DEFAULT 'reached'`,
    `ALTER TABLE contact ADD COLUMN rank TEXT NOT NULL DEFAULT 'a0'`,
    `CREATE INDEX contact_by_experimentId_rank_id ON contact (experimentId, rank, id)`,
  ],
};
