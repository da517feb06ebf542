import type { paymentsEntities as ko } from '../ko/payments-entities.ts';
import type { Words } from '../words.ts';

export const paymentsEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
