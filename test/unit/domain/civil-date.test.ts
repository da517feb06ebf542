import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  diffDays,
  formatDate,
  formatDateRange,
  formatDday,
  formatInstant,
  formatPeriod,
  formatPlainDate,
  isoWeekStart,
  parseDate,
  seoulDate,
  seoulMinuteOfDay,
  spanMonths,
  weekday,
} from '@shared/domain/civil-date.ts';
import { civilDate, instant } from '@shared/domain/units.ts';

const event = civilDate('2026-11-21');

describe('reading a typed date', () => {
  it.each([
    '2026-11-21',
    '2026.11.21',
    '2026. 11. 21.',
    '2026. 11. 21.(토)',
    '2026. 11. 21. (토)',
    '2026/11/21',
    '2026년 11월 21일',
    '2026년 11월 21일 토요일',
    '20261121',
    "'26. 11. 21.",
    '26/11/21',
    '11/21',
    '11.21',
    '11. 21.(토)',
    '11월 21일',
    '11월21일(토)',
    '  ２０２６－１１－２１  ',
  ])('takes %s', (typed) => {
    expect(parseDate(typed, civilDate('2026-07-01'))).toEqual({ ok: true, value: '2026-11-21' });
  });

  it.each([
    ['9/8(화)', '2020-06-01', '2020-09-08'],
    ['12.20', '2027-01-16', '2026-12-20'],
    ['12/27', '2027-01-16', '2026-12-27'],
    ['1.10', '2027-01-16', '2027-01-10'],
    ['2. 3.', '2026-12-28', '2027-02-03'],
    ['2/29', '2027-11-01', '2028-02-29'],
  ])('takes %s near %s for %s', (typed, near, date) => {
    expect(parseDate(typed, civilDate(near))).toEqual({ ok: true, value: date });
  });

  it.each([
    '2026-11-15 오후 1:13:58',
    '2026.11.15 14:32',
    '2026-11-15 0:00',
    '2026-11-15T13:13:58Z',
    '2026. 11. 15.(일) 2:05 pm',
    '11/15 14:32',
  ])('leaves out the time of day of %s', (typed) => {
    expect(parseDate(typed, civilDate('2026-07-01'))).toEqual({ ok: true, value: '2026-11-15' });
  });

  it.each([
    ['', 'date.empty'],
    ['   ', 'date.empty'],
    ['내일', 'date.format'],
    ['11', 'date.format'],
    ['2026-11-21-3', 'date.format'],
    ['2026-11-21 오후', 'date.format'],
    ['2026-02-30', 'date.noSuchDay'],
    ['13/1', 'date.noSuchDay'],
    ['2/29', 'date.noSuchDay'],
    ['20261301', 'date.noSuchDay'],
    ['11/21(금)', 'date.weekday'],
  ])('refuses "%s" with %s', (typed, code) => {
    expect(parseDate(typed, civilDate('2026-07-01'))).toMatchObject({ ok: false, code });
  });

  it('names the day that does not exist and the weekday that does not fit', () => {
    expect(parseDate('2026-02-30', civilDate('2026-07-01'))).toMatchObject({
      params: { year: 2026, month: 2, day: 30 },
    });
    expect(parseDate('11/21(금)', civilDate('2026-07-01'))).toMatchObject({ params: { typed: 5, actual: 6 } });
  });
});

