import type { Migration } from './migration.ts';

/** 체크리스트: … */
export const checksRoom: Migration = {
  version: 30,
  name: 'checks',
  statements: [],
};
