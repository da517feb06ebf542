import type { Migration } from './migration.ts';

/** 케이터링: … */
export const cateringRoom: Migration = {
  version: 26,
  name: 'catering',
  statements: [],
};
