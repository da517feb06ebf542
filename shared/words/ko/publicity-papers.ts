/** What the papers of 홍보 and their settings are called, and what they print; part of `papers.ts`. */
export const publicityPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
