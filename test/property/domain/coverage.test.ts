import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { addDays } from '@shared/domain/civil-date.ts';
import { findOverlaps } from '@shared/domain/role-overlaps.ts';
import type { TimedWork } from '@shared/domain/role-overlaps.ts';
import { coverage, minutesOf } from '@shared/domain/shifts/coverage.ts';
import { civilDate } from '@shared/domain/units.ts';

const post = {
  id: 'e',
  title: '',
  kind: 'emergency',
  place: '',
  needBasis: 'manual',
  perUnits: 1,
  perHeads: 1,
  min: 1,
  max: null,
} as const;

/** Shifts of two posts around midnight. */
const shifts = fc.array(
  fc
    .record({
      post: fc.constantFrom('e', 'f'),
      from: fc.integer({ min: 1380, max: 1500 }),
      length: fc.integer({ min: 1, max: 60 }),
      need: fc.integer({ min: 0, max: 3 }),
      filledBy: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    })
    .map(({ post: id, from, length, need, filledBy }) => ({
      post: { ...post, id },
      from,
      to: from + length,
      need,
      filledBy,
    })),
  { maxLength: 8 },
);

describe('coverage', () => {
  it('is exact at every minute across midnight', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        const span = { from: 1400, to: 1480 };
        const { emergency } = coverage(given, span, ['emergency']);
        for (let minute = span.from; minute < span.to; minute += 1) {
          const now = given.filter(({ from, to }) => from <= minute && minute < to);
          const lacks = (id: string) => {
            const held = now.filter((shift) => shift.post.id === id);
            const need = Math.max(0, ...held.map((shift) => shift.need));
            return Math.max(0, need - new Set(held.flatMap(({ filledBy }) => filledBy)).size);
          };
          const isEmpty = now.every(({ filledBy }) => filledBy.length === 0);
          const short = Math.max(lacks('e') + lacks('f'), isEmpty ? 1 : 0);
          const gap = emergency.filter(({ from, to }) => from <= minute && minute < to);
          expect(gap.map((one) => one.short)).toEqual(short === 0 ? [] : [short]);
        }
        expect(minutesOf(emergency)).toBeLessThanOrEqual(span.to - span.from);
      }),
    );
  });

  it('keeps its ranges apart, in order and within the span', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        const span = { from: 1400, to: 1480 };
        const { emergency } = coverage(given, span, ['emergency']);
        for (const [at, gap] of emergency.entries()) {
          const before = emergency[at - 1];
          expect(gap.from).toBeGreaterThanOrEqual(before?.to ?? span.from);
          expect(gap.to).toBeGreaterThan(gap.from);
          expect(gap.to).toBeLessThanOrEqual(span.to);
          expect(before?.to === gap.from && before.short === gap.short).toBe(false);
        }
      }),
    );
  });
});

const works = fc.array(
  fc.record({
    kind: fc.constantFrom('shift' as const, 'cue' as const),
    day: fc.integer({ min: 0, max: 1 }),
    start: fc.integer({ min: 0, max: 1500 }),
    length: fc.integer({ min: 1, max: 120 }),
    post: fc.constantFrom('p', 'q'),
    changeover: fc.constantFrom(0, 10, 30),
    worksProgramme: fc.boolean(),
  }),
  { maxLength: 10 },
);

describe('clashes of shifts', () => {
  it('are the same whichever way round the work is given', () => {
    fc.assert(
      fc.property(works, (given) => {
        const made = given.map(({ kind, day, start, length, post: id, changeover, worksProgramme }, at): TimedWork => ({
          kind,
          id: String(at),
          date: addDays(civilDate('2026-11-20'), day),
          endDate: null,
          start,
          end: start + length,
          ...(kind === 'shift' ? { post: { id, changeover, worksProgramme, cueId: null } } : {}),
        }));
        const pairs = (list: readonly TimedWork[]) =>
          findOverlaps('p', list)
            .map(({ first, second, minutes }) => `${[first.id, second.id].toSorted().join(' ')} ${minutes}`)
            .toSorted();
        expect(pairs(made)).toEqual(pairs(made.toReversed()));
      }),
    );
  });
});
