/** Which table: what the command line can ask for. */
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

export function importedTable(asked: string): GestureTable {
  return named(asked, READ_TABLES);
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
