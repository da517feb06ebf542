import { formatDate, parseDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { DateField } from '@ui/index.ts';
import type { Parsed } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { workDay } from '@app/lib/work-day.ts';
import { useCalendarWords } from './useCalendarWords.ts';
import { useHolidays } from './useHolidays.ts';

export interface CivilDateFieldProps {
  readonly value: CivilDate | null;
  readonly onCommit: (value: CivilDate | null) => void | Promise<unknown>;
  readonly label?: string;
  readonly placeholder?: string;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** Reads a date as Koreans type it; a day without a year is the one nearest to the event. Empty text is no date. */
function readDate(text: string): Parsed<CivilDate | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const date = parseDate(text, workDay());
  return date.ok ? date : { ok: false, error: errorText({ code: 'date.invalid', params: {} }) };
}

/** A date, typed freely or picked from a month. */
export function CivilDateField(props: CivilDateFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = useCalendarWords();
  const holidays = useHolidays();
  return (
    <DateField
      placeholder={t('common.datePlaceholder')}
      {...props}
      words={words}
      holidayOf={holidays.of}
      noteOf={holidays.inMonth}
      mark={props.bare || props.value === null ? undefined : holidays.of(props.value)}
      today={useToday()}
      format={(date) => formatDate(date, locale)}
      parse={readDate}
    />
  );
}
