/** The papers of 홍보: what they must say, and what nobody reads there while the purpose is hidden. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { pngOf } from '../../support/pictures.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();
const KINDS = ['publicityPlan', 'pressRelease', 'postingProof', 'publicityNotice'] as const;

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

function sample() {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  async function says(kind: string, texts: readonly string[], settings: object = {}) {
    const pdf = await paper(core, experimentId, kind, settings);
    return texts.filter((text) => !has(pdf, text));
  }
  return { core, experimentId, says };
}

test('the plan has days, channels, states and costs; the proof has what was posted and printed', async () => {
  const { says } = sample();
  expect(await says('publicityPlan', ['하루 야학에 모십니다', '복지관 게시판', '게시함', '40,000', '7일 전'])).toEqual(
    [],
  );
  expect(await says('postingProof', ['1,340', '2018. 12. 5. 기준', 'example.org/news/1', '모두 4곳'])).toEqual([]);
});

test('the release says until when it waits, and prints only words that were cleared', async () => {
  const { core, experimentId, says } = sample();
  const quote = '역은 누구나 오는 곳이잖아요';
  expect(
    await says('pressRelease', [
      '09:00 이후 보도해 주세요',
      '야학 교사',
      quote,
      'school@example.org',
      '사진 0매',
      '끝.',
    ]),
  ).toEqual([]);
  const [row] = core.query('pressQuote.rows', { experimentId });
  core.command('pressQuote.edit', { experimentId, patches: [{ id: row?.id ?? '', patch: { isCleared: false } }] });
  expect(await says('pressRelease', [quote])).toEqual([quote]);
});

test('the announcement is made of the facts, and a post with old facts is named in the proof', async () => {
  const { core, experimentId, says } = sample();
  expect(await says('publicityNotice', ['2018. 12. 6.(목) 14:00', 'Cafe 자리', '복지관에 말씀해 주세요'])).toEqual([]);
  core.command('experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  expect(await says('publicityNotice', ['마을회관'])).toEqual([]);
  expect(await says('postingProof', ['고칠 곳: 장소'])).toEqual([]);
});

test('the plan has a line for each week, empty ones too, and a column for each channel', async () => {
  const { core, experimentId } = sample();
  const pdf = await paper(core, experimentId, 'publicityPlan');
  const weeks = pdf.text.match(/\d{4}\. \d+\. \d+\. – /gu) ?? [];
  expect(weeks.length).toBeGreaterThan(2);
  expect(has(pdf, '행사 주')).toBe(true);
  const without = await paper(core, experimentId, 'publicityPlan', { calendar: false });
  expect(has(without, '행사 주')).toBe(false);
});

test('the address of the sign-up is printed as a code with its words, and not where it may not be', async () => {
  const { core, experimentId, says } = sample();
  const address = 'example.org/night-school';
  expect(await says('publicityNotice', ['신청 바로 가기', address])).toEqual([]);
  expect(await says('publicityNotice', ['신청 바로 가기'], { code: false })).toEqual(['신청 바로 가기']);
  expect(await says('pressRelease', ['신청 바로 가기'])).toEqual(['신청 바로 가기']);
  expect(await says('pressRelease', ['신청 바로 가기'], { code: true })).toEqual([]);
  const [row] = core.query('signUp.rows', { experimentId });
  core.command('signUp.edit', {
    experimentId,
    patches: [{ id: row?.id ?? '', patch: { how: '전화로 말씀해 주세요' } }],
  });
  expect(await says('publicityNotice', ['신청 바로 가기'])).toEqual(['신청 바로 가기']);
});

test('screenshots of what is posted are printed with where and when; what cannot be drawn says so', async () => {
  const { core, experimentId, says } = sample();
  const owner = core.query('itemChannel.rows', { experimentId }).find(({ postedOn }) => postedOn !== null);
  const ownerId = owner?.id ?? '';
  const plain = await paper(core, experimentId, 'postingProof');
  const pictures = [pngOf(400, 300), pngOf(300, 900), Buffer.from('RIFF....WEBP')];
  const stored = await Promise.all(pictures.map((bytes) => core.attachments.put(bytes)));
  core.command('attachment.add', {
    experimentId,
    owner: { ownerTable: 'itemChannel', ownerId },
    files: stored.map((file, at) => ({
      ...file,
      name: `화면 ${at}.png`,
      kind: 'photo',
      mediaType: at === 2 ? 'image/webp' : 'image/png',
    })),
  });
  expect(await says('postingProof', ['화면 갈무리', '이 형식의 그림은 실을 수 없습니다'])).toEqual([]);
  const shown = await paper(core, experimentId, 'postingProof');
  expect(shown.pages.length).toBeGreaterThan(plain.pages.length);
  expect(await says('postingProof', ['이 형식의 그림은'], { shots: false })).toEqual(['이 형식의 그림은']);
});

test('with a hidden purpose no public paper of the room holds the purpose or the question', async () => {
  const { core, experimentId } = sample();
  const [purpose, question] = ['호호바나무', '두루미떼'];
  const telling = `${purpose} 그리고 ${question}`;
  core.command('experiment.edit', {
    experimentId,
    patch: {
      awareness: 'blind',
      participantTitle: '한나절 모임',
      purpose: `${purpose}를 살핍니다.`,
      question: `${question}는 어떨까?`,
    },
  });
  const edit = (table: 'publicityItem' | 'itemChannel' | 'pressRelease' | 'signUp' | 'channel', patch: object) =>
    core.command(`${table}.edit`, {
      experimentId,
      patches: core.query(`${table}.rows`, { experimentId }).map(({ id }) => ({ id, patch })),
    } as never);
  edit('publicityItem', { state: 'draft' });
  edit('publicityItem', { title: telling, body: telling });
  edit('itemChannel', { text: telling, url: `https://example.org/${question}` });
  edit('pressRelease', { releasedOn: null });
  edit('pressRelease', { headline: telling, body: telling });
  edit('signUp', { what: telling, forWhom: telling, how: telling });
  edit('channel', { format: telling, allows: telling });
  for (const kind of KINDS) {
    const pdf = await paper(core, experimentId, kind, { audience: 'public' });
    expect([kind, has(pdf, purpose), has(pdf, question)]).toEqual([kind, false, false]);
    expect(pdf.around).not.toContain(purpose);
  }
  expect(has(await paper(core, experimentId, 'publicityPlan', { audience: 'internal' }), purpose)).toBe(true);
});

test('neither the words under a picture, the name of its file, nor whom to ask gives a hidden purpose away to the press', async () => {
  const { core, experimentId } = sample();
  const secret = '호호바나무';
  core.command('experiment.edit', {
    experimentId,
    patch: { awareness: 'blind', participantTitle: '한나절 모임', purpose: `${secret}를 살핍니다.`, question: '' },
  });
  const releases = core.query('pressRelease.rows', { experimentId });
  const [quote] = core.query('pressQuote.rows', { experimentId });
  const enquire = (enquiry: string) =>
    core.command('pressRelease.edit', {
      experimentId,
      patches: releases.map(({ id }) => ({ id, patch: { enquiry } })),
    });
  const credit = (creditAs: string) =>
    core.command('pressQuote.edit', { experimentId, patches: [{ id: quote?.id ?? '', patch: { creditAs } }] });
  // Kept from the press also where the paper is drawn for ourselves: it is the same paper.
  const tells = async (audience: 'public' | 'internal') =>
    has(await paper(core, experimentId, 'pressRelease', { audience }), secret);
  core.command('pressRelease.edit', {
    experimentId,
    patches: releases.map(({ id }) => ({ id, patch: { releasedOn: null } })),
  });
  enquire(`${secret} 담당`);
  expect([await tells('public'), await tells('internal')]).toEqual([false, false]);
  enquire('사무국');
  credit(`${secret} 지기`);
  expect([await tells('public'), await tells('internal')]).toEqual([false, false]);
  credit('교사');
  const { ids } = core.command('attachment.add', {
    experimentId,
    owner: { ownerTable: 'pressRelease', ownerId: releases[0]?.id ?? '' },
    files: [{ name: `${secret}.png`, kind: 'photo', mediaType: 'image/png', bytes: 1, sha256: '0'.repeat(64) }],
  });
  expect([await tells('public'), await tells('internal')]).toEqual([false, false]);
  core.command('attachment.describe', { experimentId, id: ids[0] ?? '', altText: `${secret} 아래` });
  expect([await tells('public'), await tells('internal')]).toEqual([false, false]);
  const signUps = core.query('signUp.rows', { experimentId });
  core.command('signUp.edit', { experimentId, patches: signUps.map(({ id }) => ({ id, patch: { what: secret } })) });
  expect(has(await paper(core, experimentId, 'publicityNotice', { audience: 'internal' }), secret)).toBe(false);
});

test('who speaks in a release is named as they chose as a proposer, unless the release says otherwise', async () => {
  const { core, experimentId } = sample();
  const [quote] = core.query('pressQuote.rows', { experimentId });
  const personId = quote?.personId ?? '';
  const stored = core.query('proposerAgreement.rows', { experimentId }).filter((row) => row.personId === personId);
  if (stored.length > 0) core.command('proposerAgreement.remove', { experimentId, ids: stored.map(({ id }) => id) });
  const quoteAs = (creditAs: string) =>
    core.command('pressQuote.edit', {
      experimentId,
      patches: [{ id: quote?.id ?? '', patch: { creditAs, isCleared: true } }],
    });
  const agree = (patch: { creditAs: 'roleName' | 'anonymous'; creditName: string }) => {
    const row = core.query('proposerAgreement.rows', { experimentId }).find((one) => one.personId === personId);
    if (row === undefined)
      core.command('proposerAgreement.add', { experimentId, beforeId: null, rows: [{ personId, ...patch }] });
    else core.command('proposerAgreement.edit', { experimentId, patches: [{ id: row.id, patch }] });
  };
  const said = `${quote?.text.trim() ?? '?'}”`;
  const named = async (who: string) => has(await paper(core, experimentId, 'pressRelease'), `${said} — ${who}`);
  agree({ creditAs: 'roleName', creditName: '골목 지기' });
  quoteAs('');
  expect(await named('골목 지기')).toBe(true);
  quoteAs('동네 교사');
  expect([await named('골목 지기'), await named('동네 교사')]).toEqual([false, true]);
  quoteAs('');
  agree({ creditAs: 'anonymous', creditName: '' });
  expect(await named('')).toBe(false);
  expect(has(await paper(core, experimentId, 'pressRelease'), said)).toBe(true);
});
