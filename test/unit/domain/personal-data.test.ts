import {
  dueState,
  hasGround,
  itemsHeld,
  keepUntilOf,
  DEFAULT_TERMS,
  readTerms,
  purposeOf,
  termEnd,
  UNRECORDED,
} from '@shared/domain/personal-data.ts';
import type { HeldAround, HeldRecord } from '@shared/domain/personal-data.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const around: HeldAround = {
  eventDate: civilDate('2026-11-21'),
  settlementDue: civilDate('2027-01-31'),
  isPaid: false,
};

function record(fields: Partial<HeldRecord> = {}): HeldRecord {
  return { ...UNRECORDED, role: 'participant', ...fields };
}

describe('until when a record may be held', () => {
  test.each([
    ['participant', '2026-12-21'],
    ['staff', '2027-02-19'],
    ['proposer', '2027-11-21'],
    ['partner', '2027-11-21'],
    ['other', '2026-12-21'],
  ])('%s: by the purpose that goes with the role, until %s', (role, on) => {
    expect(keepUntilOf(record({ role }), around)).toMatchObject({ on, by: 'rule' });
  });

  test('a stated purpose and a stated day go before the rule', () => {
    expect(purposeOf(record({ purpose: 'emergency' }))).toBe('emergency');
    expect(keepUntilOf(record({ purpose: 'emergency' }), around).on).toBe('2026-11-28');
    expect(keepUntilOf(record({ keepUntil: civilDate('2027-05-05') }), around)).toMatchObject({
      on: '2027-05-05',
      by: 'own',
    });
  });

  test('who was paid is kept five years from the settlement, even against a withdrawal or an earlier day', () => {
    const paid = { ...around, isPaid: true };
    expect(keepUntilOf(record(), paid)).toEqual({ on: '2032-01-31', by: 'law', purpose: 'payment' });
    expect(keepUntilOf(record({ consent: 'withdrawn' }), paid).on).toBe('2032-01-31');
    expect(keepUntilOf(record({ keepUntil: civilDate('2027-05-05') }), paid).on).toBe('2032-01-31');
    expect(keepUntilOf(record({ keepUntil: civilDate('2035-05-05') }), paid)).toMatchObject({
      on: '2035-05-05',
      by: 'own',
    });
    expect(keepUntilOf(record(), { ...paid, settlementDue: null }).on).toBe('2031-11-21');
  });

  test('withdrawn or refused: five days from then, whatever was stated; at once when the day is unknown', () => {
    const withdrawn = record({
      consent: 'withdrawn',
      consentOn: civilDate('2026-11-01'),
      keepUntil: civilDate('2030-01-01'),
    });
    expect(keepUntilOf(withdrawn, around)).toMatchObject({ on: '2026-11-06', by: 'noConsent' });
    const unknown = keepUntilOf(record({ consent: 'refused' }), around);
    expect(dueState(unknown, civilDate('2026-11-01'))).toBe('overdue');
  });

  test('is not known without a date of the event', () => {
    const undated = keepUntilOf(record(), { ...around, eventDate: null });
    expect(undated.on).toBeNull();
    expect(dueState(undated, civilDate('2026-11-01'))).toBe('undated');
    expect(termEnd({ after: 'settlement', count: 1, unit: 'month' }, around)).toBe('2027-02-28');
  });
});

describe('what is due', () => {
  test.each([
    ['2026-11-20', 'overdue'],
    ['2026-11-21', 'soon'],
    ['2026-12-21', 'soon'],
    ['2026-12-22', 'later'],
    ['2027-02-19', 'later'],
    ['2027-02-20', 'far'],
  ] as const)('on 2026-11-21 a record to be kept until %s is %s', (on, state) => {
    expect(dueState({ on: civilDate(on), by: 'rule' }, civilDate('2026-11-21'))).toBe(state);
  });
});

describe('the right to hold', () => {
  test.each([
    ['unasked', false],
    ['written', true],
    ['online', true],
    ['oral', true],
    ['notNeeded', true],
    ['refused', false],
    ['withdrawn', false],
  ] as const)('%s: %s', (consent, grounded) => {
    expect(hasGround({ consent, isGroup: false })).toBe(grounded);
    expect(hasGround({ consent, isGroup: true })).toBe(true);
  });

  test('the items collected are those that are filled in', () => {
    const blank = {
      name: '',
      nickname: '',
      affiliation: '',
      position: '',
      phone: '',
      email: '',
      guardian: '',
      account: '',
      notes: '',
    };
    expect(itemsHeld({ ...blank, nickname: '나무', phone: '01012345678' })).toEqual(['nickname', 'phone']);
  });
});

describe('terms of the library', () => {
  test('are the defaults where nothing is set, or nothing that can be read', () => {
    const bad = { duty: { after: 'event', count: -1, unit: 'day' }, results: 'x' };
    for (const stored of [undefined, null, 5, {}, bad]) expect(readTerms(stored)).toEqual(DEFAULT_TERMS);
  });

  test('that are set count for records without a date of their own', () => {
    const terms = readTerms({ duty: { after: 'event', count: 6, unit: 'month' } });
    expect(keepUntilOf(record({ role: 'staff' }), around, terms)).toMatchObject({ on: '2027-05-21', by: 'rule' });
    const own = record({ role: 'staff', keepUntil: civilDate('2027-01-05') });
    expect(keepUntilOf(own, around, terms)).toMatchObject({ on: '2027-01-05', by: 'own' });
  });
});
