/** 홍보: … */
export const publicity = {} as const;
