/** What the tables of 근무표, their columns and codes are called; part of `entities.ts`. */
export const shiftsEntities = { thing: {}, count: {}, column: {}, value: {} } as const;
