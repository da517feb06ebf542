import type { followup as ko } from '../ko/followup.ts';
import type { Words } from '../words.ts';

export const followup: Words<typeof ko> = {};
