import { expect, it } from 'vitest';
import { cellText } from '@core/sheets/cell-value.ts';

it.each([
  [null, ''],
  [true, '예'],
  [false, '아니요'],
  [0.1 + 0.2, '0.3'],
  [1_012_345_678, '1012345678'],
  ['#N/A', '#N/A'],
  [new Date('2026-11-30T00:00:00Z'), '2026-11-30'],
  // As near as a fraction of a day comes to half past two.
  [new Date('2026-11-30T14:29:59.999Z'), '2026-11-30 14:30'],
  [new Date('1899-12-30T14:30:15Z'), '14:30:15'],
  [new Date('1899-12-31T02:30:00Z'), '26:30'],
  [new Date('1898-05-01T00:00:00Z'), '1898-05-01'],
])('%s is %s', (value, text) => {
  expect(cellText(value)).toBe(text);
});
