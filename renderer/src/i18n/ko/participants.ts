/** 참가자·섭외. What its tables and columns are called stands in `shared/words`. */
export const participants = {} as const;
