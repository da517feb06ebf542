/**
 * Scrolling over and dragging among 500 and 2,000 bars of the timeline, in the real app at 1280×800. The floor is the same mouse path with
 * nothing carried, in the same run.
 */
import type { CDPSession, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../support/electron.ts';
import { framesDuring, workSeconds } from './support/frames.ts';
import type { Frames } from './support/frames.ts';
import { report } from './support/goals.ts';
import { exponent, median, printTable } from './support/measure.ts';
import { plantBoards } from './support/planted-board.ts';

/** Of the cards of a planted board two thirds have a day. */
const BARS = [500, 2_000] as const;
const ROUNDS = 7;
const MOVES = 60;

interface Round {
  readonly mount: number;
  /** Main-thread milliseconds of it. */
  readonly pickUpWork: number;
  readonly floor: Frames;
  readonly scrolling: Frames;
  readonly drag: Frames;
  readonly mounted: number;
}

async function openTimeline(window: Page, experimentId: string): Promise<number> {
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${experimentId}/overview`);
  await window.getByRole('heading', { level: 1, name: '개요' }).waitFor();
  await window.waitForTimeout(400);
  return window.evaluate(async (hash) => {
    const start = performance.now();
    self.location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelector('[data-bar]') === null) await frame();
    await frame();
    return performance.now() - start;
  }, `/e/${experimentId}/schedule`);
}

/** Along and across the bars, clear of the edges. */
async function wander(window: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) {
    const turn = move / MOVES;
    await window.mouse.move(660 + 180 * Math.sin(turn * 9), 480 + 90 * Math.sin(turn * 14));
  }
}

async function scroll(window: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) await window.mouse.wheel(0, move < MOVES / 2 ? 160 : -160);
}

/** The middle of a bar in view. */
async function pressable(window: Page): Promise<{ readonly x: number; readonly y: number }> {
  await window.locator('[data-bar]').first().focus();
  await window.keyboard.press('ArrowDown');
  return window.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    if (box === undefined || document.activeElement?.matches('[data-bar]') !== true)
      throw new Error('no bar has the focus');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

async function round(window: Page, session: CDPSession, experimentId: string): Promise<Round> {
  const mount = await openTimeline(window, experimentId);
  await window.waitForTimeout(200);
  const floor = await framesDuring(window, session, MOVES, () => wander(window));
  const scrolling = await framesDuring(window, session, MOVES, () => scroll(window));
  const mounted = await window.locator('[data-bar]').count();
  const grip = await pressable(window);
  await window.mouse.move(grip.x, grip.y);
  await window.mouse.down();
  const rested = await workSeconds(session);
  await window.mouse.move(grip.x + 12, grip.y + 2);
  await window.locator('[data-bar][data-lifted]').waitFor();
  const pickUpWork = ((await workSeconds(session)) - rested) * 1000;
  const drag = await framesDuring(window, session, MOVES, () => wander(window));
  await window.keyboard.press('Escape');
  await window.mouse.up();
  return { mount, pickUpWork, floor, scrolling, drag, mounted };
}

function summary(bars: number, rounds: readonly Round[]) {
  const of = (pick: (one: Round) => number) => median(rounds.map(pick));
  const floor = of((one) => one.floor.p95);
  return {
    timeline: `${bars} bars`,
    mount: of((one) => one.mount),
    'pick-up work': of((one) => one.pickUpWork),
    'floor p95': floor,
    'scroll p95': of((one) => one.scrolling.p95),
    'scroll p95 / floor': of((one) => one.scrolling.p95) / floor,
    'drag p95': of((one) => one.drag.p95),
    'drag p95 / floor': of((one) => one.drag.p95) / floor,
    'ms per move': of((one) => one.drag.busy),
    'floor ms': of((one) => one.floor.busy),
    mounted: Math.max(...rounds.map((one) => one.mounted)),
  };
}

const userData = mkdtempSync(join(tmpdir(), 'silheomjang-schedule-'));
const ids = plantBoards(
  join(userData, 'library', 'library.db'),
  BARS.map((bars) => bars * 1.5),
);
const { app, window, close } = await launchApp({ userData });
await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
const session = await window.context().newCDPSession(window);
await session.send('Performance.enable');
const turns = BARS.map((bars, at) => ({ bars, id: ids[at] ?? '', rounds: [] as Round[] }));
for (let lap = 0; lap <= ROUNDS; lap += 1)
  for (const { id, rounds } of turns) {
    const one = await round(window, session, id);
    if (lap > 0) rounds.push(one);
  }
const measured = turns.map(({ bars, rounds }) => summary(bars, rounds));
printTable(`Timeline, medians of ${ROUNDS} interleaved rounds, milliseconds`, measured);
const [few, many] = measured;
if (few !== undefined && many !== undefined) {
  const times = BARS[1] / BARS[0];
  const growth = (of: (one: ReturnType<typeof summary>) => number) => ({
    growth: exponent(of(few), of(many), times),
    growthGoal: 0,
  });
  report('Timeline: goals', [
    {
      name: `drag p95 against the floor, ${BARS[1]} bars`,
      value: many['drag p95 / floor'],
      unit: '×',
      goal: 1.15,
      ...growth((one) => one['drag p95']),
    },
    {
      name: `scroll p95 against the floor, ${BARS[1]} bars`,
      value: many['scroll p95 / floor'],
      unit: '×',
      goal: 1.15,
      ...growth((one) => one['scroll p95']),
    },
  ]);
}
await close();
rmSync(userData, { recursive: true, force: true });
