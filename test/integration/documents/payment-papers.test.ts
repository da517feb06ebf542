/** The papers of payments: vouchers and list say the same, accounts and names stay with those who may see them. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant, won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makePerson } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-26T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return { bytes, ...(await readPdf(bytes)) };
}

const FEES = [100_000, 150_000, 200_000];

function library() {
  const { core, experiment } = makeStore(
    (id) => ({
      person: [
        makePerson(id, {
          name: '홍길동',
          nickname: '',
          affiliation: '주민회',
          bank: '가나은행',
          account: '111-22-333333',
        }),
        makePerson(id, { name: '김서연', nickname: '' }),
      ],
    }),
    { eventDate: '2026-11-21', organiser: '동네실험단' },
  );
  const experimentId = experiment.id;
  const people = core.query('person.rows', { experimentId });
  const [meetingId = ''] = core.command('meeting.add', {
    experimentId,
    rows: [{ title: '준비 모임', heldOn: '2026-11-20', startAt: 840, endAt: 930, state: 'held', place: '마을회관' }],
  });
  core.command('meetingItem.add', { experimentId, rows: [{ meetingId, title: '역할 나누기' }], beforeId: null });
  const [batchId = '', giftId = ''] = core.command('payBatch.add', {
    experimentId,
    rows: [
      { title: '준비 모임 참석비', meetingId },
      { title: '설문 답례품', kind: 'gift', unit: 'piece' },
    ],
  });
  const ids = core.command('payment.add', {
    experimentId,
    rows: FEES.map((fee, at) => ({
      batchId,
      personId: people[at]?.id ?? null,
      payeeName: at === 2 ? '박하늘' : '',
      affiliation: at === 2 ? '이웃' : '',
      unitWon: won(fee),
      incomeKind: 'other' as const,
      kindReason: '한 번뿐인 모임',
    })),
    beforeId: null,
  });
  core.command('payment.add', {
    experimentId,
    rows: [{ batchId: giftId, personId: people[0]?.id ?? null, unitWon: won(10_000), incomeKind: 'none' }],
    beforeId: null,
  });
  return { core, experimentId, ids, batchId };
}

describe('vouchers', () => {
  test('are one for each payee, with taxes, amount in Hangul, a blank resident number and the line of receipt', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'paymentVoucher');
    expect(pdf.pages).toHaveLength(3);
    expect(has(pdf, '금150,000원(금일십오만원)')).toBe(true);
    expect(has(pdf, '소득세 12,000원, 지방소득세 1,200원 (기타소득)')).toBe(true);
    expect(has(pdf, '금136,800원(금일십삼만육천팔백원)')).toBe(true);
    expect(has(pdf, '위 금액을 정히 영수합니다.')).toBe(true);
    expect(has(pdf, '주민등록번호')).toBe(true);
    expect(has(pdf, '가나은행 111-22-333333')).toBe(true);
    expect(has(pdf, '제002호')).toBe(true);
    expect(has(pdf, '동네실험단 귀하')).toBe(true);
    expect(has(pdf, '재발행')).toBe(false);
    const again = await paper(core, experimentId, 'paymentVoucher', { reissue: true, perPage: 'two', blank: true });
    expect(has(again, '제002호 · 재발행')).toBe(true);
    expect(again.pages).toHaveLength(2);
  });

  test('can leave out those that are signed', async () => {
    const { core, experimentId, ids } = library();
    const patch = { signedOn: '2026-11-20' };
    core.command('payment.edit', { experimentId, patches: [{ id: ids[0] ?? '', patch }] });
    const pdf = await paper(core, experimentId, 'paymentVoucher', { which: 'unsigned' });
    expect(pdf.pages).toHaveLength(2);
    expect(has(pdf, '제001호')).toBe(false);
  });
});

describe('the list', () => {
  test('comes to what its vouchers do', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'paymentList', { blanks: 'five' });
    for (const figure of ['450,000', '28,000', '2,800', '419,200']) expect(has(pdf, figure)).toBe(true);
    expect(has(pdf, '금450,000원(금사십오만원)')).toBe(true);
    expect(has(pdf, '합계 3명')).toBe(true);
    expect(has(pdf, '가나은행 111-22-333333')).toBe(true);
    const english = await paper(core, experimentId, 'paymentList', { locale: 'en' });
    expect(has(english, 'Paid out')).toBe(true);
  });

  test('that is shared names nobody in full and no account, whatever is asked', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'paymentList', { audience: 'shared', accounts: true });
    for (const hidden of ['111-22-333333', '가나은행', '홍길동', '김서연', '박하늘'])
      expect(has(pdf, hidden)).toBe(false);
    for (const masked of ['홍*동', '박*늘', '419,200']) expect(has(pdf, masked)).toBe(true);
  });
});

test('the confirmation says what the meeting was', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'meetingConfirmation');
  for (const fact of ['회의(강의) 확인서', '준비 모임', '14:00~15:30', '마을회관', '역할 나누기', '홍길동'])
    expect(has(pdf, fact)).toBe(true);
});

test('the withholding of a month is what was paid in it, with the day on which it is due', async () => {
  const { core, experimentId, ids } = library();
  expect(has(await paper(core, experimentId, 'withholdingSummary'), '원천징수한 지급이 없습니다.')).toBe(true);
  core.command('payment.pay', { experimentId, ids: [...ids], on: '2026-09-25' });
  const pdf = await paper(core, experimentId, 'withholdingSummary');
  expect(has(pdf, '2026-09 지급분')).toBe(true);
  expect(has(pdf, '2026. 10. 12.')).toBe(true);
  for (const figure of ['450,000', '28,000', '2,800', '419,200']) expect(has(pdf, figure)).toBe(true);
  const settlement = await paper(core, experimentId, 'settlement', { audience: 'internal' });
  for (const figure of ['450,000', '28,000', '2,800', '419,200', '홍길동']) expect(has(settlement, figure)).toBe(true);
});

test('gifts have a list with signatures, and no voucher', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'giftReceipts');
  expect(has(pdf, '설문 답례품')).toBe(true);
  expect(has(pdf, '10,000')).toBe(true);
  expect(has(await paper(core, experimentId, 'paymentVoucher'), '설문 답례품')).toBe(false);
});

test('papers of money are ready once they have something to say: a gift, a meeting, a tax that was withheld', () => {
  const { core, experimentId, ids } = library();
  const about = ['giftReceipts', 'meetingConfirmation', 'withholdingSummary'] as const;
  const ready = (id: string) => {
    const { ready: all } = core.query('document.room', { experimentId: id });
    return about.filter((kind) => all.includes(kind));
  };
  expect(ready(experimentId)).toEqual(['giftReceipts', 'meetingConfirmation']);
  core.command('payment.pay', { experimentId, ids: [...ids], on: '2026-11-25' });
  expect(ready(experimentId)).toEqual(about);
  const gifts = core.query('payBatch.rows', { experimentId }).find(({ kind }) => kind === 'gift');
  core.command('payBatch.remove', { experimentId, ids: [gifts?.id ?? ''] });
  expect(ready(experimentId)).toEqual(['meetingConfirmation', 'withholdingSummary']);
});
