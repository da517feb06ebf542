/** 제안자. What its tables and columns are called stands in `shared/words`. */
export const proposer = {} as const;
