/** 케이터링. What its tables and columns are called stands in `shared/words`. */
export const catering = {} as const;
