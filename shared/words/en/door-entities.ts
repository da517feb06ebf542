import type { doorEntities as ko } from '../ko/door-entities.ts';
import type { Words } from '../words.ts';

export const doorEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
