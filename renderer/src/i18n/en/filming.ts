import type { filming as ko } from '../ko/filming.ts';
import type { Words } from '../words.ts';

export const filming: Words<typeof ko> = {};
