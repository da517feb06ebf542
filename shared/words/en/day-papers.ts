import type { dayPapers as ko } from '../ko/day-papers.ts';
import type { Words } from '../words.ts';

export const dayPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
