import { withDueDay } from '@shared/domain/days-before.ts';
import { supplyFinding } from '@shared/domain/supplies.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const today = civilDate('2026-11-20');
const SUPPLY = {
  kind: 'equipment',
  source: 'have',
  state: 'ready',
  dueOn: null,
  isTested: true,
  returnOn: null,
  returnedOn: null,
} as const;

test('a supply is told once what it lacks, the most pressing first', () => {
  expect(supplyFinding(SUPPLY, today)).toBeNull();
  expect(supplyFinding({ ...SUPPLY, isTested: false }, today)).toBe('untested');
  expect(supplyFinding({ ...SUPPLY, state: 'missing', dueOn: civilDate('2026-11-19') }, today)).toBe('late');
  expect(supplyFinding({ ...SUPPLY, source: 'rent' }, today)).toBe('noReturnDay');
  const rented = { ...SUPPLY, source: 'borrow', returnOn: civilDate('2026-11-19') } as const;
  expect(supplyFinding(rented, today)).toBe('returnLate');
  expect(supplyFinding({ ...rented, returnedOn: civilDate('2026-11-19') }, today)).toBeNull();
  expect(supplyFinding({ ...rented, state: 'notNeeded' }, today)).toBeNull();
});

describe('a day by its distance from the event', () => {
  const event = civilDate('2026-11-21');
  const blank = { dueOn: null, daysBefore: null };

  test('follows the distance; a typed day ends it', () => {
    const set = withDueDay({ dueOn: null, daysBefore: 10 }, blank, event);
    expect(set).toEqual({ dueOn: '2026-11-11', daysBefore: 10 });
    expect(withDueDay({ ...set, dueOn: civilDate('2026-11-12') }, set, event).daysBefore).toBeNull();
    expect(withDueDay(set, set, event)).toEqual(set);
  });

  test('waits for the event to have a date', () => {
    expect(withDueDay({ dueOn: null, daysBefore: 10 }, blank, null)).toEqual({ dueOn: null, daysBefore: 10 });
  });
});
