/** 기획서 and its summary: what they must say, and what they keep to themselves while the purpose is hidden. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice, readDocumentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

function nightSchool() {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  return { core, experimentId };
}

test('the plan prints answers, what other rooms know, and what was put off or does not apply', async () => {
  const { core, experimentId } = nightSchool();
  const pdf = await paper(core, experimentId, 'plan');
  expect(has(pdf, '모집·선정 절차야학과 복지관에 알리고 먼저 신청한 순서로 받습니다.')).toBe(true);
  // The stages as bars under their months.
  expect(has(pdf, '2018년 9월')).toBe(true);
  expect(has(pdf, '1단계: 실험장 기획8.8.~10.31.')).toBe(true);
  // A field of another room, its own only place.
  expect(has(pdf, '실험 질문지하철 유휴공간에 어르신들을 위한 야학을 열면 어떨까요?')).toBe(true);
  expect(has(pdf, 'Cafe 자리확정')).toBe(true);
  expect(has(pdf, '합계4,000,000')).toBe(true);
  expect(has(pdf, '결과를 알릴 채널추후 확정 (총괄)')).toBe(true);
  expect(has(pdf, '해당 없음 (촬영을 하기로 하였습니다.)')).toBe(true);
  expect(has(pdf, '파트너를 찾는 길')).toBe(false);
  const whole = await paper(core, experimentId, 'plan', { unanswered: true });
  expect(has(whole, '파트너를 찾는 길미정')).toBe(true);
  const bare = await paper(core, experimentId, 'plan', { questions: false, leftOut: ['cases'] });
  expect(has(bare, '모집·선정 절차')).toBe(false);
  expect(has(bare, '야학과 복지관에 알리고')).toBe(true);
  expect(has(bare, '참고 사례')).toBe(false);
});

test('the plan leaves out the sections that were taken out, numbers the rest, and counts by itself; the choice is remembered', async () => {
  const { core, experimentId } = nightSchool();
  const whole = await paper(core, experimentId, 'plan');
  expect([has(whole, '1. 추진 배경'), has(whole, '2. 목적과 실험 질문')]).toEqual([true, true]);
  const choice = documentChoice.parse({ kind: 'plan', settings: { leftOut: ['background', 'budget'] } });
  core.command('document.configure', { experimentId, choice });
  const { plan: kept } = core.query('document.room', { experimentId }).settings;
  expect(kept.leftOut).toEqual(['background', 'budget']);
  const part = await paper(core, experimentId, 'plan', kept);
  expect([has(part, '추진 배경'), has(part, '1. 목적과 실험 질문'), has(part, '합계4,000,000')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(documentChoice.safeParse({ kind: 'plan', settings: { leftOut: ['nowhere'] } }).success).toBe(false);
});

test('a plan that an earlier release was told to print without its cases is printed without them', () => {
  const read = (stored: object) => readDocumentChoice('plan', stored).settings;
  expect(read({ cases: false, questions: false })).toMatchObject({ leftOut: ['cases'], questions: false });
  expect(read({ cases: true })).toMatchObject({ leftOut: [] });
});

test('the plan names the proposer as they chose, and not at all where they are not to be named', async () => {
  const { core, experimentId } = nightSchool();
  const proposal = core.query('proposal.rows', { experimentId }).find(({ state }) => state === 'selected');
  const agreement = core
    .query('proposerAgreement.rows', { experimentId })
    .find(({ personId }) => personId === proposal?.proposerId);
  const choose = (creditAs: 'roleName' | 'anonymous', creditName: string) =>
    core.command('proposerAgreement.edit', {
      experimentId,
      patches: [{ id: agreement?.id ?? '', patch: { creditAs, creditName } }],
    });
  choose('roleName', '밤배움 지기');
  expect(has(await paper(core, experimentId, 'plan', { audience: 'public' }), '제안자밤배움 지기')).toBe(true);
  expect(has(await paper(core, experimentId, 'plan', { locale: 'en' }), 'proposed by밤배움 지기')).toBe(true);
  choose('anonymous', '밤배움 지기');
  const without = await paper(core, experimentId, 'plan', { audience: 'public' });
  expect([has(without, '선정한 제안'), has(without, '밤배움 지기')]).toEqual([true, false]);
});

test('it has a table of contents from four pages on, with the pages on which its sections stand', async () => {
  const { core, experimentId } = nightSchool();
  core.command('experiment.edit', {
    experimentId,
    patch: { purpose: '하루 수업으로 시험하여 알아봅니다. '.repeat(120) },
  });
  const pdf = await paper(core, experimentId, 'plan');
  expect(pdf.pages.length).toBeGreaterThanOrEqual(4);
  const page = pdf.pages.findIndex(({ text }, at) => at > 0 && text.includes('13. 예산')) + 1;
  expect(page).toBeGreaterThan(1);
  expect(pdf.pages[0]?.text.replaceAll(/\s/g, '')).toContain(`13.예산${page}14.측정과후속계획`);
});

test('a short plan has no table of contents', async () => {
  const { core, experiment } = makeStore();
  const experimentId = experiment.id;
  core.command('planAnswer.add', {
    experimentId,
    rows: [{ id: crypto.randomUUID(), item: 'teamName', text: '작은도서관 시민협력가', state: 'answered' }],
    beforeId: null,
  });
  const pdf = await paper(core, experimentId, 'plan');
  expect(has(pdf, '팀과 운영 인력우리 팀 이름작은도서관 시민협력가')).toBe(true);
  expect(has(pdf, '차례')).toBe(false);
});

test('while the purpose is hidden, a public print of either paper tells nothing of it', async () => {
  const { core, experimentId } = nightSchool();
  const telling = [
    '빈 공간을 배움의 자리로',
    '유휴공간에',
    '자리를 잃지 않고',
    '몇 명이 스스로',
    '몇 명의 어르신과',
    '하루를 그대로',
  ];
  const shown = async (kind: string, audience: string) => {
    const pdf = await paper(core, experimentId, kind, { audience });
    return telling.filter((text) => has(pdf, text));
  };
  expect(await shown('plan', 'public')).toEqual(telling);
  core.command('experiment.edit', { experimentId, patch: { awareness: 'blind', participantTitle: '하루 배움터' } });
  expect(await shown('plan', 'public')).toEqual([]);
  expect(await shown('planSummary', 'public')).toEqual([]);
  expect(await shown('plan', 'shared')).toEqual(telling);
  const pdf = await paper(core, experimentId, 'plan', { audience: 'public' });
  expect(has(pdf, '1. 참여자')).toBe(true);
  expect(has(pdf, '모르고 참여')).toBe(false);
});

test('the summary is one page, however long the answers are', async () => {
  const { core, experimentId } = nightSchool();
  const long = '긴 답입니다. '.repeat(400);
  const rows = core.query('planAnswer.rows', { experimentId });
  core.command('planAnswer.edit', {
    experimentId,
    patches: rows.filter(({ state }) => state === 'answered').map(({ id }) => ({ id, patch: { text: long } })),
  });
  core.command('experiment.edit', { experimentId, patch: { purpose: long, question: long } });
  core.command('target.add', {
    experimentId,
    rows: Array.from({ length: 20 }, (_, at) => ({
      id: crypto.randomUUID(),
      title: `목표 ${at + 1}`,
      answer: long,
    })),
    beforeId: null,
  });
  const pdf = await paper(core, experimentId, 'planSummary');
  expect(pdf.pages).toHaveLength(1);
  // Who was asked and said no is no partner.
  expect(has(pdf, '역 안 공간')).toBe(false);
});

test('an issued plan is outdated once an answer or a fact of another room changes', async () => {
  const { core, experimentId } = nightSchool();
  const revision = (kind: 'plan' | 'planSummary') =>
    core.query('document.prepare', { experimentId, choice: documentChoice.parse({ kind, settings: {} }) }).revision;
  const first = revision('plan');
  core.command('experiment.edit', { experimentId, patch: { venue: '다른 곳' } });
  const second = revision('plan');
  expect(second).not.toBe(first);
  const [answer] = core.query('planAnswer.rows', { experimentId });
  core.command('planAnswer.edit', { experimentId, patches: [{ id: answer?.id ?? '', patch: { text: '고친 답' } }] });
  expect(revision('plan')).not.toBe(second);
});
