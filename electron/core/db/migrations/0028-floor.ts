import type { Migration } from './migration.ts';

/** 배치도: … */
export const floorRoom: Migration = {
  version: 28,
  name: 'floor',
  statements: [],
};
