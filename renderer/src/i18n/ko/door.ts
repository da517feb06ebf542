/** 당일 접수: … */
export const door = {} as const;
