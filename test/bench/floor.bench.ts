/**
 * Dragging a table among the 400 objects of a floor plan, in the real app at 1280×800. The floor is the same mouse path with nothing carried,
 * in the same run.
 */
import type { CDPSession, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { plantRows } from '../support/plant.ts';
import { emptyBrief, emptyClosing, makeExperiment, newId } from '../support/rows.ts';
import { framesDuring, workSeconds } from './support/frames.ts';
import type { Frames } from './support/frames.ts';
import { report } from './support/goals.ts';
import { median, printTable } from './support/measure.ts';

const OBJECTS = 400;
const ACROSS = 20;
const ROUNDS = 7;
const MOVES = 60;

interface Round {
  readonly mount: number;
  /** Main-thread milliseconds of it. */
  readonly pickUpWork: number;
  readonly floor: Frames;
  readonly drag: Frames;
}

/** A hall of 60 m by 40 m with tables of two seats. */
function plantFloor(file: string): string {
  const experiment = makeExperiment({ title: `배치물 ${OBJECTS}개` });
  const { id: experimentId } = experiment;
  const place = { pictureX: 0, pictureY: 0, pictureW: null, pictureInk: 40 };
  const plan = { id: newId(), experimentId, title: '큰 홀', widthMm: 60_000, heightMm: 40_000, rank: 'a0', ...place };
  const floorItem = ranksBetween(null, null, OBJECTS).map((rank, at) => ({
    id: newId(),
    experimentId,
    planId: plan.id,
    kind: 'table' as const,
    label: at % 5 === 0 ? `${at}번 책상` : '',
    x: 2000 + (at % ACROSS) * 2900,
    y: 2000 + Math.floor(at / ACROSS) * 1900,
    w: 1800,
    h: 450,
    turn: (at % 4) * 15,
    seats: 2,
    number: null,
    rank,
  }));
  const parts = { brief: [emptyBrief(experimentId)], closing: [emptyClosing(experimentId)] };
  plantRows(file, { experiment: [experiment], ...parts, floorPlan: [plan], floorItem });
  return experimentId;
}

async function openFloor(window: Page, experimentId: string): Promise<number> {
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${experimentId}/overview`);
  await window.getByRole('heading', { level: 1, name: '개요' }).waitFor();
  await window.waitForTimeout(400);
  return window.evaluate(async (hash) => {
    const start = performance.now();
    self.location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelector('[data-thing]') === null) await frame();
    await frame();
    return performance.now() - start;
  }, `/e/${experimentId}/venue`);
}

/** Over the plan, clear of its edges. */
async function wander(window: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) {
    const turn = move / MOVES;
    await window.mouse.move(560 + 200 * Math.sin(turn * 9), 440 + 140 * Math.sin(turn * 14));
  }
}

async function round(window: Page, session: CDPSession, experimentId: string): Promise<Round> {
  const mount = await openFloor(window, experimentId);
  await window.waitForTimeout(200);
  const floor = await framesDuring(window, session, MOVES, () => wander(window));
  const box = await window.locator('[data-thing]').first().locator('rect').first().boundingBox();
  if (box === null) throw new Error('not drawn');
  const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await window.mouse.move(grip.x, grip.y);
  await window.mouse.down();
  const rested = await workSeconds(session);
  await window.mouse.move(grip.x + 12, grip.y + 2);
  await window.locator('[data-thing][data-lifted]').waitFor();
  const pickUpWork = ((await workSeconds(session)) - rested) * 1000;
  const drag = await framesDuring(window, session, MOVES, () => wander(window));
  await window.keyboard.press('Escape');
  await window.mouse.up();
  return { mount, pickUpWork, floor, drag };
}

function summary(rounds: readonly Round[]) {
  const of = (pick: (one: Round) => number) => median(rounds.map(pick));
  const floor = of((one) => one.floor.p95);
  return {
    'floor plan': `${OBJECTS} objects`,
    mount: of((one) => one.mount),
    'pick-up work': of((one) => one.pickUpWork),
    'floor p95': floor,
    'drag p95': of((one) => one.drag.p95),
    'drag p95 / floor': of((one) => one.drag.p95) / floor,
    'ms per move': of((one) => one.drag.busy),
    'floor ms': of((one) => one.floor.busy),
  };
}

const userData = mkdtempSync(join(tmpdir(), 'silheomjang-floor-'));
const id = plantFloor(join(userData, 'library', 'library.db'));
const { app, window, close } = await launchApp({ userData });
await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
const session = await window.context().newCDPSession(window);
await session.send('Performance.enable');
// The room opens on its candidates otherwise.
await callApi(window, 'preference.set', { key: `venue.tab.${id}`, value: 'floor' });
const rounds: Round[] = [];
for (let lap = 0; lap <= ROUNDS; lap += 1) {
  const one = await round(window, session, id);
  if (lap > 0) rounds.push(one);
}
const measured = summary(rounds);
printTable(`Floor plan, medians of ${ROUNDS} rounds, milliseconds`, [measured]);
report('Floor plan: goals', [
  {
    name: `drag p95 against the floor, ${OBJECTS} objects`,
    value: measured['drag p95 / floor'],
    unit: '×',
    goal: 1.15,
  },
]);
await close();
rmSync(userData, { recursive: true, force: true });
