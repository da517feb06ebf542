import type { checksPapers as ko } from '../ko/checks-papers.ts';
import type { Words } from '../words.ts';

export const checksPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
