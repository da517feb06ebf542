/**
 * What cannot all be true: one person or one place at two things at once, one meeting with two times, the event on a holiday, a deadline
 * after the event. Shown, never refused.
 */
import { diffDays } from './civil-date.ts';
import { grouped as groupedBy } from './grouped.ts';
import { findOverlaps } from './role-overlaps.ts';
import type { TimedWork, WorkRef } from './role-overlaps.ts';
import type { Stage } from './stage.ts';
import type { CivilDate } from './units.ts';
import { dayFacts } from './working-days.ts';
import type { OwnDaysOff } from './working-days.ts';

/** Something with a time. Without a day, a start and an end it clashes with nothing. */
export interface TimedThing<Kind extends string> extends TimedWork<Kind> {
  /** Empty: nowhere in particular. */
  readonly place: string;
  /** Ids of those who are needed, 정 and 부. */
  readonly people: readonly string[];
  /** Things of one programme take turns in one place: they never clash over it. */
  readonly programme: string | null;
  /** Of a card or a meeting. A card and a meeting of one name on one day are the same thing, told twice. */
  readonly name?: string;
}

export interface Deadline<Kind extends string> extends WorkRef<Kind> {
  readonly stage: Stage;
  readonly due: CivilDate;
}

export interface ClashFacts<Kind extends string> {
  readonly things: readonly TimedThing<Kind>[];
  readonly deadlines: readonly Deadline<Kind>[];
  readonly eventDate: CivilDate | null;
  readonly daysOff?: OwnDaysOff;
}

interface Pair<Kind extends string> {
  /** What begins first. */
  readonly first: WorkRef<Kind>;
  readonly second: WorkRef<Kind>;
  /** Minutes both last together. */
  readonly minutes: number;
}

export type Clash<Kind extends string> =
  | ({ readonly kind: 'person'; readonly personId: string } & Pair<Kind>)
  | ({ readonly kind: 'place'; readonly place: string } & Pair<Kind>)
  /** One meeting that is noted with two times: as a card and as a meeting, or as two meetings of one day (requirements R25). */
  | { readonly kind: 'twoTimes'; readonly first: WorkRef<Kind>; readonly second: WorkRef<Kind> }
  | { readonly kind: 'holiday'; readonly on: CivilDate; readonly names: readonly string[] }
  /** Work that has to be done before the event is due after it. */
  | { readonly kind: 'afterEvent'; readonly thing: WorkRef<Kind>; readonly due: CivilDate; readonly days: number };

/** Stages whose work ends before the event does. */
const BEFORE_THE_EVENT: ReadonlySet<Stage> = new Set(['topic', 'plan', 'prepare', 'run']);

/** 온라인 holds any number of meetings at once. */
const NO_PLACE = /^(온라인|비대면|화상|줌|online|remote|zoom|video call)/i;

/** Every clash: people, places, meetings with two times, the holiday, then deadlines. */
export function findClashes<Kind extends string>({
  things,
  deadlines,
  eventDate,
  daysOff,
}: ClashFacts<Kind>): readonly Clash<Kind>[] {
  const isOne = sameThing(things);
  return [
    ...clashesOfPeople(things, isOne),
    ...clashesOfPlaces(things, isOne),
    ...meetingsWithTwoTimes(things),
    ...(eventDate === null ? [] : holidayOf<Kind>(eventDate, daysOff)),
    ...(eventDate === null ? [] : lateDeadlines(deadlines, eventDate)),
  ];
}

type IsOne<Kind extends string> = (one: WorkRef<Kind>, other: WorkRef<Kind>) => boolean;

function clashesOfPeople<Kind extends string>(
  things: readonly TimedThing<Kind>[],
  isOne: IsOne<Kind>,
): readonly Clash<Kind>[] {
  const byPerson = grouped(things, ({ people }) => people);
  return [...byPerson].flatMap(([personId, held]) =>
    findOverlaps(personId, held)
      .filter(({ first, second }) => !isOne(first, second))
      .map((overlap) => ({ kind: 'person', ...overlap }) as const),
  );
}

/** Whether a card and a meeting are the same thing: they have one name and one day. */
function sameThing<Kind extends string>(things: readonly TimedThing<Kind>[]): IsOne<Kind> {
  const keys = new Map(
    things.flatMap((thing) =>
      thing.date === null || nameKey(thing) === ''
        ? []
        : [[`${thing.kind} ${thing.id}`, `${thing.date} ${nameKey(thing)}`] as const],
    ),
  );
  return (one, other) => {
    const key = keys.get(`${one.kind} ${one.id}`);
    return one.kind !== other.kind && key !== undefined && key === keys.get(`${other.kind} ${other.id}`);
  };
}

