/** What the papers of 지급 and their settings are called, and what they print; part of `papers.ts`. */
export const paymentsPapers = {
  name: {},
  option: {},
  plain: {},
} as const;
