/** What the papers of 당일 진행 and their settings are called, and what they print; part of `papers.ts`. */
export const dayPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
