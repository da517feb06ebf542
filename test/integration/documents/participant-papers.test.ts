/** The papers of participants and recruiting: what they must say, and what only the organisers may read. */
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

test('the recruiting status names roles, how many are sure and lacking, and the answers', async () => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  const pdf = await paper(core, experimentId, 'recruitingStatus');
  expect(has(pdf, '역 안 공간거절')).toBe(true);
  expect(has(pdf, '2/2')).toBe(true);
  expect(has(pdf, '검토함')).toBe(true);
  const [first] = core.query('recruit.rows', { experimentId });
  core.command('recruit.edit', { experimentId, patches: [{ id: first?.id ?? '', patch: { state: 'cancelled' } }] });
  expect(has(await paper(core, experimentId, 'recruitingStatus', { locale: 'en' }), 'lacking 1')).toBe(true);
});

test('the list stands by groups; others than the organisers read no phone and no access need, nobody reads a consent', async () => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
  const [first] = core.query('participation.rows', { experimentId });
  core.command('participation.edit', {
    experimentId,
    patches: [{ id: first?.id ?? '', patch: { accessNeed: '휠체어 자리', companions: 2 } }],
  });
  core.command('person.edit', {
    experimentId,
    patches: [{ id: first?.personId ?? '', patch: { name: '홍길동', phone: '01000001234', portrait: 'refused' } }],
  });
  const internal = await paper(core, experimentId, 'participantList');
  expect(has(internal, '3 (동반 포함 5)')).toBe(true);
  expect(['휠체어 자리', '010-0000-1234', '홍길동'].map((text) => has(internal, text))).toEqual([true, true, true]);
  for (const audience of ['shared', 'public']) {
    const masked = await paper(core, experimentId, 'participantList', { audience });
    expect(['휠체어', '1234', '홍길동'].map((text) => has(masked, text))).toEqual([false, false, false]);
    expect(has(masked, '어린이도서관 동네북')).toBe(true);
  }
  expect(has(internal, '거부')).toBe(false);
});

test('who walked in at the door stands and counts apart on the list, after those who registered', async () => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
  const registered = '3 (동반 포함 3)';
  expect(has(await paper(core, experimentId, 'participantList'), registered)).toBe(true);
  core.command('door.walkIn', {
    experimentId,
    name: '지나던 이',
    affiliation: '',
    label: '',
    kind: 'participant',
    portrait: 'granted',
    via: '현장',
    companions: 1,
    markerId: null,
    tagGiven: false,
  });
  const after = await paper(core, experimentId, 'participantList');
  for (const words of [registered, '현장 접수', '1 (동반 포함 2)', '지나던 이'])
    expect([words, has(after, words)]).toEqual([words, true]);
});
