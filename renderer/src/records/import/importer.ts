/** What a table says to who brings rows in from elsewhere, from a file or from a block that was pasted: the one way in. */
import type { Settle } from '@shared/sheets/map-columns.ts';
import type { FreshColumns, Line, PlainLines } from '@shared/sheets/lines.ts';
import type { HeadedBlock, HeadedColumn } from '@shared/sheets/headed-block.ts';
import type { TableFault } from '../table/table-edits.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Ask {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface TableImporter {
  /** Under which the mapping of columns is remembered. */
  readonly memory: string;
  /** The columns that rows may bring, and how other people call them. */
  readonly headings: readonly HeadedColumn[];
  readonly titleOf: (columnId: string) => string;
  /** The columns as they stand, for what has no head. */
  readonly order: readonly string[];
  readonly fresh?: FreshColumns;
  readonly settle?: Settle | undefined;
  /** Most rows that are taken at once. */
  readonly most: number;
  readonly plain: (block: HeadedBlock) => PlainLines;
  /** What cannot be read, rows counted from 1. */
  readonly check: (lines: readonly Line[]) => readonly TableFault[];
  /** A line as the table would show it; null where it cannot be read. */
  readonly show?: (line: Line) => Line | null;
  /** Places of lines that may be rows which are there already, or which stand above them. */
  readonly alike?: (lines: readonly Line[]) => readonly number[];
  /** How `alike` is told, and the choice to leave those lines out, where they are no people. */
  readonly alikeWords?: { readonly said: (count: number) => string; readonly leave: string };
  /** What else becomes of the lines, a sentence each. */
  readonly tell?: (lines: readonly Line[]) => readonly string[];
  /** What only the user can decide, asked beside the look at the rows. */
  readonly asks?: {
    readonly of: (lines: readonly Line[]) => readonly Ask[];
    /** The importer as it is once some were answered, by their ids. */
    readonly answered: (answers: Answers) => TableImporter;
  };
  /** One undo step. */
  readonly take: (lines: readonly Line[]) => void;
}
