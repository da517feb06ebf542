/** Tables as sheets for their readers. */
import type { Audience } from '@shared/contract/entities.ts';
import type { sheetQueries } from '@shared/contract/sheet.contract.ts';
import { isPurposeHidden } from '@shared/domain/hidden-purpose.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import type { References } from '@shared/sheets/labelled.ts';
import { sheetFields, sheetOf } from '@shared/sheets/table-sheet.ts';
import type { TableSheetData } from '@shared/sheets/table-sheet.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { maskFor } from './audience-mask.ts';
import { rowsOf } from './rows-of.ts';
import type { SheetRow } from './rows-of.ts';
import { isGiven, maskedText } from './sheet-mask.ts';
import { SheetNames } from './sheet-names.ts';
import type { SheetSource } from './sheet-names.ts';

export const sheetQueryHandlers: QueryHandlers<typeof sheetQueries> = {
  'sheet.tables'(reader, { tables, audience, ...source }) {
    const { experimentId } = source;
    if (audience === 'public' && isPurposeHidden(reader.get('experiment', experimentId)))
      throw new AppError('sheet.tellsPurpose');
    const sheets = new Sheets({ reader, ...source }, audience);
    return tables.map((table) => sheets.of(table));
  },
  'sheet.references'(reader, { table, ...source }) {
    const names = new SheetNames({ reader, ...source }, null);
    const columns = PRODUCT.innerReferencesOf(table).filter(({ tableColumn }) => tableColumn === undefined);
    const references: References = Object.fromEntries(
      columns.map(({ column, target }) => [column, names.list(target)] as const),
    );
    return references;
  },
};

class Sheets {
  readonly #source: SheetSource;
  readonly #audience: Audience;
  readonly #names: SheetNames;
  readonly #shown: ((table: EntityName, row: SheetRow, column: string) => string) | null;

  constructor(source: SheetSource, audience: Audience) {
    const { reader, experimentId, locale } = source;
    this.#source = source;
    this.#audience = audience;
    const mask = maskFor(reader.list('person', { experimentId }), audience, locale);
    this.#shown =
      audience === 'internal' ? null : (table, row, column) => maskedText(mask, audience, [table, row, column]);
    this.#names = new SheetNames(source, this.#shown);
  }

  of(table: EntityName): TableSheetData {
    const { reader, experimentId, locale } = this.#source;
    return sheetOf(table, rowsOf(reader, table, experimentId), {
      locale,
      fields: sheetFields(table).filter((field) => isGiven(field, this.#audience)),
      text: (row, column) => this.#shown?.(table, row, column) ?? row[column],
      label: (row, column) => this.#names.referred(table, row, column),
      isKeyed: this.#audience === 'internal',
    });
  }
}
