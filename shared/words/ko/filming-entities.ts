/** What the tables of 촬영·기록, their columns and codes are called; part of `entities.ts`. */
export const filmingEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
