import type { plan as ko } from '../ko/plan.ts';
import type { Words } from '../words.ts';

export const plan: Words<typeof ko> = {};
