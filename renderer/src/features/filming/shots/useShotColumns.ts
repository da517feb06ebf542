import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { ShotRow } from './shot-rows.ts';

const NO_ROWS: readonly ShotRow[] = [];

export function useShotColumns(references: References): readonly GridColumn<ShotRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'shot', ShotRow>('shot', { t, locale, rows: NO_ROWS, references });
    return [
      column('title', { width: 208, fixed: true, tone: () => 'strong' }),
      {
        id: 'when',
        title: t('filming.shots.when'),
        kind: 'text',
        align: 'center',
        width: 112,
        editable: () => false,
        text: ({ time }) => (time === null ? '' : rangeText(time)),
      },
      column('cueId', { width: 152 }),
      column('kind', { width: 96 }),
      column('camera', { width: 88 }),
      column('place', { width: 112 }),
      {
        id: 'who',
        title: t('filming.shots.who'),
        kind: 'text',
        width: 136,
        editable: () => false,
        text: ({ who }) => who,
      },
      column('must', { width: 92 }),
      column('state', { width: 72 }),
      column('start', { width: 72 }),
      column('minutes', { width: 72 }),
      column('purpose', { width: 160 }),
    ];
  }, [t, locale, references]);
}
