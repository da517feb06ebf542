/** 후속: … */
export const followup = {} as const;
