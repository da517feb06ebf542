import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { RecordTableState } from '@app/records/useRecordTable.ts';
import { newLine } from '../model/book-view.ts';
import type { BookView, LineView } from '../model/book-view.ts';
import type { Book } from '../useBook.ts';
import { lineReader } from './line-reader.ts';
import type { PresetName } from './presets.ts';
import { useLineColumns } from './useLineColumns.tsx';

export type LineTable = RecordTableState<'budgetLine', LineView>;

export interface LineTableOptions {
  readonly preset: PresetName;
  /** Opens the rule by which the quantity of these lines follows a head count. Give it a stable identity. */
  readonly onQuantity: (ids: readonly string[]) => void;
}

/** In other people's budgets one cell of these stands for the rows below it. */
const MERGED = { always: ['category', 'subcategory'] };

/** The lines of the budget as a table. A new line goes on where the one above it stands. */
export function useLineTable(
  experimentId: string,
  book: Book,
  view: BookView,
  { preset, onQuantity }: LineTableOptions,
): LineTable {
  const { t } = useTranslation();
  const { lines, sourceLabels } = view;
  const columns = useLineColumns(view, preset, onQuantity);
  const reader = useMemo(() => lineReader(t, sourceLabels), [t, sourceLabels]);
  return useRecordTable({
    table: 'budgetLine',
    experimentId,
    gestures: book.lines,
    stored: lines,
    rows: lines,
    columns,
    pastedToo: ['quantityUnit', 'timesUnit'],
    merged: MERGED,
    reader,
    start: (above) =>
      above === undefined ? {} : { category: above.category, subcategory: above.subcategory, sourceId: above.sourceId },
    view: newLine,
  });
}
