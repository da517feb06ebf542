/** When each shot and interview is: on the line of the event, in minutes from 00:00 of its day. */
import { onLine } from '../shifts/shift-times.ts';
import type { CueSpan } from '../shifts/shift-times.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { CivilDate } from '../units.ts';

/** How long what has no length is taken to last. */
export const USUAL_MINUTES = 10;

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface ShotTimes {
  readonly cueId: string | null;
  readonly start: number | null;
  readonly minutes: number | null;
}

export interface ShotTime extends Span {
  /** The cue says when. */
  readonly followsCue: boolean;
}

/** A shot that is tied to a cue follows it; a start that was typed counts only where no cue says when. */
export function shotTime(
  { cueId, start, minutes }: ShotTimes,
  cues: ReadonlyMap<string, CueSpan>,
  eventDate: CivilDate | null,
): ShotTime | null {
  const cue = cueId === null ? undefined : cues.get(cueId);
  if (cue !== undefined && cue.start !== null && cue.end !== null)
    return {
      from: onLine(cue.start, cue.date, eventDate),
      to: onLine(cue.end, cue.date, eventDate),
      followsCue: true,
    };
  return start === null ? null : { from: start, to: start + (minutes ?? USUAL_MINUTES), followsCue: false };
}

/** In the order of the day, those without a time last. */
export function byTime<S extends ShotTimes>(
  shots: readonly S[],
  cues: ReadonlyMap<string, CueSpan>,
  eventDate: CivilDate | null,
): readonly { readonly shot: S; readonly time: ShotTime | null }[] {
  return shots
    .map((shot) => ({ shot, time: shotTime(shot, cues, eventDate) }))
    .toSorted((one, other) => (one.time?.from ?? Infinity) - (other.time?.from ?? Infinity) || 0);
}

export interface InterviewTimes {
  readonly cueId: string | null;
  readonly date: CivilDate | null;
  readonly start: number | null;
  readonly minutes: number | null;
}

/** Minutes of a day, and which; null: the day of the event. */
export interface Slot {
  readonly date: CivilDate | null;
  readonly start: number;
  readonly end: number;
}

/** An interview that is held as a cue has its time. */
export function slotOf(
  { cueId, date, start, minutes }: InterviewTimes,
  cues: ReadonlyMap<string, CueSpan>,
): Slot | null {
  const cue = cueId === null ? undefined : cues.get(cueId);
  if (cue !== undefined && cue.start !== null && cue.end !== null)
    return { date: cue.date, start: cue.start, end: cue.end };
  return start === null ? null : { date, start, end: start + (minutes ?? USUAL_MINUTES) };
}

export function interviewTime(
  interview: InterviewTimes,
  cues: ReadonlyMap<string, CueSpan>,
  eventDate: CivilDate | null,
): Span | null {
  const slot = slotOf(interview, cues);
  return slot === null
    ? null
    : { from: onLine(slot.start, slot.date, eventDate), to: onLine(slot.end, slot.date, eventDate) };
}

/** From when until when the crew is there; null while either is unknown. An end that is no later than the start is of the next day. */
export function crewHours({
  crewCallAt,
  crewWrapAt,
}: {
  readonly crewCallAt: number | null;
  readonly crewWrapAt: number | null;
}): Span | null {
  if (crewCallAt === null || crewWrapAt === null) return null;
  return { from: crewCallAt, to: crewWrapAt > crewCallAt ? crewWrapAt : crewWrapAt + MINUTES_PER_DAY };
}

export function isOutside(span: Span, hours: Span): boolean {
  return span.from < hours.from || span.to > hours.to;
}
