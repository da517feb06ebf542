/** Which table: what the command line can ask for. */
import { TAKEN_TABLES } from '@core/session/take-table.ts';
import type { TakenTable } from '@core/session/take-table.ts';
import type { EntityName, GestureTable } from '@shared/entities/index.ts';
import { tableNamed, tableOption, tableWord } from '@shared/sheets/field-words.ts';
import { READ_TABLES, SHEET_TABLES } from '@shared/sheets/table-sheet.ts';
import { CliError } from './cli-error.ts';
import type { CliLocale } from './words/say.ts';

/** Every table that has rows. */
const ALL_TABLES = 'all';

/** `people(사람), cards(카드), …` */
export function tablesInWords(locale: CliLocale, tables: readonly EntityName[]): string {
  return tables.map((table) => `${tableOption(table, SHEET_TABLES)}(${tableWord(locale, table)})`).join(', ');
}

/** The table that was asked for, by its option or its word in either language. */
export function exportedTable(asked: string): EntityName | 'all' {
  return asked === ALL_TABLES ? 'all' : named(asked, SHEET_TABLES);
}

export type ImportedTable = GestureTable | TakenTable;

/** What comes in, by either of the two ways: rows of a table, or what a command makes of them. */
export const IMPORTED_TABLES: readonly ImportedTable[] = [...TAKEN_TABLES, ...READ_TABLES];

export function importedTable(asked: string): ImportedTable {
  return named(asked, IMPORTED_TABLES);
}

export function isTaken(table: ImportedTable): table is TakenTable {
  return TAKEN_TABLES.some((taken) => taken === table);
}

function named<N extends EntityName>(asked: string, tables: readonly N[]): N {
  const text = asked.normalize('NFC').trim();
  const found = tableNamed(text, SHEET_TABLES);
  const table = tables.find((one) => one === found);
  if (table !== undefined) return table;
  throw new CliError(found === undefined ? 'noTable' : 'onlyOut', {
    term: asked,
    known: tables.map((one) => tableOption(one, SHEET_TABLES)).join(', '),
  });
}
