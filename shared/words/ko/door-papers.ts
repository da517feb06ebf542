/** What the papers of 당일 접수 and their settings are called, and what they print; part of `papers.ts`. */
export const doorPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
