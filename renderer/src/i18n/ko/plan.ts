/** 기획서. */
export const plan = {} as const;
