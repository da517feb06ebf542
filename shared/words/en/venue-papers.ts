import type { venuePapers as ko } from '../ko/venue-papers.ts';
import type { Words } from '../words.ts';

export const venuePapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
