import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../shared/domain/units';
import { monthGrid } from '../../../renderer/src/ui/fields/month';

describe('the calendar of a month', () => {
  it('is six weeks from Sunday that hold the whole month', () => {
    const weeks = monthGrid(civilDate('2026-11-21'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toEqual({ date: '2026-11-01', day: 1, weekday: 0, inMonth: true });
    expect(weeks.flat().filter((cell) => cell.inMonth)).toHaveLength(30);
  });

  it('fills the edges with the neighbours', () => {
    const [first] = monthGrid(civilDate('2027-01-31'));
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
});
