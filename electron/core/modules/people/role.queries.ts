/** What people are assigned to, with its time: the facts that `deriveRoles` makes the role table of. */
import type { RoleItem } from '@shared/contract/people.contract.ts';
import type { Cue, CueSheet, Experiment, Task } from '@shared/contract/entities.ts';
import { diffDays } from '@shared/domain/civil-date.ts';
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import { POST_ITEMS } from '@shared/domain/gate-items.ts';
import { phaseOf } from '@shared/domain/section.ts';
import { areaOfPost, isFilling, WATCHED_KINDS, watchedKind } from '@shared/domain/shifts/posts.ts';
import type { WatchedKind } from '@shared/domain/shifts/posts.ts';
import type { TimedShift } from '@shared/domain/shifts/shift-times.ts';
import { atPost, timedShifts } from '@shared/domain/shifts/shift-times.ts';
import { MINUTES_PER_DAY } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

interface Assigned {
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
}

interface Assignment {
  readonly personId: string;
  readonly duty: 'lead' | 'deputy';
}

const NOBODY: Assigned = { leads: [], deputies: [] };

/** Every task that is not archived, every cue and every shift of an experiment, tasks first, each in its own order. */
export function roleItems(reader: Reader, experimentId: string): readonly RoleItem[] {
  const experiment = reader.get('experiment', experimentId);
  const onTasks = byTarget(reader.list('taskAssignment', { experimentId }), (row) => row.taskId);
  const onCues = byTarget(reader.list('cueAssignment', { experimentId }), (row) => row.cueId);
  const tasks = reader.list('task', { experimentId, archivedAt: null });
  const cues = reader
    .list('cueSheet', { experimentId })
    .flatMap((sheet) => ofSheet(sheet, reader.list('cue', { sheetId: sheet.id }), experiment, onCues));
  return [
    ...tasks.map((task) => ofTask(task, onTasks.get(task.id) ?? NOBODY)),
    ...cues,
    ...shiftsOf(reader, experiment, cues),
  ];
}

function shiftsOf(reader: Reader, experiment: Experiment, cues: readonly RoleItem[]): readonly RoleItem[] {
  const experimentId = experiment.id;
  const shifts = reader.list('shift', { experimentId });
  if (shifts.length === 0) return [];
  return timedShifts({
    posts: reader.list('post', { experimentId }),
    shifts,
    entries: reader.list('shiftEntry', { experimentId }),
    cues,
    counts: headCountsOf(reader, experiment),
    eventDate: experiment.eventDate,
  }).map((timed) => ofShift(timed, experiment));
}

/** Those who support stand with the deputies; who did not come has no duty. */
function ofShift(timed: TimedShift, experiment: Experiment): RoleItem {
  const { id, post, date, from, to, entries } = timed;
  const start = experiment.eventDate === null || date === null ? from : from - dayOffset(experiment.eventDate, date);
  const on = entries.filter(({ state }) => isFilling(state));
  return {
    kind: 'shift',
    id,
    title: post.title,
    area: areaOfPost(post.kind),
    place: post.place || experiment.venue,
    date,
    endDate: null,
    start,
    end: start + to - from,
    status: null,
    undecided: false,
    sheet: null,
    leads: on.filter(({ part }) => part === 'lead').map(({ personId }) => personId),
    deputies: on.filter(({ part }) => part !== 'lead').map(({ personId }) => personId),
    ...watching(watchedKind(post.kind)),
    post: atPost(timed),
  };
}

function watching(watch: WatchedKind | undefined): Pick<RoleItem, 'watch'> {
  return watch === undefined ? {} : { watch };
}

function dayOffset(eventDate: CivilDate, date: CivilDate): number {
  return diffDays(eventDate, date) * MINUTES_PER_DAY;
}

function byTarget<A extends Assignment>(
  rows: readonly A[],
  targetOf: (row: A) => string,
): ReadonlyMap<string, Assigned> {
  const grouped = new Map<string, { readonly leads: string[]; readonly deputies: string[] }>();
  for (const row of rows) {
    const assigned = grouped.get(targetOf(row)) ?? { leads: [], deputies: [] };
    (row.duty === 'lead' ? assigned.leads : assigned.deputies).push(row.personId);
    grouped.set(targetOf(row), assigned);
  }
  return grouped;
}

function ofTask(task: Task, assigned: Assigned): RoleItem {
  const dated = task.dateKind === 'day' || task.dateKind === 'range';
  return {
    kind: 'task',
    id: task.id,
    title: task.title,
    area: task.area,
    place: task.place,
    date: dated ? task.startOn : null,
    endDate: task.dateKind === 'range' ? task.endOn : null,
    start: dated ? task.startAt : null,
    end: dated ? task.endAt : null,
    status: task.status,
    undecided: task.dateKind === 'tbd',
    sheet: null,
    ...watching(WATCHED_KINDS.find((kind) => POST_ITEMS[kind] === task.source)),
    ...assigned,
  };
}

function ofSheet(
  sheet: CueSheet,
  cues: readonly Cue[],
  experiment: Experiment,
  assigned: ReadonlyMap<string, Assigned>,
): readonly RoleItem[] {
  const rows = cues.map((cue) => ({ ...cue, phase: phaseOf(cue.section) }));
  const times = deriveCueTimes(rows, sheet).rows;
  return cues.map((cue, index): RoleItem => {
    const time = times[index];
    return {
      kind: 'cue',
      id: cue.id,
      title: cue.title,
      area: null,
      // A cue happens where the event does.
      place: experiment.venue,
      date: sheet.date ?? experiment.eventDate,
      endDate: null,
      start: time?.start ?? null,
      end: time?.end ?? null,
      status: null,
      undecided: false,
      sheet: sheet.title,
      section: cue.section,
      ...(assigned.get(cue.id) ?? NOBODY),
    };
  });
}
