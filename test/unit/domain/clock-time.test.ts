import { describe, expect, it } from 'vitest';
import {
  MAX_DURATION,
  dayAndMinute,
  formatClock,
  formatClockRange,
  formatSheetRange,
  formatSheetTime,
  parseClock,
  parseDuration,
  parseSheetTime,
} from '@shared/domain/clock-time.ts';

describe('reading a typed time', () => {
  it.each([
    ['14:00', 840],
    ['14.30', 870],
    ['1430', 870],
    ['930', 570],
    ['9', 540],
    ['14시', 840],
    ['1시30분', 90],
    ['1시 반', 90],
    ['오후 1시 반', 810],
    ['오후 1시반', 810],
    ['오전 10시 30분', 630],
    ['오후 12시', 720],
    ['오전 12시', 0],
    ['오후 14시', 840],
    ['낮 12시', 720],
    ['낮 2시', 840],
    ['낮 11시', 660],
    ['밤 11시', 1380],
    ['밤 22시', 1320],
    ['밤 12시', 0],
    ['새벽 2시', 120],
    ['저녁 7시', 1140],
    ['2pm', 840],
    ['2:30 PM', 870],
    ['PM 02:05', 845],
    ['12 a.m.', 0],
    ['정오', 720],
    ['자정', 0],
    ['１４：００', 840],
  ])('takes %s as minute %i', (typed, minute) => {
    expect(parseClock(typed)).toEqual({ ok: true, value: minute });
  });

  it.each([
    ['', 'time.empty'],
    ['곧', 'time.format'],
    ['14:0', 'time.format'],
    ['14:000', 'time.format'],
    ['오전 10시 오후', 'time.format'],
    ['am 10 pm', 'time.format'],
    ['24:00', 'time.noSuchTime'],
    ['2560', 'time.noSuchTime'],
    ['12:60', 'time.noSuchTime'],
    ['오전 14시', 'time.noSuchTime'],
  ])('refuses "%s" with %s', (typed, code) => {
    expect(parseClock(typed)).toMatchObject({ ok: false, code });
  });

  it.each([
    ['14:00', 840],
    ['24:30', 1470],
    ['25:00', 1500],
    ['다음 날 00:30', 1470],
    ['(다음 날) 00:30', 1470],
    ['익일 1시', 1500],
    ['+1 00:30', 1470],
    ['전날 22:00', -120],
    ['-1 22:00', -120],
  ])('takes the sheet time %s as %i', (typed, minute) => {
    expect(parseSheetTime(typed)).toEqual({ ok: true, value: minute });
  });

  it('refuses a sheet time beyond a week', () => {
    expect(parseSheetTime('168:00')).toMatchObject({ ok: false, code: 'time.noSuchTime' });
    expect(parseSheetTime('다음 날')).toMatchObject({ ok: false, code: 'time.empty' });
  });
});

describe('printing times', () => {
  it('prints two digits and a colon', () => {
    expect(formatClock(540)).toBe('09:00');
    expect(formatClock(1440)).toBe('24:00');
    expect(formatClockRange(840, 960)).toBe('14:00~16:00');
  });

  it('says which day a minute beyond midnight falls on', () => {
    expect(dayAndMinute(1470)).toEqual({ dayOffset: 1, minuteOfDay: 30 });
    expect(dayAndMinute(-30)).toEqual({ dayOffset: -1, minuteOfDay: 1410 });
    expect(dayAndMinute(1439)).toEqual({ dayOffset: 0, minuteOfDay: 1439 });
  });

  it('names the day only where it changes', () => {
    const labelOf = (offset: number): string => (offset === 1 ? '(다음 날)' : `(${offset})`);
    expect(formatSheetTime(600, labelOf)).toBe('10:00');
    expect(formatSheetTime(1470, labelOf)).toBe('(다음 날) 00:30');
    expect(formatSheetRange(1410, 1470, labelOf)).toBe('23:30~(다음 날) 00:30');
    expect(formatSheetRange(1470, 1500, labelOf)).toBe('(다음 날) 00:30~01:00');
    expect(formatSheetRange(600, 660, labelOf)).toBe('10:00~11:00');
  });
});

describe('reading a typed duration', () => {
  it.each([
    ['15', 15],
    ['15분', 15],
    ["15'", 15],
    ['15′', 15],
    ['(05‘)', 5],
    ["(05')", 5],
    ['15´', 15],
    ['1시간 30분', 90],
    ['1시간30분', 90],
    ['1시간 반', 90],
    ['2시간', 120],
    ['1.5시간', 90],
    ['1.1h', 66],
    ['0.25h', 15],
    ['1:30', 90],
    ['0:05', 5],
    ['1h30', 90],
    ['1h 30m', 90],
    ['90 min', 90],
    ['１５', 15],
  ])('takes %s as %i minutes', (typed, expected) => {
    expect(parseDuration(typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'duration.empty'],
    ['()', 'duration.empty'],
    ['0', 'duration.notPositive'],
    ['0:00', 'duration.notPositive'],
    ['-5', 'duration.notPositive'],
    ['-5분', 'duration.notPositive'],
    ['-', 'duration.format'],
    ['열다섯', 'duration.format'],
    ['1:75', 'duration.format'],
    ['1.5', 'duration.format'],
    ['1.33시간', 'duration.format'],
    ['1.5시간 20분', 'duration.format'],
    ['30초', 'duration.format'],
    ['10081', 'duration.tooLong'],
    ['99999999999999999999', 'duration.tooLong'],
  ])('refuses "%s" with %s', (typed, code) => {
    expect(parseDuration(typed)).toMatchObject({ ok: false, code });
  });

  it('takes a week and not a minute more', () => {
    expect(parseDuration(String(MAX_DURATION))).toEqual({ ok: true, value: MAX_DURATION });
  });
});
