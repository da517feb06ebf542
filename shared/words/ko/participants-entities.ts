/** What the tables of 참가자·섭외, their columns and codes are called; part of `entities.ts`. */
export const participantsEntities = { thing: {}, count: {}, column: {}, value: {} } as const;
