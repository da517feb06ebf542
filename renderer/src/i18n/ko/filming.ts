/** 촬영·기록. */
export const filming = {} as const;
