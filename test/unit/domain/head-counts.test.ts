import { countPeople, headCounts } from '@shared/domain/head-counts.ts';
import type { TypedCounts } from '@shared/domain/head-counts.ts';
import { describe, expect, test } from 'vitest';

const UNSAID: TypedCounts = {
  headCount: null,
  expectedFrom: 'target',
  showRate: 70,
  expectedCount: null,
  guaranteedCount: null,
  peakCount: null,
};

function counts(typed: Partial<TypedCounts>, people = { registered: 0, staff: 0 }, actual: number | null = null) {
  return headCounts({ ...UNSAID, ...typed }, people, actual);
}

describe('head counts', () => {
  test('are unknown while nobody has said anything, but for those that are counted', () => {
    const { registered, staff, ...others } = counts({}, { registered: 0, staff: 3 });
    expect([registered, staff]).toEqual([
      { value: 0, source: 'counted' },
      { value: 3, source: 'counted' },
    ]);
    expect(Object.values(others).every(({ value, source }) => value === null && source === 'none')).toBe(true);
  });

  test('follow the target while the list of people is not said to be complete', () => {
    const { expected, guaranteed, everyone } = counts({ headCount: 60 }, { registered: 5, staff: 4 });
    expect(expected).toEqual({ value: 60, source: 'target' });
    expect(guaranteed).toEqual({ value: 60, source: 'expected' });
    expect(everyone).toEqual({ value: 64, source: 'sum' });
  });

  test('take of those registered as many as the show rate says, rounded up', () => {
    const list = { expectedFrom: 'registered', headCount: 60 } as const;
    expect(counts(list, { registered: 100, staff: 0 }).expected).toEqual({ value: 70, source: 'showRate' });
    expect(counts(list, { registered: 7, staff: 0 }).expected.value).toBe(5);
    expect(counts({ ...list, showRate: 0 }, { registered: 7, staff: 0 }).expected.value).toBe(0);
    expect(counts(list).expected).toEqual({ value: 60, source: 'target' });
  });

  test('that were typed win and say so', () => {
    const typed = counts(
      { headCount: 60, expectedCount: 50, guaranteedCount: 45, peakCount: 80 },
      { registered: 9, staff: 2 },
      48,
    );
    expect([typed.expected, typed.guaranteed, typed.actual, typed.peak].map(({ source }) => source)).toEqual(
      Array.from({ length: 4 }, () => 'typed'),
    );
    expect([typed.expected.value, typed.guaranteed.value, typed.actual.value, typed.peak.value]).toEqual([
      50, 45, 48, 80,
    ]);
    expect(typed.everyone.value).toBe(52);
  });

  test.each([0, 100_000])('of %i people are as exact as any', (heads) => {
    const found = counts({ headCount: heads, expectedFrom: 'registered' }, { registered: heads, staff: 0 }, heads);
    expect([found.target.value, found.registered.value, found.actual.value]).toEqual([heads, heads, heads]);
    expect(found.expected.value).toBe((heads * 7) / 10);
  });
});

describe('people', () => {
  test('count by their role or duty; a group is no head, and a participant with a duty is no staff', () => {
    const people = [
      { id: 'a', role: 'participant', isGroup: false },
      { id: 'b', role: 'participant', isGroup: true },
      { id: 'c', role: 'crew', isGroup: false },
      { id: 'd', role: 'crew', isGroup: true },
      { id: 'e', role: 'institution', isGroup: false },
      { id: 'f', role: 'partner', isGroup: false },
    ];
    expect(countPeople(people, new Set(['a', 'f', 'd']))).toEqual({ registered: 1, staff: 2 });
  });

  test('are registered as they confirm, with whom they bring, once anybody is recorded as applying', () => {
    const people = [
      { id: 'a', role: 'participant', isGroup: false },
      { id: 'b', role: 'participant', isGroup: false },
    ];
    expect(countPeople(people, new Set(), [])).toEqual({ registered: 2, staff: 0 });
    const taking = [
      { state: 'confirmed', companions: 2 },
      { state: 'selected', companions: 5 },
      { state: 'cancelled', companions: 0 },
    ];
    const counted = countPeople(people, new Set(), taking);
    expect(counted).toEqual({ registered: 3, staff: 0, isConfirmed: true });
    expect(counts({}, counted, null).registered).toEqual({ value: 3, source: 'confirmed' });
  });
});
