import type { Migration } from './migration.ts';

/** 당일 진행: … */
export const dayRoom: Migration = {
  version: 31,
  name: 'day',
  statements: [],
};
