import type { checksEntities as ko } from '../ko/checks-entities.ts';
import type { Words } from '../words.ts';

export const checksEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
