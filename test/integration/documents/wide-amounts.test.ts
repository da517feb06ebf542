/** Amounts of eleven digits, negative ones and rates far over 100 % stand whole on one line of every paper that tells them. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant, won } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { makeBudgetLine, makeExpense, makeFundingSource, makePerson, newId } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);

/** What stands on the paper in one piece. */
async function piecesOf(core: Core, experimentId: string, kind: string): Promise<string> {
  const { bytes } = await previewDocument({
    core,
    renderer,
    experimentId,
    choice: documentChoice.parse({ kind, settings: {} }),
    at: instant('2026-11-26T01:20:00.000Z'),
    signal: new AbortController().signal,
  });
  const pdf = await readPdf(bytes);
  return pdf.pages.flatMap(({ items }) => items.map(({ text }) => text.trim())).join('\n');
}

function books() {
  const [grant, stage, thanks] = [newId(), newId(), newId()];
  const { core, experiment } = makeStore(
    (id) => ({
      fundingSource: [makeFundingSource(id, { id: grant, name: '도 보조금', amount: 34_567_890_120 })],
      budgetLine: [
        makeBudgetLine(id, {
          id: stage,
          category: '사업비',
          item: '무대',
          unitPrice: 11_522_630_040,
          quantity: 3,
          quantityUnit: '식',
          sourceId: grant,
        }),
        makeBudgetLine(id, {
          id: thanks,
          category: '사업비',
          item: '다과',
          unitPrice: 6_000,
          quantity: 1,
          sourceId: grant,
        }),
      ],
      expense: [
        makeExpense(id, { lineId: stage, supply: 31_425_354_655, vat: 3_142_535_465, total: 34_567_890_120 }),
        makeExpense(id, { lineId: stage, supply: -31_425_354_655, vat: -3_142_535_465, total: -34_567_890_120 }),
        makeExpense(id, { lineId: thanks, supply: 600_000, vat: 60_000, total: 660_000 }),
      ],
      person: [makePerson(id, { name: '홍길동', nickname: '' })],
    }),
    { eventDate: '2026-11-21', organiser: '동네실험단' },
  );
  const experimentId = experiment.id;
  const [batchId = ''] = core.command('payBatch.add', { experimentId, rows: [{ title: '강사료' }] });
  core.command('payment.add', {
    experimentId,
    rows: [
      {
        batchId,
        personId: core.query('person.rows', { experimentId })[0]?.id ?? null,
        unitWon: won(12_345_678_900),
        incomeKind: 'other' as const,
        kindReason: '한 번뿐인 강의',
      },
    ],
    beforeId: null,
  });
  return { core, experimentId };
}

test.each([
  ['settlement', ['34,567,890,120', '△34,567,890,120', '11000.0%']],
  ['budget', ['34,567,890,120', '34,567,896,120']],
  ['paymentList', ['12,345,678,900', '987,654,310']],
  ['paymentVoucher', ['금12,345,678,900원(금일백이십삼억사천오백육십칠만팔천구백원)']],
])('%s', async (kind, figures) => {
  const { core, experimentId } = books();
  const pieces = await piecesOf(core, experimentId, kind);
  for (const figure of figures) expect(pieces).toContain(figure);
});
