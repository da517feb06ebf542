/** Which row of a file is its head, and which of its columns is which of ours: guessed, remembered, changed by hand. */
import { headIds, isLowerHead } from './headed-block.ts';
import type { HeadedBlock, HeadedColumn } from './headed-block.ts';
import { bareHead, squash } from './heads.ts';
import { freshHead, freshId } from './lines.ts';
import type { FreshColumns } from './lines.ts';

type Rows = readonly (readonly string[])[];

export interface Mapping {
  /** Place of the row with the headings; null where there is none. */
  readonly head: number | null;
  /** Of each column of the file, ours; null for one that is not taken. */
  readonly columnIds: readonly (string | null)[];
}

/** What was chosen for a head once, by its text. */
export interface Remembered {
  readonly [key: string]: string | readonly string[];
  readonly head: string;
  /** Empty for a column that was not taken. */
  readonly columnIds: readonly string[];
}

/** Corrects what headings with two meanings were taken for, by what stands below them. */
export type Settle = (columnIds: HeadedBlock['columnIds'], body: HeadedBlock['body']) => HeadedBlock['columnIds'];

export interface Guessing {
  readonly settle?: Settle | undefined;
  readonly fresh?: FreshColumns | undefined;
  readonly order: readonly string[];
  readonly remembered: readonly Remembered[];
}

/** Above the head there may be a title, a date, who made it. */
const SEARCHED = 30;
const MOST_REMEMBERED = 30;
const LONGEST_HEAD = 2_000;

export function guessMapping(
  rows: Rows,
  headings: readonly HeadedColumn[],
  { order, remembered, settle, fresh }: Guessing,
): Mapping {
  const known = new Set(headings.map(({ id }) => id));
  const isKept = (id: string): boolean => known.has(id) || (fresh !== undefined && freshHead(id) !== null);
  const candidates = rows.slice(0, SEARCHED).map((row, head) => {
    const before = remembered.find((one) => one.head === headKey(row));
    const columnIds = before?.columnIds.map((id) => (isKept(id) ? id : null)) ?? headAt(rows, head, headings) ?? [];
    return { head, columnIds, count: columnIds.filter((id) => id !== null).length, isKnown: before !== undefined };
  });
  const found = candidates.find(({ isKnown }) => isKnown) ?? mostOf(candidates.filter(({ count }) => count > 0));
  if (found !== undefined) {
    const { head, columnIds, isKnown } = found;
    if (isKnown) return { head, columnIds };
    const settled = settle?.(columnIds, rows.slice(head + 1)) ?? columnIds;
    return { head, columnIds: fresh === undefined ? settled : withFresh(settled, rows[head] ?? [], fresh) };
  }
  // What a form asks is known to nobody else, and stands in its first line.
  const first = rows.findIndex((row) => row.some((text) => text.trim() !== ''));
  if (fresh !== undefined && first >= 0) {
    const columnIds = headIds([rows[first] ?? []], headings);
    return { head: first, columnIds: withFresh(columnIds, rows[first] ?? [], fresh) };
  }
  return { head: null, columnIds: (rows[0] ?? []).map((_, at) => order[at] ?? null) };
}

function withFresh(
  columnIds: readonly (string | null)[],
  head: readonly string[],
  { isTaken }: FreshColumns,
): readonly (string | null)[] {
  return columnIds.map((id, at) => {
    const text = bareHead(head[at] ?? '');
    return id === null && text !== '' && isTaken(text) ? freshId(at, text) : id;
  });
}

/** The columns that the head ending at a row names: two at least, or nothing but columns. Above it may stand the upper half of it. */
function headAt(rows: Rows, at: number, headings: readonly HeadedColumn[]): readonly (string | null)[] | undefined {
  const row = rows[at] ?? [];
  const above = rows[at - 1];
  const isLower = above !== undefined && isLowerHead(above, row, headings);
  const ids = headIds(isLower ? [above, row] : [row], headings);
  const known = ids.filter((id) => id !== null).length;
  return known >= 2 || (known > 0 && known === row.filter((text) => text.trim() !== '').length) ? ids : undefined;
}

/** The mapping after another row was named the head. */
export function withHead(
  rows: Rows,
  head: number | null,
  headings: readonly HeadedColumn[],
  now: Mapping,
  fresh?: FreshColumns,
): Mapping {
  const texts = head === null ? [] : (rows[head] ?? []);
  if (fresh !== undefined && head !== null)
    return { head, columnIds: withFresh(headIds([texts], headings), texts, fresh) };
  const found = head === null ? undefined : headAt(rows, head, headings);
  return { head, columnIds: found ?? now.columnIds };
}

/** A column of ours belongs to one of the file: the one that had it before lets go of it. */
export function withColumn(now: Mapping, at: number, id: string | null): Mapping {
  return {
    ...now,
    columnIds: now.columnIds.map((other, place) => (place === at ? id : other === id ? null : other)),
  };
}

export function withRemembered(
  remembered: readonly Remembered[],
  row: readonly string[],
  { columnIds }: Mapping,
): readonly Remembered[] {
  const head = headKey(row);
  const fresh = { head, columnIds: columnIds.map((id) => id ?? '') };
  return [fresh, ...remembered.filter((one) => one.head !== head)].slice(0, MOST_REMEMBERED);
}

/** The rows below the head, without those at `leftOut`. A column that is not taken goes under `#` and its place, so that it can be looked at. */
export function blockBelow(rows: Rows, { head, columnIds }: Mapping, leftOut: readonly number[] = []): HeadedBlock {
  const gone = new Set(leftOut);
  return {
    columnIds: (rows[0] ?? []).map((_, at) => columnIds[at] ?? asideId(at)),
    body: rows.filter((_, at) => at > (head ?? -1) && !gone.has(at)),
  };
}

/** Places of rows that say the head once more, as long tables do on every page. */
export function repeatedHeads(rows: Rows, { head }: Mapping): readonly number[] {
  if (head === null) return [];
  const key = headKey(rows[head] ?? []);
  return rows.flatMap((row, at) => (at > head && headKey(row) === key ? [at] : []));
}

export function asideId(at: number): string {
  return `#${at}`;
}

/** Without the columns that are not taken. */
export function takenCells(line: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(line).filter(([id]) => !id.startsWith('#')));
}

/** Whether a line says anything in a column that is taken. */
export function saysSomething(line: Readonly<Record<string, string>>): boolean {
  return Object.values(takenCells(line)).some((text) => text.trim() !== '');
}

export function parseRemembered(stored: unknown): readonly Remembered[] {
  return Array.isArray(stored) ? stored.filter(isRemembered).map(({ head, columnIds }) => ({ head, columnIds })) : [];
}

function isRemembered(one: unknown): one is Remembered {
  if (typeof one !== 'object' || one === null || !('head' in one) || !('columnIds' in one)) return false;
  const { head, columnIds } = one;
  return typeof head === 'string' && Array.isArray(columnIds) && columnIds.every((id) => typeof id === 'string');
}

function headKey(row: readonly string[]): string {
  return row.map(squash).join('|').slice(0, LONGEST_HEAD);
}

function mostOf<T extends { readonly count: number }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>(
    (most, one) => (most === undefined || one.count > most.count ? one : most),
    undefined,
  );
}
