/** The papers of contents, archive and mails: what they must say, and what the public may not read. */
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
  /** Those of the texts that are not there. */
  const lacks = async (kind: string, texts: readonly string[], settings: object = {}) => {
    const pdf = await paper(core, experimentId, kind, settings);
    return texts.filter((text) => !has(pdf, text));
  };
  return { core, experimentId, lacks };
}

test('the content list says what is where, who is shown with their consent, and what is there for everybody', async () => {
  const { lacks } = sample();
  const said = [
    '결과 영상 3분',
    '공개함',
    '2018. 12. 20.',
    '진행자',
    '모두 동의',
    '동의 안 됨 1명',
    '한국어',
    '카드뉴스',
  ];
  expect(await lacks('contentList', said)).toEqual([]);
  const english = ['Content list', 'Who is shown', 'all agreed', 'not agreed: 1'];
  expect(await lacks('contentList', english, { locale: 'en' })).toEqual([]);
  // The public reads of what is out, and of nobody by name.
  const hidden = ['카드뉴스', '진행자', '제안자'];
  expect(await lacks('contentList', hidden, { audience: 'public' })).toEqual(hidden);
  expect(await lacks('contentList', ['수업 사진 12장', '2명'], { audience: 'public' })).toEqual([]);
});

test('the archive list says where things are and until when; the public reads neither holders nor places', async () => {
  const { lacks } = sample();
  const said = ['현장 사진 원본', '외장 디스크 2번', '내부에서만', '2038. 12. 6.', '계속', '각 언론사'];
  expect(await lacks('archiveList', said)).toEqual([]);
  const hidden = ['외장 디스크', '설문지 17매', '각 언론사', '촬영팀'];
  expect(await lacks('archiveList', hidden, { audience: 'public' })).toEqual(hidden);
  expect(await lacks('archiveList', ['현장 사진 원본', '자유 이용'], { audience: 'public' })).toEqual([]);
  expect(await lacks('archiveList', ['Archive list', 'for good', 'free licence'], { locale: 'en' })).toEqual([]);
});

test('the mail texts stand with their fields and how many they are for, and no address', async () => {
  const { core, experimentId, lacks } = sample();
  const [person] = core.query('person.rows', { experimentId });
  core.command('person.edit', {
    experimentId,
    patches: [{ id: person?.id ?? '', patch: { email: 'lead@example.org' } }],
  });
  expect(await lacks('mailTexts', ['{이름} 님께', '{행사명}에 함께해', '감사', '4명(보냄 4명)', '결과 공유'])).toEqual(
    [],
  );
  expect(await lacks('mailTexts', ['lead@example.org'], { audience: 'internal' })).toEqual(['lead@example.org']);
  expect(await lacks('mailTexts', ['Mail texts', 'Recipients'], { locale: 'en' })).toEqual([]);
});

test('the call for opinions says what changed, where to look and until when; of a hidden purpose nothing', async () => {
  const { core, experimentId, lacks } = sample();
  const until = { until: '2019-02-28' };
  const said = ['결과 공유와 의견 수렴 안내', '일부 반영', '결과 영상 3분', '2019. 2. 28.(목)까지', '적는 곳'];
  expect(await lacks('opinionCall', said, until)).toEqual([]);
  expect(await lacks('opinionCall', ['Tell us what you think', 'Thu'], { ...until, locale: 'en' })).toEqual([]);
  expect((await paper(core, experimentId, 'opinionCall', until)).pages).toHaveLength(1);
  core.command('experiment.edit', {
    experimentId,
    patch: { title: '비밀스러운제목', purpose: '비밀스러운목적', awareness: 'blind', participantTitle: '하루 배움터' },
  });
  core.command('experiment.editClosing', { experimentId, patch: { results: '비밀스러운목적을 알았습니다.' } });
  const hidden = ['비밀스러운목적', '비밀스러운제목'];
  for (const audience of ['public', 'internal'])
    expect(await lacks('opinionCall', hidden, { audience })).toEqual(hidden);
});
