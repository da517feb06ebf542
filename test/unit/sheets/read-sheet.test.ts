import { csvCellText, csvText } from '@shared/domain/csv.ts';
import { civilDate } from '@shared/domain/units.ts';
import { SHEET_TABLES, READ_TABLES, sheetFields, sheetName } from '@shared/sheets/table-sheet.ts';
import { headWord, tableNamed, tableOption } from '@shared/sheets/field-words.ts';
import { uniqueLabels } from '@shared/sheets/labelled.ts';
import { readSheet } from '@shared/sheets/read-sheet.ts';
import type { SheetContext } from '@shared/sheets/read-sheet.ts';
import { describe, expect, test } from 'vitest';

const PERSON: SheetContext = {
  table: 'person',
  locale: 'ko',
  near: civilDate('2026-11-21'),
  stored: [],
  references: {},
};

function read(rows: readonly (readonly string[])[], context = PERSON) {
  return readSheet({ name: '표', rows, hiddenRows: [] }, context);
}

describe('a sheet of another program', () => {
  test('has its head found below a title, in either language and by other names', () => {
    const found = read([
      ['2026년 참가자 명단', '', ''],
      ['성함', 'Phone', '모름'],
      ['가람', '010-0000-0000', 'x'],
    ]);
    expect(found).toMatchObject({ added: [{ name: '가람', phone: '010-0000-0000' }], unknown: ['모름'], faults: [] });
  });

  test('has a failed formula named by its place, whatever the column takes, and never read as a text', () => {
    const found = read([
      ['이름', '메모', '역할'],
      ['#N/A', '#REF!', '#DIV/0!'],
      ['가람', '#1 탁자', '참여자'],
    ]);
    expect(found?.faults.map(({ row, column, text, code }) => [row, column, text, code])).toEqual([
      [2, '이름', '#N/A', 'formula.failed'],
      [2, '메모', '#REF!', 'formula.failed'],
      [2, '역할', '#DIV/0!', 'formula.failed'],
    ]);
    expect(found?.added[1]).toMatchObject({ name: '가람', notes: '#1 탁자' });
  });

  test('is none of the table when nothing names its columns', () => {
    expect(
      read([
        ['가', '나'],
        ['다', '라'],
      ]),
    ).toBeNull();
    expect(read([])).toBeNull();
  });

  test('has its totals left out, but never a row with a key', () => {
    const rows = [
      ['비목', '단가', '줄 열쇠(고치지 마세요)'],
      ['합계', '1000', ''],
      ['합계', '1000', '01900000-0000-7000-8000-000000000000'],
    ];
    const found = read(rows, { ...PERSON, table: 'budgetLine' });
    expect(found).toMatchObject({ totals: 1, added: [{ category: '합계', unitPrice: 1000 }] });
  });

  test('with one key twice is refused at the second', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    const stored = [{ id, name: '가람', nickname: '' }];
    const rows = [
      ['이름', '별명', 'Row key (leave as it is)'],
      ['가람', '', id],
      ['나래', '', id],
    ];
    expect(read(rows, { ...PERSON, stored })?.faults).toMatchObject([{ row: 3, code: 'key.twice', text: id }]);
  });

  test('says where a rule between cells of a row does not hold', () => {
    const found = read(
      [
        ['집행일', '공급가액', '부가세액', '합계'],
        ['2026-11-01', '1000', '100', '2000'],
      ],
      { ...PERSON, table: 'expense' },
    );
    expect(found?.faults).toMatchObject([
      { row: 2, column: '합계', code: 'row.rule', params: { rule: 'vatMismatch' } },
    ]);
  });
});

describe('the sheets of the product', () => {
  test.each(['ko', 'en'] as const)('have names and heads of their own (%s)', (locale) => {
    const names = SHEET_TABLES.map((table) => sheetName(locale, table));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name === '' || name.length > 31)).toEqual([]);
    const repeated = SHEET_TABLES.filter((table) => {
      const heads = sheetFields(table).map(({ name }) => headWord(locale, table, name));
      return new Set(heads).size < heads.length;
    });
    expect(repeated).toEqual([]);
  });

  test('are asked for by options that tell them apart', () => {
    const options = SHEET_TABLES.map((table) => tableOption(table, SHEET_TABLES));
    expect(new Set(options).size).toBe(options.length);
    expect(options.map((option) => tableNamed(option, SHEET_TABLES))).toEqual(SHEET_TABLES);
    expect(
      ['people', '사람', 'person', 'budget-lines', '예산 항목'].map((asked) => tableNamed(asked, SHEET_TABLES)),
    ).toEqual(['person', 'person', 'person', 'budgetLine', 'budgetLine']);
    expect(tableNamed('담당', SHEET_TABLES)).toBeUndefined();
  });

  test('leave out what the program keeps for itself', () => {
    expect(SHEET_TABLES).not.toContain('documentIssue');
    expect(READ_TABLES).toContain('person');
    expect(READ_TABLES).not.toContain('cue');
  });
});

test('labels are never the same, whatever the names are', () => {
  expect(uniqueLabels(['나무', '나무 2', '나무', '나무'])).toEqual(['나무', '나무 2', '나무 3', '나무 4']);
});

test('the apostrophe before what looks like a formula goes again', () => {
  for (const text of ['=1+1', "'=1", "''@x", '-5', '\tx', '＝1', "it's", "'quoted'", '']) {
    const [, cell = ''] = /^\ufeff"(.*)"\r\n$/su.exec(csvText([[text]])) ?? [];
    expect(csvCellText(cell.replaceAll('""', '"'))).toBe(text);
  }
});
