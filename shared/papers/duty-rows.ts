/** What the papers of 근무표 read: the rows of the plan of duty, put together once. */
import { sheetCues } from '../domain/cue-spans.ts';
import { cameHeads, presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { countPeople, headCounts } from '../domain/head-counts.ts';
import { dutyPlan } from '../domain/shifts/duty-plan.ts';
import type { DutyPlan } from '../domain/shifts/duty-plan.ts';
import { isFilling } from '../domain/shifts/posts.ts';
import type { TimedShift } from '../domain/shifts/shift-times.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';

export const DUTY_TABLES = [
  'post',
  'shift',
  'shiftEntry',
  'cueSheet',
  'cue',
  'cueAssignment',
  'closing',
  'checkIn',
] as const;
type DutyTable = (typeof DUTY_TABLES)[number];

export type PlannedShift = TimedShift<Entity<'post'>, Entity<'shift'>, Entity<'shiftEntry'>>;

type DutyContext = Pick<PaperContext<PlainName, DutyTable, PaperOptions>, 'days' | 'event' | 'rows'>;

export function dutyOf({
  days,
  event,
  rows,
}: DutyContext): DutyPlan<Entity<'post'>, Entity<'shift'>, Entity<'shiftEntry'>> {
  const entries = rows('shiftEntry');
  const onDuty = new Set([...rows('cueAssignment'), ...entries].map(({ personId }) => personId));
  const presences = presencesOf(rows('checkIn'));
  const { people } = withoutWalkIns({ people: rows('person'), participations: [] }, presences);
  return dutyPlan({
    posts: rows('post'),
    shifts: rows('shift'),
    entries,
    cues: sheetCues(rows('cueSheet'), rows('cue'), days.eventDate),
    counts: headCounts(
      event,
      { ...countPeople(people, onDuty), came: cameHeads(presences, ['participant']) },
      rows('closing')[0]?.actualHeadCount ?? null,
    ),
    eventDate: days.eventDate,
    times: event,
  });
}

/** People of a shift who fill it, those who lead first. */
export function onShift(shift: PlannedShift, part?: 'lead' | 'others'): readonly Entity<'shiftEntry'>[] {
  return shift.entries
    .filter((entry) => isFilling(entry.state))
    .filter((entry) => part === undefined || (entry.part === 'lead') === (part === 'lead'))
    .toSorted((one, other) => Number(other.part === 'lead') - Number(one.part === 'lead'));
}
