import { describe, expect, it } from 'vitest';
import {
  asCivilDate,
  asInstant,
  asMinuteOfDay,
  asMinutes,
  asWon,
  civilDate,
  instantFromMillis,
  minutes,
  won,
} from '@shared/domain/units.ts';

describe('units', () => {
  it('takes only whole won that can be counted exactly', () => {
    expect(asWon(-1200)).toBe(-1200);
    expect(asWon(0.5)).toBeUndefined();
    expect(asWon(Number.MAX_SAFE_INTEGER + 1)).toBeUndefined();
    expect(asWon(Number.NaN)).toBeUndefined();
    expect(Object.is(asWon(-0), 0)).toBe(true);
  });

  it('refuses negative minutes and times outside a day', () => {
    expect(asMinutes(0)).toBe(0);
    expect(asMinutes(-1)).toBeUndefined();
    expect(asMinuteOfDay(1439)).toBe(1439);
    expect(asMinuteOfDay(1440)).toBeUndefined();
  });

  it('takes a civil date only when the day exists', () => {
    expect(asCivilDate('2024-02-29')).toBe('2024-02-29');
    const wrong = ['2026-02-29', '2026-02-30', '1900-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', ''];
    expect(wrong.filter((text) => asCivilDate(text) !== undefined)).toEqual([]);
  });

  it('brings an instant to milliseconds in UTC and refuses local times', () => {
    expect(asInstant('2026-11-18T01:20Z')).toBe('2026-11-18T01:20:00.000Z');
    expect(asInstant('2026-11-18T01:20:00+09:00')).toBeUndefined();
    expect(asInstant('2026-02-30T99:00:00Z')).toBeUndefined();
    expect(instantFromMillis(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('stops a programme that passes a wrong value to a bare constructor', () => {
    expect(() => won(0.1)).toThrow(RangeError);
    expect(() => minutes(-5)).toThrow(RangeError);
    expect(() => civilDate('2026-02-30')).toThrow(RangeError);
  });
});
