/** 당일: presses, a sheet that changes while it runs, incidents whose log is never rewritten, the papers of both. */
import { join } from 'node:path';
import { systemPorts } from '@core/base/ports.ts';
import { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fontBytes } from '../support/documents.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { makeFolder, makeStore } from '../support/store.ts';

const DAY = '2018-12-06';

/** A store whose clock is set by hand. */
function night() {
  const clock = { now: Date.parse(`${DAY}T12:30:00+09:00`) };
  const core = new Core({
    file: join(makeFolder(), 'library.db'),
    ports: { ...systemPorts, now: () => instant(new Date(clock.now).toISOString()) },
  });
  onTestFinished(() => core.close());
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  const sheetId = core.query('cueSheet.list', { experimentId })[0]?.id ?? '';
  const cues = () => core.query('cueSheet.get', { experimentId, sheetId }).cues;
  const at = (time: string) => {
    clock.now = Date.parse(`${DAY}T${time}+09:00`);
  };
  const run = () => core.query('run.rows', { experimentId }).at(-1);
  const records = () => core.query('cueRun.rows', { experimentId }).filter(({ runId }) => runId === run()?.id);
  const titles = () => {
    const byId = new Map(cues().map(({ id, title }) => [id, title]));
    return records().map(({ cueId, skipped, endedAt }) => [
      byId.get(cueId ?? '') ?? null,
      skipped ? 'skipped' : endedAt === null ? 'on' : 'done',
    ]);
  };
  const last = () => records().findLast(({ startedAt }) => startedAt !== null)?.id ?? null;
  const next = (after = last()) => core.command('day.next', { experimentId, runId: run()?.id ?? '', after });
  return { core, experimentId, sheetId, cues, at, run, records, titles, last, next };
}

