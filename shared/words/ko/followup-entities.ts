/** What the tables of 후속 are called; part of `entities.ts`. */
export const followupEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
