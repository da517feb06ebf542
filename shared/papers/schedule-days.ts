/** What the papers of the schedule say of days. */
import { formatPlainDate, partsOf } from '../domain/civil-date.ts';
import type { DaySpan } from '../domain/schedule/time-axis.ts';
import type { CivilDate } from '../domain/units.ts';
import type { PaperLocale } from './define.ts';

interface ChosenDays {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** The days that were asked for, from either end the whole where it was left open; null: nothing has a day. */
export function chosenSpan({ from, to }: ChosenDays, whole: DaySpan | null): DaySpan | null {
  const [first, last] = [from ?? whole?.from ?? to, to ?? whole?.to ?? from];
  if (first === null || last === null) return null;
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** `9. 8.~18.` in few letters: figures are read in every language. */
export function dayText({ from, to }: DaySpan): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const start = `${first.month}. ${first.day}.`;
  if (from === to) return start;
  return first.month === last.month && first.year === last.year
    ? `${start}~${last.day}.`
    : `${start}~${last.month}. ${last.day}.`;
}

export function spanText({ from, to }: DaySpan, locale: PaperLocale): string {
  return `${formatPlainDate(from, locale)} ${locale === 'ko' ? '~' : '–'} ${formatPlainDate(to, locale)}`;
}
