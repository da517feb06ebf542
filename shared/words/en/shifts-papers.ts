import type { shiftsPapers as ko } from '../ko/shifts-papers.ts';
import type { Words } from '../words.ts';

export const shiftsPapers: Words<typeof ko> = { name: {}, option: {}, plain: {} };
