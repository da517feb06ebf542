import { formatDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';

/** The words of the month that a date field opens. */
export function useCalendarWords() {
  const { t } = useTranslation();
  const locale = useLocale();
  return {
    open: t('common.openCalendar'),
    previousMonth: t('common.previousMonth'),
    nextMonth: t('common.nextMonth'),
    today: t('common.today'),
    weekdays: t('common.weekdays').split(' '),
    monthTitle: (year: number, month: number) => t('common.monthTitle', { year, month }),
    dayLabel: (date: CivilDate) => formatDate(date, locale),
  };
}
