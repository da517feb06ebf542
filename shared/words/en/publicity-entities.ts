import type { publicityEntities as ko } from '../ko/publicity-entities.ts';
import type { Words } from '../words.ts';

export const publicityEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
