/**
 * How dates are printed (korean conventions 5.1): digits with a full stop and a space, the last full stop kept, no zero
 * padding, the weekday in brackets with no space before it. `Intl` prints a space there and differs between runtimes,
 * so it is not used.
 */
import { diffDays, partsOf, seoulDate, seoulMinuteOfDay, spanMonths, weekday } from './date-arithmetic.ts';
import { formatClock } from './clock-format.ts';
import type { CivilDate, Instant } from './units.ts';

export type DateLocale = 'ko' | 'en';

const WEEKDAY_NAMES = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026. 11. 21.(토)`, in English `Sat 21 Nov 2026`. */
export function formatDate(date: CivilDate, locale: DateLocale = 'ko'): string {
  return locale === 'ko'
    ? `${koreanYear(date)} ${koreanMonthDay(date)}`
    : `${englishDay(date)} ${englishMonthYear(date)}`;
}

/** Without the weekday, for narrow columns: `2026. 11. 21.`, in English `21 Nov 2026`. */
export function formatPlainDate(date: CivilDate, locale: DateLocale = 'ko'): string {
  const { year, month, day } = partsOf(date);
  return locale === 'ko' ? `${year}. ${month}. ${day}.` : `${day} ${englishMonthYear(date)}`;
}

/** `2026. 11. 21.(토)~22.(일)`; repeats only what changes. A range of one day, or backwards, prints as it is given. */
export function formatDateRange(from: CivilDate, to: CivilDate, locale: DateLocale = 'ko'): string {
  if (from === to) return formatDate(from, locale);
  const start = partsOf(from);
  const end = partsOf(to);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (locale === 'en') {
    const head = sameMonth
      ? englishDay(from)
      : sameYear
        ? `${englishDay(from)} ${englishMonth(from)}`
        : formatDate(from, 'en');
    return `${head}–${formatDate(to, 'en')}`;
  }
  const tail = sameMonth ? `${end.day}.${bracketedWeekday(to)}` : sameYear ? koreanMonthDay(to) : formatDate(to);
  return `${formatDate(from)}~${tail}`;
}

/** A long period with its whole months, as plans print it: `2026. 9. 1. ~ 11. 30.(3개월)`, `1 Sep 2026 – 30 Nov 2026 (3 months)`. */
export function formatPeriod(from: CivilDate, to: CivilDate, locale: DateLocale = 'ko'): string {
  const months = spanMonths(from, to);
  if (locale === 'en') {
    const length = months === 0 ? '' : ` (${months} ${months === 1 ? 'month' : 'months'})`;
    return `${formatPlainDate(from, 'en')} – ${formatPlainDate(to, 'en')}${length}`;
  }
  const { year, month, day } = partsOf(to);
  const tail = year === partsOf(from).year ? `${month}. ${day}.` : formatPlainDate(to);
  return `${formatPlainDate(from)} ~ ${tail}${months === 0 ? '' : `(${months}개월)`}`;
}

/** `D-29` before the day, `D-day` on it, `D+3` after it. */
export function formatDday(target: CivilDate, today: CivilDate): string {
  const left = diffDays(today, target);
  if (left === 0) return 'D-day';
  return left > 0 ? `D-${left}` : `D+${-left}`;
}

/** Seoul's clock at an instant: `2026. 11. 18. 10:20`, in English `18 Nov 2026 10:20`. */
export function formatInstant(at: Instant, locale: DateLocale = 'ko'): string {
  return `${formatPlainDate(seoulDate(at), locale)} ${formatClock(seoulMinuteOfDay(at))}`;
}

function koreanYear(date: CivilDate): string {
  return `${partsOf(date).year}.`;
}

function koreanMonthDay(date: CivilDate): string {
  const { month, day } = partsOf(date);
  return `${month}. ${day}.${bracketedWeekday(date)}`;
}

function bracketedWeekday(date: CivilDate): string {
  return `(${WEEKDAY_NAMES.ko[weekday(date)]})`;
}

function englishDay(date: CivilDate): string {
  return `${WEEKDAY_NAMES.en[weekday(date)]} ${partsOf(date).day}`;
}

function englishMonth(date: CivilDate): string {
  return MONTH_NAMES[partsOf(date).month - 1] ?? '';
}

function englishMonthYear(date: CivilDate): string {
  return `${englishMonth(date)} ${partsOf(date).year}`;
}
