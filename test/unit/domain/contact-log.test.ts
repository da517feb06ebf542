import { isOutOfReach, newestFirst, openNextSteps } from '@shared/domain/contact-log.ts';
import type { LoggedContact } from '@shared/domain/contact-log.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const BLANK: LoggedContact = {
  id: 'a',
  ownerTable: 'person',
  ownerId: 'p',
  contactedOn: civilDate('2026-11-02'),
  contactedAt: null,
  direction: 'out',
  result: 'reached',
  nextStep: '',
  nextOn: null,
};

function entry(id: string, fields: Partial<LoggedContact> = {}): LoggedContact {
  return { ...BLANK, id, ...fields };
}

function idsOf(log: readonly LoggedContact[]): readonly string[] {
  return log.map(({ id }) => id);
}

test('the latest comes first: by day, by time, then by when it was written', () => {
  const log = [
    entry('a', { contactedAt: 600 }),
    entry('b', { contactedAt: 540 }),
    entry('c'),
    entry('d', { contactedOn: civilDate('2026-11-03'), contactedAt: 540 }),
    entry('e', { contactedAt: 600 }),
  ];
  expect(idsOf(newestFirst(log))).toEqual(['d', 'c', 'e', 'a', 'b']);
});

describe('what is next', () => {
  test('is what the latest entry of each owner says, the earliest day first and those without a day last', () => {
    const log = [
      entry('a', { nextOn: civilDate('2026-11-05') }),
      entry('b', { ownerId: 'q', nextStep: '자료 보내기' }),
      entry('c', { ownerId: 'r', nextOn: civilDate('2026-11-04') }),
      entry('d', { ownerId: 's', nextOn: civilDate('2026-11-06') }),
    ];
    expect(idsOf(openNextSteps(log))).toEqual(['c', 'a', 'd', 'b']);
  });

  test('is settled by any later entry, and owners of different tables are not mixed up', () => {
    const log = [
      entry('a', { nextOn: civilDate('2026-11-05') }),
      entry('b', { contactedOn: civilDate('2026-11-04') }),
      entry('c', { ownerTable: 'venue', nextOn: civilDate('2026-11-09') }),
    ];
    expect(idsOf(openNextSteps(log))).toEqual(['c']);
  });
});

describe('out of reach', () => {
  const vain = [
    entry('a', { result: 'noAnswer' }),
    entry('b', { result: 'leftWord' }),
    entry('c', { result: 'noAnswer' }),
  ];

  test('is said after three tries in a row that reached nobody', () => {
    expect(isOutOfReach(vain)).toBe(true);
    expect(isOutOfReach(vain.slice(1))).toBe(false);
    expect(isOutOfReach([])).toBe(false);
  });

  test('ends when they answer, or call themselves', () => {
    expect(isOutOfReach([...vain, entry('d')])).toBe(false);
    expect(isOutOfReach([...vain, entry('d', { direction: 'in', result: 'leftWord' })])).toBe(false);
    expect(isOutOfReach([entry('0', { contactedOn: civilDate('2026-11-01') }), ...vain])).toBe(true);
  });
});
