/** A table of other people's as what a command takes: the same for a window, which words what is refused, and for the command line. */
import type { HeadedBlock, HeadedColumn } from '../sheets/headed-block.ts';
import type { Line, PlainLines } from '../sheets/lines.ts';

/** A cell that cannot be read; rows count from 1. */
export interface LineFault {
  readonly row: number;
  readonly columnId: string | null;
  /** Of `readField`, or of the store's errors. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Taker<Row> {
  readonly headings: readonly HeadedColumn[];
  /** The columns as they stand, for what has no head. */
  readonly order: readonly string[];
  readonly plain: (block: HeadedBlock) => PlainLines;
  readonly check: (lines: readonly Line[]) => readonly LineFault[];
  /** Places of lines that are there already, or stand above. */
  readonly alike: (lines: readonly Line[]) => readonly number[];
  /** Of lines without faults. */
  readonly rows: (lines: readonly Line[]) => readonly Row[];
}
