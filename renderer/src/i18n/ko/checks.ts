/** 체크리스트: … */
export const checks = {} as const;
