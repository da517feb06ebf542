import type { Migration } from './migration.ts';

/** 후속: … */
export const followupRoom: Migration = {
  version: 33,
  name: 'followup',
  statements: [],
};
