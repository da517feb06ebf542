import type { payments as ko } from '../ko/payments.ts';
import type { Words } from '../words.ts';

export const payments: Words<typeof ko> = {};
