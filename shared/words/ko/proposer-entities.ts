/** What the tables of 제안자, their columns and codes are called; part of `entities.ts`. */
export const proposerEntities = { thing: {}, count: {}, column: {}, value: {} } as const;
