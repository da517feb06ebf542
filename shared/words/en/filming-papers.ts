import type { filmingPapers as ko } from '../ko/filming-papers.ts';
import type { Words } from '../words.ts';

export const filmingPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
