/** What long reading tells and asks on its way: how much of it is done, 0 to 1; whoever wants it to end throws from here. */
export type Progress = (share: number) => void;

/** For whom nobody waits. */
export function noProgress(): void {}
