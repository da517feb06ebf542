import { ratioText } from '@shared/domain/bound-quantity.ts';
import { countsOfVendor } from '@shared/domain/catering/eating-counts.ts';
import { itemAmount, packsOf, quantityByRule } from '@shared/domain/catering/menu-items.ts';
import { formatWon } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { amountWidth } from '@app/records/fields/amount-width.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { Catering } from '../useCatering.ts';

export type ItemRow = Entity<'menuItem'>;

/** The items as a grid: from the head count to packs and money, left to right. */
export function useItemColumns(rows: readonly ItemRow[], references: References): readonly GridColumn<ItemRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'menuItem', ItemRow>('menuItem', { t, locale, rows, references });
    const amount = amountWidth(rows.map(itemAmount), 108);
    const isManual = (row: ItemRow) => row.basis === 'manual';
    const quietly = (row: ItemRow) => (isManual(row) ? 'quiet' : 'plain');
    return [
      column('name', { width: 148, fixed: true, tone: () => 'strong' }),
      column('basis', { width: 96 }),
      column('perUnits', {
        width: 72,
        kind: 'text',
        align: 'end',
        text: (row) => ratioText(row) ?? `${row.perUnits}/${row.perHeads}`,
        format: (row) => (isManual(row) ? '' : (ratioText(row) ?? `${row.perUnits}/${row.perHeads}`)),
      }),
      column('margin', { width: 76, format: (row) => (isManual(row) || row.margin === 0 ? '' : `${row.margin}%`) }),
      column('pack', { width: 52, format: (row) => (row.pack === 1 ? '' : String(row.pack)), tone: quietly }),
      column('quantity', {
        width: 68,
        format: (row) => row.quantity.toLocaleString('en'),
        tone: (row) => (row.isQuantityTyped ? 'quiet' : 'strong'),
      }),
      column('unit', { width: 48 }),
      {
        id: 'packs',
        title: t('catering.item.packs'),
        width: 72,
        kind: 'text',
        align: 'end',
        editable: () => false,
        text: (row) => {
          const packs = packsOf(row);
          return packs === null ? '' : `${packs}${row.packUnit || t('catering.pack')}`;
        },
        tone: () => 'strong',
      },
      column('unitPrice', { width: 76 }),
      {
        id: 'amount',
        title: t('catering.item.amount'),
        width: amount,
        minWidth: amount,
        kind: 'number',
        editable: () => false,
        text: (row) => String(itemAmount(row)),
        format: (row) => formatWon(itemAmount(row)),
        tone: () => 'strong',
      },
      column('spec', { width: 88 }),
      column('packUnit', { width: 76 }),
      column('vendorId', { width: 120 }),
      column('diets', { width: 104 }),
      column('serviceId', { width: 104, tone: () => 'quiet' }),
      column('note', { width: 160 }),
    ];
  }, [t, locale, rows, references]);
}

/** What is odd about a quantity; it is stored all the same. */
export function useItemIssue(of: Catering): (row: ItemRow, columnId: string) => GridIssue | undefined {
  const { t } = useTranslation();
  return (row, columnId) => {
    if (columnId !== 'quantity') return undefined;
    const to = quantityByRule(row, countsOfVendor(of.counts, row.vendorId, of.orders.rows));
    if (to === undefined || to === row.quantity) return undefined;
    return row.isQuantityTyped
      ? { severity: 'info', text: t('catering.item.typed', { to }) }
      : { severity: 'warning', text: t('catering.item.drifted', { to }) };
  };
}
