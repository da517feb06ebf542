import { NOBODY } from '@shared/domain/schedule/rows.ts';
import type { RowGrouping } from '@shared/domain/schedule/rows.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { personLabel } from '@app/lib/person-label.ts';
import type { Schedule } from './useSchedule.ts';

/** What a group of rows is called. */
export function useGroupName({ people }: Schedule, grouping: RowGrouping): (key: string) => string {
  const { t } = useTranslation();
  return (key) => {
    if (grouping !== 'owner') return words(`shell.${grouping}.${key}`, {});
    return key === NOBODY ? t('timeline.nobody') : personLabel(people.find(({ id }) => id === key));
  };
}
