/** The facts of the event that a post tells, as they were when it went out, and which of them have changed since. */
import { participantTitleField } from '../hidden-purpose.ts';
import type { PurposeAnswers } from '../hidden-purpose.ts';
import type { CivilDate, MinuteOfDay, Minutes } from '../units.ts';
import type { PrintedFact } from './codes.ts';

export interface PrintedFacts {
  readonly title: string;
  readonly date: CivilDate | null;
  readonly start: MinuteOfDay | null;
  readonly minutes: Minutes | null;
  readonly place: string;
  readonly signUp: string;
  readonly until: CivilDate | null;
}

export interface EventFacts extends PurposeAnswers {
  readonly eventDate: CivilDate | null;
  readonly eventStart: MinuteOfDay | null;
  readonly eventMinutes: Minutes | null;
  readonly venue: string;
}

/** What would be told now. `until`: the day on which sign-up closes. */
export function factsToPrint(event: EventFacts, how: string, until: CivilDate | null): PrintedFacts {
  return {
    title: event[participantTitleField(event)],
    date: event.eventDate,
    start: event.eventStart,
    minutes: event.eventMinutes,
    place: event.venue,
    signUp: how,
    until,
  };
}

/** What is no longer as it was told, in the order of reading; empty while all of it holds. */
export function changedFacts(printed: PrintedFacts, now: PrintedFacts): readonly PrintedFact[] {
  const is = (name: keyof PrintedFacts) => printed[name] === now[name];
  return [
    ...(is('title') ? [] : ['title' as const]),
    ...(is('date') ? [] : ['date' as const]),
    ...(is('start') && is('minutes') ? [] : ['time' as const]),
    ...(is('place') ? [] : ['place' as const]),
    ...(is('signUp') ? [] : ['signUp' as const]),
    ...(is('until') ? [] : ['until' as const]),
  ];
}
