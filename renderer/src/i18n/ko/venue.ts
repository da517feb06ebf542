/** 장소. What its tables and columns are called stands in `shared/words`. */
export const venue = {} as const;
