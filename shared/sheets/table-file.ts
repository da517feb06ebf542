/** What a file of tables holds once it is read, whatever its format: texts as a person would see them in their own program. */

/** How the letters of a file of text are written; `euc-kr` is CP949, which contains it. */
export const TABLE_ENCODINGS = ['utf-8', 'utf-16', 'euc-kr'] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

export interface TableFile {
  readonly format: 'xlsx' | 'csv' | 'tsv';
  /** Of a file of text: how its letters were written; null for a workbook. */
  readonly encoding: TableEncoding | null;
  readonly sheets: readonly TableSheet[];
}

export interface TableSheet {
  readonly name: string;
  /**
   * Every row, all of one length. Dates stand as `2026-11-30`, dates with a time as `2026-11-30 14:30`, times as `14:30`, yes and no as
   * `예` and `아니요`, formulas as their values.
   */
  readonly rows: readonly (readonly string[])[];
  /** Places of rows (from 0) that the other program hides. */
  readonly hiddenRows: readonly number[];
}
