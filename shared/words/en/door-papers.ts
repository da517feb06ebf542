import type { doorPapers as ko } from '../ko/door-papers.ts';
import type { Words } from '../words.ts';

export const doorPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
