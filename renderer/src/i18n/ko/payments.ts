/** 지급: … */
export const payments = {} as const;

export const paymentsUndo = {
  payment: { pay_other: '{{count}}건 지급하기' },
} as const;
