import { formatRate, formatWon } from '@shared/domain/money.ts';
import { figureWidth } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { amountWidth } from '@app/records/fields/amount-width.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { BookView, LineView } from '../model/book-view.ts';
import { printCounted, printFormula } from '../model/print.ts';
import { QuantityRule } from './QuantityRule.tsx';
import { readPreset, suggestCategories, suggestSubcategories } from './presets.ts';
import type { PresetName } from './presets.ts';

/** A unit may be a sentence; numbers come first in the cell. */
const WIDEST_COUNT = 160;

/** The columns of the budget. Amount, share and subtotals are computed; 산출내역 can be typed or pasted whole. */
export function useLineColumns(
  view: BookView,
  preset: PresetName,
  onQuantity: (ids: readonly string[]) => void,
): readonly GridColumn<LineView>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { lines, sourceLabels } = view;
  return useMemo(() => {
    const column = columnsOf<'budgetLine', LineView>('budgetLine', {
      t,
      locale,
      rows: lines,
      references: { sourceId: sourceLabels },
    });
    const categories = readPreset(t(`money.preset.${preset}.tree`));
    const usedCategories = lines.map((line) => line.category);
    const amount = amountWidth(
      lines.map((line) => line.amount),
      104,
    );
    function count(id: 'quantity' | 'times', least: number): GridColumn<LineView> {
      const printed = lines.map((line) => printCounted(line[id], line[`${id}Unit`]));
      return column(id, {
        width: Math.min(figureWidth(printed, least), WIDEST_COUNT),
        kind: 'text',
        align: 'end',
        text: (row) => printCounted(row[id], row[`${id}Unit`]),
        tone: (row) => (id === 'times' && row.times === 1 && row.timesUnit === '' ? 'quiet' : 'plain'),
      });
    }
    return [
      column('category', { suggest: (typed) => suggestCategories(categories, usedCategories, typed) }),
      column('subcategory', {
        width: 104,
        suggest: (typed, row) =>
          suggestSubcategories(
            categories,
            lines.filter((line) => line.category === row.category).map((line) => line.subcategory),
            row.category,
            typed,
          ),
      }),
      column('item', { width: 168, fixed: true, tone: () => 'strong' }),
      column('unitPrice', { width: 88 }),
      count('quantity', 68),
      count('times', 60),
      {
        id: 'amount',
        title: columnTitle('budgetLine', 'amount'),
        width: amount,
        minWidth: amount,
        kind: 'number',
        editable: () => false,
        text: (row) => String(row.amount),
        format: (row) => formatWon(row.amount),
        tone: () => 'strong',
      },
      {
        id: 'formula',
        title: columnTitle('budgetLine', 'formula'),
        width: 184,
        kind: 'text',
        text: (row) => printFormula(row, locale),
        tone: () => 'quiet',
      },
      {
        id: 'share',
        title: columnTitle('budgetLine', 'share'),
        width: 72,
        kind: 'number',
        editable: () => false,
        text: (row) => formatRate(row.share),
        tone: () => 'quiet',
      },
      // Beside what is computed: between quantity and times it would shift what is pasted from a spreadsheet.
      column('basis', {
        width: 116,
        tone: () => 'quiet',
        render: (row) => <QuantityRule line={row} onOpen={onQuantity} />,
        activate: (row) => onQuantity([row.id]),
      }),
      column('sourceId', { width: 104 }),
      column('isFood'),
      column('note', { width: 200 }),
    ];
  }, [t, locale, lines, sourceLabels, preset, onQuantity]);
}
