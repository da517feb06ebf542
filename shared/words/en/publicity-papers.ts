import type { publicityPapers as ko } from '../ko/publicity-papers.ts';
import type { Words } from '../words.ts';

export const publicityPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
