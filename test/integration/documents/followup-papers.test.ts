/** The papers of 후속: what they must say, and what the public may not read. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2018-12-20T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

function sample() {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  const says = async (kind: string, texts: readonly string[], settings: object = {}) => {
    const pdf = await paper(core, experimentId, kind, settings);
    return texts.map((text) => has(pdf, text));
  };
  return { core, experimentId, says };
}

test('the survey sheet asks for no name, has a box for its number, and hides a hidden purpose', async () => {
  const { core, experimentId, says } = sample();
  const asked = ['번호', '이름은 적지 않습니다', '전반적으로 만족스러우셨나요', '역에서 가까워서', '모두 골라 주세요'];
  expect(await says('surveyForm', asked)).toEqual(asked.map(() => true));
  expect(await says('surveyForm', asked, { type: 'large' })).toEqual(asked.map(() => true));
  core.command('experiment.edit', {
    experimentId,
    patch: {
      purpose: '비밀스러운목적',
      question: '비밀스러운물음',
      awareness: 'blind',
      participantTitle: '하루 배움터',
    },
  });
  const hidden = ['비밀스러운목적', '비밀스러운물음'];
  expect(await says('surveyForm', hidden)).toEqual([false, false]);
  expect(await says('resultSummary', hidden)).toEqual([false, false]);
});

test('the results count answers and those who did not apart, and the public reads nothing of the few', async () => {
  const { core, experimentId, says } = sample();
  // Satisfaction: 5 nine times, 4 seven times, 3 once.
  expect(await says('surveyResult', ['17매(참석 18명의 94%)', '4.5', '94%', '소리가 울려'])).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const sheets = core.query('surveySheet.rows', { experimentId }).map(({ id }) => id);
  core.command('surveySheet.remove', { experimentId, ids: sheets.slice(4) });
  expect(await says('surveyResult', ['수치를 싣지 않습니다', '4.8'], { audience: 'public' })).toEqual([true, false]);
  expect(await says('surveyResult', ['4.8'], { audience: 'internal' })).toEqual([true]);
  expect(await says('resultSummary', ['4.8점', '설문지 4매'], { audience: 'public' })).toEqual([false, false]);
});

test('papers counted by hand are in every figure, and each paper says how many they are', async () => {
  const { core, experimentId, says } = sample();
  core.command('experiment.editClosing', { experimentId, patch: { actualHeadCount: 40, surveySummary: '' } });
  const [question] = core.query('surveyQuestion.rows', { experimentId });
  core.command('surveyTally.store', {
    experimentId,
    sheets: 13,
    note: '',
    counts: [{ questionId: question?.id ?? '', option: 1, count: 9 }],
  });
  // Satisfaction: of 17 sheets 5 nine times, 4 seven times, 3 once; 1 nine times by hand, of thirteen papers.
  const told = ['30매(참석 40명의 75%)', '그 가운데 13매는 손으로 센 합계', '손 집계 9', '3.3', '62%'];
  expect(await says('surveyResult', told)).toEqual(told.map(() => true));
  const prose = ['설문지 30매를 받았습니다(참석 40명의 75%)', '13매는 손으로 세어 합계만 있습니다', '3.3점'];
  for (const kind of ['resultSummary', 'settlement']) expect(await says(kind, prose)).toEqual([true, true, true]);
  const sheets = core.query('surveySheet.rows', { experimentId }).map(({ id }) => id);
  core.command('surveySheet.remove', { experimentId, ids: sheets });
  expect(await says('surveyResult', ['13매(참석 40명의 33%)', '1.0'])).toEqual([true, true]);
});

test('a sheet that participants fill in has the title that they know, whoever prints it', async () => {
  const { core, experimentId, says } = sample();
  core.command('experiment.edit', {
    experimentId,
    patch: { title: '비밀스러운제목', awareness: 'blind', participantTitle: '하루 배움터' },
  });
  for (const audience of ['public', 'internal'])
    expect(await says('surveyForm', ['비밀스러운제목', '하루 배움터'], { audience })).toEqual([false, true]);
  core.command('payBatch.add', { experimentId, rows: [{ title: '설문 답례품', kind: 'gift' }] });
  for (const audience of ['internal', 'shared'])
    expect(await says('giftReceipts', ['비밀스러운제목', '하루 배움터'], { audience })).toEqual([false, true]);
});

test('the public reads answers in words only where somebody chose so', async () => {
  const { says } = sample();
  const said = ['소리가 울려'];
  expect(await says('surveyResult', said, { audience: 'public' })).toEqual([false]);
  expect(await says('surveyResult', said, { audience: 'public', publicAnswers: true })).toEqual([true]);
  expect(await says('surveyResult', said, { audience: 'public', publicAnswers: true, answers: false })).toEqual([
    false,
  ]);
});

test('who said what cannot be told from the sources on a print for the public', async () => {
  const { core, experimentId, says } = sample();
  core.command('experiment.editClosing', { experimentId, patch: { liked: '', regretted: '' } });
  const liked = ['역에서 가까워 퇴근길에', '(참가자)', '(스태프)'];
  expect(await says('resultSummary', liked, { audience: 'internal' })).toEqual([true, true, true]);
  expect(await says('resultSummary', liked, { audience: 'public' })).toEqual([true, false, false]);
  core.command('feedback.add', {
    experimentId,
    rows: Array.from({ length: 4 }, (_, at) => ({ source: 'participants' as const, improve: `의자 ${at}` })),
  });
  expect(await says('resultSummary', liked, { audience: 'public' })).toEqual([true, true, false]);
});

test('papers say of how many came what the screens say: while nobody typed it, those who were let in at the door', async () => {
  const { core, experimentId, says } = sample();
  core.command('experiment.editClosing', { experimentId, patch: { actualHeadCount: null, surveySummary: '' } });
  expect(await says('surveyResult', ['17매(참석'])).toEqual([false]);
  const personId = core.command('person.add', { experimentId, rows: [{ nickname: '온사람', role: 'participant' }] })[0];
  core.command('door.arrive', { experimentId, personId: personId ?? '', companions: 19 });
  expect(core.query('experiment.headCounts', { experimentId }).actual).toMatchObject({ value: 20, source: 'door' });
  expect(await says('surveyResult', ['17매(참석 20명의 85%)'])).toEqual([true]);
  expect(await says('resultSummary', ['20명', '참석 20명의 85%'])).toEqual([true, true]);
});

test('the digest goes by sources and says who sees to what', async () => {
  const { says } = sample();
  expect(
    await says('feedbackSummary', ['참가자 1건', '촬영팀 1건', '무선 스피커를 하나 더', '다음 근무표에', '반영']),
  ).toEqual([true, true, true, true, true]);
});

test('citizens read on one page what changed and why', async () => {
  const { core, experimentId, says } = sample();
  expect(
    await says('resultSummary', ['무엇이 바뀌었나요', '일부 반영', '한 달에 한 번', '기관의 답을 기다리고']),
  ).toEqual([true, true, true, true]);
  expect((await paper(core, experimentId, 'resultSummary')).pages).toHaveLength(1);
});

test('the settlement prints what was typed, else what the room counts', async () => {
  const { core, experimentId, says } = sample();
  const counted = '설문지 17매를 받았습니다';
  expect(await says('settlement', ['설문 17건 회수', counted])).toEqual([true, false]);
  core.command('experiment.editClosing', { experimentId, patch: { surveySummary: '', liked: '' } });
  expect(await says('settlement', ['설문 17건 회수', counted, '설문지 입력 집계', '줄이 생기지 않았습니다'])).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
