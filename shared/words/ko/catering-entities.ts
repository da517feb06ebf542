/** What the tables of 케이터링, their columns and codes are called; part of `entities.ts`. */
export const cateringEntities = { thing: {}, count: {}, column: {}, value: {} } as const;
