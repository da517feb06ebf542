import type { venueEntities as ko } from '../ko/venue-entities.ts';
import type { Words } from '../words.ts';

export const venueEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