function meetingsWithTwoTimes<Kind extends string>(things: readonly TimedThing<Kind>[]): readonly Clash<Kind>[] {
  const named = things.filter((thing) => thing.date !== null && nameKey(thing) !== '');
  return [...groupedBy(named, nameKey).values()].flatMap((held) => {
    const meetings = held.filter(isMeeting);
    const cards = held.filter((thing) => !isMeeting(thing) && thing.endDate === null);
    return [
      ...meetings.flatMap((one, at) => meetings.slice(at + 1).flatMap((other) => twoTimes(one, other))),
      ...cards.flatMap((card) => {
        const [nearest] = meetings;
        const sameDay = meetings.filter(({ date }) => date === card.date);
        if (sameDay.length > 0)
          return sameDay.every((meeting) => differ(card, meeting))
            ? sameDay.slice(0, 1).flatMap((meeting) => twoTimes(card, meeting))
            : [];
        return nearest === undefined ? [] : [pairOf(card, nearest)];
      }),
    ];
  });
}

function isMeeting({ kind }: WorkRef<string>): boolean {
  return kind === 'meeting';
}

/** Two things of one day whose hours are not the same. */
function differ(one: TimedThing<string>, other: TimedThing<string>): boolean {
  return one.date === other.date && one.start !== null && other.start !== null && one.start !== other.start;
}

function twoTimes<Kind extends string>(one: TimedThing<Kind>, other: TimedThing<Kind>): readonly Clash<Kind>[] {
  return differ(one, other) ? [pairOf(one, other)] : [];
}

function pairOf<Kind extends string>(one: TimedThing<Kind>, other: TimedThing<Kind>): Clash<Kind> {
  return { kind: 'twoTimes', first: { kind: one.kind, id: one.id }, second: { kind: other.kind, id: other.id } };
}

function nameKey({ name = '' }: Pick<TimedThing<string>, 'name'>): string {
  return keyOf(name);
}

/** Names and places that differ in spaces, letters' size or width are one. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

function clashesOfPlaces<Kind extends string>(
  things: readonly TimedThing<Kind>[],
  isOne: IsOne<Kind>,
): readonly Clash<Kind>[] {
  const byPlace = grouped(things, ({ place }) => [placeKey(place)]);
  byPlace.delete('');
  return [...byPlace].flatMap(([key, held]) => {
    const programmeOf = new Map(held.map((thing) => [`${thing.kind} ${thing.id}`, thing.programme]));
    const place = held[0]?.place.trim() ?? '';
    return findOverlaps(key, held)
      .filter(({ first, second }) => {
        if (isOne(first, second)) return false;
        const own = programmeOf.get(`${first.kind} ${first.id}`) ?? null;
        return own === null || own !== programmeOf.get(`${second.kind} ${second.id}`);
      })
      .map(({ first, second, minutes }) => ({ kind: 'place', place, first, second, minutes }) as const);
  });
}

function grouped<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const held = groups.get(key) ?? [];
      held.push(thing);
      groups.set(key, held);
    }
  return groups;
}

/** Places that differ in spaces, letters' size or width are one; empty for what is no place. */
function placeKey(place: string): string {
  const key = keyOf(place);
  return NO_PLACE.test(key) ? '' : key;
}

function holidayOf<Kind extends string>(on: CivilDate, daysOff: OwnDaysOff | undefined): readonly Clash<Kind>[] {
  const { holidays, ownDayOff } = dayFacts(on, daysOff);
  const names = ownDayOff === null ? holidays : [...holidays, ownDayOff];
  return names.length === 0 ? [] : [{ kind: 'holiday', on, names }];
}

function lateDeadlines<Kind extends string>(
  deadlines: readonly Deadline<Kind>[],
  eventDate: CivilDate,
): readonly Clash<Kind>[] {
  return deadlines
    .filter(({ stage, due }) => BEFORE_THE_EVENT.has(stage) && due > eventDate)
    .map(({ kind, id, due }) => ({ kind: 'afterEvent', thing: { kind, id }, due, days: diffDays(eventDate, due) }));
}
