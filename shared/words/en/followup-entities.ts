import type { followupEntities as ko } from '../ko/followup-entities.ts';
import type { Words } from '../words.ts';

export const followupEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
