/** 배치도 in the store and on paper: seats in one step, what belongs to a plan goes with it, the sheet true to its scale. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes } from '../support/documents.ts';
import { codeOf } from '../support/errors.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { pngOf } from '../support/pictures.ts';
import { makeStore } from '../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();
const MM = 72 / 25.4;

/** A hall of 12 m by 8 m with a screen and an old chair. */
function hall() {
  const store = makeStore();
  const { core } = store;
  const experimentId = store.experiment.id;
  const [planId = ''] = core.command('floorPlan.add', { experimentId, rows: [{ title: '강당' }], beforeId: null });
  core.command('floorItem.add', {
    experimentId,
    rows: [
      { planId, kind: 'screen', x: 6000, y: 100, w: 3000, h: 150 },
      { planId, kind: 'chair', x: 3000, y: 3000, seats: 1 },
    ],
    beforeId: null,
  });
  const kinds = () => core.query('floorItem.rows', { experimentId }).map(({ kind }) => kind);
  const undo = () => core.command('history.undo', { scope: experimentId });
  return { core, experimentId, planId, kinds, undo };
}

async function paper(core: Core, experimentId: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind: 'floorPlan', settings });
  return readPdf((await previewDocument({ core, renderer, experimentId, choice, at: AT, signal })).bytes);
}

describe('seats laid out', () => {
  test('take the place of those that stood there and leave the rest, in one step', () => {
    const { core, experimentId, planId, kinds, undo } = hall();
    const { seats } = core.command('floorPlan.seat', { experimentId, planId, layout: 'theatre', seats: 30 });
    expect(seats).toBe(30);
    expect(kinds()).toEqual(['screen', 'wheelchair', 'chairRow', 'chairRow', 'chairRow', 'chairRow']);
    undo();
    expect(kinds()).toEqual(['screen', 'chair']);
  });

  test('are refused for a plan of another experiment', () => {
    const { core, planId } = hall();
    const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
    const seat = () => core.command('floorPlan.seat', { experimentId, planId, layout: 'rounds', seats: null });
    expect(codeOf(seat)).toBe('notFound');
  });
});

test('what is on a plan goes with it and comes back with it', () => {
  const { core, experimentId, planId, kinds, undo } = hall();
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 200 },
  ];
  core.command('floorRoute.add', { experimentId, rows: [{ planId, points }], beforeId: null });
  core.command('floorPlan.remove', { experimentId, ids: [planId] });
  expect([kinds(), core.query('floorRoute.rows', { experimentId })]).toEqual([[], []]);
  undo();
  expect(kinds()).toHaveLength(2);
  expect(core.query('floorRoute.rows', { experimentId })[0]?.points).toEqual(points);
});

describe('the floor plan on paper', () => {
  test('says its scale, and its bar is as long as it says', async () => {
    const { core, experimentId } = hall();
    const pdf = await paper(core, experimentId);
    expect(pdf.pages).toHaveLength(1);
    expect(has(pdf, '12 m × 8 m · A4에서 1:75')).toBe(true);
    const [page] = pdf.pages;
    const at = (text: string) => page?.items.find((item) => item.text === text);
    const [zero, five] = [at('0'), at('5 m')];
    // The words stand under the ends of the bar: the first begins there, the last is centred there.
    const long = ((five?.x ?? 0) + (five?.width ?? 0) / 2 - (zero?.x ?? 0)) / MM;
    expect(long).toBeGreaterThan(66.2);
    expect(long).toBeLessThan(67.2);
  });

  test('holds zones, numbers and routes; for those who film no furniture and no routes', async () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
    const all = await paper(core, experimentId);
    const filming = await paper(core, experimentId, { layer: 'filming' });
    const said = (pdf: typeof all) =>
      ['촬영 안 함', '대피로', '책상', '물과 다과', '전경 카메라'].map((text) => has(pdf, text));
    expect(said(all)).toEqual([true, true, true, true, true]);
    expect(said(filming)).toEqual([true, false, false, true, true]);
    expect(has(all, '20 / 예상 참석 20명')).toBe(true);
    expect(has(await paper(core, experimentId, { locale: 'en' }), 'No filming')).toBe(true);
  });

  test('is a page for each plan, and a list where the legend is too short', async () => {
    const { core, experimentId, planId } = hall();
    core.command('floorPlan.add', {
      experimentId,
      rows: [{ title: '로비', widthMm: 60_000, heightMm: 20_000 }],
      beforeId: null,
    });
    const rows = Array.from({ length: 40 }, (_, at) => ({
      planId,
      kind: 'marker' as const,
      x: 1000,
      y: 1000,
      number: at + 1,
      label: `표지 ${at + 1}`,
    }));
    core.command('floorItem.add', { experimentId, rows, beforeId: null });
    const pdf = await paper(core, experimentId);
    expect(has(pdf, '표지 40')).toBe(true);
    const of = pdf.pages.map(({ text }) => text);
    expect(of[0]).toContain('강당');
    expect(of.at(-1)).toContain('로비');
    expect(has(pdf, '1:300')).toBe(true);
  });
});

