import type { participantsPapers as ko } from '../ko/participants-papers.ts';
import type { Words } from '../words.ts';

export const participantsPapers: Words<typeof ko> = { name: {}, option: {}, plain: {} };
