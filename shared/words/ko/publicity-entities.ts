/** What the tables of 홍보 are called; part of `entities.ts`. */
export const publicityEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
