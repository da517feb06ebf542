/** The papers of the place: what they must say, and what stays among the organisers. */
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

function library() {
  const { core } = makeStore();
  return { core, ...core.command('library.openSample', { name: 'little-library-2020' }) };
}

test('the comparison has places side by side, the one that was chosen, seats with their source and why', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'venueComparison');
  for (const text of [
    '은평구 작은도서관 (선택)',
    '구청 회의실',
    '30 (원탁, 시설이 말함)',
    '09:00–14:00',
    '됨 / 됨',
    '무료',
  ])
    expect([text, has(pdf, text)]).toEqual([text, true]);
  expect(has(await paper(core, experimentId, 'venueComparison', { reasons: false }), '음식이 안 되고')).toBe(false);
});

test('the way there names access facts that are known, and nothing while no place is chosen', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'directions');
  for (const text of ['걸어서 8분', '승강기', '휠체어 자리 2', '공영주차장']) expect(has(pdf, text)).toBe(true);
  const ids = core.query('venue.rows', { experimentId }).map(({ id }) => id);
  core.command('venue.edit', { experimentId, patches: ids.map((id) => ({ id, patch: { isChosen: false } })) });
  const none = await paper(core, experimentId, 'directions', { locale: 'en' });
  expect(has(none, 'No venue is chosen yet')).toBe(true);
});

test('the site visit has the lines of the place or the usual ones; written by hand it says nothing that was seen', async () => {
  const { core, experimentId } = library();
  const pdf = await paper(core, experimentId, 'siteVisit');
  for (const text of ['문제 있음', '하나뿐이라 두 개를', '비상구, 소화기', '02-0000-0002'])
    expect(has(pdf, text)).toBe(true);
  const blank = await paper(core, experimentId, 'siteVisit', { fill: 'blank', which: 'chosen', audience: 'shared' });
  for (const text of ['문제 있음', '하나뿐이라', '구청 회의실', '02-0000-0002']) expect(has(blank, text)).toBe(false);
});

test('supplies have a column of what goes back; signs stand on a list of their own', async () => {
  const { core, experimentId } = library();
  const list = await paper(core, experimentId, 'supplies');
  for (const text of ['무선 마이크', '시험해 봄', '2020. 9. 9.', '30 장']) expect(has(list, text)).toBe(true);
  expect(has(list, '화장실')).toBe(false);
  const hung = await paper(core, experimentId, 'signs');
  expect([has(hung, '화장실 →'), has(hung, '무선 마이크')]).toEqual([true, false]);
  expect(has(await paper(core, experimentId, 'supplies', { ready: false }), '실을 준비물이 없습니다')).toBe(true);
});
