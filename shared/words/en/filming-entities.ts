import type { filmingEntities as ko } from '../ko/filming-entities.ts';
import type { Words } from '../words.ts';

export const filmingEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
