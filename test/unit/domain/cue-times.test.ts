import { describe, expect, it } from 'vitest';
import { deriveCueTimes, rowsOfIssue, type CueTimeRow, type CueTimes } from '@shared/domain/cue-times.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';

interface Row {
  readonly id?: string;
  readonly phase?: CueTimeRow['phase'];
  readonly at?: number;
}

function row(length: number | null, { id = '', phase = 'main', at }: Row = {}): CueTimeRow {
  return { id, phase, minutes: length === null ? null : minutes(length), pinnedStart: at ?? null };
}

/** Rows get the ids a, b, c … unless they have one. The sheet starts at 10:00. */
function derive(rows: readonly CueTimeRow[], length: number | null = 180): CueTimes {
  const named = rows.map((each, index) => (each.id === '' ? { ...each, id: String.fromCharCode(97 + index) } : each));
  return deriveCueTimes(named, {
    startMinute: minuteOfDay(600),
    lengthMinutes: length === null ? null : minutes(length),
  });
}

function starts(times: CueTimes): readonly number[] {
  return times.rows.map((time) => time.start);
}

const S3_MINUTES = [20, 20, 45, 10, 40, 15, 15];

describe('the small-library workshop of 2020', () => {
  it('runs from 10:00 to 13:00 with the opening at 15', () => {
    const times = derive([row(15), ...S3_MINUTES.map((length) => row(length))]);
    expect(starts(times)).toEqual([600, 615, 635, 655, 700, 710, 750, 765]);
    expect(times.rows.at(-1)?.end).toBe(780);
    expect(times.totals).toEqual({ main: 180, empty: 0, fit: { kind: 'fits' }, span: { start: 600, end: 780 } });
    expect(times.issues).toEqual([]);
  });

  it('gives the opening without minutes the remaining 15 and says so', () => {
    const times = derive([row(null), ...S3_MINUTES.map((length) => row(length))]);
    expect(times.rows[0]).toEqual({ id: 'a', start: 600, end: 615, minutes: 15, derived: true, gapBefore: 0 });
    expect(times.totals.fit).toEqual({ kind: 'fits' });
    expect(times.issues).toEqual([{ kind: 'noMinutes', rowId: 'a', minutes: 15, filledTo: 'end' }]);
  });

  it('warns that the stated 165 minutes run 15 under', () => {
    const times = derive(S3_MINUTES.map((length) => row(length)));
    expect(times.totals).toMatchObject({ main: 165, fit: { kind: 'under', minutes: 15 } });
    expect(times.issues).toEqual([{ kind: 'underrun', minutes: 15 }]);
  });
});

describe('rows without minutes', () => {
  it('share the remainder evenly, the first taking the odd minutes', () => {
    const times = derive([row(null), row(100), row(null), row(null)]);
    expect(times.rows.map((time) => time.minutes)).toEqual([28, 100, 26, 26]);
    expect(times.issues).toContainEqual({ kind: 'severalWithoutMinutes', rowIds: ['a', 'c', 'd'], minutes: 80 });
  });

  it('stand for nothing when the others already fill the event', () => {
    const times = derive([row(100), row(null), row(90)]);
    expect(times.rows[1]).toMatchObject({ minutes: 0, derived: true });
    expect(times.totals.empty).toBe(1);
    expect(times.issues).toContainEqual({ kind: 'noRemainderLeft', rowIds: ['b'], missing: 10 });
    expect(times.issues).toContainEqual({ kind: 'overrun', minutes: 10 });
  });

  it('report those that get nothing of a room too small to share', () => {
    const times = derive([row(179), row(null), row(null)]);
    expect(times.rows.map((time) => time.minutes)).toEqual([179, 1, 0]);
    expect(times.issues).toContainEqual({ kind: 'severalWithoutMinutes', rowIds: ['b', 'c'], minutes: 1 });
    expect(times.issues).toContainEqual({ kind: 'noRemainderLeft', rowIds: ['c'], missing: 0 });
  });

  it('fill up to a pinned start, so that it is met exactly', () => {
    const times = derive([row(20), row(null), row(30, { at: 720 }), row(null)]);
    expect(starts(times)).toEqual([600, 620, 720, 750]);
    expect(times.rows.map((time) => time.minutes)).toEqual([20, 100, 30, 30]);
    expect(times.issues.filter((issue) => issue.kind === 'gap')).toEqual([]);
    expect(times.issues).toContainEqual({ kind: 'noMinutes', rowId: 'b', minutes: 100, filledTo: 'pin' });
    expect(times.totals.fit).toEqual({ kind: 'fits' });
  });

  it('leave room for what stands between them and the pin', () => {
    const times = derive([row(null), row(30), row(10, { at: 700 })], null);
    expect(starts(times)).toEqual([600, 670, 700]);
  });

  it('stand for nothing without a length or a pin to fill up to', () => {
    const times = derive([row(20), row(null), row(20)], null);
    expect(times.rows[1]).toMatchObject({ minutes: 0, derived: false });
    expect(times.issues).toEqual([{ kind: 'noMinutes', rowId: 'b', minutes: 0, filledTo: null }]);
    expect(times.totals.fit).toEqual({ kind: 'noLength' });
  });

  it('fill up to a pinned row after the programme when no length is stated', () => {
    const times = derive([row(20), row(null), row(10, { phase: 'post' }), row(30, { phase: 'post', at: 800 })], null);
    expect(starts(times)).toEqual([600, 620, 790, 800]);
    expect(times.rows[1]).toMatchObject({ minutes: 170, derived: true });
  });

  it('fill to the end of the event, not to a later row after the programme', () => {
    const times = derive([row(20), row(null), row(30, { phase: 'post', at: 800 })]);
    expect(times.rows[1]).toMatchObject({ minutes: 160 });
    expect(times.issues).toContainEqual({ kind: 'gap', rowId: 'c', minutes: 20 });
  });

  it('stand for nothing before and after the programme', () => {
    const times = derive([row(null, { phase: 'pre' }), row(180), row(null, { phase: 'post' })]);
    expect(times.rows.map((time) => [time.start, time.minutes, time.derived])).toEqual([
      [600, 0, false],
      [600, 180, false],
      [780, 0, false],
    ]);
    expect(times.issues).toEqual([
      { kind: 'noMinutes', rowId: 'a', minutes: 0, filledTo: null },
      { kind: 'noMinutes', rowId: 'c', minutes: 0, filledTo: null },
    ]);
  });
});

