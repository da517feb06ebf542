/** What the tables of 당일 진행 are called; part of `entities.ts`. */
export const dayEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
