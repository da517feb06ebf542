import {
  dryStretch,
  isDrink,
  isFed,
  mealOverlaps,
  mealWindows,
  USUAL_WINDOWS,
} from '@shared/domain/catering/meal-rules.ts';
import { timedServices } from '@shared/domain/catering/service-times.ts';
import { describe, expect, test } from 'vitest';

const WINDOWS = mealWindows(USUAL_WINDOWS);
const span = (from: string, to: string) => ({ from: minute(from), to: minute(to) });

function minute(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

describe('a meal time (requirements D19)', () => {
  test('counts from half an hour of the event on', () => {
    expect(mealOverlaps(span('10:00', '11:59'), WINDOWS)).toEqual([]);
    expect(mealOverlaps(span('10:00', '12:00'), WINDOWS)).toEqual([
      { meal: 'lunch', ...span('11:30', '12:00'), minutes: 30 },
    ]);
    expect(mealOverlaps(span('13:00', '18:00'), WINDOWS).map(({ meal }) => meal)).toEqual(['lunch', 'dinner']);
  });

  test('is met by a meal or light food in it, not by refreshments nor at another time', () => {
    const lunch = span('11:30', '13:30');
    const served = (kind: 'snack' | 'light', from: string, to: string) => [{ kind, ...span(from, to), drinks: false }];
    expect(isFed(lunch, served('light', '12:00', '12:30'))).toBe(true);
    expect(isFed(lunch, served('snack', '12:00', '12:30'))).toBe(false);
    expect(isFed(lunch, served('light', '14:00', '14:30'))).toBe(false);
  });
});

describe('two hours without a drink', () => {
  const water = (from: string, to: string) => ({ kind: 'drink', ...span(from, to), drinks: true }) as const;

  test('are named with their times', () => {
    expect(dryStretch(span('14:00', '16:00'), [])).toEqual({ ...span('14:00', '16:00'), minutes: 120 });
    expect(dryStretch(span('13:00', '17:00'), [water('14:00', '14:10')])).toEqual({
      ...span('14:10', '17:00'),
      minutes: 170,
    });
  });

  test('are broken by a drink in between, or by water that stands ready all the time', () => {
    expect(dryStretch(span('14:00', '16:00'), [water('15:00', '15:10')])).toBeNull();
    expect(dryStretch(span('10:00', '18:00'), [water('09:30', '18:00')])).toBeNull();
  });

  test('an item is a drink by its name', () => {
    expect(['생수', '보리차', '아이스 커피', 'Tea'].map(isDrink)).toEqual([true, true, true, true]);
    expect(['떡', '차림 상', 'Steak'].map(isDrink)).toEqual([false, false, false]);
  });
});

test('a serving follows its cue; without one it is as typed; set and cleared by minutes before and after', () => {
  const base = { startAt: minute('12:00'), endAt: null, setBefore: 20, clearAfter: null };
  const services = [
    { ...base, id: 'free', cueId: null, startAt: null },
    { ...base, id: 'typed', cueId: null },
    { ...base, id: 'tied', cueId: 'break' },
  ];
  const cues = [{ id: 'break', date: null, start: minute('10:30'), end: minute('10:40') }];
  expect(timedServices(services, cues, null).map(({ id, from, to, setBy }) => [id, from, to, setBy])).toEqual([
    ['tied', 630, 640, 610],
    ['typed', 720, 750, 700],
    ['free', null, null, null],
  ]);
});
