/** Dates, times and lengths of a sheet in words. */
import { addDays, formatDate, type DateLocale } from '@shared/domain/civil-date.ts';
import { dayAndMinute, formatClock } from '@shared/domain/clock-time.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { TFunction } from 'i18next';

/** The day without its year, for a narrow cell. */
export function shortDayLabel(minute: number, date: CivilDate | null, locale: DateLocale, t: TFunction): string | null {
  return dayLabel(minute, date, locale, t)?.replace(/^\d{4}\. |,? \d{4}$/u, '') ?? null;
}

/** The day of a sheet minute when it is not the sheet's own: its date, or how many days away while no date is set. */
function dayLabel(minute: number, date: CivilDate | null, locale: DateLocale, t: TFunction): string | null {
  const { dayOffset: days } = dayAndMinute(minute);
  if (days === 0) return null;
  if (date !== null) return formatDate(addDays(date, days), locale);
  if (days === 1) return t('programme.cell.nextDay');
  if (days === -1) return t('programme.cell.dayBefore');
  return days > 0 ? t('programme.cell.daysLater', { days }) : t('programme.cell.daysEarlier', { days: -days });
}

/** The day of a sheet minute, the sheet's own one too. */
export function dayName(minute: number, date: CivilDate | null, locale: DateLocale, t: TFunction): string {
  const own = date === null ? t('programme.cell.sameDay') : formatDate(date, locale);
  return dayLabel(minute, date, locale, t) ?? own;
}

export function clockText(minute: number): string {
  return formatClock(dayAndMinute(minute).minuteOfDay);
}

/** `11. 22.(일) 00:30` beside the date of the sheet, which tells the year: the day only when it is another one. */
export function momentText(minute: number, date: CivilDate | null, locale: DateLocale, t: TFunction): string {
  const day = shortDayLabel(minute, date, locale, t);
  return day === null ? clockText(minute) : `${day} ${clockText(minute)}`;
}

/** `14:00~16:00`; an end at midnight prints 24:00, a row of no length its start alone. */
export function rangeText({ start, end }: { readonly start: number; readonly end: number }): string {
  if (start === end) return clockText(start);
  const [from, to] = [dayAndMinute(start), dayAndMinute(end)];
  const endsAtMidnight = to.minuteOfDay === 0 && to.dayOffset === from.dayOffset + 1;
  return `${clockText(start)}~${endsAtMidnight ? '24:00' : clockText(end)}`;
}

/** `2시간 45분` */
export function lengthText(minutes: number, t: TFunction): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('common.minutes', { minutes });
  return rest === 0 ? t('common.hours', { hours }) : t('common.hoursMinutes', { hours, minutes: rest });
}
