/** When a task is, in few characters. */
import { formatDate, formatDateRange } from '@shared/domain/civil-date.ts';
import { formatClock, formatClockRange } from '@shared/domain/clock-time.ts';
import type { CivilDate, MinuteOfDay } from '@shared/domain/units.ts';
import type { BoardCard } from '@shared/contract/board.ts';

type Locale = 'ko' | 'en';

/** This year goes without saying; another one is named. */
function withoutYear(text: string, locale: Locale, reference: CivilDate): string {
  const year = reference.slice(0, 4);
  if (locale === 'ko') return text.startsWith(`${year}. `) ? text.slice(year.length + 2) : text;
  return text.endsWith(` ${year}`) ? text.slice(0, -year.length - 1) : text;
}

function clock(startAt: MinuteOfDay | null, endAt: MinuteOfDay | null): string {
  if (startAt === null) return '';
  return ` ${endAt === null ? formatClock(startAt) : formatClockRange(startAt, endAt)}`;
}

/** `9. 15.(화) 13:30~15:00`, `9. 8.(화)~18.(금)`; null where there is no date to tell. `reference`: a day of the year left unsaid, today. */
export function whenText(
  { dateKind, startOn, startAt, endOn, endAt }: Pick<BoardCard, 'dateKind' | 'startOn' | 'startAt' | 'endOn' | 'endAt'>,
  locale: Locale,
  reference: CivilDate,
): string | null {
  if (startOn === null) return null;
  if (dateKind === 'day')
    return `${withoutYear(formatDate(startOn, locale), locale, reference)}${clock(startAt, endAt)}`;
  if (dateKind === 'range') return withoutYear(formatDateRange(startOn, endOn ?? startOn, locale), locale, reference);
  return null;
}
