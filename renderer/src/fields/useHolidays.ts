import { asCivilDate } from '@shared/domain/units.ts';
import { dayFacts, holidaysIn } from '@shared/domain/working-days.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Holidays {
  /** The names of the public holidays on an ISO date. */
  readonly of: (date: string) => string | undefined;
  /** Those of a month (1…12) with their days, or that nobody knows them yet; nothing where there are none. */
  readonly inMonth: (year: number, month: number) => string | undefined;
}

/** Public holidays as date fields show them. */
export function useHolidays(): Holidays {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      of(text) {
        const date = asCivilDate(text);
        const names = date === undefined ? [] : dayFacts(date).holidays;
        return names.length === 0 ? undefined : names.join(', ');
      },
      inMonth(year, month) {
        const found = holidaysIn(`${year}-${String(month).padStart(2, '0')}`);
        if (found === null) return t('dates.yearUnknown', { year });
        if (found.length === 0) return undefined;
        return found
          .map(({ date, names }) => t('dates.holidayOn', { day: Number(date.slice(8)), name: names.join(', ') }))
          .join(' · ');
      },
    }),
    [t],
  );
}