describe('a run', () => {
  test('two presses within a moment count once, however they come', () => {
    const { core, experimentId, sheetId, at, titles, last, next } = night();
    at('12:30:00.000');
    expect(core.command('day.start', { experimentId, sheetId })).toMatchObject({ counted: true });
    expect(core.command('day.start', { experimentId, sheetId })).toMatchObject({ counted: false });
    at('12:30:00.050');
    expect(next()).toEqual({ counted: false });
    at('13:30:00.000');
    const seen = last();
    expect(next(seen)).toEqual({ counted: true });
    at('13:30:00.050');
    expect(next(seen)).toEqual({ counted: false });
    expect(next()).toEqual({ counted: false });
    at('13:31:00.000');
    expect(next(seen)).toEqual({ counted: false });
    expect(titles()).toEqual([
      ['교실 꾸미기·리허설', 'done'],
      ['접수', 'on'],
    ]);
    // What did not count is no step: undo takes the one that did.
    core.command('history.undo', { scope: experimentId });
    expect(titles()).toEqual([['교실 꾸미기·리허설', 'on']]);
  });

  test('skip, hold, undo of a press, next at the last row ends; a press takes the last one back', () => {
    const { core, experimentId, sheetId, cues, at, run, records, titles, next } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    const runId = run()?.id ?? '';
    const second = cues()[1]?.id ?? '';
    expect(core.command('day.skip', { experimentId, runId, cueId: second })).toEqual({ counted: true });
    expect(core.command('day.skip', { experimentId, runId, cueId: second })).toEqual({ counted: false });
    at('12:40:00');
    core.command('day.hold', { experimentId, runId });
    at('12:43:30');
    core.command('day.hold', { experimentId, runId });
    expect(records()[0]).toMatchObject({ heldSeconds: 210, heldAt: null });
    at('13:00:00');
    next();
    expect(titles().at(-1)).toEqual(['여는 인사', 'on']);
    core.command('day.undoPress', { experimentId, runId });
    expect(titles()).toEqual([
      ['교실 꾸미기·리허설', 'on'],
      ['접수', 'skipped'],
    ]);
    for (let minute = 10; minute < 30; minute += 1) {
      at(`14:${minute}:00`);
      next();
    }
    expect(run()?.endedAt).not.toBeNull();
    expect(records()).toHaveLength(14);
    core.command('day.undoPress', { experimentId, runId });
    expect(run()?.endedAt).toBeNull();
    expect(titles().at(-1)).toEqual(['정리·철수', 'on']);
  });

  test('what was held and then skipped past is taken back in the order of the presses, the last one first', () => {
    const { core, experimentId, sheetId, cues, at, run, records, titles } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    const runId = run()?.id ?? '';
    const undo = () => core.command('day.undoPress', { experimentId, runId });
    const isHeld = () => records()[0]?.heldAt !== null;
    at('12:40:00');
    core.command('day.hold', { experimentId, runId });
    at('12:41:00');
    core.command('day.skip', { experimentId, runId, cueId: cues()[1]?.id ?? '' });
    undo();
    expect([titles().length, isHeld()]).toEqual([1, true]);
    undo();
    expect([titles().length, isHeld()]).toEqual([1, false]);
    at('12:50:00');
    core.command('day.skip', { experimentId, runId, cueId: cues()[1]?.id ?? '' });
    at('12:51:00');
    core.command('day.hold', { experimentId, runId });
    undo();
    expect([titles().length, isHeld()]).toEqual([2, false]);
    undo();
    expect(titles()).toHaveLength(1);
  });

  test('a hold is taken back by itself; after times were corrected the row before goes on all the same', () => {
    const { core, experimentId, sheetId, at, run, records, titles, next } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    const runId = run()?.id ?? '';
    const undo = () => core.command('day.undoPress', { experimentId, runId });
    at('13:30:00');
    next();
    at('13:40:00');
    core.command('day.hold', { experimentId, runId });
    at('13:45:00');
    expect(undo()).toEqual({ counted: true });
    expect(records().at(-1)).toMatchObject({ heldAt: null, heldSeconds: 0, endedAt: null });
    expect(titles()).toHaveLength(2);
    const [first, second] = records();
    const correct = (id: string | undefined, patch: { readonly startedAt?: Instant; readonly endedAt?: Instant }) =>
      core.command('cueRun.edit', { experimentId, patches: [{ id: id ?? '', patch }] });
    correct(first?.id, { endedAt: instant('2018-12-06T04:20:00.000Z') });
    correct(second?.id, { startedAt: instant('2018-12-06T04:25:00.000Z') });
    expect(undo()).toEqual({ counted: true });
    expect(titles()).toEqual([['교실 꾸미기·리허설', 'on']]);
    at('14:00:00');
    next();
    at('14:01:00');
    core.command('day.end', { experimentId, runId });
    correct(records().at(-1)?.id, { endedAt: instant('2018-12-06T05:00:30.000Z') });
    undo();
    expect(run()?.endedAt).toBeNull();
    expect(titles().map(([, state]) => state)).toEqual(['done', 'on']);
  });

  test('a clock that is set back an hour stops nothing, and nothing ends before it began', () => {
    const { core, experimentId, sheetId, at, records, titles, next } = night();
    at('13:30:00');
    core.command('day.start', { experimentId, sheetId });
    at('12:35:00');
    expect(next()).toEqual({ counted: true });
    at('12:36:00');
    expect(next()).toEqual({ counted: true });
    expect(titles()).toHaveLength(3);
    expect(records().every(({ startedAt, endedAt }) => endedAt === null || (startedAt ?? '') <= endedAt)).toBe(true);
  });

  test('rows that go, come and move while it runs leave it going; what happened is kept', () => {
    const { core, experimentId, sheetId, cues, at, records, titles, next } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    const [first, second] = cues();
    at('13:00:00');
    core.command('cue.remove', { experimentId, ids: [first?.id ?? ''] });
    expect(records()[0]).toMatchObject({ cueId: null, endedAt: null });
    core.command('cue.move', { experimentId, sheetId, ids: [second?.id ?? ''], beforeId: null });
    expect(next()).toEqual({ counted: true });
    expect(titles()).toEqual([
      [null, 'done'],
      ['여는 인사', 'on'],
    ]);
    core.command('history.undo', { scope: experimentId });
    core.command('history.undo', { scope: experimentId });
    core.command('history.undo', { scope: experimentId });
    expect(titles()).toEqual([['교실 꾸미기·리허설', 'on']]);
  });

  test('the forecast goes into the plan in one step that is undone as one', () => {
    const { core, experimentId, sheetId, cues, at, run, next } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    at('13:39:00');
    next();
    at('14:09:00');
    const before = cues();
    const { changed } = core.command('day.writePlan', { experimentId, runId: run()?.id ?? '' });
    expect(changed).toBeGreaterThan(0);
    expect(cues().find(({ title }) => title === '여는 인사')?.pinnedStart).toBe(849);
    expect(core.command('day.writePlan', { experimentId, runId: run()?.id ?? '' })).toEqual({ changed: 0 });
    core.command('history.undo', { scope: experimentId });
    expect(cues()).toEqual(before);
  });

  test('actual times may be corrected, but nothing ends before it began', () => {
    const { core, experimentId, sheetId, at, records, next } = night();
    at('12:30:00');
    core.command('day.start', { experimentId, sheetId });
    at('13:30:00');
    next();
    const id = records()[0]?.id ?? '';
    const edit = (endedAt: string) =>
      core.command('cueRun.edit', { experimentId, patches: [{ id, patch: { endedAt: instant(endedAt) } }] });
    edit('2018-12-06T04:10:00.000Z');
    expect(records()[0]?.endedAt).toBe('2018-12-06T04:10:00.000Z');
    expect(() => edit('2018-12-06T03:00:00.000Z')).toThrowError(
      expect.objectContaining({ code: 'time.endBeforeStart' }),
    );
  });
});

