/** What the papers of 장소 and their settings are called, and what they print; part of `papers.ts`. */
export const venuePapers = {
  name: {},
  option: {},
  plain: {},
} as const;
