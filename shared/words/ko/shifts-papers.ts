/** What the papers of 근무표 and their settings are called, and what they print; part of `papers.ts`. */
export const shiftsPapers = { name: {}, option: {}, plain: {} } as const;
