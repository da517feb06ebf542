import type { participants as ko } from '../ko/participants.ts';
import type { Words } from '../words.ts';

export const participants: Words<typeof ko> = {};
