/** 장소. */
export const venue = {} as const;
