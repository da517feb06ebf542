/** The papers of catering: what an order must say, and that diets are counts that name nobody. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makePerson } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-10T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

function library() {
  const store = makeStore(
    (id) => ({
      person: [
        makePerson(id, { nickname: '나무', role: 'staff', phone: '01000001234' }),
        makePerson(id, { nickname: '사장', role: 'other', phone: '01000005678' }),
      ],
    }),
    { headCount: 28, eventDate: '2026-11-21' },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  const [nickname, owner] = core.query('person.rows', { experimentId });
  const vendors = core.command('vendor.add', {
    experimentId,
    rows: [
      { title: '골목떡집', personId: owner?.id ?? null, state: 'chosen', reason: '가까움', perHeadWon: 3000 },
      { title: '건너편 찻집', state: 'quoted', reason: '최소 주문이 많음' },
      { title: '영상팀', kind: 'crew' },
    ],
  });
  const [vendorId = ''] = vendors;
  const [serviceId = ''] = core.command('mealService.add', {
    experimentId,
    rows: [{ title: '다과', startAt: 660, endAt: 690, setBefore: 20 }],
  });
  core.command('menuItem.add', {
    experimentId,
    rows: [
      { serviceId, vendorId, name: '떡', basis: 'guaranteed', margin: 5, pack: 6, packUnit: '상자', unitPrice: 2000 },
      { serviceId, vendorId, name: '물', basis: 'everyone', pack: 20, unitPrice: 500, diets: '비건' },
    ],
  });
  core.command('cateringOrder.add', {
    experimentId,
    rows: [
      {
        vendorId,
        number: '7',
        deadline: '2026-11-18',
        contactId: nickname?.id ?? null,
        deliverFrom: 600,
        access: '후문',
      },
    ],
  });
  core.command('dietCount.add', {
    experimentId,
    rows: [
      { kind: 'vegan', count: 3, foundIn: '신청서' },
      { kind: 'nuts', count: 1 },
    ],
  });
  return { core, experimentId };
}

test('an order says for how many, until when that may change, packs, sums with tax, diets as counts, whom to call', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'cateringOrder', { audience: 'internal' });
  for (const text of [
    '골목떡집',
    '28명',
    '2026. 11. 18.',
    '5상자 × 6',
    '11:00–11:30',
    '10:40까지 차림',
    '후문',
    '비건 3명',
  ])
    expect([text, has(pdf, text)]).toEqual([text, true]);
  for (const text of ['공급가액', '72,727', '80,000', '010-0000-1234', '010-0000-5678', '검수·수령 확인'])
    expect([text, has(pdf, text)]).toEqual([text, true]);
  const shared = await paper(core, experimentId, 'cateringOrder', { receipt: false });
  expect(has(shared, '당일 전화')).toBe(true);
  expect(['1234', '검수·수령'].map((text) => has(shared, text))).toEqual([false, false]);
});

test('quotes are compared within the trade, with why one was chosen and the other was not', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'quoteComparison');
  for (const text of ['골목떡집 (선정)', '가까움', '최소 주문이 많음', '3,000원'])
    expect([text, has(pdf, text)]).toEqual([text, true]);
  expect(has(pdf, '영상팀')).toBe(false);
});

test('the diet summary counts, and says what there is for whom', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'dietSummary');
  expect(['비건', '3명', '물어봄 · 신청서', '견과 알레르기', '없음'].map((text) => has(pdf, text))).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(has(pdf, '나무')).toBe(false);
});
