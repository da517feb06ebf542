import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { InterviewRow } from './interview-rows.ts';

const NO_ROWS: readonly InterviewRow[] = [];

export function useInterviewColumns(references: References): readonly GridColumn<InterviewRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'interview', InterviewRow>('interview', { t, locale, rows: NO_ROWS, references });
    return [
      column('personId', { width: 152, fixed: true, tone: () => 'strong' }),
      column('form', { width: 72 }),
      column('start', { width: 80 }),
      column('minutes', { width: 80 }),
      {
        id: 'when',
        title: t('filming.shots.when'),
        kind: 'text',
        align: 'center',
        width: 120,
        editable: () => false,
        text: ({ time }) => (time === null ? '' : rangeText(time)),
      },
      column('cueId', { width: 128 }),
      column('place', { width: 120 }),
      column('askerId', { width: 120 }),
      {
        id: 'portrait',
        title: t('filming.portrait'),
        kind: 'text',
        width: 104,
        editable: () => false,
        text: ({ portrait }) => portrait,
      },
      column('state', { width: 80 }),
      column('date', { width: 104 }),
      column('questions', { width: 200, kind: 'text' }),
    ];
  }, [t, locale, references]);
}
