/** Reliability S4, tables: malformed and misread text from the clipboard comes out right or is refused with a sentence; nothing hangs. */
import { pasteRefused } from '@app/records/table/paste-refused.ts';
import '../../support/words.ts';
import { errorText } from '@app/i18n/dynamic.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { parseTsv } from '../../../renderer/src/ui/grid/tsv';
import { cases, figure } from '../support/form.ts';

function refusal(text: string): string | undefined {
  return pasteRefused(parseTsv(text))?.code;
}

describe('a pasted table', () => {
  test.each([
    [
      'CRLF, CR and LF mixed',
      'a\tb\r\nc\td\re\tf\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a quote that is never closed',
      '1\t"열린 따옴표\n2\t둘',
      [
        ['1', '"열린 따옴표'],
        ['2', '둘'],
      ],
    ],
    ['quotes in the middle of a cell', '5" 모니터\t그는 "네" 했다', [['5" 모니터', '그는 "네" 했다']]],
    ['a quoted cell with tabs and breaks', '"가\t나\r\n다"\t라', [['가\t나\n다', '라']]],
    ['a single quote', '"', [['"']]],
    ['rows of unequal length', 'a\n\tb\tc', [['a'], ['', 'b', 'c']]],
    ['commas, which separate nothing', 'a,b;c', [['a,b;c']]],
  ])('with %s is read as it is meant', (_what, text, matrix) => {
    expect(parseTsv(text)).toEqual(matrix);
    expect(refusal(text)).toBeUndefined();
  });

  test.each([
    ['UTF-8 read as Latin letters', Buffer.from('순서\t여는 말').toString('latin1')],
    ['CP949 read as UTF-8', Buffer.from([0xc7, 0xd1, 0xb1, 0xdb, 0x09, 0xb9, 0xae]).toString('utf8')],
    ['UTF-8 read as CP949', new TextDecoder('euc-kr').decode(Buffer.from('여는 말과 발제, 모둠 이야기'))],
  ])('in a wrong encoding (%s) is refused with a sentence', (_what, text) => {
    expect(refusal(text)).toBe('paste.misread');
    expect(errorText({ code: 'paste.misread', params: { row: 1 } })).toContain('1번째 줄');
  });

  test('keeps controls for the store to refuse by place, and drops none unseen', () => {
    expect(parseTsv('가\u0000나\t다')).toEqual([['가\u0000나', '다']]);
  });

  test('of 100,000 cells is read in a second, one of more rows than are taken is refused with both figures', () => {
    const text = Array.from({ length: 5_000 }, (_one, at) => `${at}\t`.repeat(19) + '"끝"').join('\r\n');
    const began = performance.now();
    const matrix = parseTsv(text);
    expect(matrix.length * (matrix[0]?.length ?? 0)).toBe(100_000);
    expect(pasteRefused(matrix)).toBeUndefined();
    const took = performance.now() - began;
    expect(took).toBeLessThan(3000);
    figure('S4', 'a pasted table of 100,000 cells', `read in ${Math.round(took)} ms`);
    expect(pasteRefused([...matrix, ['']])).toEqual({ code: 'paste.tooLong', params: { max: 5000, count: 5001 } });
  });

  test('of 100,000 quotes ends too', () => {
    const began = performance.now();
    parseTsv('"'.repeat(100_001));
    parseTsv('"\t'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('of any letters is read without a fault', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('"', '\t', '\n', '\r', '\u0000', ',', '=', "'", '가', '\ufffd', 'Ç'),
    });
    const numRuns = cases(300, 20_000);
    fc.assert(
      fc.property(nasty, (text) => {
        expect(parseTsv(text).length).toBeGreaterThan(0);
        pasteRefused(parseTsv(text));
      }),
      { numRuns },
    );
    figure('S4', `${numRuns} malformed tables from the clipboard`, 'each read or refused');
  });
});
