import type { proposerPapers as ko } from '../ko/proposer-papers.ts';
import type { Words } from '../words.ts';

export const proposerPapers: Words<typeof ko> = { name: {}, option: {}, plain: {} };
