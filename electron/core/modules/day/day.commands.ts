/** The presses of a running cue sheet, each one command, one commit, one undo step. */
import type { dayCommands, Press } from '@shared/contract/day.contract.ts';
import { dayRun, plannedRows } from '@shared/domain/day/day-run.ts';
import { planFromForecast } from '@shared/domain/day/plan-from-forecast.ts';
import { goingOn, isSamePress, newestOf, nextPress } from '@shared/domain/day/press.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { phaseOf } from '@shared/domain/section.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

type Run = Entity<'run'>;
type CueRun = Entity<'cueRun'>;

const COUNTED: Press = { counted: true };
const NOT_COUNTED: Press = { counted: false };

/** A run of the experiment with its records, oldest first, and the rows of its sheet. Throws `notFound`. */
function runOf(work: UnitOfWork, experimentId: string, runId: string) {
  const run = work.get('run', runId);
  if (run.experimentId !== experimentId) throw new AppError('notFound', { what: 'run' });
  const sheet = work.get('cueSheet', run.sheetId);
  const cues = work.list('cue', { sheetId: run.sheetId });
  const records = work.list('cueRun', { experimentId }).filter((record) => record.runId === runId);
  return { run, sheet, cues, records, rows: plannedRows(cues, sheet) };
}

/** Now, but never before what the run holds already: a clock that was set back makes nothing end before it began. */
function pressTime(work: UnitOfWork, run: Run, records: readonly CueRun[]): Instant {
  const now = work.ports.now();
  const newest = newestOf(run.startedAt, records);
  return newest > now ? (newest as Instant) : now;
}

function lastBegun(run: Run, records: readonly CueRun[]): string {
  return records.findLast(({ startedAt }) => startedAt !== null)?.startedAt ?? run.startedAt;
}

function addRecord(work: UnitOfWork, run: Run, cueId: string, patch: Partial<CueRun>): void {
  const last = work.list('cueRun', { experimentId: run.experimentId }).at(-1);
  work.insert('cueRun', {
    id: work.ports.newId(),
    experimentId: run.experimentId,
    runId: run.id,
    cueId,
    startedAt: null,
    endedAt: null,
    skipped: false,
    heldAt: null,
    heldSeconds: 0,
    note: '',
    rank: rankBetween(last?.rank ?? null, null),
    ...patch,
  });
}

/** The record without its pause: the time since it was held is added up. */
function released(record: CueRun, at: Instant): Pick<CueRun, 'heldAt' | 'heldSeconds'> {
  if (record.heldAt === null) return { heldAt: null, heldSeconds: record.heldSeconds };
  const passed = Math.max(0, Math.round((Date.parse(at) - Date.parse(record.heldAt)) / 1000));
  return { heldAt: null, heldSeconds: record.heldSeconds + passed };
}

function endRecord(work: UnitOfWork, record: CueRun, at: Instant): void {
  work.update('cueRun', record.id, { ...released(record, at), endedAt: at });
}

function nameOf(cues: readonly Entity<'cue'>[], id: string | null): string {
  const cue = cues.find((one) => one.id === id);
  return cue === undefined ? '' : cue.title || cue.section;
}

/**
 * What a press that is taken back has ended goes on again: the records that ended at its moment, or, where times were corrected since and
 * nothing else goes on, those that ended last.
 */
function reopen(work: UnitOfWork, records: readonly CueRun[], at: Instant): void {
  const ended = records.filter((record) => record.startedAt !== null && record.endedAt !== null);
  const own = ended.filter(({ endedAt }) => endedAt === at);
  const newest = ended.reduce<string>((last, { endedAt }) => (endedAt !== null && endedAt > last ? endedAt : last), '');
  const latest = goingOn(records).length > 0 ? [] : ended.filter(({ endedAt }) => endedAt === newest);
  for (const { id } of own.length > 0 ? own : latest) work.update('cueRun', id, { endedAt: null });
}

