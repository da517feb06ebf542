import type { Migration } from './migration.ts';

/** 체크리스트: what shows that a line was done. */
export const dayEvidence: Migration = {
  version: 36,
  name: 'dayEvidence',
  statements: [`ALTER TABLE checkItem ADD COLUMN proof TEXT NOT NULL DEFAULT ''`],
};
