import type { checks as ko } from '../ko/checks.ts';
import type { Words } from '../words.ts';

export const checks: Words<typeof ko> = {};
