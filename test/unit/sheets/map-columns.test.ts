import { describe, expect, it, test } from 'vitest';
import { freshHead } from '@shared/sheets/lines.ts';
import type { Line } from '@shared/sheets/lines.ts';
import { withErrorCells } from '@app/records/import/error-cells.ts';
import { linesToTake } from '@app/records/import/lines-to-take.ts';
import {
  asideId,
  blockBelow,
  guessMapping,
  parseRemembered,
  repeatedHeads,
  saysSomething,
  takenCells,
  withColumn,
  withHead,
  withRemembered,
} from '@shared/sheets/map-columns.ts';
import type { TableFault } from '@app/records/table/table-edits.ts';

const HEADINGS = [
  { id: 'name', names: ['이름', 'Name', '성명'] },
  { id: 'phone', names: ['전화', 'Phone', '연락처'] },
  { id: 'note', names: ['메모', 'Note'] },
];
const GUESSING = { order: ['name', 'phone', 'note'], remembered: [] };

describe('the head of a file', () => {
  it('is the row with the most names that are known, below a title', () => {
    const rows = [
      ['참가자 명단', '', ''],
      ['2026. 11. 30. 기준', '', '연락처'],
      ['성명', '연락처', '신청 경로'],
      ['가람', '010-1', '지인'],
    ];
    expect(guessMapping(rows, HEADINGS, GUESSING)).toEqual({ head: 2, columnIds: ['name', 'phone', null] });
  });
  it('is the first of two alike', () => {
    const rows = [
      ['이름', '전화'],
      ['이름', '전화'],
      ['가람', '010'],
    ];
    expect(guessMapping(rows, HEADINGS, GUESSING).head).toBe(0);
  });
  it('is none where no name is known: the columns are taken as they stand', () => {
    expect(guessMapping([['가람', '010', 'x', 'y']], HEADINGS, GUESSING)).toEqual({
      head: null,
      columnIds: ['name', 'phone', 'note', null],
    });
  });
  it('that was matched by hand is known again, wherever it stands', () => {
    const head = ['누구', '어디로'];
    const mapping = { head: 0, columnIds: ['name', null] };
    const remembered = parseRemembered(JSON.parse(JSON.stringify(withRemembered([], head, mapping))));
    expect(guessMapping([['제목', ''], head, ['가람', '010']], HEADINGS, { ...GUESSING, remembered })).toEqual({
      head: 1,
      columnIds: ['name', null],
    });
  });
  it('of a form is its first line; what nobody knows becomes a column of its own unless it is not to be taken', () => {
    const fresh = { label: '새 문항으로', isTaken: (head: string) => head !== '번호' };
    const rows = [
      ['번호', '2. 어떻게 아셨나요? *', ''],
      ['1', '지인', 'x'],
    ];
    const mapping = guessMapping(rows, HEADINGS, { ...GUESSING, fresh });
    expect(mapping).toEqual({ head: 0, columnIds: [null, '+1 어떻게 아셨나요?', null] });
    expect(freshHead(mapping.columnIds[1] ?? '')).toBe('어떻게 아셨나요?');
    expect(withHead(rows, 0, HEADINGS, { head: null, columnIds: [] }, fresh)).toEqual(mapping);
    const remembered = parseRemembered(JSON.parse(JSON.stringify(withRemembered([], rows[0] ?? [], mapping))));
    expect(guessMapping(rows, HEADINGS, { ...GUESSING, fresh, remembered })).toEqual(mapping);
    // Where a table has no such columns, what was remembered of one is dropped.
    expect(guessMapping(rows, HEADINGS, { ...GUESSING, remembered }).columnIds).toEqual([null, null, null]);
  });
  it('may be corrected by what stands below it', () => {
    const settle = (columnIds: readonly (string | null)[]) => columnIds.map((id) => (id === 'note' ? 'phone' : id));
    const rows = [
      ['이름', '메모'],
      ['가람', '010'],
    ];
    expect(guessMapping(rows, HEADINGS, { ...GUESSING, settle }).columnIds).toEqual(['name', 'phone']);
  });
});

