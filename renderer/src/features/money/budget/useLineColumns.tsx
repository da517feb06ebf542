import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatRate, formatWon } from '@shared/domain/money.ts';
import { Badge, figureWidth } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import { amountWidth } from '../model/amount-width.ts';
import type { BookView, LineView } from '../model/book-view.ts';
import { headingsOf } from '../model/headings.ts';
import { printCounted, printFormula } from '../model/print.ts';
import { readPreset, suggestCategories, suggestSubcategories } from './presets.ts';
import type { PresetName } from './presets.ts';

const LINE_COLUMNS = [
  'category',
  'subcategory',
  'item',
  'unitPrice',
  'quantity',
  'quantityUnit',
  'times',
  'timesUnit',
  'formula',
  'amount',
  'share',
  'source',
  'isFood',
  'note',
] as const;

export function lineHeadings(t: TFunction): readonly HeadedColumn[] {
  return headingsOf(
    LINE_COLUMNS,
    (id, lng) => t(`money.lineColumn.${id}`, { lng }),
    (id, lng) => t(`money.lineHeading.${id}`, { lng }),
  );
}

/** A unit may be a sentence; numbers come first in the cell. */
const WIDEST_COUNT = 160;

function amountColumn(amounts: readonly number[], least: number): Pick<GridColumn<LineView>, 'width' | 'minWidth'> {
  const width = amountWidth(amounts, least);
  return { width, minWidth: width };
}

/** The columns of the budget. Amount, share and subtotals are computed; 산출내역 can be typed or pasted whole. */
export function useLineColumns(view: BookView, preset: PresetName): readonly GridColumn<LineView>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { lines, sourceLabels } = view;
  return useMemo(() => {
    const categories = readPreset(t(`money.preset.${preset}.tree`));
    const usedCategories = lines.map((line) => line.category);
    const sourceOf = new Map(sourceLabels.map(({ id, label }) => [id, label]));
    function text(id: 'category' | 'subcategory' | 'item', width: number): GridColumn<LineView> {
      return { id, title: t(`money.lineColumn.${id}`), width, kind: 'text', text: (row) => row[id] };
    }
    function count(id: 'quantity' | 'times', least: number): GridColumn<LineView> {
      const printed = lines.map((line) => printCounted(line[id], line[`${id}Unit`]));
      return {
        id,
        title: t(`money.lineColumn.${id}`),
        width: Math.min(figureWidth(printed, least), WIDEST_COUNT),
        kind: 'text',
        align: 'end',
        text: (row) => printCounted(row[id], row[`${id}Unit`]),
        tone: (row) => (id === 'times' && row.times === 1 && row.timesUnit === '' ? 'quiet' : 'plain'),
      };
    }
    const columns: readonly GridColumn<LineView>[] = [
      { ...text('category', 112), suggest: (typed) => suggestCategories(categories, usedCategories, typed) },
      {
        ...text('subcategory', 104),
        suggest: (typed, row) =>
          suggestSubcategories(
            categories,
            lines.filter((line) => line.category === row.category).map((line) => line.subcategory),
            row.category,
            typed,
          ),
      },
      { ...text('item', 168), fixed: true, tone: () => 'strong' },
      {
        id: 'unitPrice',
        title: t('money.lineColumn.unitPrice'),
        ...amountColumn(
          lines.map((line) => line.unitPrice),
          88,
        ),
        kind: 'number',
        text: (row) => String(row.unitPrice),
        format: (row) => formatWon(row.unitPrice),
      },
      count('quantity', 68),
      count('times', 60),
      {
        id: 'amount',
        title: t('money.lineColumn.amount'),
        ...amountColumn(
          lines.map((line) => line.amount),
          104,
        ),
        kind: 'number',
        editable: () => false,
        text: (row) => String(row.amount),
        format: (row) => formatWon(row.amount),
        tone: () => 'strong',
      },
      {
        id: 'formula',
        title: t('money.lineColumn.formula'),
        width: 184,
        kind: 'text',
        text: (row) => printFormula(row, locale),
        tone: () => 'quiet',
      },
      {
        id: 'share',
        title: t('money.lineColumn.share'),
        width: 72,
        kind: 'number',
        editable: () => false,
        text: (row) => formatRate(row.share),
        tone: () => 'quiet',
      },
      {
        id: 'source',
        title: t('money.lineColumn.source'),
        width: 104,
        kind: 'text',
        text: (row) => (row.sourceId === null ? '' : (sourceOf.get(row.sourceId) ?? '')),
        suggest: (typed) =>
          sourceLabels
            .filter(({ label }) => matchesSearch(label, typed))
            .map(({ id, label }) => ({ value: id, label })),
        suggestOnly: true,
      },
      {
        id: 'isFood',
        title: t('money.lineColumn.isFood'),
        width: 60,
        kind: 'text',
        align: 'center',
        text: (row) => (row.isFood ? t('people.yes') : ''),
        render: (row) => (row.isFood ? <Badge>{t('money.food')}</Badge> : null),
      },
      { id: 'note', title: t('money.lineColumn.note'), width: 200, kind: 'text', text: (row) => row.note },
    ];
    return columns;
  }, [t, locale, lines, sourceLabels, preset]);
}
