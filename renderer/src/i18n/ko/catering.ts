/** 케이터링. */
export const catering = {} as const;
