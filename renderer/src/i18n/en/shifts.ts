import type { shifts as ko } from '../ko/shifts.ts';
import type { Words } from '../words.ts';

export const shifts: Words<typeof ko> = {};
