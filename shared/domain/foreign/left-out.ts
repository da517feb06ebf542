/** What a file of another tool says that does not come along, and why: codes with counts, whose words the window and the command line have. */

export const LEFT_CODES = [
  'skipped',
  'delays',
  'emptyGroups',
  'columns',
  'cut',
  'tooFar',
  'colours',
  'triggers',
  'description',
  'cards',
  'comments',
  'emptyChecklists',
  'links',
  'uploads',
  'customFields',
  'gone',
  'idle',
] as const;

export type LeftCode = (typeof LEFT_CODES)[number];

export interface Left {
  readonly code: LeftCode;
  readonly count: number;
}

/** Counts by code; what did not happen is not listed. */
export class LeftOut {
  readonly #counts = new Map<LeftCode, number>();

  add(code: LeftCode, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  list(): readonly Left[] {
    return LEFT_CODES.flatMap((code) => {
      const count = this.#counts.get(code);
      return count === undefined ? [] : [{ code, count }];
    });
  }
}
