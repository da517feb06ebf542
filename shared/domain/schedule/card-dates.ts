/** The days of a card, moved and stretched: what the mouse, the keys and the calendar do to them. */
import { addDays, diffDays } from '../civil-date.ts';
import type { CivilDate, MinuteOfDay } from '../units.ts';
import { addWorkingDays } from '../working-days.ts';
import type { OwnDaysOff } from '../working-days.ts';
import type { DaySpan } from './time-axis.ts';

export interface CardDates {
  readonly dateKind: 'none' | 'day' | 'range' | 'tbd';
  readonly startOn: CivilDate | null;
  readonly startAt: MinuteOfDay | null;
  readonly endOn: CivilDate | null;
  readonly endAt: MinuteOfDay | null;
}

/** Dates as the store takes them. */
export type StoredDates =
  | {
      readonly dateKind: 'day';
      readonly startOn: CivilDate;
      readonly startAt: MinuteOfDay | null;
      readonly endAt: MinuteOfDay | null;
    }
  | {
      readonly dateKind: 'range';
      readonly startOn: CivilDate;
      readonly startAt: MinuteOfDay | null;
      readonly endOn: CivilDate;
      readonly endAt: MinuteOfDay | null;
    };

/** What moves: the card as a whole, or one of its ends. */
export type MovedPart = 'whole' | 'start' | 'end';

export interface DaySteps {
  /** Calendar days, or working days; negative: earlier. */
  readonly days: number;
  readonly working?: boolean;
  readonly daysOff?: OwnDaysOff;
}

/** The days of a card; null: it has none, or they are not known yet. */
export function spanOfCard({ dateKind, startOn, endOn }: Omit<CardDates, 'startAt' | 'endAt'>): DaySpan | null {
  if (startOn === null || dateKind === 'none' || dateKind === 'tbd') return null;
  const to = dateKind === 'range' ? (endOn ?? startOn) : startOn;
  return { from: startOn, to: to < startOn ? startOn : to };
}

function stepped(date: CivilDate, { days, working = false, daysOff }: DaySteps): CivilDate {
  return working ? addWorkingDays(date, days, daysOff) : addDays(date, days);
}

/** A whole keeps its length in calendar days; an end stops at the other one. */
export function moveSpan({ from, to }: DaySpan, part: MovedPart, steps: DaySteps): DaySpan {
  if (part === 'whole') {
    const start = stepped(from, steps);
    return { from: start, to: addDays(start, diffDays(from, to)) };
  }
  if (part === 'start') {
    const start = stepped(from, steps);
    return { from: start > to ? to : start, to };
  }
  const end = stepped(to, steps);
  return { from, to: end < from ? from : end };
}

/** A card on other days, with its times of day. A range that became one day ends no earlier than it starts: an end before that is left out. */
export function datesOn({ dateKind, startAt, endAt }: CardDates, { from, to }: DaySpan): StoredDates {
  if (dateKind === 'none' || dateKind === 'tbd') return { dateKind: 'day', startOn: from, startAt: null, endAt: null };
  if (from < to) return { dateKind: 'range', startOn: from, startAt, endOn: to, endAt };
  const fits = endAt === null || (startAt !== null && endAt >= startAt);
  return { dateKind: 'day', startOn: from, startAt, endAt: fits ? endAt : null };
}

/** The columns of a card that these dates change. */
export function withDates<Card extends CardDates>(card: Card, dates: StoredDates): Card {
  return { ...card, ...dates, endOn: dates.dateKind === 'range' ? dates.endOn : null };
}
