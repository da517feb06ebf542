import { readBlock } from '@app/features/programme/paste-headed.ts';
import { pastedHeadings } from '@app/features/programme/sheet-columns.tsx';
import { i18n } from '@app/i18n/i18n.ts';
import { sheetColumns } from '@shared/domain/cue-columns.ts';
import { parseTsv } from '@ui/index.ts';
import { describe, expect, test } from 'vitest';

const headings = pastedHeadings(sheetColumns([]), i18n.t);
const place = { startCueId: null, columns: ['number', 'section', 'start', 'minutes', 'title'] };

function read(text: string) {
  const { block, done } = readBlock(parseTsv(text), headings, place);
  const rows = block.matrix.map((cells) => Object.fromEntries(cells.map((cell, at) => [block.columns[at], cell])));
  return { rows, done };
}

describe('a programme of other people', () => {
  test('is laid by its headings, and what no column takes goes into the notes', () => {
    expect(
      read('순서\t시작\t소요(분)\t담당\t예상 인원\n개회\t10:00\t10\t홍길동\t25\n강연\t10:10\t50\t김하나\t\n'),
    ).toEqual({
      rows: [
        { title: '개회', start: '10:00', minutes: '10', people: '홍길동', note: '예상 인원: 25' },
        { title: '강연', start: '10:10', minutes: '50', people: '김하나', note: '' },
      ],
      done: { totals: 0, filled: 0, noted: ['예상 인원'] },
    });
  });

  test('keeps its own remarks before those', () => {
    expect(read('시간\t프로그램\t비고\t층\n10:00~10:20\t접수\t명찰\t2층\n').rows).toEqual([
      { start: '10:00~10:20', title: '접수', note: '명찰\n층: 2층' },
    ]);
  });

  test('says by its cells what 순서 and 시간 are', () => {
    expect(read('순서\t내용\t시간\n1\t개회\t10분\n2\t강연\t50분\n').rows[1]).toEqual({
      number: '2',
      content: '강연',
      minutes: '50분',
    });
  });

  test('without headings goes where it was pasted, its merged parts filled', () => {
    expect(
      read(
        "\t식전 행사\t15:00 ~ 15:20\t20'\t환영\n\t\t15:20 ~ 15:30\t10'\t응원\n\t공식 행사\t15:30\t5'\t개식\n합계\t\t\t35\t\n",
      ),
    ).toEqual({
      rows: [
        { number: '', section: '식전 행사', start: '15:00 ~ 15:20', minutes: "20'", title: '환영' },
        { number: '', section: '식전 행사', start: '15:20 ~ 15:30', minutes: "10'", title: '응원' },
        { number: '', section: '공식 행사', start: '15:30', minutes: "5'", title: '개식' },
      ],
      done: { totals: 1, filled: 1, noted: [] },
    });
  });
});
