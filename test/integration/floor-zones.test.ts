/** Zones with corners in the store: corners and box agree, one step to undo, refused whole, old files open, crew and papers follow. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { factsToTell, isCrewTold, markerCounts, optOutsOf } from '@shared/domain/filming/opt-outs.ts';
import { instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../support/documents.ts';
import { codeOf } from '../support/errors.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { makeStore } from '../support/store.ts';

const L = [
  [0, 0],
  [4000, 0],
  [4000, 2000],
  [2000, 2000],
  [2000, 4000],
  [0, 4000],
].map(([x = 0, y = 0]) => ({ x, y }));
const BOW_TIE = [L[0], L[2], L[1], L[5]].flatMap((point) => (point === undefined ? [] : [point]));
const renderer = inProcessRenderer(fontBytes);

/** A hall with a row of eight chairs, and a zone like an L. */
function hall() {
  const { core, experiment } = makeStore();
  const experimentId = experiment.id;
  const [planId = ''] = core.command('floorPlan.add', { experimentId, rows: [{ title: '강당' }], beforeId: null });
  core.command('floorItem.add', {
    experimentId,
    rows: [{ planId, kind: 'chairRow', x: 2000, y: 3000, w: 4000, h: 500, seats: 8 }],
    beforeId: null,
  });
  const [id = ''] = core.command('floorZone.add', {
    experimentId,
    rows: [{ planId, label: '왼쪽', points: L }],
    beforeId: null,
  });
  const zone = () => core.query('floorZone.rows', { experimentId })[0];
  const edit = (patch: object) => () => core.command('floorZone.edit', { experimentId, patches: [{ id, patch }] });
  return { core, experimentId, planId, zone, edit };
}

function fileOf(core: Core, experimentId: string) {
  const about = { app: 'x', exportedAt: '2026-11-18T01:20:00.000Z', personalData: true, attachments: true };
  return structuredClone(core.query('library.bundle', { experimentId, ...about })) as unknown as {
    readonly tables: Record<string, Record<string, unknown>[]>;
  };
}

const read = (file: object) => readBundle(new TextEncoder().encode(JSON.stringify(file)), 'zones.json');

test('the box follows the corners and the corners follow the box, each in one step', () => {
  const { core, experimentId, zone, edit } = hall();
  expect(zone()).toMatchObject({ x: 2000, y: 2000, w: 4000, h: 4000, points: L });
  edit({ x: 2500 })();
  expect(zone()?.points[2]).toEqual({ x: 4500, y: 2000 });
  edit({ points: L.slice(0, 4) })();
  expect(zone()).toMatchObject({ x: 2000, y: 1000, w: 4000, h: 2000 });
  core.command('history.undo', { scope: experimentId });
  expect(zone()).toMatchObject({ x: 2500, h: 4000 });
  core.command('history.undo', { scope: experimentId });
  expect(zone()).toMatchObject({ x: 2000, points: L });
  core.command('history.redo', { scope: experimentId });
  expect(zone()).toMatchObject({ x: 2500 });
  edit({ points: [] })();
  expect(zone()).toMatchObject({ x: 2500, y: 2000, w: 4000, h: 4000, points: [] });
});

test('corners that make no zone are refused, and nothing changes; so is a zone pressed until its corners meet', () => {
  const { zone, edit } = hall();
  const was = zone();
  const broken = { params: { row: 1, field: 'points' } };
  for (const points of [BOW_TIE, L.slice(0, 2)]) {
    expect(codeOf(edit({ points }))).toBe('floor.shapeBroken');
    expect(edit({ points })).toThrow(expect.objectContaining(broken));
  }
  edit({ points: [...L.slice(0, 5), { x: 1, y: 4000 }, { x: 0, y: 3999 }] })();
  expect(codeOf(edit({ w: 10, h: 10 }))).toBe('floor.shapeBroken');
  edit({ points: L })();
  expect(zone()).toEqual(was);
});

test('a file brings the corners along; one of an earlier release opens with its rectangle, and asks to change nothing', () => {
  const { core, experimentId, zone } = hall();
  const file = fileOf(core, experimentId);
  expect(read(file).bundle.tables.floorZone[0]).toMatchObject({ points: L });
  for (const row of file.tables['floorZone'] ?? []) Reflect.deleteProperty(row, 'points');
  const { bundle, unsaid } = read(file);
  expect(bundle.tables.floorZone[0]).toMatchObject({ x: 2000, w: 4000, points: [] });
  const token = addPendingImport(bundle, { kind: 'file', name: 'old.json' }, { unsaid });
  expect(core.query('bundle.compare', { token }).differences).toEqual([]);
  expect(zone()?.points).toEqual(L);
  for (const row of file.tables['floorZone'] ?? []) Object.assign(row, { points: BOW_TIE });
  expect(codeOf(() => read(file))).toBe('bundle.invalid');
});

test('the crew was told the true form: a corner moved within the same box is a change', () => {
  const { core, experimentId, zone, edit } = hall();
  const now = () =>
    factsToTell(
      markerCounts([], optOutsOf({ people: [], participations: [], parts: [] })),
      core.query('floorZone.rows', { experimentId }),
    );
  const brief = { toPersonId: null, toName: '촬영팀', toldOn: '2026-11-20', toldAt: 600, told: now() };
  core.command('crewBrief.add', { experimentId, rows: [brief], beforeId: null });
  const briefs = () => core.query('crewBrief.rows', { experimentId });
  expect(isCrewTold(briefs(), now())).toBe(true);
  const box = [zone()?.x, zone()?.w];
  edit({ points: L.with(3, { x: 3000, y: 3000 }) })();
  expect([zone()?.x, zone()?.w]).toEqual(box);
  expect(isCrewTold(briefs(), now())).toBe(false);
  edit({ points: L })();
  expect(isCrewTold(briefs(), now())).toBe(true);
});

test('the plan and the crew brief count the seats of the true form, not of the box', async () => {
  const { core, experimentId, edit } = hall();
  core.command('optOutMarker.add', { experimentId, rows: [{ colour: '노랑' }], beforeId: null });
  async function says(kind: string, text: string, settings: object = {}): Promise<boolean> {
    const choice = documentChoice.parse({ kind, settings });
    const at = instant('2026-11-18T01:20:00.000Z');
    const { signal } = new AbortController();
    return has(
      await readPdf((await previewDocument({ core, renderer, experimentId, choice, at, signal })).bytes),
      text,
    );
  }
  expect(await says('crewBrief', '배치도에서 이 구역에 드는 자리 4개')).toBe(true);
  expect(await says('floorPlan', '촬영 안 함 1개 · 자리 4')).toBe(true);
  expect(await says('floorPlan', '촬영 안 함 1개 · 자리 4', { layer: 'filming' })).toBe(true);
  edit({ points: [] })();
  expect(await says('crewBrief', '배치도에서 이 구역에 드는 자리 8개')).toBe(true);
  expect(await says('crewBrief', 'Seats of the plan in this zone: 8', { locale: 'en' })).toBe(true);
});
