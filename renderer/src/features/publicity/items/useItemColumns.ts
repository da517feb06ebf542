import { formatDate } from '@shared/domain/civil-date.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { ItemRow } from './item-rows.ts';

const NO_ROWS: readonly ItemRow[] = [];

/** The columns of the items; the day on which each is posted is computed. */
export function useItemColumns(references: References): readonly GridColumn<ItemRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'publicityItem', ItemRow>('publicityItem', { t, locale, rows: NO_ROWS, references });
    return [
      column('title', { width: 200, fixed: true, tone: () => 'strong' }),
      {
        id: 'day',
        title: t('publicity.day.resolved'),
        kind: 'text',
        width: 128,
        editable: () => false,
        text: ({ day }) => (day === null ? '' : formatDate(day, locale)),
      },
      column('kind', { width: 112 }),
      column('state', { width: 80 }),
      {
        id: 'channels',
        title: t('publicity.items.channels'),
        kind: 'text',
        width: 160,
        editable: () => false,
        text: ({ channels }) => channels,
      },
      column('approvedById', { width: 104 }),
      {
        id: 'who',
        title: t('publicity.items.who'),
        kind: 'text',
        width: 120,
        editable: () => false,
        text: ({ who }) => who,
      },
      column('isVideo', { width: 96 }),
      column('subtitles', { width: 104 }),
      column('date', { width: 104, title: t('publicity.day.typed') }),
    ];
  }, [t, locale, references]);
}
