/** What an experiment puts into a calendar of one's own (.ics): the event, cards with days, meetings and the dates that others hang on. */
import { dateResolver } from './anchored-dates.ts';
import type { AnchorDays } from './anchored-dates.ts';
import type { Due } from './schedule/dues.ts';
import { spanOfCard } from './schedule/card-dates.ts';
import type { CardDates } from './schedule/card-dates.ts';
import type { Area } from './stage.ts';
import type { CivilDate, MinuteOfDay, Minutes } from './units.ts';

/** For everybody, for one person, or for one work area. */
export type CalendarScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'area'; readonly area: Area };

interface CalendarCard extends CardDates {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly place: string;
  readonly people: readonly string[];
}

interface CalendarMeeting {
  readonly id: string;
  readonly title: string;
  readonly heldOn: CivilDate | null;
  readonly startAt: MinuteOfDay | null;
  readonly endAt: MinuteOfDay | null;
  readonly place: string;
  readonly url: string;
  readonly people: readonly string[];
}

export interface CalendarSource {
  readonly id: string;
  readonly title: string;
  readonly venue: string;
  readonly eventStart: MinuteOfDay | null;
  readonly eventMinutes: Minutes | null;
  readonly days: AnchorDays;
  /** Without those in the archive. */
  readonly cards: readonly CalendarCard[];
  /** Without those that were called off. */
  readonly meetings: readonly CalendarMeeting[];
  /** Promises and contacts to come, with whom they concern, as they are called. */
  readonly dues: readonly (Due & { readonly name: string })[];
}

export interface CalendarEntry {
  /** Stays the same when the entry is written again, so that a calendar takes it as a change. */
  readonly id: string;
  readonly kind: 'event' | 'card' | 'meeting' | 'date' | 'planningStart' | 'settlementDue' | Due['kind'];
  /** Empty for a date that only its kind names. */
  readonly title: string;
  readonly from: CivilDate;
  /** The last day; for a time, the day on which it ends. */
  readonly to: CivilDate;
  /** Null: whole days. May pass 1,439 where a time runs over midnight. */
  readonly time: { readonly start: number; readonly end: number | null } | null;
  readonly place: string;
  readonly url: string;
  readonly area: Area | null;
}

/**
 * In the order of time. One person: the cards and meetings that name them. One area: its cards; of the proposers, what was promised. The event
 * is in all of them; the other dates of the experiment, and contacts to come, only where everything is asked for.
 */
export function calendarEntriesOf(source: CalendarSource, scope: CalendarScope): readonly CalendarEntry[] {
  const { days } = source;
  const event = dayEntry(source.id, 'event', source.title, days.eventDate);
  const { eventStart, eventMinutes } = source;
  const end = eventStart === null || eventMinutes === null ? null : eventStart + eventMinutes;
  const own = [
    ...event.map((entry) => ({
      ...entry,
      time: eventStart === null ? null : { start: eventStart, end },
      place: source.venue,
    })),
    ...source.cards.filter((card) => cardIsFor(card, scope)).flatMap(cardEntry),
    ...source.meetings.filter((one) => meetingIsFor(one, scope)).flatMap(meetingEntry),
    ...source.dues.filter((due) => dueIsFor(due, scope)).flatMap(dueEntry),
    ...(scope.kind === 'all' ? dateEntries(source) : []),
  ];
  return own.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}

function cardIsFor({ people, area }: CalendarCard, scope: CalendarScope): boolean {
  return scope.kind === 'all' || (scope.kind === 'person' ? people.includes(scope.personId) : area === scope.area);
}

function meetingIsFor({ people }: CalendarMeeting, scope: CalendarScope): boolean {
  return scope.kind === 'all' || (scope.kind === 'person' && people.includes(scope.personId));
}

function dueIsFor({ kind }: Due, scope: CalendarScope): boolean {
  return scope.kind === 'all' || (scope.kind === 'area' && scope.area === 'proposer' && kind === 'promise');
}

function dueEntry({ id, kind, text, on, name }: CalendarSource['dues'][number]): readonly CalendarEntry[] {
  return dayEntry(id, kind, [name, text].filter((part) => part !== '').join(': '), on);
}

function cardEntry(card: CalendarCard): readonly CalendarEntry[] {
  const span = spanOfCard(card);
  if (span === null) return [];
  const { startAt, endAt } = card;
  // Over several days a time stands only where both ends have one: half a time would read as a length of its own.
  const isTimed = startAt !== null && (span.from === span.to || endAt !== null);
  return [
    {
      id: card.id,
      kind: 'card',
      title: card.title,
      ...span,
      time: isTimed ? { start: startAt, end: endAt } : null,
      place: card.place,
      url: '',
      area: card.area,
    },
  ];
}

function meetingEntry(meeting: CalendarMeeting): readonly CalendarEntry[] {
  const { id, title, heldOn, startAt, endAt, place, url } = meeting;
  return dayEntry(id, 'meeting', title, heldOn).map((entry) => ({
    ...entry,
    time: startAt === null ? null : { start: startAt, end: endAt },
    place,
    url,
  }));
}

function dateEntries({ id, days }: CalendarSource): readonly CalendarEntry[] {
  const { named } = dateResolver(days);
  return [
    ...dayEntry(`${id}-planning`, 'planningStart', '', days.planningStart),
    ...dayEntry(`${id}-settlement`, 'settlementDue', '', days.settlementDue),
    ...days.namedDates.flatMap((row) => dayEntry(row.id, 'date', row.title, named(row.id))),
  ];
}

function dayEntry(
  id: string,
  kind: CalendarEntry['kind'],
  title: string,
  on: CivilDate | null,
): readonly CalendarEntry[] {
  return on === null ? [] : [{ id, kind, title, from: on, to: on, time: null, place: '', url: '', area: null }];
}

function keyOf({ from, time, id }: CalendarEntry): string {
  return `${from} ${String(time?.start ?? 0).padStart(4, '0')} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
