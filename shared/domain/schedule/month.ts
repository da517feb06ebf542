/** A month as a calendar shows it: whole weeks, Sunday first. */
import { addDays, weekday } from '../civil-date.ts';
import type { CivilDate } from '../units.ts';
import { byDay } from '../meeting.ts';
import type { Planned } from '../meeting.ts';
import { spanOfCard } from './card-dates.ts';
import type { CardDates } from './card-dates.ts';
import { firstOfMonth, lastOfMonth } from './time-axis.ts';
import type { DaySpan } from './time-axis.ts';

/** The weeks that hold the month of a day: four to six. */
export function monthWeeks(date: CivilDate): readonly (readonly CivilDate[])[] {
  const first = firstOfMonth(date);
  const last = lastOfMonth(date);
  const weeks: CivilDate[][] = [];
  for (let sunday = addDays(first, -weekday(first)); sunday <= last; sunday = addDays(sunday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(sunday, day)));
  return weeks;
}

/** The cards of each day of a span, those of several days first, then by time of day; days without any are absent. */
export function cardsByDay<Card extends CardDates>(
  cards: readonly Card[],
  { from, to }: DaySpan,
): ReadonlyMap<CivilDate, readonly Card[]> {
  const days = new Map<CivilDate, Card[]>();
  for (const card of cards) {
    const span = spanOfCard(card);
    if (span === null || span.to < from || span.from > to) continue;
    const last = span.to < to ? span.to : to;
    for (let day = span.from > from ? span.from : from; day <= last; day = addDays(day, 1)) {
      const held = days.get(day) ?? [];
      held.push(card);
      days.set(day, held);
    }
  }
  for (const held of days.values()) held.sort(byTime);
  return days;
}

/** The meetings of each day by their hour; called off ones stand nowhere, nor do those without a day. */
export function meetingsByDay<Meeting extends Pick<Planned, 'heldOn' | 'startAt' | 'state'>>(
  meetings: readonly Meeting[],
): ReadonlyMap<CivilDate, readonly Meeting[]> {
  const days = new Map<CivilDate, Meeting[]>();
  for (const meeting of byDay(meetings)) {
    const { heldOn, state } = meeting;
    if (heldOn === null || state === 'cancelled') continue;
    const held = days.get(heldOn) ?? [];
    held.push(meeting);
    days.set(heldOn, held);
  }
  return days;
}

function byTime(one: CardDates, other: CardDates): number {
  if ((one.dateKind === 'range') !== (other.dateKind === 'range')) return one.dateKind === 'range' ? -1 : 1;
  return (one.startAt ?? -1) - (other.startAt ?? -1);
}
