import type { Migration } from './migration.ts';

/** 배치도: where the picture under a plan lies, and how strongly it is drawn. */
export const floorPicture: Migration = {
  version: 37,
  name: 'floorPicture',
  statements: [
    `ALTER TABLE floorPlan ADD COLUMN "pictureX" INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE floorPlan ADD COLUMN "pictureY" INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE floorPlan ADD COLUMN "pictureW" INTEGER`,
    `ALTER TABLE floorPlan ADD COLUMN "pictureInk" INTEGER NOT NULL DEFAULT 40`,
  ],
};
