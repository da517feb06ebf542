import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  diffDays,
  epochDay,
  formatDate,
  formatPlainDate,
  isoWeekStart,
  parseDate,
  partsOf,
  seoulDate,
  spanMonths,
  weekday,
} from '@shared/domain/civil-date.ts';
import { dayAndMinute, formatClock, parseClock, parseDuration, parseSheetTime } from '@shared/domain/clock-time.ts';
import { asCivilDate, civilDate, instantFromMillis, type CivilDate } from '@shared/domain/units.ts';

/** Far enough from both ends of the calendar that sums stay inside it. */
const dates: fc.Arbitrary<CivilDate> = fc
  .date({ min: new Date('0200-01-01'), max: new Date('9800-01-01'), noInvalidDate: true })
  .map((date) => asCivilDate(date.toISOString().slice(0, 10)))
  .filter((date) => date !== undefined);
const steps = fc.integer({ min: -60_000, max: 60_000 });

describe('civil dates', () => {
  it('agree with the platform calendar on day numbers and weekdays', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const platform = new Date(`${date}T00:00:00.000Z`);
        expect(epochDay(date)).toBe(platform.getTime() / 86_400_000);
        expect(weekday(date)).toBe(platform.getUTCDay());
      }),
    );
  });

  it('come back after adding and subtracting days, and count what was added', () => {
    fc.assert(
      fc.property(dates, steps, (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(diffDays(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('are put together from their parts', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOf(partsOf(date))).toBe(date);
      }),
    );
  });

  it('order as text as they order in time', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        expect(Math.sign(diffDays(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it('have a Monday at most six days before', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const monday = isoWeekStart(date);
        expect(weekday(monday)).toBe(1);
        expect(diffDays(monday, date)).toBeGreaterThanOrEqual(0);
        expect(diffDays(monday, date)).toBeLessThan(7);
      }),
    );
  });

  it('span the months that were added, less the last day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 240 }), (date, months) => {
        expect(spanMonths(date, addDays(addMonths(date, months), -1))).toBe(months);
      }),
    );
  });

  it('are read back from every way they are printed or typed', () => {
    const fourDigitYears = dates.filter((date) => date >= '1000-01-01');
    fc.assert(
      fc.property(fourDigitYears, (date) => {
        const { year, month, day } = partsOf(date);
        for (const typed of [
          date,
          formatDate(date),
          formatPlainDate(date),
          `${year}년 ${month}월 ${day}일`,
          `${year}/${month}/${day}`,
        ]) {
          expect(parseDate(typed, civilDate('2026-07-01'))).toEqual({ ok: true, value: date });
        }
        expect(parseDate(`${month}/${day}`, date)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('never come out of arbitrary text unless the day exists', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,4}[./-]?\d{0,2}[./-]?\d{0,2}$/)), (text) => {
        const read = parseDate(text, civilDate('2026-07-01'));
        expect(read.ok ? asCivilDate(read.value) : 'refused').toBe(read.ok ? read.value : 'refused');
      }),
    );
  });

  it('are the day that a clock nine hours ahead of UTC shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (millis) => {
        const shifted = new Date(millis + 9 * 3_600_000).toISOString();
        expect(seoulDate(instantFromMillis(millis))).toBe(shifted.slice(0, 10));
      }),
    );
  });
});

describe('times of day', () => {
  it('are read back as printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(parseClock(formatClock(minute))).toEqual({ ok: true, value: minute });
      }),
    );
  });

  it('keep the minute when split into day and time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2880, max: 10_000 }), (minute) => {
        const { dayOffset, minuteOfDay } = dayAndMinute(minute);
        expect(dayOffset * 1440 + minuteOfDay).toBe(minute);
      }),
    );
  });

  it('past midnight are read back when the hours go on counting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (minute) => {
        expect(parseSheetTime(formatClock(minute))).toEqual({ ok: true, value: minute });
      }),
    );
  });

  it('and durations never come out of arbitrary text outside their range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,5}(시간|h|분|:|')?\d{0,3}(분|m)?$/)), (text) => {
        const duration = parseDuration(text);
        expect(
          !duration.ok || (Number.isInteger(duration.value) && duration.value > 0 && duration.value <= 10_080),
        ).toBe(true);
        const clock = parseClock(text);
        expect(!clock.ok || (Number.isInteger(clock.value) && clock.value >= 0 && clock.value < 1440)).toBe(true);
      }),
    );
  });

  it('durations are read back from hours and minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_080 }), (total) => {
        const [hours, rest] = [Math.floor(total / 60), total % 60];
        for (const typed of [
          `${total}`,
          `${total}분`,
          `${hours}:${String(rest).padStart(2, '0')}`,
          `${hours}시간 ${rest}분`,
        ]) {
          expect(parseDuration(typed)).toEqual({ ok: true, value: total });
        }
      }),
    );
  });
});
