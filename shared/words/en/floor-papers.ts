import type { floorPapers as ko } from '../ko/floor-papers.ts';
import type { Words } from '../words.ts';

export const floorPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
