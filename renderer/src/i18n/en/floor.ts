import type { floor as ko } from '../ko/floor.ts';
import type { Words } from '../words.ts';

export const floor: Words<typeof ko> = {};
