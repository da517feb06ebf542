/** What a declared table looks like as a sheet: its columns, their heads and widths. Follows from its declaration alone. */
import { fieldsOf, gestureTablesIn } from '../entities/derive.ts';
import type { Declaration } from '../entities/define.ts';
import type { Field, FieldKind } from '../entities/fields.ts';
import { DECLARED, ENTITY_NAMES, PRODUCT } from '../entities/index.ts';
import type { EntityName, GestureTable } from '../entities/index.ts';
import { cellOf } from './cell.ts';
import type { SheetCell } from './cell.ts';
import { headWord, tableOption, tableWord } from './field-words.ts';
import type { SheetLocale } from './field-words.ts';

/** Most letters that a cell of a workbook holds, in UTF-16 units. */
export const MOST_CELL_LETTERS = 32_767;

/** Most letters of the name of a sheet. */
const MOST_NAME_LETTERS = 31;

export interface SheetField {
  readonly name: string;
  readonly field: Field;
  /** Whether what stands in the column is read again; moments and what a row belongs to are only shown. */
  readonly isRead: boolean;
}

export interface SheetColumn {
  readonly name: string;
  readonly kind: FieldKind;
  readonly head: string;
  /** In figures of the usual type. */
  readonly width: number;
}

export interface TableSheetData {
  readonly table: EntityName;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The ids of the rows, by which they are found again; null for readers who are given none. */
  readonly keys: readonly string[] | null;
}

/** The head of the column of ids, and how it is known again. */
export const KEY_HEAD: Readonly<Record<SheetLocale, string>> = {
  ko: '줄 열쇠(고치지 마세요)',
  en: 'Row key (leave as it is)',
};

const UNSEEN: ReadonlySet<FieldKind> = new Set(['rank', 'structure', 'code']);

/** The columns of a table; none for one that holds nothing for people to read. */
export function sheetFields(table: EntityName): readonly SheetField[] {
  const declaration: Declaration = DECLARED[table];
  return fieldsOf(declaration).flatMap(([name, field]) => {
    if (field.fixed === true || UNSEEN.has(field.kind)) return [];
    const isRead = field.kind !== 'instant' && field.ownedBy === undefined;
    return [{ name, field, isRead }];
  });
}

/** The tables that are sheets, in the order of their declaration. */
export const SHEET_TABLES: readonly EntityName[] = ENTITY_NAMES.filter(
  (table) => (DECLARED[table] as Declaration).sheet !== false && sheetFields(table).length > 0,
);

/** Those whose rows can be brought back from a file. */
export const READ_TABLES: readonly GestureTable[] = gestureTablesIn(DECLARED).filter((table) =>
  SHEET_TABLES.some((one) => one === table),
) as readonly GestureTable[];

const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = {
  won: 14,
  number: 9,
  heads: 9,
  minutes: 9,
  clock: 10,
  day: 12,
  instant: 17,
  flag: 9,
  choice: 14,
  ref: 18,
};

function sheetColumn(locale: SheetLocale, table: EntityName, { name, field }: SheetField): SheetColumn {
  const head = headWord(locale, table, name);
  const usual = WIDTHS[field.kind] ?? (field.isLong === true ? 48 : 24);
  // A letter of Korean is two figures wide.
  return { name, kind: field.kind, head, width: Math.min(48, Math.max(usual, head.length * 2 + 2)) };
}

export interface SheetView<Row> {
  readonly locale: SheetLocale;
  readonly fields: readonly SheetField[];
  /** A text as the readers of the sheet may have it. */
  readonly text: (row: Row, column: string) => unknown;
  /** What the row is called that a reference leads to. */
  readonly label: (row: Row, column: string) => string;
  /** Whether its readers are given the keys of the rows. */
  readonly isKeyed: boolean;
}

/** Rows of a table as a sheet. */
export function sheetOf<Row extends Readonly<Record<string, unknown>> & { readonly id: string }>(
  table: EntityName,
  rows: readonly Row[],
  { locale, fields, text, label, isKeyed }: SheetView<Row>,
): TableSheetData {
  return {
    table,
    name: sheetName(locale, table),
    columns: fields.map((field) => sheetColumn(locale, table, field)),
    rows: rows.map((row) =>
      fields.map(({ name, field }) => {
        const value = field.kind === 'text' ? text(row, name) : row[name];
        return cellOf(field, value, { locale, labelOf: () => label(row, name) });
      }),
    ),
    keys: isKeyed ? rows.map(({ id }) => id) : null,
  };
}

/** What a sheet is called: the word of its table; where two share one, with that of what its rows are parts of, or else by its own name. */
export function sheetName(locale: SheetLocale, table: EntityName): string {
  const word = tableWord(locale, table);
  const isShared = SHEET_TABLES.some((other) => other !== table && tableWord(locale, other) === word);
  return (isShared ? apart(locale, table, word) : word).replaceAll(/[[\]/\\:*?]/gu, ' ').slice(0, MOST_NAME_LETTERS);
}

function apart(locale: SheetLocale, table: EntityName, word: string): string {
  const [parent] = PRODUCT.parentRefs(table);
  if (parent !== undefined) return `${tableWord(locale, parent.target)} ${word}`;
  const option = tableOption(table, SHEET_TABLES).replaceAll('-', ' ');
  return option.charAt(0).toUpperCase() + option.slice(1);
}
