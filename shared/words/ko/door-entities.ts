/** What the tables of 당일 접수 are called; part of `entities.ts`. */
export const doorEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
