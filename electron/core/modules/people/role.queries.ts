/** What people are assigned to, with its time: the facts that `deriveRoles` makes the role table of. */
import type { RoleItem } from '@shared/contract/people.contract.ts';
import type { Cue, CueSheet, Experiment, Task } from '@shared/contract/entities.ts';
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import { phaseOf } from '@shared/domain/section.ts';
import type { Reader } from '../../db/reader.ts';

interface Assigned {
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
}

interface Assignment {
  readonly personId: string;
  readonly duty: 'lead' | 'deputy';
}

const NOBODY: Assigned = { leads: [], deputies: [] };

/** Every task that is not archived and every cue of an experiment, tasks first, each in its own order. */
export function roleItems(reader: Reader, experimentId: string): readonly RoleItem[] {
  const experiment = reader.get('experiment', experimentId);
  const onTasks = byTarget(reader.list('taskAssignment', { experimentId }), (row) => row.taskId);
  const onCues = byTarget(reader.list('cueAssignment', { experimentId }), (row) => row.cueId);
  const tasks = reader.list('task', { experimentId, archivedAt: null });
  return [
    ...tasks.map((task) => ofTask(task, onTasks.get(task.id) ?? NOBODY)),
    ...reader
      .list('cueSheet', { experimentId })
      .flatMap((sheet) => ofSheet(sheet, reader.list('cue', { sheetId: sheet.id }), experiment, onCues)),
  ];
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
      ...(assigned.get(cue.id) ?? NOBODY),
    };
  });
}
