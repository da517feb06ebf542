/**
 * From the texts of a grid to what a table stores. All cells of one gesture are read before anything is sent, so that a paste with
 * one unreadable cell changes nothing and tells row, column and remedy.
 */
import type { CellEdit } from '@ui/index.ts';

export type Reading<F> =
  /** `note`: what was not taken as it was written, and what was taken in its place. */
  | { readonly ok: true; readonly patch: Partial<F>; readonly note?: string }
  /** `columnId` when another column than the one read is to blame. */
  | { readonly ok: false; readonly error: string; readonly columnId?: string };

/** What the texts of one kind of table mean. `row` is null for a row that is yet to be added. */
export interface TableReader<Row, F> {
  read(columnId: string, text: string, row: Row | null): Reading<F>;
  /** Completes and checks what the cells of one row say together, e.g. supply, VAT and total. */
  complete(patch: Partial<F>, row: Row | null): Reading<F>;
}

export interface TableFault {
  /** Counted from 1, as the head of the row shows it. */
  readonly row: number;
  readonly columnId: string | null;
  readonly error: string;
}

export type TableEdits<F> =
  | {
      readonly ok: true;
      readonly patches: readonly { readonly id: string; readonly patch: Partial<F> }[];
      readonly rows: readonly Partial<F>[];
      /** Each once. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

type Texts = readonly (readonly [columnId: string, text: string])[];

/** Reads edits of rows that are there and rows to be added. Rows of nothing but blanks are not added. */
export function readTable<Row extends { readonly id: string }, F>(
  table: readonly Row[],
  reader: TableReader<Row, F>,
  edits: readonly CellEdit[],
  newRows: readonly Readonly<Record<string, string>>[] = [],
): TableEdits<F> {
  const faults: TableFault[] = [];
  const notes = new Set<string>();
  const patches: { readonly id: string; readonly patch: Partial<F> }[] = [];
  const places = new Map(table.map((row, index) => [row.id, { row, number: index + 1 }]));
  for (const [id, texts] of byRow(edits)) {
    const place = places.get(id);
    if (place === undefined) continue;
    const patch = readRow(reader, texts, place.row, place.number, { faults, notes });
    if (patch !== null) patches.push({ id, patch });
  }
  const rows = newRows
    .map((texts) => Object.entries(texts))
    .filter((texts) => texts.some(([, text]) => text.trim() !== ''))
    .map((texts, index) => readRow(reader, texts, null, table.length + index + 1, { faults, notes }));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, patches, rows: rows.filter((row) => row !== null), notes: [...notes] };
}

function byRow(edits: readonly CellEdit[]): ReadonlyMap<string, Texts> {
  const rows = new Map<string, [string, string][]>();
  for (const { rowId, columnId, text } of edits) {
    rows.set(rowId, [...(rows.get(rowId) ?? []), [columnId, text]]);
  }
  return rows;
}

function readRow<Row, F>(
  reader: TableReader<Row, F>,
  texts: Texts,
  row: Row | null,
  number: number,
  { faults, notes }: { readonly faults: TableFault[]; readonly notes: Set<string> },
): Partial<F> | null {
  let patch: Partial<F> = {};
  let sound = true;
  for (const [columnId, text] of texts) {
    const reading = reader.read(columnId, text, row);
    if (reading.ok) {
      patch = { ...patch, ...reading.patch };
      if (reading.note !== undefined) notes.add(reading.note);
      continue;
    }
    faults.push({ row: number, columnId: reading.columnId ?? columnId, error: reading.error });
    sound = false;
  }
  if (!sound) return null;
  const whole = reader.complete(patch, row);
  if (whole.ok) return whole.patch;
  faults.push({ row: number, columnId: whole.columnId ?? null, error: whole.error });
  return null;
}

export interface CountedFault extends TableFault {
  /** In how many rows; `row` is the first of them. */
  readonly count: number;
}

/** One fault for each column and reason, in the order of the first row of each. */
export function countAlike(faults: readonly TableFault[]): readonly CountedFault[] {
  const alike = new Map<string, CountedFault>();
  for (const fault of faults) {
    const key = `${fault.columnId ?? ''}\n${fault.error}`;
    alike.set(key, { ...(alike.get(key) ?? fault), count: (alike.get(key)?.count ?? 0) + 1 });
  }
  return [...alike.values()];
}