export const dayCommandHandlers: CommandHandlers<typeof dayCommands> = {
  'day.start': {
    run(work, { experimentId, sheetId }) {
      const sheet = work.get('cueSheet', sheetId);
      if (sheet.experimentId !== experimentId) throw new AppError('notFound', { what: 'cueSheet' });
      const runs = work.list('run', { experimentId });
      const going = runs.find((run) => run.sheetId === sheetId && run.endedAt === null);
      if (going !== undefined) return { ...NOT_COUNTED, runId: going.id };
      const [first] = work.list('cue', { sheetId });
      if (first === undefined) throw new AppError('notFound', { what: 'cue' });
      const at = work.ports.now();
      const run = work.insert('run', {
        id: work.ports.newId(),
        experimentId,
        sheetId,
        startedAt: at,
        endedAt: null,
        rank: rankBetween(runs.at(-1)?.rank ?? null, null),
      });
      addRecord(work, run, first.id, { startedAt: at });
      work.describe({ title: sheet.title });
      return { ...COUNTED, runId: run.id };
    },
  },
  'day.next': {
    run(work, { experimentId, runId, after, cueId }) {
      const { run, cues, rows, records } = runOf(work, experimentId, runId);
      const last = records.findLast(({ startedAt }) => startedAt !== null);
      const isAgain = isSamePress(work.ports.now(), lastBegun(run, records));
      if (run.endedAt !== null || (last?.id ?? null) !== after || isAgain) return NOT_COUNTED;
      if (cueId !== undefined && records.some((record) => record.cueId === cueId && record.startedAt !== null))
        return NOT_COUNTED;
      const at = pressTime(work, run, records);
      const { ends, begins } = nextPress(rows, records, cueId ?? null);
      for (const record of records) if (ends.includes(record.id)) endRecord(work, record, at);
      if (begins === null) work.update('run', run.id, { endedAt: at });
      else {
        // A row that was skipped takes place after all.
        for (const record of records) if (record.cueId === begins && record.skipped) work.remove('cueRun', record.id);
        addRecord(work, run, begins, { startedAt: at });
      }
      const title = nameOf(cues, begins);
      work.describe({ title }, begins === null ? 'day.end' : null);
      return COUNTED;
    },
  },
  'day.skip': {
    run(work, { experimentId, runId, cueId }) {
      const { run, cues, records } = runOf(work, experimentId, runId);
      if (!cues.some(({ id }) => id === cueId)) throw new AppError('notFound', { what: 'cue' });
      if (run.endedAt !== null || records.some((record) => record.cueId === cueId)) return NOT_COUNTED;
      addRecord(work, run, cueId, { skipped: true, endedAt: pressTime(work, run, records) });
      work.describe({ title: nameOf(cues, cueId) });
      return COUNTED;
    },
  },
  'day.hold': {
    run(work, { experimentId, runId }) {
      const { run, cues, records } = runOf(work, experimentId, runId);
      const going = goingOn(records);
      const at = pressTime(work, run, records);
      if (run.endedAt !== null || going.length === 0) return NOT_COUNTED;
      const isHeld = going.some(({ heldAt }) => heldAt !== null);
      for (const record of going) work.update('cueRun', record.id, isHeld ? released(record, at) : { heldAt: at });
      work.describe({ title: nameOf(cues, going.at(-1)?.cueId ?? null) });
      return COUNTED;
    },
  },
  'day.undoPress': {
    run(work, { experimentId, runId }) {
      const { run, cues, records } = runOf(work, experimentId, runId);
      if (run.endedAt !== null) {
        reopen(work, records, run.endedAt);
        work.update('run', run.id, { endedAt: null });
        work.describe({ title: '' });
        return COUNTED;
      }
      const newest = records.at(-1);
      const skippedAt = newest?.skipped === true ? (newest.endedAt ?? '') : '';
      const held = goingOn(records).filter(
        ({ heldAt }) => heldAt !== null && heldAt >= lastBegun(run, records) && heldAt > skippedAt,
      );
      if (held.length > 0) {
        for (const { id } of held) work.update('cueRun', id, { heldAt: null });
        work.describe({ title: nameOf(cues, held.at(-1)?.cueId ?? null) });
        return COUNTED;
      }
      const last = records.at(-1);
      if (last === undefined) return NOT_COUNTED;
      work.describe({ title: nameOf(cues, last.cueId) });
      if (records.length === 1) work.remove('run', run.id);
      else {
        work.remove('cueRun', last.id);
        if (last.startedAt !== null) reopen(work, records.slice(0, -1), last.startedAt);
      }
      return COUNTED;
    },
  },
  'day.end': {
    run(work, { experimentId, runId }) {
      const { run, records } = runOf(work, experimentId, runId);
      if (run.endedAt !== null) return NOT_COUNTED;
      const at = pressTime(work, run, records);
      for (const record of goingOn(records)) endRecord(work, record, at);
      work.update('run', run.id, { endedAt: at });
      work.describe({ title: '' });
      return COUNTED;
    },
  },
  'day.writePlan': {
    run(work, { experimentId, runId }) {
      const { run, sheet, cues, records } = runOf(work, experimentId, runId);
      const planned = sheet.date ?? work.get('experiment', experimentId).eventDate;
      const facts = { sheet, cues, planned, run, records, venueUntil: null };
      const { forecast } = dayRun(facts, Date.parse(work.ports.now()));
      const rows = cues.map((cue) => ({ ...cue, phase: phaseOf(cue.section) }));
      const patches = planFromForecast(rows, sheet, forecast.rows);
      for (const [cueId, patch] of patches) work.update('cue', cueId, patch);
      work.describe({ count: patches.size });
      return { changed: patches.size };
    },
  },
  'day.setGive': {
    run(work, { experimentId, patches }) {
      for (const { cueId, canGive } of patches) {
        if (work.get('cue', cueId).experimentId !== experimentId) throw new AppError('notFound', { what: 'cue' });
        work.update('cue', cueId, { canGive });
      }
      work.describe({ count: patches.length, title: work.get('cue', patches[0]?.cueId ?? '').title });
      return null;
    },
  },
};
