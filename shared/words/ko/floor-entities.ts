/** What the tables of 배치도, their columns and codes are called; part of `entities.ts`. */
export const floorEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
