import { parseMoment } from '@shared/domain/moment-parse.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, it } from 'vitest';

const near = civilDate('2026-11-21');

it.each([
  ['2026-11-21 15:05:12', '2026-11-21T06:05:12.000Z'],
  ['2026. 11. 21. 오후 3:05', '2026-11-21T06:05:00.000Z'],
  ['2026. 11. 21 오전 12:30:00', '2026-11-20T15:30:00.000Z'],
  ['2026/11/21 3:05:12 오후 GMT+9', '2026-11-21T06:05:12.000Z'],
  ['2026-11-21T00:10', '2026-11-20T15:10:00.000Z'],
  ['11/21', '2026-11-20T15:00:00.000Z'],
])('%s is a moment in Korean time', (text, at) => {
  expect(parseMoment(text, near)).toEqual({ ok: true, value: at });
});

it.each(['', '어제', '2026-13-40 10:00', '2026-11-21 25:10', '2026-11-21 오후 13:10'])('%s is none', (text) => {
  expect(parseMoment(text, near).ok).toBe(false);
});
