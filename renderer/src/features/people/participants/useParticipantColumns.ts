import type { GridColumn, GridIssue } from '@ui/index.ts';
import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { ParticipantRow } from './useParticipants.ts';

const NO_ROWS: readonly ParticipantRow[] = [];

export function useParticipantColumns(references: References): readonly GridColumn<ParticipantRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'participation', ParticipantRow>('participation', {
      t,
      locale,
      rows: NO_ROWS,
      references,
    });
    return [
      column('personId', { width: 160, fixed: true, tone: () => 'strong' }),
      column('state', { width: 84 }),
      column('groupId', { width: 176 }),
      column('companions', { width: 96 }),
      column('accessNeed', { width: 148 }),
      column('appliedOn', { width: 96 }),
      column('via', { width: 112 }),
      column('remindedOn', { width: 104 }),
      column('isMinor', { width: 84 }),
      column('note', { width: 180 }),
    ];
  }, [t, locale, references]);
}

/** What is odd about a cell; it is stored all the same. */
export function participantIssue(t: TFunction, row: ParticipantRow, columnId: string): GridIssue | undefined {
  return columnId === 'isMinor' && row.lacksGuardian
    ? { severity: 'warning', text: t('participants.notice.guardianNeeded') }
    : undefined;
}
