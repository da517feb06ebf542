/** What the tables of 체크리스트 are called; part of `entities.ts`. */
export const checksEntities = {
  thing: {},
  count: {},
  column: {},
  value: {},
} as const;
