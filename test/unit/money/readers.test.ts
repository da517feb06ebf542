import { i18n } from '@app/i18n/i18n.ts';
import { lineReader } from '@app/features/money/budget/line-reader.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { SourceView } from '@app/features/money/model/book-view.ts';
import { viewBook } from '@app/features/money/model/book-view.ts';
import { viewSpending } from '@app/features/money/model/expense-view.ts';
import { expenseReader } from '@app/features/money/spending/expense-reader.ts';
import { readTable } from '@app/records/table/table-edits.ts';
import { setWorkDay } from '@app/lib/work-day.ts';
import { civilDate } from '@shared/domain/units.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBudgetLine, makeExpense, makeExperiment, makeFundingSource } from '../../support/rows.ts';

const experiment = makeExperiment();
const source = makeFundingSource(experiment.id, { name: '시 보조금' });
const line = makeBudgetLine(experiment.id, { item: '현수막', sourceId: source.id });
const expense = makeExpense(experiment.id, { lineId: line.id });
const view = viewBook({ sources: [source], lines: [line], expenses: [expense] }, { unnamed: '이름 없음' });
const { rows } = viewSpending(view, { experiment, today: civilDate('2026-11-21') });
const readExpense = expenseReader(i18n.t, {
  references: { lineId: view.lineLabels, sourceId: view.sourceLabels },
});

beforeAll(() => setWorkDay(civilDate('2026-11-21')));
afterAll(() => setWorkDay(null));

function pasted(texts: Readonly<Record<string, string>>) {
  return readTable(rows, readExpense, [], [texts]);
}
function typed(columnId: string, text: string) {
  return readTable(rows, readExpense, [{ rowId: expense.id, columnId, text }]);
}

describe('a pasted expense', () => {
  test.each([
    ['카드', { evidence: 'cardSlip' }],
    ['신용카드 매출전표', { evidence: 'cardSlip' }],
    ['계산서', { evidence: 'invoice' }],
    ['영수증', { evidence: 'receipt' }],
    ['지급조서', { evidence: 'voucher' }],
    ['계좌이체', { evidence: 'none', means: 'transfer' }],
  ])('takes %s for what it means as evidence', (evidence, patch) => {
    const read = pasted({ payee: '가게 가', total: '6,000', evidence });
    expect(read.ok && read.rows[0]).toMatchObject(patch);
    expect(read.ok && read.notes).toHaveLength('means' in patch ? 1 : 0);
  });

  test('is read whole, by the words of either language', () => {
    expect(
      pasted({
        date: '11/20',
        payee: ' 인쇄소 ',
        lineId: '현수막',
        sourceId: '시보조금',
        total: '11만원',
        supply: '',
        vat: '',
        means: '계좌 이체',
        evidence: 'Tax invoice',
        withholding: '',
      }),
    ).toMatchObject({
      ok: true,
      rows: [
        {
          date: '2026-11-20',
          payee: '인쇄소',
          lineId: line.id,
          sourceId: source.id,
          supply: 100_000,
          vat: 10_000,
          total: 110_000,
          means: 'transfer',
          evidence: 'taxInvoice',
          withholding: 'none',
        },
      ],
    });
  });

  test.each(['계산서(면세)', '지급증', '간이영수증'])('with a bare total on a %s is not split', (evidence) => {
    expect(pasted({ total: '110,000', evidence })).toMatchObject({
      rows: [{ supply: 110_000, vat: 0, total: 110_000 }],
    });
  });

  test.each(['세금계산서', '카드전표', '현금영수증', ''])('with a bare total on ‘%s’ bears a tenth', (evidence) => {
    expect(pasted({ total: '110,000', evidence })).toMatchObject({ rows: [{ supply: 100_000, vat: 10_000 }] });
  });

  test('of a tax-free invoice or a fee proposes no VAT', () => {
    expect(pasted({ total: '30000', evidence: '계산서(면세)' })).toMatchObject({ rows: [{ supply: 30_000, vat: 0 }] });
    expect(pasted({ total: '150,000', withholding: '기타소득' })).toMatchObject({
      rows: [{ supply: 150_000, vat: 0 }],
    });
  });

  test.each([
    ['date', '2026-02-30', '날짜를 알아볼 수 없습니다'],
    ['lineId', '없는 항목', '예산 항목이 없거나'],
    ['sourceId', '시장님', '시 보조금'],
    ['total', '많이', '금액을 알아볼 수 없습니다'],
    ['total', '1.5', '금액을 알아볼 수 없습니다'],
    ['total', '10조', '금액이 너무 커서'],
    ['evidence', '구두', '세금계산서'],
    ['means', '외상', '카드'],
    ['payee', '가'.repeat(301), '300자'],
  ])('with %s “%s” is refused at its place', (columnId, text, words) => {
    expect(pasted({ payee: '인쇄소', [columnId]: text })).toMatchObject({
      ok: false,
      faults: [{ row: 2, columnId, error: expect.stringContaining(words) }],
    });
  });

  test('whose amounts do not add up says which ones', () => {
    expect(pasted({ supply: '100,000', vat: '10,000', total: '100,000' })).toMatchObject({
      ok: false,
      faults: [{ row: 2, columnId: 'total', error: expect.stringContaining('100,000 + 세액 10,000 = 110,000') }],
    });
  });

  test('that came back cannot bear withholding tax', () => {
    expect(pasted({ total: '-1000', withholding: '기타소득' })).toMatchObject({
      ok: false,
      faults: [{ columnId: 'withholding' }],
    });
  });
});

