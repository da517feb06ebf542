import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { deriveCueTimes, rowsOfIssue, type CueTimeRow, type CueTimeSheet } from '@shared/domain/cue-times.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';

const sheets: fc.Arbitrary<CueTimeSheet> = fc.record({
  startMinute: fc.integer({ min: 0, max: 1439 }).map(minuteOfDay),
  lengthMinutes: fc.option(fc.integer({ min: 1, max: 600 }).map(minutes)),
});

function rowsOf(pins: fc.Arbitrary<number | null>): fc.Arbitrary<CueTimeRow[]> {
  const bare = fc.record({
    phase: fc.constantFrom<CueTimeRow['phase'][]>('pre', 'main', 'main', 'main', 'post'),
    minutes: fc.option(fc.integer({ min: 1, max: 120 }).map(minutes), { freq: 4 }),
    pinnedStart: pins,
  });
  return fc.array(bare, { maxLength: 30 }).map((rows) => rows.map((row, index) => ({ ...row, id: `r${index}` })));
}

function fitOf(main: number, length: number | null): object {
  if (length === null) return { kind: 'noLength' };
  if (main < length) return { kind: 'under', minutes: length - main };
  return main > length ? { kind: 'over', minutes: main - length } : { kind: 'fits' };
}

const unpinned = rowsOf(fc.constant(null));
const pinned = rowsOf(fc.option(fc.integer({ min: -600, max: 2400 }), { freq: 3 }));

describe('derived cue times', () => {
  it('answer every row once, in order, with an end that is start + minutes and never negative minutes', () => {
    fc.assert(
      fc.property(pinned, sheets, (rows, sheet) => {
        const times = deriveCueTimes(rows, sheet);
        expect(times.rows.map((time) => time.id)).toEqual(rows.map((row) => row.id));
        for (const [index, time] of times.rows.entries()) {
          expect(time.minutes).toBeGreaterThanOrEqual(0);
          expect(time.end).toBe(time.start + time.minutes);
          expect(rows[index]?.minutes ?? time.minutes).toBe(time.minutes);
          expect(rows[index]?.pinnedStart ?? time.start).toBe(time.start);
        }
      }),
    );
  });

  it('run without gap or overlap when nothing is pinned', () => {
    fc.assert(
      fc.property(unpinned, sheets, (rows, sheet) => {
        const times = deriveCueTimes(rows, sheet);
        expect(times.rows.every((time) => time.gapBefore === 0)).toBe(true);
        const firstMain = times.rows.filter((_, index) => rows[index]?.phase === 'main').slice(0, 1);
        expect(firstMain.every((time) => time.start === sheet.startMinute)).toBe(true);
      }),
    );
  });

  it('state by gapBefore exactly the distance to the row before', () => {
    fc.assert(
      fc.property(pinned, sheets, (rows, sheet) => {
        const times = deriveCueTimes(rows, sheet).rows;
        const distances = times.slice(1).map((time, index) => time.start - (times[index]?.end ?? 0));
        expect(times.slice(1).map((time) => time.gapBefore)).toEqual(distances);
      }),
    );
  });

  it('fill the length exactly when a main row is blank, nothing is pinned, and room is left', () => {
    fc.assert(
      fc.property(unpinned, sheets, (rows, sheet) => {
        const main = rows.filter((row) => row.phase === 'main');
        const stated = main.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
        fc.pre(
          sheet.lengthMinutes !== null && stated <= sheet.lengthMinutes && main.some((row) => row.minutes === null),
        );
        const { totals } = deriveCueTimes(rows, sheet);
        expect(totals.main).toBe(sheet.lengthMinutes);
        expect(totals.fit).toEqual({ kind: 'fits' });
      }),
    );
  });

  it('meet a pinned row exactly when a blank row stands right before it and room is left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 200 }),
        sheets,
        (stated, room, sheet) => {
          const pin = sheet.startMinute + stated.reduce((sum, length) => sum + length, 0) + room;
          const rows: CueTimeRow[] = [
            ...stated.map((length, index) => ({
              id: `s${index}`,
              phase: 'main' as const,
              minutes: minutes(length),
              pinnedStart: null,
            })),
            { id: 'blank', phase: 'main', minutes: null, pinnedStart: null },
            { id: 'pinned', phase: 'main', minutes: minutes(10), pinnedStart: pin },
          ];
          const times = deriveCueTimes(rows, sheet).rows;
          expect(times.at(-2)).toMatchObject({ id: 'blank', minutes: room, end: pin, derived: true });
          expect(times.at(-1)?.gapBefore).toBe(0);
        },
      ),
    );
  });

  it('say under or over by exactly the difference between the length and the main rows', () => {
    fc.assert(
      fc.property(pinned, sheets, (rows, sheet) => {
        const times = deriveCueTimes(rows, sheet);
        const main = times.rows
          .filter((_, index) => rows[index]?.phase === 'main')
          .reduce((sum, time) => sum + time.minutes, 0);
        expect(times.totals.main).toBe(main);
        expect(times.totals.fit).toEqual(fitOf(main, sheet.lengthMinutes));
      }),
    );
  });

  it('report every blank row, every gap and every overlap, and nothing about rows that do not exist', () => {
    fc.assert(
      fc.property(pinned, sheets, (rows, sheet) => {
        const { rows: times, issues } = deriveCueTimes(rows, sheet);
        const ids = new Set(rows.map((row) => row.id));
        expect(issues.flatMap(rowsOfIssue).every((id) => ids.has(id))).toBe(true);
        const blank = issues.filter((issue) => issue.kind === 'noMinutes').map((issue) => issue.rowId);
        expect(blank).toEqual(rows.filter((row) => row.minutes === null).map((row) => row.id));
        const apart = issues.filter((issue) => issue.kind === 'gap' || issue.kind === 'overlap').length;
        expect(apart).toBe(times.filter((time) => time.gapBefore !== 0).length);
      }),
    );
  });

  it('move every later unpinned row by the minutes added to one before it', () => {
    fc.assert(
      fc.property(unpinned, sheets, fc.nat(29), fc.integer({ min: 1, max: 60 }), (rows, sheet, at, added) => {
        const first = rows.findIndex((row) => row.phase === 'main');
        const changed = rows[at];
        fc.pre(first >= 0 && at >= first && changed?.minutes != null && rows.every((row) => row.minutes !== null));
        const longer = rows.map((row, index) =>
          index === at ? { ...row, minutes: minutes((row.minutes ?? 0) + added) } : row,
        );
        const before = deriveCueTimes(rows, sheet).rows;
        const after = deriveCueTimes(longer, sheet).rows;
        for (const [index, time] of after.entries()) {
          expect(time.start - (before[index]?.start ?? 0)).toBe(index > at ? added : 0);
        }
      }),
    );
  });
});
