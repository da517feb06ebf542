import type { followupPapers as ko } from '../ko/followup-papers.ts';
import type { Words } from '../words.ts';

export const followupPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
