/** 지급: … */
export const payments = {} as const;
