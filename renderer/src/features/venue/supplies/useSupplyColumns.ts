import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';

type SupplyRow = Entity<'supply'>;

export type SupplyView = 'supplies' | 'signs';

const NO_ROWS: readonly SupplyRow[] = [];

/** Signs hang somewhere and come in so many copies; the rest comes from somewhere and may have to go back. */
export function useSupplyColumns(which: SupplyView, references: References): readonly GridColumn<SupplyRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'supply', SupplyRow>('supply', { t, locale, rows: NO_ROWS, references });
    const title = column('title', { width: 200, fixed: true, tone: () => 'strong' });
    const count = [column('quantity', { width: 64 }), column('unit', { width: 60 })];
    const care = [column('personId', { width: 96 }), column('dueOn', { width: 96 }), column('state', { width: 84 })];
    if (which === 'signs')
      return [title, column('place', { width: 220 }), ...count, ...care, column('note', { width: 220 })];
    return [
      title,
      column('kind', { width: 92 }),
      ...count,
      column('basis', { width: 92, tone: () => 'quiet' }),
      column('place', { width: 120 }),
      column('source', { width: 96 }),
      column('lender', { width: 120 }),
      ...care,
      column('isTested', { width: 84 }),
      column('returnOn', { width: 96 }),
      column('returnedOn', { width: 96 }),
      column('note', { width: 180 }),
    ];
  }, [t, locale, which, references]);
}