describe('the picture under a plan', () => {
  /** The hall, with a file under it. */
  async function scanned(bytes: Buffer, mediaType = 'image/png') {
    const store = hall();
    const { core, experimentId, planId } = store;
    const stored = await core.attachments.put(bytes);
    core.command('attachment.add', {
      experimentId,
      owner: { ownerTable: 'floorPlan', ownerId: planId },
      files: [{ ...stored, name: '평면도.png', kind: 'plan', mediaType }],
    });
    const print = async (settings: object = {}) => {
      const choice = documentChoice.parse({ kind: 'floorPlan', settings });
      const { bytes: pdf } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
      return { hasPicture: Buffer.from(pdf).includes('/Subtype /Image'), pdf: await readPdf(pdf) };
    };
    const place = (patch: object) => core.command('floorPlan.edit', { experimentId, patches: [{ id: planId, patch }] });
    return { ...store, print, place };
  }

  test('is printed under the drawing, unless it is not wanted or not to be seen', async () => {
    const { print, place } = await scanned(pngOf(300, 200));
    expect((await print()).hasPicture).toBe(true);
    expect((await print({ picture: false })).hasPicture).toBe(false);
    place({ pictureW: 14_000, pictureX: -1000, pictureY: -800 });
    const measured = await print({ layer: 'filming' });
    expect(measured.hasPicture).toBe(true);
    expect(measured.pdf.pages).toHaveLength(1);
    place({ pictureInk: 0 });
    expect((await print()).hasPicture).toBe(false);
  });

  test.each([
    ['of 60 megapixels', pngOf(10_000, 6000), 'image/png'],
    ['that is broken', pngOf(300, 200).subarray(0, 200), 'image/png'],
    ['of a kind that paper does not take', Buffer.from('RIFF....WEBP'), 'image/webp'],
  ])('%s is left out with a word, and the plan is printed', async (_which, bytes, mediaType) => {
    const { print } = await scanned(bytes, mediaType);
    const { hasPicture, pdf } = await print();
    expect(hasPicture).toBe(false);
    expect(has(pdf, '배경 그림은 인쇄할 수 없어 뺐습니다')).toBe(true);
    expect(has(pdf, '1:75')).toBe(true);
  });

  test('goes with its plan and comes back with it, and a file that is no picture is none', async () => {
    const { core, experimentId, planId, undo, print } = await scanned(Buffer.from('%PDF-1.7'), 'application/pdf');
    const files = () =>
      core.query('attachment.list', { experimentId, owner: { ownerTable: 'floorPlan', ownerId: planId } });
    const { hasPicture, pdf } = await print();
    expect([hasPicture, has(pdf, '배경 그림은')]).toEqual([false, false]);
    core.command('floorPlan.remove', { experimentId, ids: [planId] });
    expect(files()).toEqual([]);
    undo();
    expect(files()).toHaveLength(1);
  });
});
