/** When somebody can be interviewed: never while they, or who asks, do something else. */
import type { TimedThing } from '../clashes.ts';
import { findOverlaps } from '../role-overlaps.ts';
import type { ThingKind } from '../clash-things.ts';
import { onLine } from '../shifts/shift-times.ts';
import type { CivilDate } from '../units.ts';
import type { CueSpan } from '../shifts/shift-times.ts';
import { slotOf, USUAL_MINUTES } from './shot-times.ts';
import type { InterviewTimes, Span } from './shot-times.ts';

export type SlotKind = ThingKind | 'interview';

interface InterviewFacts extends InterviewTimes {
  readonly id: string;
  readonly personId: string;
  readonly askerId: string | null;
  readonly place: string;
  readonly state: string;
}

/** What slots are compared with. */
export interface SlotDay {
  readonly cues: ReadonlyMap<string, CueSpan>;
  readonly eventDate: CivilDate | null;
}

/** Interviews as things that take time: of who is asked, and of who asks. One that was dropped takes nobody's. */
export function interviewThings(
  interviews: readonly InterviewFacts[],
  { cues, eventDate }: SlotDay,
): readonly TimedThing<SlotKind>[] {
  return interviews.map((interview) => {
    const { id, personId, askerId, place, state } = interview;
    const slot = slotOf(interview, cues);
    return {
      kind: 'interview',
      id,
      date: state === 'dropped' || slot === null ? null : (slot.date ?? eventDate),
      endDate: null,
      start: slot?.start ?? null,
      end: slot?.end ?? null,
      place,
      people: askerId === null || askerId === personId ? [personId] : [personId, askerId],
      programme: null,
    };
  });
}

export interface SlotClash {
  readonly personId: string;
  /** What they do at that time. */
  readonly thing: TimedThing<SlotKind>;
  /** Minutes both last together. */
  readonly minutes: number;
}

/**
 * What keeps the people of an interview from it; the cue that it is held as does not. `things`: everything else that people do, this
 * interview among it or not.
 */
export function slotClashes(
  interview: InterviewFacts,
  things: readonly TimedThing<SlotKind>[],
  day: SlotDay,
): readonly SlotClash[] {
  const [own] = interviewThings([interview], day);
  if (own === undefined) return [];
  return own.people.flatMap((personId) => {
    const others = things.filter(
      ({ id, people }) => id !== interview.id && id !== interview.cueId && people.includes(personId),
    );
    const byId = new Map(others.map((thing) => [thing.id, thing]));
    return findOverlaps<SlotKind>(personId, [...others, own])
      .filter(({ first, second }) => first.id === own.id || second.id === own.id)
      .flatMap(({ first, second, minutes }): readonly SlotClash[] => {
        const thing = byId.get(first.id === own.id ? second.id : first.id);
        return thing === undefined ? [] : [{ personId, thing, minutes }];
      });
  });
}

/** Starts are looked for at every fifth minute. */
const STEP = 5;

/** The first starts within `within` at which nobody of the interview does anything else, on the day of the event. */
export function freeStarts(
  interview: InterviewFacts,
  things: readonly TimedThing<SlotKind>[],
  { within, eventDate, most }: { readonly within: Span; readonly eventDate: CivilDate | null; readonly most: number },
): readonly number[] {
  const length = interview.minutes ?? USUAL_MINUTES;
  const people = new Set([interview.personId, interview.askerId]);
  const busy = things
    .filter(({ id, people: held }) => id !== interview.id && held.some((one) => people.has(one)))
    .flatMap(({ date, endDate, start, end }): readonly Span[] =>
      date === null || start === null || end === null
        ? []
        : [{ from: onLine(start, date, eventDate), to: onLine(end, endDate ?? date, eventDate) }],
    );
  const starts: number[] = [];
  let from = Math.ceil(within.from / STEP) * STEP;
  while (from + length <= within.to && starts.length < most) {
    const hit = busy.find((span) => span.from < from + length && span.to > from);
    if (hit === undefined) {
      starts.push(from);
      // One offer per gap is enough to choose from: the next stands an hour later, or after what comes then.
      from += Math.max(60, length);
    } else from = Math.max(from + STEP, Math.ceil(hit.to / STEP) * STEP);
  }
  return starts;
}
