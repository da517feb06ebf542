/** 당일 진행: … */
export const day = {} as const;
