/** When a line is due, and the group in which the list shows it: by days before the event, by part of its day, after it. */
import { addDays, diffDays } from '../civil-date.ts';
import type { Stage } from '../stage.ts';
import type { CivilDate } from '../units.ts';

export const CHECK_GROUPS = [
  'd30',
  'd14',
  'd7',
  'd3',
  'd1',
  'doors',
  'running',
  'closing',
  'after',
  'undated',
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

export interface EventFacts {
  readonly eventDate: CivilDate | null;
  readonly eventStart: number | null;
  readonly eventMinutes: number | null;
}

export interface CardFacts {
  readonly stage: Stage;
  /** The day by which it should be done; null without a date. */
  readonly due: CivilDate | null;
  /** Days from the event at which it hangs; null: it hangs on something else, or on nothing. */
  readonly offsetDays: number | null;
}

interface DueFacts {
  readonly dueOn: CivilDate | null;
  readonly offsetDays: number | null;
  /** In minutes from 00:00. */
  readonly dueAt: number | null;
}

export interface Due {
  /** Null: nobody has said, or the event has no date yet. */
  readonly day: CivilDate | null;
  /** Days from the event, negative before it; null: not known. */
  readonly days: number | null;
  readonly at: number | null;
}

/** The line's own day, else its distance from the event, else those of its card. */
export function dueOf(line: DueFacts, card: CardFacts, { eventDate }: EventFacts): Due {
  const at = line.dueAt;
  const typed = line.dueOn ?? (line.offsetDays === null ? card.due : null);
  if (typed !== null) return { day: typed, days: eventDate === null ? null : diffDays(eventDate, typed), at };
  const days = line.offsetDays ?? card.offsetDays;
  const day = days === null || eventDate === null ? null : addDays(eventDate, days);
  return { day, days, at };
}

/** Days before the event at which each group begins, the farthest first. */
const FROM: readonly (readonly [CheckGroup, number])[] = [
  ['d30', -14],
  ['d14', -7],
  ['d7', -3],
  ['d3', -1],
  ['d1', 0],
];

export function groupOf(due: Due, stage: Stage, event: EventFacts): CheckGroup {
  const { days } = due;
  if (days === null) return stage === 'followup' ? 'after' : stage === 'run' ? partOfDay(due, stage, event) : 'undated';
  if (days > 0) return 'after';
  return FROM.find(([, until]) => days < until)?.[0] ?? partOfDay(due, stage, event);
}

/** By its time; without one by the stage of its card: what prepares is done before doors open. */
function partOfDay({ at }: Due, stage: Stage, { eventStart, eventMinutes }: EventFacts): CheckGroup {
  if (at === null || eventStart === null)
    return stage === 'run' ? 'running' : stage === 'followup' ? 'closing' : 'doors';
  if (at < eventStart) return 'doors';
  return eventMinutes !== null && at >= eventStart + eventMinutes ? 'closing' : 'running';
}
