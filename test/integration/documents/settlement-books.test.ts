/** The settlement report of books that were overspent and refunded, for each audience, from the rows to the page. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import type { Expense } from '@shared/contract/entities.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeBudgetLine, makeExpense, makeFundingSource, newId } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);

function previewOf(core: Core, experimentId: string, settings: object = {}) {
  return previewDocument({
    core,
    renderer,
    experimentId,
    choice: documentChoice.parse({ kind: 'settlement', settings }),
    at: instant('2026-11-18T01:20:00.000Z'),
    signal: new AbortController().signal,
  });
}

function paid(experimentId: string, total: number, fields: Partial<Expense> = {}): Expense {
  const vat = Math.trunc(total / 11);
  return makeExpense(experimentId, {
    payee: '무대 업체',
    description: '무대 설치',
    means: null,
    evidenceNumber: '',
    ...fields,
    supply: total - vat,
    vat,
    total,
  });
}

/** A grant of 2,000,000 of which 2,345,600 were spent after a payment of eleven digits came back; own money; a source of unknown kind. */
function refundedBooks() {
  const [grant, own, gift, stage] = [newId(), newId(), newId(), newId()];
  return makeStore((experimentId) => ({
    fundingSource: [
      makeFundingSource(experimentId, { id: grant, name: '도 보조금', amount: 2_000_000, interest: 4_321 }),
      makeFundingSource(experimentId, { id: own, name: '자부담', kind: 'own', amount: 100_000 }),
      makeFundingSource(experimentId, { id: gift, name: '이웃 모금', kind: null, amount: 50_000 }),
    ],
    budgetLine: [makeBudgetLine(experimentId, { id: stage, unitPrice: 100_000, quantity: 1, sourceId: grant })],
    expense: [
      paid(experimentId, 23_456_789_010, { lineId: stage, evidence: 'cardSlip', evidenceNumber: '30112233' }),
      paid(experimentId, -23_456_789_010, { lineId: stage, evidence: 'cardSlip', description: '승인 취소' }),
      paid(experimentId, 2_345_600, { lineId: stage, evidence: 'cashReceipt', evidenceNumber: '7' }),
      paid(experimentId, 220_000, { sourceId: own, evidence: 'voucher', payee: '강사', description: '강의' }),
      paid(experimentId, 33_000, { sourceId: gift, evidence: 'none', payee: '문구점', description: '풀' }),
      paid(experimentId, 11_000, { sourceId: gift, evidence: 'none', means: 'transfer', payee: '꽃집' }),
      paid(experimentId, 0, { sourceId: gift, evidence: 'none', payee: '이웃', description: '빌린 의자' }),
    ],
  }));
}

describe.each(['internal', 'shared', 'public'] as const)('the settlement of refunded books, %s', (audience) => {
  test('says the right values whole, and nothing that nobody said', async () => {
    const { core, experiment } = refundedBooks();
    const { bytes, notices } = await previewOf(core, experiment.id, { audience });
    const pdf = await readPdf(bytes);
    const texts = new Set(pdf.pages.flatMap(({ items }) => items.map(({ text }) => text.trim())));
    for (const figure of ['23,456,789,010', '△23,456,789,010', '2,345,600', '2345.6%', '△2,245,600', '△345,600'])
      expect([figure, texts.has(figure)]).toEqual([figure, true]);
    // How a fee or a receipt that is missing was paid is not known; a slip and a cash receipt prove it.
    for (const means of ['카드 · 카드전표', '현금 · 현금영수증', '계좌이체 · 증빙 없음'])
      expect([means, has(pdf, means)]).toEqual([means, true]);
    for (const invented of ['카드 · 지급증', '카드 · 증빙 없음', '· 지급증']) expect(has(pdf, invented)).toBe(false);
    // By what was received, not by the plan: the grant returns its interest only.
    expect(has(pdf, '도 보조금2,000,0002,345,600△345,6004,3214,321')).toBe(true);
    expect(has(pdf, '▲ 도 보조금: 교부·수입액보다 345,600원 더 집행했습니다.')).toBe(true);
    expect(has(pdf, '자부담100,000220,000△120,00000')).toBe(true);
    expect(has(pdf, '▲ 자부담')).toBe(false);
    expect(has(pdf, '이웃 모금50,00044,0006,0000-')).toBe(true);
    expect(has(pdf, '▲ 증빙이 없는 지출 2건, 44,000원')).toBe(true);
    expect(notices).toEqual(
      expect.arrayContaining([
        { code: 'missingEvidence', count: 2, amount: 44_000 },
        { code: 'overspentSources', count: 1 },
        { code: 'unknownReceipts', count: 1 },
      ]),
    );
  });
});

test('a grant whose amount was not given has no invented receipt on paper', async () => {
  const { core, experiment } = makeStore((experimentId) => {
    const grant = makeFundingSource(experimentId, { name: '구 보조금', amount: null });
    const line = makeBudgetLine(experimentId, { unitPrice: 300_000, quantity: 1, sourceId: grant.id });
    return {
      fundingSource: [grant],
      budgetLine: [line],
      expense: [paid(experimentId, 110_000, { lineId: line.id, evidence: 'taxInvoice', evidenceNumber: '1' })],
    };
  });
  const { bytes, notices } = await previewOf(core, experiment.id);
  expect(has(await readPdf(bytes), '구 보조금-110,000-0-')).toBe(true);
  expect(notices).toContainEqual({ code: 'unknownReceipts', count: 1 });
});
