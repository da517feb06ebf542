import type { day as ko } from '../ko/day.ts';
import type { Words } from '../words.ts';

export const day: Words<typeof ko> = {};
