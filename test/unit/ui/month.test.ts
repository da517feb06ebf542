import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekday } from '../../../shared/domain/civil-date';
import { civilDate } from '../../../shared/domain/units';
import { dayOfWeek, monthGrid, stepDays, stepMonths } from '../../../renderer/src/ui/fields/month';

describe('the calendar of a month', () => {
  it('is six weeks from Sunday that hold the whole month', () => {
    const weeks = monthGrid('2026-11-21');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toEqual({ date: '2026-11-01', day: 1, weekday: 0, inMonth: true });
    expect(weeks.flat().filter((cell) => cell.inMonth)).toHaveLength(30);
  });

  it('fills the edges with the neighbours', () => {
    const [first] = monthGrid('2027-01-31');
    expect(first?.map((cell) => cell.date)).toEqual([
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(first?.map((cell) => cell.inMonth)).toEqual([false, false, false, false, false, true, true]);
  });

  it('walks days and months as the domain does', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (at, count) => {
        const date = civilDate(at.toISOString().slice(0, 10));
        expect(stepDays(date, count)).toBe(addDays(date, count));
        expect(stepMonths(date, count % 30)).toBe(addMonths(date, count % 30));
        expect(dayOfWeek(date)).toBe(weekday(date));
      }),
    );
  });
});
