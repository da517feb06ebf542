import type { venue as ko } from '../ko/venue.ts';
import type { Words } from '../words.ts';

export const venue: Words<typeof ko> = {};
