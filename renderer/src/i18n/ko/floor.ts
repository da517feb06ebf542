/** 배치도. */
export const floor = {} as const;
