/** What the papers of 기획서 and their settings are called, and what they print; part of `papers.ts`. */
export const planPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
