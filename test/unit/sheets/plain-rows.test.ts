import { readHeader } from '@shared/sheets/headed-block.ts';
import { plainBlock } from '@shared/sheets/plain-block.ts';
import { readPlain } from '@shared/sheets/plain-rows.ts';
import { describe, expect, test } from 'vitest';

describe('a table made for the eye', () => {
  test('gives the text of a merged cell to the rows below it, and a narrower one only within it', () => {
    const body = [
      ['인건비', '강사비', '강사료'],
      ['', '', '보조강사'],
      ['', '교통비', '기차'],
      ['', '', ''],
      ['사업비', '', '현수막'],
      ['', '', '전단'],
    ];
    expect(readPlain(body, [0, 1])).toEqual({
      body: [
        ['인건비', '강사비', '강사료'],
        ['인건비', '강사비', '보조강사'],
        ['인건비', '교통비', '기차'],
        ['', '', ''],
        ['사업비', '', '현수막'],
        ['사업비', '', '전단'],
      ],
      places: [0, 1, 2, 3, 4, 5],
      totals: 0,
      filled: 4,
    });
  });

  test('loses its rows of totals, and no row that only speaks of one', () => {
    const body = [
      ['사업비', '다과', '150,000'],
      ['소 계', '', '150,000'],
      ['', '합계', '₩150,000 (100%)'],
      ['합계', '2시간 30분', '25명'],
      ['총계', '', ''],
      ['합계', '표를 만드는 사람', '1'],
      ['계약금', '', '10,000'],
    ];
    const read = readPlain(body, []);
    expect(read.totals).toBe(3);
    expect(read.body.map(([first]) => first)).toEqual(['사업비', '총계', '합계', '계약금']);
  });

  test('gives the text above to a mark that repeats it', () => {
    const body = [
      ['3. 2.', '문구점', '종이'],
      ['〃', '상동', '풀'],
      ['"', '꽃집', '꽃'],
    ];
    expect(readPlain(body, [])).toEqual({
      body: [
        ['3. 2.', '문구점', '종이'],
        ['3. 2.', '문구점', '풀'],
        ['3. 2.', '꽃집', '꽃'],
      ],
      places: [0, 1, 2],
      totals: 0,
      filled: 3,
    });
  });

  test('fills some columns only where they stand left of what they head', () => {
    const rows = [
      ['안내팀', '가람'],
      ['', '나래'],
    ];
    const merged = { left: ['team'], of: ['name'] };
    expect(plainBlock({ columnIds: ['team', 'name'], body: rows }, merged).block.body[1]).toEqual(['안내팀', '나래']);
    const turned = rows.map(([team = '', name = '']) => [name, team]);
    expect(plainBlock({ columnIds: ['name', 'team'], body: turned }, merged).block.body[1]).toEqual(['나래', '']);
  });

  test('of two headings for one column the first has it', () => {
    const columns = [
      { id: 'item', names: ['항목', '내용'] },
      { id: 'total', names: ['금액'] },
    ];
    expect(
      readHeader(
        [
          ['항목', '금액', '내용'],
          ['다과', '10', '떡'],
        ],
        columns,
      )?.columnIds,
    ).toEqual(['item', 'total', null]);
  });
});