it('another row named the head brings its own columns; an unknown one keeps those that were chosen', () => {
  const rows = [
    ['누구', '몇 번'],
    ['메모', '이름'],
    ['a', 'b'],
  ];
  const now = { head: null, columnIds: ['name', 'phone'] };
  expect(withHead(rows, 1, HEADINGS, now)).toEqual({ head: 1, columnIds: ['note', 'name'] });
  expect(withHead(rows, 0, HEADINGS, now)).toEqual({ head: 0, columnIds: ['name', 'phone'] });
});

it('a column of ours belongs to one of the file', () => {
  const now = { head: 0, columnIds: ['name', 'phone', null] };
  expect(withColumn(now, 2, 'name').columnIds).toEqual([null, 'phone', 'name']);
});

it('columns that are not taken can be looked at and are not taken', () => {
  const block = blockBelow(
    [
      ['이름', '기타'],
      ['가람', 'x'],
    ],
    { head: 0, columnIds: ['name', null] },
  );
  expect(block).toEqual({ columnIds: ['name', asideId(1)], body: [['가람', 'x']] });
  expect(takenCells({ name: '가람', [asideId(1)]: 'x' })).toEqual({ name: '가람' });
});

it('a row with nothing in the columns that are taken is no row', () => {
  expect(saysSomething({ name: ' ', [asideId(1)]: '오후' })).toBe(false);
  expect(saysSomething({ name: '가람' })).toBe(true);
});

it('a head that is said again is no row', () => {
  const rows = [['명단'], ['이름'], ['가람'], [' 이름 '], ['나루']];
  expect(repeatedHeads(rows, { head: 1, columnIds: ['name'] })).toEqual([3]);
  expect(repeatedHeads(rows, { head: null, columnIds: ['name'] })).toEqual([]);
});

it('rows that are hidden in the file are left out', () => {
  const rows = [['이름'], ['가람'], ['나루'], ['다솜']];
  expect(blockBelow(rows, { head: 0, columnIds: ['name'] }, [2]).body).toEqual([['가람'], ['다솜']]);
});

it('what was remembered by another release is forgotten, not a fault', () => {
  expect(parseRemembered([{ head: 1 }, null, { head: 'a', columnIds: [1] }])).toEqual([]);
  expect(parseRemembered('x')).toEqual([]);
});

describe('rows with cells that cannot be read', () => {
  const lines = [
    { name: '가람', phone: '010' },
    { name: '나루', phone: '?' },
    { name: '', phone: '011' },
  ];
  function check(all: readonly Readonly<Record<string, string>>[]): readonly TableFault[] {
    return all.flatMap(({ name, phone }, at) => [
      ...(phone === '?' ? [{ row: at + 1, columnId: 'phone', error: 'phone' }] : []),
      ...(name === '' ? [{ row: at + 1, columnId: 'name', error: 'needed' }] : []),
    ]);
  }
  it('wait to be mended, lose those cells, or are left out', () => {
    expect(linesToTake(lines, check(lines), 'mend', check)).toEqual({ lines, left: 0 });
    // A row without what it must have cannot be stored by emptying a cell.
    expect(linesToTake(lines, check(lines), 'cells', check)).toEqual({
      lines: [lines[0], { name: '나루', phone: '' }],
      left: 1,
    });
    expect(linesToTake(lines, check(lines), 'rows', check)).toEqual({ lines: [lines[0]], left: 2 });
  });
});

test('a cell in which a formula failed is a fault of its own, whatever the table says of it', () => {
  const lines: readonly Line[] = [{ name: '가람' }, { name: '#N/A', phone: '#REF!' }];
  const faults = [
    { row: 1, columnId: 'phone', error: '전화' },
    { row: 2, columnId: 'name', error: '이름' },
  ];
  const found = withErrorCells(lines, faults);
  expect(found.map(({ row, columnId }) => [row, columnId])).toEqual([
    [1, 'phone'],
    [2, 'name'],
    [2, 'phone'],
  ]);
  expect(found[1]?.error).toContain('#N/A');
});
