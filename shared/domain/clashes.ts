/** What cannot all be true: one person or one place at two things at once, the event on a holiday, a deadline after the event. Shown, never refused. */
import { diffDays } from './civil-date.ts';
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
  | { readonly kind: 'holiday'; readonly on: CivilDate; readonly names: readonly string[] }
  /** Work that has to be done before the event is due after it. */
  | { readonly kind: 'afterEvent'; readonly thing: WorkRef<Kind>; readonly due: CivilDate; readonly days: number };

/** Stages whose work ends before the event does. */
const BEFORE_THE_EVENT: ReadonlySet<Stage> = new Set(['topic', 'plan', 'prepare', 'run']);

/** 온라인 holds any number of meetings at once. */
const NO_PLACE = /^(온라인|비대면|화상|줌|online|remote|zoom|video call)/i;

/** Every clash: people, places, the holiday, then deadlines. */
export function findClashes<Kind extends string>({
  things,
  deadlines,
  eventDate,
  daysOff,
}: ClashFacts<Kind>): readonly Clash<Kind>[] {
  return [
    ...clashesOfPeople(things),
    ...clashesOfPlaces(things),
    ...(eventDate === null ? [] : holidayOf<Kind>(eventDate, daysOff)),
    ...(eventDate === null ? [] : lateDeadlines(deadlines, eventDate)),
  ];
}

function clashesOfPeople<Kind extends string>(things: readonly TimedThing<Kind>[]): readonly Clash<Kind>[] {
  const byPerson = grouped(things, ({ people }) => people);
  return [...byPerson].flatMap(([personId, held]) =>
    findOverlaps(personId, held).map((overlap) => ({ kind: 'person', ...overlap }) as const),
  );
}

function clashesOfPlaces<Kind extends string>(things: readonly TimedThing<Kind>[]): readonly Clash<Kind>[] {
  const byPlace = grouped(things, ({ place }) => [placeKey(place)]);
  byPlace.delete('');
  return [...byPlace].flatMap(([key, held]) => {
    const programmeOf = new Map(held.map((thing) => [`${thing.kind} ${thing.id}`, thing.programme]));
    const place = held[0]?.place.trim() ?? '';
    return findOverlaps(key, held)
      .filter(({ first, second }) => {
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
  const key = place.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
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
