/** Laws of the forecast, over any sheet. */
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import type { CueTimeRow } from '@shared/domain/cue-times.ts';
import { forecast } from '@shared/domain/day/forecast.ts';
import type { HardStop, PlannedRow, RowRun } from '@shared/domain/day/forecast.ts';
import { planFromForecast } from '@shared/domain/day/plan-from-forecast.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';
import { describe, expect, it } from 'vitest';
import { fc } from '../../support/chance.ts';

const SHEET = { startMinute: minuteOfDay(840), lengthMinutes: null } as const;

const sheetRows = fc
  .array(
    fc.record({
      minutes: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }),
      gap: fc.option(fc.integer({ min: -30, max: 30 }), { freq: 3, nil: null }),
      canGive: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => {
    let at = 840;
    return drawn.map(({ minutes: length, gap, canGive }, index) => {
      const row: CueTimeRow = {
        id: `r${index}`,
        phase: 'main',
        minutes: length === null ? null : minutes(length),
        pinnedStart: gap === null ? null : Math.max(0, at + gap),
      };
      at = (row.pinnedStart ?? at) + (length ?? 0);
      return { row, canGive };
    });
  });

function planned(drawn: readonly { readonly row: CueTimeRow; readonly canGive: number }[]): readonly PlannedRow[] {
  const times = deriveCueTimes(
    drawn.map(({ row }) => row),
    SHEET,
  ).rows;
  return drawn.map(({ row, canGive }, index) => ({
    id: row.id,
    start: times[index]?.start ?? 0,
    end: times[index]?.end ?? 0,
    isFixed: row.pinnedStart !== null || index === 0,
    canGive,
  }));
}

function ranTo(rows: readonly PlannedRow[], upTo: number): readonly RowRun[] {
  return rows.slice(0, upTo + 1).map(({ id, start, end }, index) => ({
    cueId: id,
    start,
    end: index === upTo ? null : end,
    skipped: false,
    held: 0,
  }));
}

const place = fc.nat({ max: 13 });

describe('the forecast', () => {
  it('equals the plan before the event, whatever the plan', () => {
    fc.assert(
      fc.property(sheetRows, (drawn) => {
        const rows = planned(drawn);
        const found = forecast(rows, null, -Infinity, []);
        expect(found.rows.map(({ start, end }) => [start, end])).toEqual(rows.map(({ start, end }) => [start, end]));
      }),
    );
  });

  it('equals the plan while every press was on time', () => {
    fc.assert(
      fc.property(sheetRows, place, (drawn, at) => {
        const rows = planned(drawn);
        // A plan that runs backwards cannot be kept.
        fc.pre(rows.every(({ start }, index, all) => start >= (all[index - 1]?.start ?? start)));
        const upTo = Math.min(at, rows.length - 1);
        const now = rows[upTo]?.start ?? 0;
        const found = forecast(rows, ranTo(rows, upTo), now, []);
        const ahead = found.rows.filter(({ state }) => state === 'ahead');
        const plans = new Map(rows.map(({ id, start }) => [id, start]));
        expect(ahead.map(({ start }) => start)).toEqual(ahead.map(({ id }) => Math.max(now, plans.get(id) ?? 0)));
      }),
    );
  });

  it('is monotone: later is never earlier, nothing that is to come lies in the past', () => {
    fc.assert(
      fc.property(sheetRows, place, fc.nat({ max: 120 }), fc.nat({ max: 60 }), (drawn, at, late, more) => {
        const rows = planned(drawn);
        const runs = ranTo(rows, Math.min(at, rows.length - 1));
        const now = (rows[Math.min(at, rows.length - 1)]?.end ?? 0) + late;
        const [one, other] = [forecast(rows, runs, now, []), forecast(rows, runs, now + more, [])];
        for (const [index, row] of one.rows.entries()) {
          expect(other.rows[index]?.start).toBeGreaterThanOrEqual(row.start);
          expect(other.rows[index]?.end).toBeGreaterThanOrEqual(row.end);
        }
        expect(one.rows.filter(({ state, start }) => state === 'ahead' && start < now)).toEqual([]);
      }),
    );
  });

  it('names only rows that can give, and says truly what comes of it', () => {
    fc.assert(
      fc.property(sheetRows, place, fc.nat({ max: 60 }), (drawn, at, late) => {
        const rows = planned(drawn);
        const upTo = Math.min(at, rows.length - 1);
        const now = (rows[upTo]?.end ?? 0) + late;
        const stops: readonly HardStop[] = [
          ...rows
            .filter(({ isFixed }) => isFixed)
            .map(({ id, start }) => ({ kind: 'fixedRow' as const, at: start, rowId: id })),
          { kind: 'venueEnd', at: rows.at(-1)?.end ?? 0, rowId: null },
        ];
        for (const { givers, slack, slackAfter, save } of forecast(rows, ranTo(rows, upTo), now, stops).stops) {
          expect(slackAfter).toBeGreaterThanOrEqual(slack);
          expect(save).toBe(Math.max(0, Math.ceil(-slack - 1e-6)));
          for (const { id, most, take } of givers) {
            expect(rows.find((row) => row.id === id)?.canGive).toBeGreaterThanOrEqual(most);
            expect(take).toBeLessThanOrEqual(most);
            expect(most).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('skipping a row never makes anything later', () => {
    fc.assert(
      fc.property(sheetRows, place, place, fc.nat({ max: 60 }), (drawn, at, dropped, late) => {
        const rows = planned(drawn);
        const upTo = Math.min(at, rows.length - 1);
        const now = (rows[upTo]?.end ?? 0) + late;
        const runs = ranTo(rows, upTo);
        const [whole, less] = [
          forecast(rows, runs, now, []),
          forecast(rows, runs, now, [], { without: new Set([`r${dropped}`]) }),
        ];
        const before = new Map(whole.rows.map((row) => [row.id, row.start]));
        const later = less.rows.filter(({ id, state, start }) => state === 'ahead' && start > (before.get(id) ?? 0));
        expect(later).toEqual([]);
      }),
    );
  });

  it('written into the plan, the plan says it, and what is over keeps its planned start', () => {
    fc.assert(
      fc.property(sheetRows, place, fc.nat({ max: 60 }), (drawn, at, late) => {
        const rows = planned(drawn);
        const upTo = Math.min(at, rows.length - 1);
        const found = forecast(rows, ranTo(rows, upTo), (rows[upTo]?.end ?? 0) + late, []);
        const own = drawn.map(({ row }) => row);
        const patches = planFromForecast(own, SHEET, found.rows);
        const after = deriveCueTimes(
          own.map((row) => ({ ...row, ...patches.get(row.id) })),
          SHEET,
        ).rows;
        for (const [index, row] of found.rows.entries())
          expect(after[index]?.start).toBe(row.state === 'ahead' ? row.start : rows[index]?.start);
        expect(
          planFromForecast(
            own.map((row) => ({ ...row, ...patches.get(row.id) })),
            SHEET,
            found.rows,
          ).size,
        ).toBe(0);
      }),
    );
  });
});
