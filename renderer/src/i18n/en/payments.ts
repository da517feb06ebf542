import type { payments as ko, paymentsUndo as koUndo } from '../ko/payments.ts';
import type { Words } from '../words.ts';

export const payments: Words<typeof ko> = {};

export const paymentsUndo: Words<typeof koUndo> = {
  payment: { pay_one: 'paying {{count}}', pay_other: 'paying {{count}}' },
};
