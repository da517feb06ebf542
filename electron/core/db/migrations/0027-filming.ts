import type { Migration } from './migration.ts';

/** 촬영·기록: … */
export const filmingRoom: Migration = {
  version: 27,
  name: 'filming',
  statements: [],
};
