import { dateResolver, HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { weekday } from '@shared/domain/civil-date.ts';
import { calendarEntries, calendarWeeks, dayInWeek, isInWeek, putOnDay } from '@shared/domain/publicity/calendar.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const EVENT = civilDate('2026-11-21');
const DAYS = { eventDate: EVENT, planningStart: null, settlementDue: null, namedDates: [], daysOff: [] };
const resolver = dateResolver(DAYS);
const call = { ...HANGS_ON_NOTHING, anchor: 'event', offsetDays: -17, date: null } as const;

test('each placement is an entry of its own on its day; what is posted stands on the day of the post', () => {
  const items = [
    { id: 'call', ...call },
    { id: 'bare', ...HANGS_ON_NOTHING, date: null },
  ];
  const placements = [
    { id: 'sns', itemId: 'call', channelId: 'a', postedOn: null },
    { id: 'blog', itemId: 'call', channelId: 'b', postedOn: civilDate('2026-11-02') },
  ];
  expect(calendarEntries(items, placements, resolver).map(({ id, day, isPosted }) => [id, day, isPosted])).toEqual([
    ['sns', '2026-11-04', false],
    ['blog', '2026-11-02', true],
    ['bare', null, false],
  ]);
});

test('weeks begin on Monday, empty ones stand between, a long gap is counted instead', () => {
  const weeks = calendarWeeks([EVENT, null, civilDate('2026-11-04')]);
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  expect(weeks.every(({ monday }) => weekday(monday) === 1)).toBe(true);
  expect(isInWeek(civilDate('2026-11-22'), { monday: civilDate('2026-11-16') })).toBe(true);
  expect(calendarWeeks([EVENT, civilDate('2099-01-01')]).at(-1)?.leftOut).toBeGreaterThan(3000);
  expect(calendarWeeks([EVENT, civilDate('2099-01-01')])).toHaveLength(2);
  expect(calendarWeeks([null])).toEqual([]);
});

test('a date that hangs on the event is put on another day and goes on following it', () => {
  const day = dayInWeek(civilDate('2026-11-04'), civilDate('2026-11-09'));
  expect(day).toBe('2026-11-11');
  const moved = { ...call, ...putOnDay({ ...call, dayKind: 'working' }, day, resolver) };
  expect(moved).toMatchObject({ anchor: 'event', offsetDays: -10, dayKind: 'calendar' });
  expect(resolver.resolve(moved)?.date).toBe(day);
  expect(putOnDay({ ...HANGS_ON_NOTHING, date: null }, day, resolver)).toEqual({ date: day });
  expect(putOnDay(call, day, dateResolver({ ...DAYS, eventDate: null }))).toMatchObject({ date: day, anchor: 'none' });
});
