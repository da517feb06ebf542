import type { planPapers as ko } from '../ko/plan-papers.ts';
import type { Words } from '../words.ts';

export const planPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
