import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { parseTsv, toHtmlTable, toTsv } from '../../../renderer/src/ui/grid/tsv';

describe('tab-separated text', () => {
  it('reads rows and cells, whatever ends the lines', () => {
    expect(parseTsv('10:00\t여는 말\r\n10:15\t발제\r\n')).toEqual([
      ['10:00', '여는 말'],
      ['10:15', '발제'],
    ]);
    expect(parseTsv('a\rb')).toEqual([['a'], ['b']]);
  });

  it('reads a single text as one cell', () => {
    expect(parseTsv('여는 말')).toEqual([['여는 말']]);
    expect(parseTsv('')).toEqual([['']]);
  });

  it('keeps empty cells and empty rows in the middle', () => {
    expect(parseTsv('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']]);
  });

  it('reads quoted cells with line breaks, tabs and quotes', () => {
    expect(parseTsv('1\t"두 줄\n내용"\t"그는 ""네""라고\t했다"\n2')).toEqual([
      ['1', '두 줄\n내용', '그는 "네"라고\t했다'],
      ['2'],
    ]);
  });

  it('takes a quote that encloses no whole cell as it stands', () => {
    expect(parseTsv('"따옴표" 뒤 글\t5" 모니터')).toEqual([['"따옴표" 뒤 글', '5" 모니터']]);
    expect(parseTsv('"닫지 않음\tb')).toEqual([['"닫지 않음', 'b']]);
  });

  it('brings decomposed Hangul together', () => {
    expect(parseTsv('재개발'.normalize('NFD'))).toEqual([['재개발']]);
  });

  it('reads back every table that it wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('가', 'a', '"', '\t', '\n', ' ', ',') });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.array(cell), { minLength: 1 }), (width, raw) => {
        const matrix = raw.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
        // One empty cell at the very end is a trailing line break, which is not a row.
        fc.pre(!(width === 1 && matrix.length > 1 && matrix.at(-1)?.[0] === ''));
        expect(parseTsv(toTsv(matrix))).toEqual(matrix);
      }),
    );
  });

  it('escapes what goes into HTML', () => {
    expect(toHtmlTable([['<b>&"', 'a\nb']])).toBe(
      '<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>a<br>b</td></tr></table>',
    );
  });
});
