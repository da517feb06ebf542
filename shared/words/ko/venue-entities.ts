/** What the tables of 장소, their columns and codes are called; part of `entities.ts`. */
export const venueEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
