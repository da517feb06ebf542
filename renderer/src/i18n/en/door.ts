import type { door as ko } from '../ko/door.ts';
import type { Words } from '../words.ts';

export const door: Words<typeof ko> = {};
