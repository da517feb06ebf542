import type { Migration } from './migration.ts';

/** 기획서: … */
export const planRoom: Migration = {
  version: 24,
  name: 'plan',
  statements: [],
};