describe('counting days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(event, 10)).toBe('2026-12-01');
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(event, -21)).toBe('2026-10-31');
    expect(diffDays(civilDate('2020-09-08'), civilDate('2020-09-28'))).toBe(20);
  });

  it('stops at the ends of the calendar', () => {
    expect(addDays(civilDate('9999-12-31'), 5)).toBe('9999-12-31');
    expect(addDays(civilDate('0001-01-01'), -5)).toBe('0001-01-01');
    expect(addMonths(civilDate('9999-12-31'), 1)).toBe('9999-12-31');
  });

  it('adds months, ending at the last day of a shorter one', () => {
    expect(addMonths(civilDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(civilDate('2026-11-21'), 3)).toBe('2027-02-21');
    expect(addMonths(civilDate('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('counts whole months with both days included', () => {
    expect(spanMonths(civilDate('2026-09-01'), civilDate('2026-11-30'))).toBe(3);
    expect(spanMonths(civilDate('2026-09-01'), civilDate('2026-11-29'))).toBe(2);
    expect(spanMonths(civilDate('2026-05-21'), event)).toBe(6);
    expect(spanMonths(civilDate('2025-12-15'), civilDate('2026-01-10'))).toBe(0);
    expect(spanMonths(civilDate('2026-08-15'), civilDate('2026-11-10'))).toBe(2);
    expect(spanMonths(event, civilDate('2026-11-20'))).toBe(0);
  });

  it('knows the weekdays that the 2020 sample names and the week they stand in', () => {
    expect(weekday(civilDate('2020-09-08'))).toBe(2);
    expect(weekday(civilDate('2020-09-28'))).toBe(1);
    expect(weekday(civilDate('1969-12-31'))).toBe(3);
    expect(isoWeekStart(civilDate('2020-09-08'))).toBe('2020-09-07');
    expect(isoWeekStart(civilDate('2020-09-13'))).toBe('2020-09-07');
    expect(isoWeekStart(civilDate('2020-09-07'))).toBe('2020-09-07');
  });
});

describe('printing dates', () => {
  it('prints the weekday with no space before the bracket and no padding', () => {
    expect(formatDate(event)).toBe('2026. 11. 21.(토)');
    expect(formatDate(civilDate('2026-11-07'))).toBe('2026. 11. 7.(토)');
    expect(formatDate(civilDate('2018-09-15'))).toBe('2018. 9. 15.(토)');
    expect(formatDate(event, 'en')).toBe('Sat 21 Nov 2026');
    expect(formatPlainDate(civilDate('2021-03-30'))).toBe('2021. 3. 30.');
    expect(formatPlainDate(event, 'en')).toBe('21 Nov 2026');
  });

  it('repeats in a range only what changes', () => {
    expect(formatDateRange(event, event)).toBe('2026. 11. 21.(토)');
    expect(formatDateRange(event, civilDate('2026-11-22'))).toBe('2026. 11. 21.(토)~22.(일)');
    expect(formatDateRange(event, civilDate('2026-12-02'))).toBe('2026. 11. 21.(토)~12. 2.(수)');
    expect(formatDateRange(event, civilDate('2027-01-01'))).toBe('2026. 11. 21.(토)~2027. 1. 1.(금)');
    expect(formatDateRange(event, civilDate('2026-11-22'), 'en')).toBe('Sat 21–Sun 22 Nov 2026');
    expect(formatDateRange(event, civilDate('2026-12-02'), 'en')).toBe('Sat 21 Nov–Wed 2 Dec 2026');
    expect(formatDateRange(event, civilDate('2027-01-01'), 'en')).toBe('Sat 21 Nov 2026–Fri 1 Jan 2027');
  });

  it('prints a period with its months', () => {
    expect(formatPeriod(civilDate('2026-09-01'), civilDate('2026-11-30'))).toBe('2026. 9. 1. ~ 11. 30.(3개월)');
    expect(formatPeriod(civilDate('2026-12-01'), civilDate('2027-01-15'))).toBe('2026. 12. 1. ~ 2027. 1. 15.(1개월)');
    expect(formatPeriod(civilDate('2026-12-01'), civilDate('2026-12-05'))).toBe('2026. 12. 1. ~ 12. 5.');
    expect(formatPeriod(civilDate('2026-09-01'), civilDate('2026-11-30'), 'en')).toBe(
      '1 Sep 2026 – 30 Nov 2026 (3 months)',
    );
    expect(formatPeriod(civilDate('2026-09-01'), civilDate('2026-09-30'), 'en')).toBe(
      '1 Sep 2026 – 30 Sep 2026 (1 month)',
    );
  });

  it('counts down to the day and up after it', () => {
    expect(formatDday(civilDate('2020-10-02'), civilDate('2020-09-03'))).toBe('D-29');
    expect(formatDday(event, event)).toBe('D-day');
    expect(formatDday(event, civilDate('2026-11-24'))).toBe('D+3');
  });

  it('reads instants on the clock of Seoul', () => {
    const late = instant('2026-11-20T15:05:59.999Z');
    expect(seoulDate(late)).toBe('2026-11-21');
    expect(seoulMinuteOfDay(late)).toBe(5);
    expect(seoulDate(instant('2026-11-20T14:59:59.999Z'))).toBe('2026-11-20');
    expect(seoulDate(instant('1969-12-31T15:00:00.000Z'))).toBe('1970-01-01');
    expect(formatInstant(instant('2026-11-18T01:20:00.000Z'))).toBe('2026. 11. 18. 10:20');
    expect(formatInstant(instant('2026-11-18T01:20:00.000Z'), 'en')).toBe('18 Nov 2026 10:20');
  });
});
