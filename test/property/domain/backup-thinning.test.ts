import { thinned } from '@shared/domain/backup-thinning.ts';
import type { ThinningEntry } from '@shared/domain/backup-thinning.ts';
import { instant, instantFromMillis } from '@shared/domain/units.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';

const NOW = instant('2026-11-22T00:00:00.000Z');
const HOUR = 3_600_000;

function entriesUpTo(hours: number, ahead = 0) {
  return fc
    .array(
      fc.record({
        ago: fc.integer({ min: -ahead, max: hours }).map((value) => value * HOUR),
        minute: fc.integer({ min: 0, max: 59 }),
        isEvent: fc.boolean(),
      }),
      { minLength: 1, maxLength: 120 },
    )
    .map((list) =>
      list.map(({ ago, minute, isEvent }, index): ThinningEntry => ({
        id: `${index}`,
        madeAt: instantFromMillis(Date.parse(NOW) - ago - minute * 60_000),
        isEvent,
      })),
    );
}

const past = entriesUpTo(24 * 600);
const jumped = entriesUpTo(24 * 600, 24 * 4000);

function left(entries: readonly ThinningEntry[]): readonly ThinningEntry[] {
  const gone = new Set(thinned(entries, NOW));
  return entries.filter((entry) => !gone.has(entry));
}

function ids(entries: readonly ThinningEntry[]): readonly string[] {
  return entries.map(({ id }) => id).toSorted();
}

describe('thinning', () => {
  test('never takes the newest', () => {
    fc.assert(
      fc.property(past, (entries) => {
        const newest = entries.reduce((one, other) => (other.madeAt > one.madeAt ? other : one));
        expect(left(entries).some(({ madeAt }) => madeAt === newest.madeAt)).toBe(true);
      }),
    );
  });

  test('is done at once: thinning again takes nothing', () => {
    fc.assert(
      fc.property(jumped, (entries) => {
        expect(thinned(left(entries), NOW)).toEqual([]);
      }),
    );
  });

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(jumped, (entries) => {
        expect(ids(left(entries.toReversed()))).toEqual(ids(left(entries)));
      }),
    );
  });

  test('leaves at most 12 hourly, 12 daily, 10 weekly and 9 monthly of the routine ones', () => {
    fc.assert(
      fc.property(past, (entries) => {
        const routine = entries.map((entry) => ({ ...entry, isEvent: false }));
        expect(left(routine).length).toBeLessThanOrEqual(12 + 12 + 10 + 9);
      }),
    );
  });

  test('is not moved by backups from the future: a clock that jumped pushes nothing out', () => {
    fc.assert(
      fc.property(jumped, (entries) => {
        const real = entries.filter(({ madeAt }) => madeAt <= NOW);
        expect(ids(left(entries).filter(({ madeAt }) => madeAt <= NOW))).toEqual(ids(left(real)));
      }),
    );
  });

  test('does not look at how long ago it was: an unused year thins nothing', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 0, max: 5000 }), (entries, days) => {
        const kept = left(entries);
        expect(thinned(kept, instantFromMillis(Date.parse(NOW) + days * 24 * HOUR))).toEqual([]);
      }),
    );
  });

  test('keeps every event backup of the last thirty days that have backups', () => {
    fc.assert(
      fc.property(entriesUpTo(24 * 29), (entries) => {
        expect(thinned(entries, NOW).filter(({ isEvent }) => isEvent)).toEqual([]);
      }),
    );
  });
});

describe('a library used every day of a year', () => {
  test('ends with 12 hourly, 12 daily, 10 weekly and 9 monthly backups', () => {
    let kept: readonly ThinningEntry[] = [];
    const start = Date.parse('2025-11-22T00:00:00.000Z');
    for (let hour = 0; hour < 365 * 24; hour += 6) {
      const madeAt = instantFromMillis(start + hour * HOUR);
      const all = [...kept, { id: `${hour}`, madeAt, isEvent: false }];
      const gone = new Set(thinned(all, madeAt));
      kept = all.filter((entry) => !gone.has(entry));
    }
    const ages = kept.map(({ madeAt }) => Math.round((start + 365 * 24 * HOUR - Date.parse(madeAt)) / HOUR / 24));
    expect(Math.max(...ages)).toBeGreaterThan(230);
    expect(kept.length).toBeGreaterThanOrEqual(30);
    expect(kept.length).toBeLessThanOrEqual(43);
  });
});
