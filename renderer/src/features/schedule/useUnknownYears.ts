import { dayFacts } from '@shared/domain/working-days.ts';
import { partsOf } from '@shared/domain/civil-date.ts';
import { useTranslation } from 'react-i18next';
import type { Schedule } from './useSchedule.ts';

/** Says for which of the years shown no public holidays are known; null: they are for all. */
export function useUnknownYears({ span }: Pick<Schedule, 'span'>): string | null {
  const { t } = useTranslation();
  if (span === null) return null;
  const unknown = [span.from, span.to].filter((day) => !dayFacts(day).isYearKnown).map((day) => partsOf(day).year);
  return unknown.length === 0 ? null : t('timeline.unknownYears', { years: [...new Set(unknown)].join(', ') });
}
