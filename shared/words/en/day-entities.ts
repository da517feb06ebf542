import type { dayEntities as ko } from '../ko/day-entities.ts';
import type { Words } from '../words.ts';

export const dayEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
