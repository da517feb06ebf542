/** What the papers of 배치도 and their settings are called, and what they print; part of `papers.ts`. */
export const floorPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
