/** The tables of one experiment as offices keep them, read whole: no cell is left to be mended by hand. */
import { lineReader } from '@app/features/money/budget/line-reader.ts';
import { expenseReader } from '@app/features/money/spending/expense-reader.ts';
import { personReader } from '@app/features/people/directory/person-reader.ts';
import { readBlock } from '@app/features/programme/paste-headed.ts';
import { pastedHeadings } from '@app/features/programme/sheet-columns.tsx';
import { i18n } from '@app/i18n/i18n.ts';
import { setWorkDay } from '@app/lib/work-day.ts';
import { headingsOf } from '@app/records/fields/columns.tsx';
import { plainLines } from '@shared/sheets/plain-block.ts';
import type { Merged } from '@shared/sheets/plain-block.ts';
import { readHeader } from '@shared/sheets/headed-block.ts';
import { readTable } from '@app/records/table/table-edits.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import { readCell } from '@shared/domain/cue-cells.ts';
import { sheetColumns } from '@shared/domain/cue-columns.ts';
import { civilDate } from '@shared/domain/units.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { parseTsv } from '@ui/index.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUDGET, CUES, EXPENSES, PEOPLE } from '../../support/office-tables.ts';

beforeAll(() => setWorkDay(civilDate('2027-03-27')));
afterAll(() => setWorkDay(null));

interface Room<F> {
  readonly table: EntityName;
  readonly columns: readonly string[];
  readonly merged: Merged;
  readonly reader: TableReader<never, F>;
}

function read<F>(text: string, { table, columns, merged, reader }: Room<F>): readonly Partial<F>[] {
  const headed = readHeader(parseTsv(text), headingsOf(table, columns));
  if (headed === null) throw new Error('No headings');
  const edits = readTable<never, F>([], reader, [], plainLines(headed, merged).lines);
  if (!edits.ok) throw new Error(JSON.stringify(edits.faults));
  return edits.rows;
}

test('sixty people by team', () => {
  const rows = read(PEOPLE, {
    table: 'person',
    columns: ['name', 'role', 'affiliation', 'position', 'phone', 'notes'],
    merged: { left: ['role', 'affiliation'], of: ['name', 'nickname'] },
    reader: personReader(i18n.t),
  });
  expect(rows).toHaveLength(60);
  expect(rows[2]).toMatchObject({ name: '박다은', position: '접수', affiliation: '운영팀', phone: '01020521102' });
  expect(new Set(rows.map(({ affiliation }) => affiliation))).toEqual(new Set(['운영팀', '1모둠', '2모둠', '3모둠']));
  expect(rows.filter(({ phone }) => !/^0(?:10\d{8}|31\d{7})$/u.test(phone ?? ''))).toEqual([]);
});

test('fifteen lines of a budget', () => {
  const rows = read(BUDGET, {
    table: 'budgetLine',
    columns: ['category', 'subcategory', 'item', 'unitPrice', 'quantity', 'times', 'formula', 'note'],
    merged: { always: ['category', 'subcategory'] },
    reader: lineReader(i18n.t, []),
  });
  expect(rows.map(({ unitPrice = 0, quantity = 1, times = 1 }) => unitPrice * quantity * times)).toEqual([
    800_000, 300_000, 320_960, 150_000, 50_000, 576_000, 216_000, 500_000, 640_000, 450_000, 150_000, 324_000, 150_000,
    360_000, 100_000,
  ]);
  expect(rows.map(({ subcategory }) => subcategory).join(' ')).toBe(
    '강사비 강사비 강사비 홍보비 홍보비 식비 식비 임차료 임차료 재료비 재료비 보험료 교통비 인쇄비 예비비',
  );
});

test('twenty payments', () => {
  const rows = read(EXPENSES, {
    table: 'expense',
    columns: ['date', 'payee', 'description', 'supply', 'vat', 'total', 'means', 'evidence'],
    merged: { left: ['date', 'lineId', 'sourceId'], of: ['description', 'payee'] },
    reader: expenseReader(i18n.t, { references: {} }),
  });
  expect(rows).toHaveLength(20);
  expect(rows.reduce((sum, { total = 0 }) => sum + total, 0)).toBe(4_653_960);
  expect(rows.map(({ date }) => (date ?? '').slice(2)).join(' ')).toBe(
    '26-12-20 26-12-20 27-01-05 27-01-12 27-02-03 27-02-15 27-03-02 27-03-26 27-03-26 27-03-27 27-03-27 27-03-27 27-03-27 27-03-27 27-03-27 27-03-28 27-03-28 27-03-29 27-03-30 27-04-02',
  );
});

test('forty cues into the next morning', () => {
  const place = { startCueId: null, columns: ['section', 'start', 'minutes', 'title'] };
  const { block, done } = readBlock(parseTsv(CUES), pastedHeadings(sheetColumns([]), i18n.t), place);
  const rows = block.matrix.filter((cells) => cells.some((text) => (text ?? '') !== ''));
  expect([rows.length, done.totals]).toEqual([40, 1]);
  const unread = rows.flatMap((cells) =>
    cells.filter((text, at) => readCell(block.columns[at] ?? '', text ?? '')?.ok !== true),
  );
  expect(unread).toEqual([]);
  expect(new Set(rows.map((cells) => cells[block.columns.indexOf('section')]))).toEqual(
    new Set(['식전', '1부', '2부', '식후']),
  );
});