test('incidents are numbered in turn; their log is struck out, never changed or removed', () => {
  const { core, experimentId } = night();
  const rows = [{ at: instant('2018-12-06T05:00:00.000Z'), summary: '전등이 나감' }];
  const [id = ''] = core.command('incident.add', { experimentId, rows, beforeId: null });
  const find = () => core.query('incident.rows', { experimentId }).find((row) => row.id === id);
  expect(find()).toMatchObject({ number: 4, state: 'open', kind: 'other' });
  const entry = { incidentId: id, at: instant('2018-12-06T05:01:00.000Z'), text: '시설에 알림' };
  const [entryId = ''] = core.command('incidentEntry.add', { experimentId, rows: [entry], beforeId: null });
  const kept = expect.objectContaining({ code: 'incident.kept' });
  expect(() => core.command('incidentEntry.remove', { experimentId, ids: [entryId] })).toThrowError(kept);
  expect(() => core.command('incident.remove', { experimentId, ids: [id] })).toThrowError(kept);
  expect(() =>
    core.command('incidentEntry.edit', { experimentId, patches: [{ id: entryId, patch: { text: '아니었음' } }] }),
  ).toThrowError(kept);
  core.command('incidentEntry.edit', { experimentId, patches: [{ id: entryId, patch: { stricken: true } }] });
  expect(core.query('incidentEntry.rows', { experimentId }).at(-1)).toMatchObject({
    text: '시설에 알림',
    stricken: true,
  });
});

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

test('the run log sets what happened beside the plan; the incident log leaves out what is struck unless it is asked for', async () => {
  const { core } = makeStore();
  const little = core.command('library.openSample', { name: 'little-library-2020' }).experimentId;
  const log = await paper(core, little, 'runLog');
  const said = ['진행 기록', '10:55–11:40', '11:09–12:03', '+23', '2분 멈춤', '모둠마다 이야기가 길어짐'];
  expect(said.filter((text) => !has(log, text))).toEqual([]);
  const school = core.command('library.openSample', { name: 'seoul-station-night-school-2018' }).experimentId;
  const plain = await paper(core, school, 'incidentLog');
  const noted = ['특이사항 기록지', '파란 목도리를 주움', '13:52 시설에서 경사판을 빌려 놓음', '처리 중'];
  expect(noted.filter((text) => !has(plain, text))).toEqual([]);
  expect(has(plain, '경사판이 없다고 함')).toBe(false);
  const whole = await paper(core, school, 'incidentLog', { struck: true });
  expect(has(whole, '경사판이 없다고 함')).toBe(true);
});
