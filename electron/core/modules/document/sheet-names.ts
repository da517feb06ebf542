/** What rows are called in the cells of others. */
import { codeWord, tableWord } from '@shared/sheets/field-words.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { uniqueLabels } from '@shared/sheets/labelled.ts';
import type { Labelled } from '@shared/sheets/labelled.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import { rowsOf } from './rows-of.ts';
import type { SheetRow } from './rows-of.ts';

export interface SheetSource {
  readonly reader: Reader;
  readonly experimentId: string;
  readonly locale: SheetLocale;
}

/** A text of a row as its readers may have it. */
type Shown = (table: EntityName, row: SheetRow, column: string) => string;

/** Most letters of a name; a row may be called by the first line of a long text. */
const MOST_LETTERS = 120;

export class SheetNames {
  readonly #source: SheetSource;
  readonly #shown: Shown | null;
  readonly #lists = new Map<EntityName, readonly Labelled[]>();
  readonly #labels = new Map<EntityName, ReadonlyMap<string, string>>();

  /** `shown`: masks what names a row; null: names are whole, and each is told from every other so that it is found again. */
  constructor(source: SheetSource, shown: Shown | null) {
    this.#source = source;
    this.#shown = shown;
  }

  list(table: EntityName): readonly Labelled[] {
    const known = this.#lists.get(table);
    if (known !== undefined) return known;
    const { reader, experimentId } = this.#source;
    const rows = rowsOf(reader, table, experimentId);
    const names = rows.map((row) => this.#name(table, row));
    const labels = this.#shown === null ? uniqueLabels(names) : names;
    const list = rows.map((row, at) => ({ id: row.id, label: labels[at] ?? '', aliases: aliasesOf(table, row) }));
    this.#lists.set(table, list);
    return list;
  }

  label(table: EntityName, id: string): string {
    let labels = this.#labels.get(table);
    if (labels === undefined) {
      labels = new Map(this.list(table).map((one) => [one.id, one.label]));
      this.#labels.set(table, labels);
    }
    return labels.get(id) ?? '';
  }

  /** The row that a reference of `row` leads to, by name. */
  referred(table: EntityName, row: SheetRow, column: string): string {
    const id = row[column];
    const reference = PRODUCT.referencesOf(table).find(
      (one) => one.column === column && (one.tableColumn === undefined || row[one.tableColumn] === one.target),
    );
    return typeof id === 'string' && reference !== undefined ? this.label(reference.target, id) : '';
  }

  #name(table: EntityName, row: SheetRow): string {
    // A person goes by the nickname where there is one, as everywhere.
    const columns = PRODUCT.nameColumnsOf(table);
    const order = table === 'person' ? columns.toReversed() : columns;
    const named = order.map((column) => this.#word(table, row, column)).find((word) => word !== '');
    return named ?? tableWord(this.#source.locale, table);
  }

  #word(table: EntityName, row: SheetRow, column: string): string {
    const field = PRODUCT.fieldOf(table, column);
    if (field?.kind === 'ref') return this.referred(table, row, column);
    const text =
      field?.kind === 'choice'
        ? codeWord(this.#source.locale, field, String(row[column] ?? ''))
        : (this.#shown?.(table, row, column) ?? String(row[column] ?? ''));
    return text.trim().split('\n')[0]?.slice(0, MOST_LETTERS).trim() ?? '';
  }
}

function aliasesOf(table: EntityName, row: SheetRow): readonly string[] {
  return table === 'person' ? [row['name'], row['nickname']].map(String).filter((name) => name !== '') : [];
}
