import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { initialOf } from '../../../renderer/src/ui/display/initial';
import { groupDigits, parseInteger } from '../../../renderer/src/ui/fields/number';

const words = { notNumber: 'not a number', outOfRange: 'out of range' };

describe('typed numbers', () => {
  it('reads commas, spaces, full-width digits and the unit', () => {
    expect(parseInteger('1,234,000', words)).toEqual({ ok: true, value: 1_234_000 });
    expect(parseInteger(' 12 000 원 ', words, {}, '원')).toEqual({ ok: true, value: 12_000 });
    expect(parseInteger('１２，０００', words)).toEqual({ ok: true, value: 12_000 });
    expect(parseInteger('△1,200', words)).toEqual({ ok: true, value: -1200 });
  });

  it('reads nothing as null', () => {
    expect(parseInteger('  ', words)).toEqual({ ok: true, value: null });
  });

  it('never rounds: a fraction is an error, as is anything that is no number', () => {
    for (const text of ['1.5', '12개', '1e3', '--1', 'ㅁ'])
      expect(parseInteger(text, words)).toEqual({ ok: false, error: 'not a number' });
  });

  it('refuses what lies outside the limits or beyond safe integers', () => {
    expect(parseInteger('-1', words, { min: 0 })).toEqual({ ok: false, error: 'out of range' });
    expect(parseInteger('99999999999999999', words)).toEqual({ ok: false, error: 'out of range' });
  });

  it('reads back whatever it grouped', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(parseInteger(groupDigits(value), words)).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });

  it('groups by thousands', () => {
    expect([0, 999, 1000, 1_234_567, -1200].map(groupDigits)).toEqual(['0', '999', '1,000', '1,234,567', '-1,200']);
  });
});

describe('the initial of a name', () => {
  it('is its first letter, past marks', () => {
    expect(initialOf('@나무')).toBe('나');
    expect(initialOf('kim')).toBe('K');
    expect(initialOf('나무'.normalize('NFD'))).toBe('나');
    expect(initialOf('…')).toBe('·');
  });
});
