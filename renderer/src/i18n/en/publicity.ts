import type { publicity as ko } from '../ko/publicity.ts';
import type { Words } from '../words.ts';

export const publicity: Words<typeof ko> = {};
