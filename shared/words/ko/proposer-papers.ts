/** What the papers of 제안자 and their settings are called, and what they print; part of `papers.ts`. */
export const proposerPapers = { name: {}, option: {}, plain: {} } as const;
