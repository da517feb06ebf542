import type { Migration } from './migration.ts';

/** 배치도: the corners of a zone that is no rectangle. */
export const zoneCorners: Migration = {
  version: 39,
  name: 'zoneCorners',
  statements: [`ALTER TABLE floorZone ADD COLUMN "points" TEXT NOT NULL DEFAULT '[]'`],
};
