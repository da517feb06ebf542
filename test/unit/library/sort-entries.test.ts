import { describe, expect, test } from 'vitest';
import { planningSpan } from '@app/features/library/planning-span.ts';
import { sortEntries } from '@app/features/library/sort-entries.ts';
import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { civilDate } from '@shared/domain/units.ts';

const today = civilDate('2026-11-21');

function makeEntry(title: string, eventDate: string | null, updatedAt = '2026-01-01T00:00:00.000Z'): LibraryEntry {
  return {
    experimentId: title,
    title,
    eventDate: eventDate === null ? null : civilDate(eventDate),
    organiser: '',
    isSample: false,
    tasksDone: 0,
    tasksOpen: 0,
    tasksLate: 0,
    next: null,
    updatedAt,
    trashedAt: null,
  };
}

describe('the order of the library', () => {
  test('is: coming events by nearness, then those without a date by last change, then past ones by recency', () => {
    const entries = [
      makeEntry('long ago', '2018-12-06'),
      makeEntry('undated, older', null, '2026-01-01T00:00:00.000Z'),
      makeEntry('next spring', '2027-04-24'),
      makeEntry('yesterday', '2026-11-20'),
      makeEntry('today', '2026-11-21'),
      makeEntry('undated, newer', null, '2026-02-01T00:00:00.000Z'),
    ];
    expect(sortEntries(entries, today).map((entry) => entry.title)).toEqual([
      'today',
      'next spring',
      'undated, newer',
      'undated, older',
      'yesterday',
      'long ago',
    ]);
  });
});

describe('the time left until the event', () => {
  test.each([
    [null, 'unknown'],
    ['2026-11-20', 'past'],
    ['2026-11-21', 'short'],
    ['2027-02-20', 'short'],
    ['2027-02-21', 'fits'],
    ['2027-05-21', 'fits'],
    ['2027-05-22', 'long'],
  ])('%s: %s', (date, span) => {
    expect(planningSpan(date === null ? null : civilDate(date), today)).toBe(span);
  });
});
