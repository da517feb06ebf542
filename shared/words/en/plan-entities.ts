import type { planEntities as ko } from '../ko/plan-entities.ts';
import type { Words } from '../words.ts';

export const planEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
