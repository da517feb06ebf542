import type { RoleItem } from '@shared/contract/people.contract.ts';
import { addDays, formatDate, formatDateRange, formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatClock, formatSheetRange, formatSheetTime } from '@shared/domain/clock-time.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';

type Timed = Pick<RoleItem, 'date' | 'endDate' | 'start' | 'end' | 'undecided'>;

/** Prints when something is: date, range, clock times; with `time` only the clock, for lists that stand under their date. */
export function useWhen(): (item: Timed, how?: 'whole' | 'time') => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return useCallback(
    (item, how = 'whole') => {
      const { date, endDate, start, end, undecided } = item;
      if (date === null) return undecided ? t('common.later') : '';
      const day = endDate === null ? formatDate(date, locale) : formatDateRange(date, endDate, locale);
      const clock = clockOf(date, endDate, start, end, (other) => formatPlainDate(other, locale));
      if (how === 'time') return endDate === null ? clock : `${day} ${clock}`.trim();
      return `${day} ${clock}`.trim();
    },
    [t, locale],
  );
}

function clockOf(
  date: CivilDate,
  endDate: CivilDate | null,
  start: number | null,
  end: number | null,
  label: (date: CivilDate) => string,
): string {
  const labelOf = (offset: number) => label(addDays(date, offset));
  if (start === null) return end === null ? '' : `~${formatClock(end)}`;
  if (end === null || end === start) return formatSheetTime(start, labelOf);
  // The end of a range stands on its last day, which the dates before it already name.
  return endDate === null ? formatSheetRange(start, end, labelOf) : `${formatClock(start)}~${formatClock(end)}`;
}
