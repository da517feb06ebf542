/** 기획서. What its tables and columns are called stands in `shared/words`. */
export const plan = {} as const;
