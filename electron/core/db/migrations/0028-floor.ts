import type { Migration } from './migration.ts';

/** 배치도: floors in millimetres, what stands on them, their zones and ways. */
export const floorRoom: Migration = {
  version: 28,
  name: 'floor',
  statements: [
    `CREATE TABLE floorPlan (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "widthMm" INTEGER NOT NULL,
      "heightMm" INTEGER NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX floorPlan_by_experimentId_rank ON floorPlan ("experimentId", "rank", "id")`,
    `CREATE TABLE floorItem (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "planId" TEXT NOT NULL REFERENCES floorPlan (id) DEFERRABLE INITIALLY DEFERRED,
      "kind" TEXT NOT NULL,
      "label" TEXT NOT NULL,
      "x" INTEGER NOT NULL,
      "y" INTEGER NOT NULL,
      "w" INTEGER NOT NULL,
      "h" INTEGER NOT NULL,
      "turn" INTEGER NOT NULL,
      "seats" INTEGER NOT NULL,
      "number" INTEGER,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX floorItem_by_experimentId_rank ON floorItem ("experimentId", "rank", "id")`,
    `CREATE INDEX floorItem_by_planId ON floorItem ("planId")`,
    `CREATE TABLE floorZone (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "planId" TEXT NOT NULL REFERENCES floorPlan (id) DEFERRABLE INITIALLY DEFERRED,
      "kind" TEXT NOT NULL,
      "label" TEXT NOT NULL,
      "x" INTEGER NOT NULL,
      "y" INTEGER NOT NULL,
      "w" INTEGER NOT NULL,
      "h" INTEGER NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX floorZone_by_experimentId_rank ON floorZone ("experimentId", "rank", "id")`,
    `CREATE INDEX floorZone_by_planId ON floorZone ("planId")`,
    `CREATE TABLE floorRoute (
      id TEXT PRIMARY KEY NOT NULL,
      "experimentId" TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      "planId" TEXT NOT NULL REFERENCES floorPlan (id) DEFERRABLE INITIALLY DEFERRED,
      "kind" TEXT NOT NULL,
      "label" TEXT NOT NULL,
      "points" TEXT NOT NULL,
      "rank" TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX floorRoute_by_experimentId_rank ON floorRoute ("experimentId", "rank", "id")`,
    `CREATE INDEX floorRoute_by_planId ON floorRoute ("planId")`,
  ],
};
