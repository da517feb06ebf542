/** What a file of tables may hold. More is refused with a sentence, before it is unpacked where its directory tells. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 64 * 1024 * 1024,
  /** Bytes of everything in a workbook once it is unpacked. */
  inflated: 256 * 1024 * 1024,
  sheets: 100,
  /** Of one sheet. */
  rows: 20_000,
  columns: 200,
  /** Of all sheets together. */
  cells: 1_000_000,
} as const;

export const MEGABYTE = 1024 * 1024;
