import type { catering as ko } from '../ko/catering.ts';
import type { Words } from '../words.ts';

export const catering: Words<typeof ko> = {};
