import type { venueEntities as ko } from '../ko/venue-entities.ts';
import type { Words } from '../words.ts';

export const venueEntities: Words<typeof ko> = {
  thing: {},
  count: {},
  column: {},
  value: {},
};
