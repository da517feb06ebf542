/** What the columns of a table, and the codes that may stand in them, are called. One word each, wherever it is read. */
import { choicesOf } from '@shared/entities/derive.ts';
import type { Field } from '@shared/entities/fields.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { words } from './dynamic.ts';
import { i18n, LOCALES } from './i18n.ts';

/** The word of a declared column; undefined for one that came with a later release. */
export function columnWord(table: string, column: string, lng = i18n.language): string | undefined {
  return found(`history.column.${table}.${column}`, lng);
}

/** The head of a column, or the label of a field: of a declared one, or of one that is computed beside it. */
export function columnTitle(table: string, column: string, lng = i18n.language): string {
  const word = columnWord(table, column, lng) ?? found(`records.computed.${table}.${column}`, lng) ?? column;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word for one of a closed list; undefined for another text, and for a code that this release does not know. */
export function choiceWord(field: Field | undefined, value: string, lng = i18n.language): string | undefined {
  return field?.words === undefined ? undefined : found(`history.value.${field.words}.${value}`, lng);
}

/** The codes that may stand in a column, each with its word, in the order of the declaration. */
export function choiceOptions(
  table: string,
  column: string,
): readonly { readonly value: string; readonly label: string }[] {
  const field = PRODUCT.fieldOf(table, column);
  return choicesOf(field).map((value) => ({ value, label: choiceWord(field, value) ?? value }));
}

/** All that a column is called: in every language, and in other people's sheets. */
export function namesOfColumn(table: string, column: string): readonly string[] {
  return LOCALES.flatMap((lng) => [
    columnTitle(table, column, lng),
    ...(found(`records.heading.${table}.${column}`, lng)?.split('|') ?? []),
  ]);
}

/** Words do not change once they are there, and a table of thousands of rows asks for the same ones cell by cell. */
const asked = new Map<string, string | undefined>();

function found(key: string, lng: string): string | undefined {
  if (!i18n.hasResourceBundle(lng, 'words')) return undefined;
  const place = `${lng} ${key}`;
  if (!asked.has(place)) asked.set(place, i18n.exists(key, { lng }) ? words(key, { lng }) : undefined);
  return asked.get(place);
}