describe('rows before the programme', () => {
  it('are laid backwards so that they end at the start, and do not count against the length', () => {
    const times = derive([row(60, { phase: 'pre' }), row(30, { phase: 'pre' }), row(180), row(40, { phase: 'post' })]);
    expect(starts(times)).toEqual([510, 570, 600, 780]);
    expect(times.totals).toEqual({ main: 180, empty: 0, fit: { kind: 'fits' }, span: { start: 510, end: 820 } });
    expect(times.issues).toEqual([]);
  });

  it('may reach back to the evening before', () => {
    const times = derive([row(700, { phase: 'pre' }), row(180)]);
    expect(times.rows[0]).toMatchObject({ start: -100, end: 600 });
  });

  it('are anchored by a pinned one, and the gap it leaves shows', () => {
    const times = derive([
      row(20, { phase: 'pre' }),
      row(30, { phase: 'pre', at: 480 }),
      row(60, { phase: 'pre' }),
      row(180),
    ]);
    expect(starts(times)).toEqual([460, 480, 540, 600]);
    expect(times.issues).toEqual([{ kind: 'gap', rowId: 'c', minutes: 30 }]);
  });

  it('end at the start even when there is no programme yet', () => {
    const times = derive([row(30, { phase: 'pre' }), row(20, { phase: 'post' })]);
    expect(starts(times)).toEqual([570, 600]);
    expect(times.issues).toEqual([]);
  });
});

describe('pinned starts', () => {
  it('leave a gap or an overlap that shows, and anchor what follows', () => {
    const times = derive([row(30), row(30, { at: 640 }), row(40), row(40, { at: 700 })]);
    expect(starts(times)).toEqual([600, 640, 670, 700]);
    expect(times.rows.map((time) => time.gapBefore)).toEqual([0, 10, 0, -10]);
    expect(times.issues).toContainEqual({ kind: 'gap', rowId: 'b', minutes: 10 });
    expect(times.issues).toContainEqual({ kind: 'overlap', rowId: 'd', minutes: 10 });
  });

  it('show a first row that does not begin at the start of the sheet', () => {
    expect(derive([row(150, { at: 630 })]).rows[0]).toMatchObject({ start: 630, gapBefore: 30 });
  });

  it('report a row that does not start later than the one before', () => {
    const times = derive([row(30), row(30, { at: 600 }), row(30, { at: 590 })]);
    expect(times.issues.filter((issue) => issue.kind === 'outOfOrder').map(rowsOfIssue)).toEqual([['b'], ['c']]);
  });

  it('blame an equal start on the row without minutes, not on the next', () => {
    const times = derive([row(180), row(null), row(10)]);
    expect(times.issues.some((issue) => issue.kind === 'outOfOrder')).toBe(false);
  });

  it('may lie past midnight', () => {
    const times = derive([row(60), row(30, { at: 1470 })], null);
    expect(times.rows[1]).toMatchObject({ start: 1470, end: 1500 });
  });
});

describe('an empty sheet', () => {
  it('has no times and no complaint', () => {
    expect(derive([])).toEqual({
      rows: [],
      totals: { main: 0, empty: 0, fit: { kind: 'under', minutes: 180 }, span: null },
      issues: [],
    });
  });
});
