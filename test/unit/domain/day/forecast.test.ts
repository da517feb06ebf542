import { forecast } from '@shared/domain/day/forecast.ts';
import type { HardStop, PlannedRow, RowRun } from '@shared/domain/day/forecast.ts';
import { describe, expect, it } from 'vitest';

/** Doors, welcome, talk, walk, coffee (pinned), round, thanks: 14:00 is 840. */
const ROWS: readonly PlannedRow[] = [
  { id: 'doors', start: 810, end: 840, isFixed: false, canGive: 0 },
  { id: 'welcome', start: 840, end: 850, isFixed: true, canGive: 0 },
  { id: 'talk', start: 850, end: 870, isFixed: false, canGive: 0 },
  { id: 'walk', start: 870, end: 900, isFixed: false, canGive: 0 },
  { id: 'coffee', start: 900, end: 915, isFixed: true, canGive: 5 },
  { id: 'round', start: 915, end: 945, isFixed: false, canGive: 0 },
  { id: 'thanks', start: 945, end: 960, isFixed: false, canGive: 4 },
];
const STOPS: readonly HardStop[] = [
  { kind: 'fixedRow', at: 900, rowId: 'coffee' },
  { kind: 'venueEnd', at: 960, rowId: null },
];

/** Everything up to this row was begun on time. */
function ran(upTo: number): readonly RowRun[] {
  return ROWS.slice(0, upTo + 1).map(({ id, start, end }, index) => ({
    cueId: id,
    start,
    end: index === upTo ? null : end,
    skipped: false,
    held: 0,
  }));
}

const by = (found: ReturnType<typeof forecast>, id: string) => found.rows.find((row) => row.id === id);

describe('a forecast of the day', () => {
  it('is the plan when everything is on time', () => {
    const found = forecast(ROWS, ran(2), 860, STOPS);
    expect(found.rows.map(({ start, end }) => [start, end])).toEqual(ROWS.map(({ start, end }) => [start, end]));
    expect(found.stops.map(({ slack, save }) => [slack, save])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(found.late).toBe(0);
  });

  it('row 4 runs 9 minutes over: later rows +9, the pinned break −9, only rows that can give are named', () => {
    const plan = structuredClone(ROWS);
    const found = forecast(ROWS, ran(3), 909, STOPS);
    expect(ROWS).toEqual(plan);
    expect(['coffee', 'round', 'thanks'].map((id) => by(found, id)?.start)).toEqual([909, 924, 954]);
    expect(found.late).toBe(9);
    const [coffee, venue] = found.stops;
    expect(coffee).toMatchObject({ slack: -9, save: 9, givers: [] });
    expect(venue).toMatchObject({
      slack: -9,
      save: 9,
      givers: [
        { id: 'coffee', most: 5, take: 5 },
        { id: 'thanks', most: 4, take: 4 },
      ],
      slackAfter: 0,
    });
  });

  it('skipping gives time back, but not before a fixed start', () => {
    const skipped: readonly RowRun[] = [...ran(1), { cueId: 'talk', start: null, end: null, skipped: true, held: 0 }];
    const found = forecast(ROWS, skipped, 845, STOPS);
    expect(by(found, 'walk')?.start).toBe(850);
    expect(by(found, 'coffee')?.start).toBe(900);
    expect(found.stops[0]?.slack).toBe(20);
    const late = forecast(ROWS, ran(4).slice(0, 5), 925, STOPS);
    const without = forecast(ROWS, ran(4), 925, STOPS, { without: new Set(['round']) });
    expect([by(late, 'thanks')?.start, by(without, 'thanks')?.start]).toEqual([955, 925]);
  });

  it('a start ten minutes late is shown before anybody is late', () => {
    const found = forecast(ROWS, null, -Infinity, STOPS, { laterBy: 10 });
    expect(found.rows.map(({ start }, index) => start - (ROWS[index]?.start ?? 0))).toEqual([
      10, 10, 10, 10, 10, 10, 10,
    ]);
    expect(forecast(ROWS, null, -Infinity, STOPS).rows.map(({ start }) => start)).toEqual(
      ROWS.map(({ start }) => start),
    );
  });

  it('a row that is held ends later by as much', () => {
    const runs = ran(2).map((run, index) => (index === 2 ? { ...run, held: 6 } : run));
    expect(by(forecast(ROWS, runs, 862, STOPS), 'walk')?.start).toBe(876);
  });

  it('side by side rows do not wait for each other', () => {
    const tracks: readonly PlannedRow[] = [
      { id: 'a', start: 840, end: 900, isFixed: true, canGive: 0 },
      { id: 'b', start: 840, end: 880, isFixed: true, canGive: 0 },
      { id: 'c', start: 880, end: 900, isFixed: false, canGive: 0 },
      { id: 'd', start: 900, end: 930, isFixed: true, canGive: 0 },
    ];
    const going = [
      { cueId: 'a', start: 840, end: null, skipped: false, held: 0 },
      { cueId: 'b', start: 840, end: null, skipped: false, held: 0 },
    ];
    const found = forecast(tracks, going, 890, []);
    expect(found.rows.map(({ start }) => start)).toEqual([840, 840, 890, 910]);
  });

  it('a sheet that changes while it runs: what is new behind goes on, what is new before is passed, what is gone is forgotten', () => {
    const runs: readonly RowRun[] = [...ran(2), { cueId: null, start: 800, end: 805, skipped: false, held: 0 }];
    const fresh = { id: 'fresh', start: 805, end: 810, isFixed: false, canGive: 0 };
    const more = { id: 'more', start: 899, end: 903, isFixed: false, canGive: 0 };
    const changed = [fresh, ...ROWS.slice(0, 4), more, ...ROWS.slice(4)];
    const found = forecast(changed, runs, 860, STOPS);
    expect(by(found, 'fresh')?.state).toBe('passed');
    expect(by(found, 'more')?.state).toBe('ahead');
    expect(by(found, 'more')).toMatchObject({ start: 899, end: 903 });
    expect(by(found, 'coffee')?.start).toBe(900);
    const gone = forecast(
      ROWS.filter(({ id }) => id !== 'talk'),
      runs,
      860,
      STOPS,
    );
    expect(gone.nextId).toBe('walk');
  });

  it('a day that crosses midnight goes on counting', () => {
    const night: readonly PlannedRow[] = [
      { id: 'late', start: 1430, end: 1445, isFixed: true, canGive: 0 },
      { id: 'later', start: 1445, end: 1460, isFixed: false, canGive: 0 },
    ];
    const found = forecast(night, [{ cueId: 'late', start: 1430, end: null, skipped: false, held: 0 }], 1450, []);
    expect(found.rows.map(({ start, end }) => [start, end])).toEqual([
      [1430, 1450],
      [1450, 1465],
    ]);
  });
});
