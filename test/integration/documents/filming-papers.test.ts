/** The papers of 촬영·기록: what they must say, and that the crew reads no name. */
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
const AT = instant('2026-11-18T01:20:00.000Z');
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

test('the crew brief tells markers, counts and zones, and nobody’s name, whoever reads it', async () => {
  const { core, experimentId, says } = sample();
  const people = core.query('person.rows', { experimentId });
  core.command('person.edit', {
    experimentId,
    patches: people
      .filter(({ isGroup }) => !isGroup)
      .map(({ id }, at) => ({ id, patch: { nickname: `별명${at}호`, name: '홍길동', portrait: 'refused' as const } })),
  });
  for (const audience of ['internal', 'shared']) {
    const names = ['홍길동', ...people.map((_, at) => `별명${at}호`)];
    expect(new Set(await says('crewBrief', names, { audience }))).toEqual(new Set([false]));
    expect(await says('crewBrief', ['창가 뒷줄', '노랑 별 스티커', '27명', '일일 수업'], { audience })).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});

test('the crew brief draws the plan with the zones where nobody films, as long as there are any', async () => {
  const { core, experimentId, says } = sample();
  const drawn = ['촬영 안 함', '전경 카메라', '1:100', '책상'];
  expect(await says('crewBrief', drawn)).toEqual([true, true, true, false]);
  const zones = core.query('floorZone.rows', { experimentId }).filter(({ kind }) => kind === 'noFilm');
  core.command('floorZone.remove', { experimentId, ids: zones.map(({ id }) => id) });
  expect(await says('crewBrief', drawn)).toEqual([false, false, false, false]);
});

test('the call sheet follows the cue sheet, says who must not be shown, and is for the organisers', async () => {
  const { core, experimentId, says } = sample();
  expect(await says('shootingPlan', ['13:00–17:30', '온새미로 필름', '제안자(야학 교사)(동의 없음)', '119'])).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(await says('shotList', ['14:30–15:10', '가르치는 제안자'])).toEqual([true, true]);
  const [sheet] = core.query('cueSheet.list', { experimentId });
  core.command('cueSheet.edit', { experimentId, sheetId: sheet?.id ?? '', patch: { startMinute: 900 } } as never);
  expect(await says('shotList', ['14:30–15:10', '15:30–16:10'])).toEqual([false, true]);
  expect(await says('shotList', ['교실로 바뀌는 카페'], { which: 'must' })).toEqual([false]);
  const forAll = documentChoice.safeParse({ kind: 'shootingPlan', settings: { audience: 'public' } });
  expect(forAll.success).toBe(false);
});

test('questions, consent and notice are ready to be handed out', async () => {
  const { core, experimentId, says } = sample();
  expect(await says('interviewQuestions', ['왜 이 제안을', '범위를 정해 동의', '답한 사람 서명'])).toEqual([
    true,
    true,
    true,
  ]);
  expect(await says('portraitConsent', ['14세 미만', '철회', '영상 · 사진', '□'])).toEqual([true, true, true, true]);
  expect(await says('filmingNotice', ['노랑 별 스티커', '창가 뒷줄'])).toEqual([true, true]);
  core.command('experiment.editBrief', {
    experimentId,
    patch: { recordVideo: false, recordPhoto: false, filming: 'none' },
  });
  expect(await says('filmingNotice', ['촬영하지 않는 행사'], { locale: 'ko' })).toEqual([true]);
});
