import type { cateringPapers as ko } from '../ko/catering-papers.ts';
import type { Words } from '../words.ts';

export const cateringPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
