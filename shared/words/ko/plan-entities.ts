/** What the tables of 기획서, their columns and codes are called; part of `entities.ts`. */
export const planEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
