/** What the papers of 케이터링 and their settings are called, and what they print; part of `papers.ts`. */
export const cateringPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
