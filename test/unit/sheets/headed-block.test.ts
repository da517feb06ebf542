import { arrangeBlock, readHeader } from '@shared/sheets/headed-block.ts';
import { describe, expect, test } from 'vitest';

const columns = [
  { id: 'name', names: ['이름', '성명', 'Name'] },
  { id: 'phone', names: ['전화', '연락처', 'Phone'] },
  { id: 'unitPrice', names: ['단가', '단가(원)'] },
];

describe('a block with headings', () => {
  test('finds its columns by name, in any order, language and spacing', () => {
    const block = readHeader(
      [
        ['연 락 처', '비밀', 'NAME'],
        ['010-1234-5678', 'x', '가람'],
      ],
      columns,
    );
    expect(block?.columnIds).toEqual(['phone', null, 'name']);
    expect(block && arrangeBlock(block)).toEqual([{ phone: '010-1234-5678', name: '가람' }]);
  });

  test('of a form is found by what its questions ask for; the longest word decides, and a number or a mark is no part of it', () => {
    const asked = [
      { id: 'name', names: ['이름'], asked: ['성함', '이름'] },
      { id: 'phone', names: ['전화'], asked: ['연락처'] },
      { id: 'consent', names: ['동의'], asked: ['개인정보'] },
      { id: 'q', names: ['오늘 어떠셨나요?'] },
    ];
    const head = [
      '1. 성함을 적어 주세요 *',
      '연락처(휴대전화)',
      '개인정보(이름, 연락처) 수집과 이용에 동의하십니까? (필수)',
      'Q4. 오늘 어떠셨나요?',
      '보호자 연락처',
    ];
    expect(readHeader([head, ['x', '', '', '', '']], asked)?.columnIds).toEqual([
      'name',
      'phone',
      'consent',
      'q',
      null,
    ]);
  });

  test('may have its title above, and stand once more below', () => {
    const block = readHeader(
      [
        ['2027 밤 산책 비상연락망', '', ''],
        ['', '', '(작성일 2027. 3. 2.)'],
        ['이름', '연락처', '단가'],
        ['가람', '010-1234-5678', '1'],
        ['이름', '연락처', '단가'],
        ['나래', '', '2'],
      ],
      columns,
    );
    expect(block?.columnIds).toEqual(['name', 'phone', 'unitPrice']);
    expect(block?.body.map(([name]) => name)).toEqual(['가람', '나래']);
  });

  test('may be split under merged headings', () => {
    const block = readHeader(
      [
        ['이름', '연락', '', '금액'],
        ['', '전화', '비밀', '단가'],
        ['가람', '010-1234-5678', 'x', '1'],
      ],
      [...columns, { id: 'secret', names: ['비밀'] }],
    );
    expect(block?.columnIds).toEqual(['name', 'phone', 'secret', 'unitPrice']);
    expect(block?.head).toEqual(['이름', '전화', '비밀', '단가']);
    expect(block?.body).toEqual([['가람', '010-1234-5678', 'x', '1']]);
  });

  test('rows of data above are no title', () => {
    const rows = [
      ['가람', '010-1234-5678', '1', '서울'],
      ['이름', '연락처', '단가', ''],
      ['나래', '', '2', ''],
    ];
    expect(readHeader(rows, columns)).toBeNull();
  });

  test('of one column is known when nothing else stands in the row', () => {
    expect(readHeader([['이름'], ['가람']], columns)?.body).toEqual([['가람']]);
  });

  test.each([
    [
      'values only',
      [
        ['가람', '010-1234-5678'],
        ['나래', ''],
      ],
    ],
    [
      'one known word among values',
      [
        ['이름', '나무', '바람'],
        ['가람', '', ''],
      ],
    ],
    ['headings without a body', [['이름', '전화']]],
    [
      'the same heading twice',
      [
        ['이름', '성명'],
        ['가람', '나래'],
      ],
    ],
    ['nothing', []],
  ])('is not seen in %s', (_what, matrix) => {
    expect(readHeader(matrix, columns)).toBeNull();
  });

  test('rows that are shorter than the headings leave the rest untouched', () => {
    const block = readHeader([['이름', '전화'], ['가람']], columns);
    expect(block && arrangeBlock(block)).toEqual([{ name: '가람' }]);
  });
});
