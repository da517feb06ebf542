/** The whole plan of duty of an experiment: its shifts with their times, from when until when it must be covered, and what is not. */
import type { SheetCue } from '../cue-spans.ts';
import type { EventTimes } from '../event-times.ts';
import { coverage } from './coverage.ts';
import type { Coverage, LineSpan } from './coverage.ts';
import { eventSpan } from './event-span.ts';
import { WATCHED_KINDS } from './posts.ts';
import type { WatchedKind } from './posts.ts';
import { onLine, timedShifts } from './shift-times.ts';
import type { DutyFacts, EntryFacts, PostFacts, ShiftFacts, TimedShift } from './shift-times.ts';

export interface PlanFacts<P extends PostFacts, S extends ShiftFacts, E extends EntryFacts> extends Omit<
  DutyFacts<P, S, E>,
  'cues'
> {
  readonly cues: readonly SheetCue[];
  readonly times: EventTimes;
}

export interface DutyPlan<
  P extends PostFacts = PostFacts,
  S extends ShiftFacts = ShiftFacts,
  E extends EntryFacts = EntryFacts,
> {
  readonly shifts: readonly TimedShift<P, S, E>[];
  /** From doors to clearing; null: nobody has said when anything is. */
  readonly span: LineSpan | null;
  /** Kinds that have a shift; the card of the toolkit speaks for the others. */
  readonly planned: ReadonlySet<WatchedKind>;
  readonly gaps: Coverage<WatchedKind>;
}

const NO_GAPS: Coverage<WatchedKind> = { reception: [], running: [], emergency: [] };

export function dutyPlan<P extends PostFacts, S extends ShiftFacts, E extends EntryFacts>(
  facts: PlanFacts<P, S, E>,
): DutyPlan<P, S, E> {
  const { eventDate, times } = facts;
  const shifts = timedShifts(facts);
  const span = eventSpan({
    cues: facts.cues
      .filter(({ date }) => date === eventDate)
      .map(({ section, title, start, end, date }) => ({
        section,
        title,
        from: onLine(start, date, eventDate),
        to: onLine(end, date, eventDate),
      })),
    eventStart: times.eventStart,
    eventMinutes: times.eventMinutes,
    shifts: shifts.filter(({ date }) => date === eventDate),
  });
  const kinds = new Set(shifts.map(({ post }) => post.kind));
  return {
    shifts,
    span,
    planned: new Set(WATCHED_KINDS.filter((kind) => kinds.has(kind))),
    gaps: span === null ? NO_GAPS : coverage(shifts, span, WATCHED_KINDS),
  };
}