describe('a typed cell of an expense', () => {
  test('carries the other amounts along', () => {
    expect(typed('total', '220,000')).toMatchObject({ patches: [{ patch: { supply: 200_000, vat: 20_000 } }] });
    expect(typed('vat', '')).toMatchObject({ patches: [{ patch: { supply: 99_000, vat: 0, total: 99_000 } }] });
  });

  test('that has nothing to do with amounts leaves them alone', () => {
    expect(typed('payee', '다른 곳')).toEqual({
      ok: true,
      patches: [{ id: expense.id, patch: { payee: '다른 곳' } }],
      rows: [],
      notes: [],
    });
  });
});

describe('a cell of the budget', () => {
  const read = lineReader(i18n.t, view.sourceLabels);
  const patch = (columnId: string, text: string) => readTable(view.lines, read, [{ rowId: line.id, columnId, text }]);

  test('takes a number with its unit, and keeps the unit of a bare number', () => {
    expect(patch('quantity', '30명')).toMatchObject({ patches: [{ patch: { quantity: 30, quantityUnit: '명' } }] });
    expect(patch('quantity', '7')).toMatchObject({ patches: [{ patch: { quantity: 7, quantityUnit: '개' } }] });
    expect(patch('times', '')).toMatchObject({ patches: [{ patch: { times: 1, timesUnit: '' } }] });
  });

  test('takes a whole formula', () => {
    expect(patch('formula', '1만원 × 4권')).toMatchObject({
      patches: [{ patch: { unitPrice: 10_000, quantity: 4, quantityUnit: '권', times: 1, timesUnit: '' } }],
    });
  });

  test.each([
    ['unitPrice', '-100', '음수를 쓸 수 없습니다'],
    ['quantity', '두어 개', '수와 단위로'],
    ['quantity', '2,000,000', '1000000 이하'],
    ['formula', '1 × 2 = 3', '계산한 값과 다릅니다'],
    ['sourceId', '없는 재원', '시 보조금'],
    ['isFood', '아마', '예 또는 아니요'],
  ])('refuses %s “%s”', (columnId, text, words) => {
    expect(patch(columnId, text)).toMatchObject({ ok: false, faults: [{ error: expect.stringContaining(words) }] });
  });

  test('refuses factors whose product cannot be counted', () => {
    expect(patch('unitPrice', '9000000000000')).toMatchObject({ ok: false, faults: [{ columnId: 'unitPrice' }] });
  });
});

test('a funding source needs a name', () => {
  const read = readerOf<'fundingSource', SourceView>('fundingSource', { t: i18n.t });
  expect(readTable(view.sources, read, [], [{ amount: '100' }])).toMatchObject({
    ok: false,
    faults: [{ columnId: 'name', error: expect.stringContaining('이름') }],
  });
  expect(
    readTable(view.sources, read, [], [{ name: '자부담', kind: '자부담', amount: '', interest: '12' }]),
  ).toMatchObject({
    rows: [{ name: '자부담', kind: 'own', amount: null, interest: 12 }],
  });
});
