/** What the papers of 참가자·섭외 and their settings are called, and what they print; part of `papers.ts`. */
export const participantsPapers = { name: {}, option: {}, plain: {} } as const;
