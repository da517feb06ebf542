import { countAlike, readTable } from '@app/records/table/table-edits.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly age: number;
}
type Fields = Omit<Row, 'id'>;

const table: readonly Row[] = [
  { id: 'a', name: '가람', age: 30 },
  { id: 'b', name: '나래', age: 40 },
];

/** Ages are numbers, names are needed. */
const reader: TableReader<Row, Fields> = {
  read(columnId, text) {
    if (columnId === 'name') return { ok: true, patch: { name: text } };
    if (columnId !== 'age') return { ok: true, patch: {} };
    return /^\d+$/.test(text) ? { ok: true, patch: { age: Number(text) } } : { ok: false, error: '수가 아님' };
  },
  complete(patch, row) {
    const whole = { name: '', ...row, ...patch };
    return whole.name === '' ? { ok: false, error: '이름 없음', columnId: 'name' } : { ok: true, patch };
  },
};

describe('the texts of a table', () => {
  test('become one patch per row', () => {
    const edits = [
      { rowId: 'b', columnId: 'name', text: '다솜' },
      { rowId: 'a', columnId: 'age', text: '31' },
      { rowId: 'b', columnId: 'age', text: '41' },
    ];
    expect(readTable(table, reader, edits)).toEqual({
      ok: true,
      patches: [
        { id: 'b', patch: { name: '다솜', age: 41 } },
        { id: 'a', patch: { age: 31 } },
      ],
      rows: [],
      notes: [],
    });
  });

  test('beyond the last row become new rows; blank ones do not', () => {
    const news: readonly Readonly<Record<string, string>>[] = [
      { name: '라온', age: '1' },
      { name: ' ', age: '' },
      { name: '마루', total: '읽지 않음' },
    ];
    expect(readTable(table, reader, [], news)).toEqual({
      ok: true,
      patches: [],
      rows: [{ name: '라온', age: 1 }, { name: '마루' }],
      notes: [],
    });
  });

  test('with any fault give nothing but the faults, each with its place', () => {
    const edits = [
      { rowId: 'a', columnId: 'age', text: '서른' },
      { rowId: 'b', columnId: 'name', text: '' },
    ];
    expect(readTable(table, reader, edits, [{ name: '라온' }, { name: '', age: 'x' }])).toEqual({
      ok: false,
      faults: [
        { row: 1, columnId: 'age', error: '수가 아님' },
        { row: 2, columnId: 'name', error: '이름 없음' },
        { row: 4, columnId: 'age', error: '수가 아님' },
      ],
    });
  });

  test('say once what was taken otherwise than it was written', () => {
    const noting: TableReader<Row, Fields> = {
      ...reader,
      read: (columnId, text) => ({ ok: true, patch: { [columnId]: text }, note: `${text}: 기타` }),
    };
    const read = readTable(table, noting, [], [{ name: '마루' }, { name: '마루' }]);
    expect(read.ok && read.notes).toEqual(['마루: 기타']);
  });

  test('of a row that is gone are left out', () => {
    expect(readTable(table, reader, [{ rowId: 'z', columnId: 'name', text: '?' }])).toEqual({
      ok: true,
      patches: [],
      rows: [],
      notes: [],
    });
  });
});

describe('faults of a gesture over many cells', () => {
  test('are told once for each column and reason, with the number of rows', () => {
    const nameless = [1, 2, 3].map((row) => ({ row, columnId: 'name', error: '이름 없음' }));
    const odd = { row: 2, columnId: 'age', error: '수가 아님' };
    expect(countAlike([...nameless, odd, { row: 4, columnId: null, error: '이름 없음' }])).toEqual([
      { row: 1, columnId: 'name', error: '이름 없음', count: 3 },
      { ...odd, count: 1 },
      { row: 4, columnId: null, error: '이름 없음', count: 1 },
    ]);
    expect(countAlike([])).toEqual([]);
  });
});
