/** What the papers of 후속 and their settings are called, and what they print; part of `papers.ts`. */
export const followupPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
