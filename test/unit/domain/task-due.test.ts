import { daysLate, dueDay, isThisWeek } from '@shared/domain/task-due.ts';
import type { Dated } from '@shared/domain/task-due.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const today = civilDate('2026-11-18');

function dated(fields: Partial<Dated>): Dated {
  return { status: 'todo', dateKind: 'none', startOn: null, endOn: null, ...fields };
}

function day(on: string, status: Dated['status'] = 'todo'): Dated {
  return dated({ dateKind: 'day', startOn: civilDate(on), status });
}

function range(from: string, to: string): Dated {
  return dated({ dateKind: 'range', startOn: civilDate(from), endOn: civilDate(to) });
}

describe('a task', () => {
  test('is due on its day, on the last day of its range, or never', () => {
    expect(dueDay(day('2026-11-17'))).toBe('2026-11-17');
    expect(dueDay(range('2026-11-01', '2026-11-20'))).toBe('2026-11-20');
    expect(dueDay(dated({ dateKind: 'tbd' }))).toBeNull();
    expect(dueDay(dated({}))).toBeNull();
  });

  test('is late by the days since, but not once it is done', () => {
    expect(daysLate(day('2026-11-15'), today)).toBe(3);
    expect(daysLate(day('2026-11-18'), today)).toBe(0);
    expect(daysLate(day('2026-11-15', 'done'), today)).toBe(0);
    expect(daysLate(range('2026-11-01', '2026-11-20'), today)).toBe(0);
    expect(daysLate(dated({ dateKind: 'tbd' }), today)).toBe(0);
  });

  test.each([
    [day('2026-11-15'), false],
    [day('2026-11-16'), true],
    [day('2026-11-22'), true],
    [day('2026-11-23'), false],
    [range('2026-11-01', '2026-11-16'), true],
    [range('2026-11-22', '2026-12-16'), true],
    [range('2026-11-01', '2026-12-16'), true],
    [range('2026-11-23', '2026-12-16'), false],
    [dated({}), false],
  ])('%j lies in the week from Monday 16 to Sunday 22 November: %s', (task, expected) => {
    expect(isThisWeek(task, today)).toBe(expected);
  });
});
