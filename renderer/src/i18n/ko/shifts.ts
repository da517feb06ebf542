/** 근무표. What its tables and columns are called stands in `shared/words`. */
export const shifts = {} as const;
