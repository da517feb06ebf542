/** What a table says to who brings rows in from elsewhere, from a file or from a block that was pasted: the one way in. */
import type { HeadedBlock, HeadedColumn } from '../table/paste-header.ts';
import type { TableFault } from '../table/table-edits.ts';

/** Texts of one row, by column. */
export type Line = Readonly<Record<string, string>>;

export interface PlainLines {
  /** Without totals and empty rows, merged cells filled. */
  readonly lines: readonly Line[];
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

export interface TableImporter {
  /** Under which the mapping of columns is remembered. */
  readonly memory: string;
  /** The columns that rows may bring, and how other people call them. */
  readonly headings: readonly HeadedColumn[];
  readonly titleOf: (columnId: string) => string;
  /** The columns as they stand, for what has no head. */
  readonly order: readonly string[];
  readonly fresh?: FreshColumns;
  /** Corrects what headings with two meanings were taken for, by what stands below them. */
  readonly settle?: (columnIds: HeadedBlock['columnIds'], body: HeadedBlock['body']) => HeadedBlock['columnIds'];
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
  /** One undo step. */
  readonly take: (lines: readonly Line[]) => void;
}
