import type { Migration } from './migration.ts';

/** 장소: … */
export const venueRoom: Migration = {
  version: 25,
  name: 'venue',
  statements: [],
};
