import { dayRun, isHistory } from '@shared/domain/day/day-run.ts';
import type { DayFacts } from '@shared/domain/day/day-run.ts';
import { isSamePress, nextPress } from '@shared/domain/day/press.ts';
import { momentAt, runDay, sheetMinute } from '@shared/domain/day/sheet-clock.ts';
import { civilDate, minuteOfDay, minutes } from '@shared/domain/units.ts';
import { describe, expect, it } from 'vitest';

const DAY = civilDate('2020-11-21');
const at = (clock: string) => Date.parse(`2020-11-21T${clock}:00+09:00`);
const iso = (clock: string) => new Date(at(clock)).toISOString();

const cue = (id: string, length: number, pinnedStart: number | null = null, canGive = 0) => ({
  id,
  section: '',
  minutes: minutes(length),
  pinnedStart,
  canGive,
});
const FACTS: DayFacts = {
  sheet: { startMinute: minuteOfDay(840), lengthMinutes: minutes(60) },
  cues: [cue('a', 10), cue('b', 20, null, 5), cue('coffee', 15, 870), cue('c', 15)],
  planned: DAY,
  run: null,
  records: [],
  venueUntil: 910,
};
const record = (cueId: string, startedAt: string, endedAt: string | null) => ({
  id: `run-${cueId}`,
  cueId,
  startedAt,
  endedAt,
  skipped: false,
  heldAt: null,
  heldSeconds: 0,
});

describe('the day and its clock', () => {
  it('reads moments on the clock of the sheet, past midnight too', () => {
    expect(sheetMinute(at('14:00'), DAY)).toBe(840);
    expect(sheetMinute(Date.parse('2020-11-22T00:30:00+09:00'), DAY)).toBe(1470);
    expect(momentAt(1470, DAY)).toBe(Date.parse('2020-11-22T00:30:00+09:00'));
    expect(runDay(Date.parse('2020-11-22T00:30:00+09:00'), DAY)).toEqual({ day: DAY, isPlanned: true });
    expect(runDay(Date.parse('2020-11-18T10:00:00+09:00'), DAY)).toEqual({ day: '2020-11-18', isPlanned: false });
  });

  it('says that nobody has pressed start, only on the day and once it is past', () => {
    expect(dayRun(FACTS, at('13:59')).issues).toEqual([]);
    expect(dayRun(FACTS, at('14:03')).issues).toContainEqual({ kind: 'notStarted', minutes: 3 });
    expect(dayRun(FACTS, Date.parse('2020-11-10T18:00:00+09:00')).issues).toEqual([]);
  });

  it('says by how much it is behind, which stop is at risk and who can give', () => {
    const run = { id: 'run', startedAt: iso('14:00'), endedAt: null };
    const records = [record('a', iso('14:00'), iso('14:16')), record('b', iso('14:16'), null)];
    const { issues, forecast } = dayRun({ ...FACTS, run, records }, at('14:20'));
    expect(forecast.late).toBe(6);
    expect(issues).toContainEqual({ kind: 'behind', minutes: 6 });
    expect(issues).toContainEqual({
      kind: 'stopAtRisk',
      stop: { kind: 'fixedRow', at: 870, rowId: 'coffee' },
      minutes: 6,
      givers: ['b'],
      isEnough: false,
    });
  });

  it('a clock that is set back an hour is said; nothing ends before it began and the run goes on', () => {
    const run = { id: 'run', startedAt: iso('14:00'), endedAt: null };
    const records = [record('a', iso('14:00'), iso('14:10')), record('b', iso('14:10'), null)];
    const facts = { ...FACTS, run, records };
    const { issues, now, forecast } = dayRun(facts, at('13:15'));
    expect(now).toBe(850);
    expect(issues).toContainEqual({ kind: 'clockBehind', minutes: 55 });
    expect(forecast.rows.every(({ start, end }) => end >= start)).toBe(true);
    expect(nextPress(dayRun(facts, at('13:15')).plan, records)).toEqual({ ends: ['run-b'], begins: 'coffee' });
    expect(isSamePress(iso('13:15'), iso('14:10'))).toBe(false);
    expect(isSamePress(new Date(at('14:10') + 50).toISOString(), iso('14:10'))).toBe(true);
  });

  it('says of a run that was ended early what did not take place, and nothing more', () => {
    const run = { id: 'run', startedAt: iso('14:00'), endedAt: iso('14:20') };
    const records = [record('a', iso('14:00'), iso('14:12')), record('b', iso('14:12'), iso('14:20'))];
    const { forecast, issues, state } = dayRun({ ...FACTS, run, records }, at('18:00'));
    expect(state).toBe('ended');
    expect(forecast.rows.map((row) => row.state)).toEqual(['done', 'done', 'passed', 'passed']);
    expect(forecast.stops).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('a rehearsal that was ended is history on the day: of another day, or over before the first row', () => {
    const of = (startedAt: string, endedAt: string | null) => ({
      ...FACTS,
      run: { id: 'run', startedAt, endedAt },
      records: [record('a', startedAt, endedAt), record('b', startedAt, endedAt)],
    });
    const eve = (clock: string) => new Date(`2020-11-18T${clock}:00+09:00`).toISOString();
    const rehearsal = of(eve('10:00'), eve('11:00'));
    const { state, forecast, issues } = dayRun(rehearsal, at('14:03'));
    expect([state, forecast.nextId]).toEqual(['waiting', 'a']);
    expect(issues).toContainEqual({ kind: 'notStarted', minutes: 3 });
    expect(forecast.rows.map((row) => row.state)).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    // On its own day it has ended, and no key begins another one unawares.
    expect(dayRun(rehearsal, Date.parse(eve('11:05'))).state).toBe('ended');
    expect(dayRun(of(iso('09:00'), iso('10:30')), at('13:50')).state).toBe('waiting');
    expect(dayRun(of(iso('14:00'), iso('14:50')), Date.parse('2020-12-24T12:00:00+09:00')).state).toBe('ended');
    expect(isHistory(of(eve('10:00'), null), at('14:03'))).toBe(false);
    expect(isHistory({ ...rehearsal, planned: null }, at('14:03'))).toBe(false);
  });

  it('next at the last row ends the run; a row that is gone does not hold it up', () => {
    const { plan } = dayRun(FACTS, at('14:00'));
    expect(nextPress(plan, [record('c', iso('14:45'), null)])).toEqual({ ends: ['run-c'], begins: null });
    const gone = { ...record('b', iso('14:10'), null), cueId: null };
    expect(nextPress(plan, [record('a', iso('14:00'), iso('14:10')), gone])).toEqual({ ends: ['run-b'], begins: 'b' });
  });
});
