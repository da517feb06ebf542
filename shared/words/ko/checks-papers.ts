/** What the papers of 체크리스트 and their settings are called, and what they print; part of `papers.ts`. */
export const checksPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
