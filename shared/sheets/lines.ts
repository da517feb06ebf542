/** Rows of a table of other people’s as texts, and the columns of it that are none of ours. */

/** Texts of one row, by column. */
export type Line = Readonly<Record<string, string>>;

export interface PlainLines {
  /** Without totals and empty rows, merged cells filled. */
  readonly lines: readonly Line[];
  /** Of each line its place among the rows that were given. */
  readonly places: readonly number[];
  readonly totals: number;
  readonly filled: number;
}

/** Columns of the file that are none of ours and may become ours (`freshId`). */
export interface FreshColumns {
  /** What becomes of such a column, as it is offered. */
  readonly label: string;
  /** Whether one is taken so unless somebody says otherwise. */
  readonly isTaken: (head: string) => boolean;
}

const FRESH = /^\+(\d+) (.*)$/su;

/** A column of the file by its place and its head: the id under which its texts come. */
export function freshId(at: number, head: string): string {
  return `+${at} ${head}`;
}

/** The head of a column of the file; null for one of ours. */
export function freshHead(id: string): string | null {
  return FRESH.exec(id)?.[2] ?? null;
}
