import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '@shared/domain/units.ts';
import { standingDay } from '@app/app/shell/standing-day.ts';

const sample = { isSample: true, createdAt: instant('2020-09-22T16:00:00.000Z'), eventDate: civilDate('2020-09-08') };
const today = civilDate('2026-11-30');

describe('a sample', () => {
  test('stands still on the day that it shows, told in Seoul', () => {
    expect(standingDay(sample, today)).toBe('2020-09-23');
  });

  test('goes with the days once its event is moved to today or later', () => {
    expect(standingDay({ ...sample, eventDate: today }, today)).toBeNull();
    expect(standingDay({ ...sample, eventDate: null }, today)).toBeNull();
  });
});

test('an experiment of one’s own never stands still', () => {
  expect(standingDay({ ...sample, isSample: false }, today)).toBeNull();
});
