/** Reliability S5: nothing that stands in a cell runs as a formula where the cell is pasted; and what was written is read back. */
import { csvText } from '@shared/domain/csv.ts';
import { fc } from '../../support/chance.ts';
import { expect, test } from 'vitest';
import { parseTsv, toHtmlTable, toTsv } from '../../../renderer/src/ui/grid/tsv';
import { cases, figure } from '../support/form.ts';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'=", "''+"];
const BODIES = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://example.org","x")', 'SUM(A1:A9)', '', '010-1234-5678'];

/** As a spreadsheet sees the cell: a formula unless it is a number, a lone sign, or held by an apostrophe. */
function runs(cell: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?(\d[\d,]*(\.\d+)?%?)?$/.test(cell);
}

test('no copied cell begins as a formula, neither as text nor in a table for word processors', () => {
  const cells = STARTS.flatMap((start) => BODIES.map((body) => start + body));
  const written = parseRaw(toTsv(cells.map((cell) => [cell])));
  expect(written.filter(runs)).toEqual([]);
  const shown = [...toHtmlTable([cells]).matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell);
  expect(shown).toHaveLength(cells.length);
  expect(shown.filter(runs)).toEqual([]);
  figure(
    'S5',
    `${cells.length} cells that begin as formulas, as text and as a table`,
    '0 begin as a formula when pasted',
  );
});

test('no cell of a table written as CSV, such as the destruction log, begins as a formula', () => {
  const cells = STARTS.flatMap((start) => BODIES.map((body) => start + body));
  const written = [...csvText(cells.map((cell) => [cell])).matchAll(/"((?:[^"]|"")*)"\r\n/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );
  expect(written).toHaveLength(cells.length);
  expect(written.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
  figure('S5', `${cells.length} cells that begin as formulas, as CSV`, '0 begin as a formula when opened');
});

test('numbers below zero, amounts and empty marks stay as they are', () => {
  const numbers = ['-1,200', '-5', '+3', '-0.5%', '1,000', '-', ''];
  expect(toTsv([numbers])).toBe(numbers.join('\t'));
});

test('every cell is read back as it was, apostrophes and signs included', () => {
  const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '가', '1', ',', '\t', '\n', '"') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (matrix) => {
      expect(parseTsv(toTsv(matrix))).toEqual(matrix);
    }),
    { numRuns: cases(500, 20_000) },
  );
});

/** One column of cells as a spreadsheet unwraps the quotes, without our own reading of apostrophes. */
function parseRaw(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"(?:\n|$)|([^\n]*)(?:\n|$)/g)]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    .slice(0, -1);
}
