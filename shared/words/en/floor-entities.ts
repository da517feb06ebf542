import type { floorEntities as ko } from '../ko/floor-entities.ts';
import type { Words } from '../words.ts';

export const floorEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
