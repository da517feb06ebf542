import { partsOf } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';

/** What a month is called over its days; without its year where there is little room. */
export function useMonthWords(): (date: CivilDate, isNarrow: boolean) => string {
  const { t } = useTranslation();
  const names = t('timeline.months').split(' ');
  return (date, isNarrow) => {
    const { year, month } = partsOf(date);
    const name = names[month - 1] ?? String(month);
    return isNarrow ? name : t('timeline.monthOfYear', { year, month: name });
  };
}
