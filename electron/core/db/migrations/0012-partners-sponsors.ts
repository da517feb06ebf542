import type { Migration } from './migration.ts';

/** 협력 and 후원 of the event, beside 주최 and 주관. */
export const partnersSponsors: Migration = {
  version: 12,
  name: 'partners-sponsors',
  statements: [
    `ALTER TABLE experiment ADD COLUMN partners TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE experiment ADD COLUMN sponsors TEXT NOT NULL DEFAULT ''`,
  ],
};
