import { csvText } from '@shared/domain/csv.ts';
import { expect, test } from 'vitest';

test('a table for spreadsheets begins with a byte order mark, ends its lines with CRLF and quotes every cell', () => {
  expect(
    csvText([
      ['일시', '건수'],
      ['a "b"', '1,234\n5'],
    ]),
  ).toBe('\ufeff"일시","건수"\r\n"a ""b""","1,234\n5"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(csvText([[text]])).toBe(`\ufeff"'${text}"\r\n`);
});
