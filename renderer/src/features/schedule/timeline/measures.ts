/** Sizes of the timeline on the screen, in pixels. */
export const MEASURES = { head: 22, type: 11, hair: 1, hatch: 5 } as const;

/** A line for the diamonds and their names. */
export const MILESTONES = 26;
export const HEAD = MEASURES.head * 2 + MILESTONES;
export const ROW = 28;
export const BAR = 16;
export const LABEL = 236;

/** Narrower bars cannot be caught. */
export const LEAST_BAR = 10;
/** From this width on a bar has ends to pull. */
export const PULLED_BAR = 22;

export const DAY_WIDTHS = { week: 26, month: 9 } as const;
