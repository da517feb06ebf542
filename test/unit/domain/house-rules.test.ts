import {
  filmingFinding,
  foodFinding,
  HOUSE_FINDINGS,
  houseFindings,
  hourFindings,
} from '@shared/domain/house-rules.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';
import { venue as en } from '@app/i18n/en/venue.ts';
import { venue as ko } from '@app/i18n/ko/venue.ts';
import { BOOKING_FINDINGS, CAPACITY_FINDINGS } from '@shared/domain/venue-findings.ts';
import { expect, test } from 'vitest';

const OPEN = {
  foodAllowed: 'yes',
  filmingAllowed: 'yes',
  usableFrom: minuteOfDay(540),
  usableUntil: minuteOfDay(840),
} as const;
const USE = { hasFood: true, isFilmed: true, start: minuteOfDay(600), length: minutes(180) };

test('a house that allows what is planned within its hours has nothing against it', () => {
  expect(houseFindings(OPEN, USE)).toEqual([]);
});

test('a ban speaks only against what is planned; what nobody asked is not read as allowed', () => {
  const banned = { ...OPEN, foodAllowed: 'no', filmingAllowed: 'unknown' } as const;
  expect(houseFindings(banned, USE).map(({ code }) => code)).toEqual(['foodBanned', 'filmingUnknown']);
  expect(houseFindings(banned, { ...USE, hasFood: false, isFilmed: false })).toEqual([]);
  expect([foodFinding(OPEN), filmingFinding(OPEN)]).toEqual([null, null]);
});

test('an event that ends after closing, or leaves no time to clear, is told by how much', () => {
  const until = (minute: number) => ({ usableFrom: null, usableUntil: minuteOfDay(minute) });
  expect(hourFindings(until(770), USE)).toEqual([{ code: 'endsAfterClosing', params: { at: 770, minutes: 10 } }]);
  expect(hourFindings(until(780), USE)).toEqual([{ code: 'noTimeToClear', params: { at: 780, minutes: 0 } }]);
  expect(hourFindings(until(810), USE)).toEqual([]);
  expect(hourFindings({ usableFrom: minuteOfDay(630), usableUntil: null }, USE)).toEqual([
    { code: 'startsBeforeOpening', params: { at: 630, minutes: 30 } },
  ]);
  expect(hourFindings(OPEN, { start: null, length: null })).toEqual([]);
});

test.each([
  ['ko', ko.finding],
  ['en', en.finding],
])('every finding has its sentence in %s', (_locale, words) => {
  const said: Readonly<Record<string, string>> = words;
  const codes = [...HOUSE_FINDINGS, ...CAPACITY_FINDINGS, ...BOOKING_FINDINGS];
  expect(codes.filter((code) => !(code in said))).toEqual([]);
});
