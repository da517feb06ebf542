/** What a taker of rows says (`shared/taking`), in the words of the screen. */
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import type { Taker } from '@shared/taking/taker.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { workDay } from '@app/lib/work-day.ts';
import { sentence } from '../fields/read-field.ts';
import type { TableImporter } from './importer.ts';

/** In which language codes are listed, and the day that the work is about. */
export function takenHere(): { readonly locale: SheetLocale; readonly near: ReturnType<typeof workDay> } {
  return { locale: i18n.language === 'en' ? 'en' : 'ko', near: workDay() };
}

export interface TakerWords<Row> extends Pick<TableImporter, 'memory' | 'most' | 'titleOf' | 'alikeWords' | 'asks'> {
  readonly onTaken: (rows: readonly Row[]) => void;
}

export function takerImporter<Row>(taker: Taker<Row>, { onTaken, ...words }: TakerWords<Row>): TableImporter {
  return {
    ...words,
    headings: taker.headings.map(({ id, names }) => ({ id, names: [words.titleOf(id), ...names] })),
    order: taker.order,
    plain: taker.plain,
    check: (lines) =>
      taker.check(lines).map(({ row, columnId, ...refused }) => ({
        row,
        columnId,
        error: sentence(refused, columnId === null ? '' : words.titleOf(columnId)),
      })),
    alike: taker.alike,
    take: (lines) => onTaken(taker.rows(lines)),
  };
}
