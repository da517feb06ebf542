/** What the tables of 지급 are called; part of `entities.ts`. */
export const paymentsEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
