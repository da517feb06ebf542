/** What the papers of 촬영·기록 and their settings are called, and what they print; part of `papers.ts`. */
export const filmingPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
