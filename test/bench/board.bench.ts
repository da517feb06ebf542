/**
 * Dragging a card over boards of 500, 2,000 and 10,000 cards, with and without lanes, in the real app at 1280×800. The floor is the
 * same mouse path with nothing carried, in the same run. `SILHEOMJANG_BESIDE=<checkout>` names another checkout, built, whose app
 * takes turns with this one, round by round, on the board with lanes.
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

const SIZES = [500, 2_000, 10_000] as const;
const ROUNDS = 7;
const MOVES = 60;

interface Round {
  readonly mount: number;
  readonly pickUp: number;
  /** Main-thread milliseconds of it. */
  readonly pickUpWork: number;
  readonly floor: Frames;
  readonly drag: Frames;
  /** Carried along the edge, with the board scrolling under it. */
  readonly scrolling: Frames;
  readonly drop: number;
  readonly key: number;
  readonly mounted: number;
}

/** Over all columns, up and down, clear of the edges. */
async function wander(window: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) {
    const turn = move / MOVES;
    await window.mouse.move(640 + 420 * Math.sin(turn * 9), 430 + 150 * Math.sin(turn * 14));
  }
}

/** Along the lower edge, where the board scrolls by itself while something is carried. */
async function alongEdge(window: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1)
    await window.mouse.move(640 + 420 * Math.sin((move / MOVES) * 9), 780 - (move % 3));
}

async function openBoard(window: Page, experimentId: string): Promise<number> {
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${experimentId}/overview`);
  await window.getByRole('heading', { level: 1, name: '개요' }).waitFor();
  await window.waitForTimeout(400);
  return window.evaluate(async (hash) => {
    const start = performance.now();
    self.location.hash = hash;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelector('[data-card]') === null) await frame();
    await frame();
    return performance.now() - start;
  }, `/e/${experimentId}/board`);
}

/** Where a card can be pressed: the first one that is not under a head. */
async function pressable(window: Page): Promise<{ readonly x: number; readonly y: number }> {
  return window.evaluate(() => {
    for (let y = 380; y < 700; y += 8)
      for (let x = 220; x < 1200; x += 40) if (document.elementFromPoint(x, y)?.closest('[data-card]')) return { x, y };
    throw new Error('no card on the screen');
  });
}

async function round(window: Page, session: CDPSession, experimentId: string): Promise<Round> {
  const mount = await openBoard(window, experimentId);
  await window.waitForTimeout(200);
  const floor = await framesDuring(window, session, MOVES, () => wander(window));
  const grip = await pressable(window);
  await window.mouse.move(grip.x, grip.y);
  await window.mouse.down();
  const pickedUp = window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        self.addEventListener('pointermove', (event) => {
          const start = event.timeStamp;
          function look(): void {
            if (document.querySelector('[data-lifted]') !== null) {
              observer.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - start));
            }
          }
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-lifted'] });
          look();
        });
      }),
  );
  const rested = await workSeconds(session);
  await window.mouse.move(grip.x + 12, grip.y + 10);
  const pickUp = await pickedUp;
  const pickUpWork = ((await workSeconds(session)) - rested) * 1000;
  const drag = await framesDuring(window, session, MOVES, () => wander(window));
  const scrolling = await framesDuring(window, session, MOVES, () => alongEdge(window));
  const mounted = await window.locator('[data-card]').count();
  // A drop where the card happens to stand stores nothing: that round tells nothing about it.
  const stored = window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        setTimeout(() => resolve(Number.NaN), 3000);
        self.addEventListener(
          'pointerup',
          ({ timeStamp }) => {
            const end = self.api.onChange(({ topics }) => {
              if (!topics.includes('tasks')) return;
              end();
              resolve(performance.now() - timeStamp);
            });
          },
          { capture: true, once: true },
        );
      }),
  );
  // Back to the column it came from: no gate asks.
  await window.mouse.move(grip.x, 430);
  await window.mouse.up();
  const drop = await stored;
  await window.locator('[data-card][tabindex="0"]').focus();
  await window.keyboard.press('Space');
  const key = await window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const card = document.activeElement;
        const start = performance.now();
        card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
  );
  await window.keyboard.press('Escape');
  return { mount, pickUp, pickUpWork, floor, drag, scrolling, drop, key, mounted };
}

type Summary = ReturnType<typeof summary>;

function summary(name: string, rounds: readonly Round[]) {
  const of = (pick: (one: Round) => number) => median(rounds.map(pick).filter((value) => !Number.isNaN(value)));
  const floor = of((one) => one.floor.p95);
  return {
    board: name,
    mount: of((one) => one.mount),
    'pick-up': of((one) => one.pickUp),
    'pick-up work': of((one) => one.pickUpWork),
    'floor p95': floor,
    'drag p95': of((one) => one.drag.p95),
    'p95 / floor': of((one) => one.drag.p95) / floor,
    worst: of((one) => one.drag.worst),
    'scroll p95 / floor': of((one) => one.scrolling.p95) / floor,
    'ms per move': of((one) => one.drag.busy),
    'floor ms': of((one) => one.floor.busy),
    'drop stored': of((one) => one.drop),
    key: of((one) => one.key),
    mounted: Math.max(...rounds.map((one) => one.mounted)),
  };
}

/** 500, 2,000 and 10,000 cards. */
function reportGoals(how: string, small: Summary, middle: Summary, large: Summary): void {
  const times = SIZES[2] / SIZES[0];
  const growth = (of: (one: Summary) => number) => exponent(of(small), of(large), times);
  report(`Board ${how}: goals`, [
    {
      name: 'drag p95 against the floor, 2,000 cards',
      value: middle['p95 / floor'],
      unit: '×',
      goal: 1.15,
      growth: growth((one) => one['drag p95']),
      growthGoal: 0,
    },
    { name: 'drag p95, 10,000 cards against 500', value: large['drag p95'] / small['drag p95'], unit: '×', goal: 1.25 },
    {
      name: 'main thread per move, 2,000 cards',
      value: middle['ms per move'],
      unit: 'ms',
      growth: growth((one) => one['ms per move']),
      growthGoal: 0,
    },
    { name: 'cards mounted, 10,000 cards', value: large.mounted, unit: '', goal: 150 },
    { name: 'drop → stored, 2,000 cards', value: middle['drop stored'], unit: 'ms', goal: 50 },
    { name: 'a key that moves a card, 2,000 cards', value: middle.key, unit: 'ms', goal: 50 },
  ]);
}

interface Bench {
  readonly window: Page;
  readonly session: CDPSession;
  readonly ids: readonly string[];
  end(): Promise<void>;
}

async function openBench(checkout?: string): Promise<Bench> {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-board-'));
  const ids = plantBoards(join(userData, 'library', 'library.db'), SIZES);
  const { app, window, close } = await launchApp({ userData, checkout });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  const session = await window.context().newCDPSession(window);
  await session.send('Performance.enable');
  async function end(): Promise<void> {
    await close();
    rmSync(userData, { recursive: true, force: true });
  }
  return { window, session, ids, end };
}

async function setLanes({ window, ids }: Bench, byArea: boolean): Promise<void> {
  for (const id of ids)
    await window.evaluate(
      ([key, lanes]) => self.api.call({ name: 'preference.set', input: { key, value: { byArea: lanes } } }),
      [`board.view.${id}`, byArea] as const,
    );
}

/** The rounds of each app and size, taken in turns. */
async function takeTurns(benches: readonly Bench[]) {
  const turns = benches.flatMap((bench) =>
    SIZES.map((size, index) => ({ bench, size, id: bench.ids[index] ?? '', rounds: [] as Round[] })),
  );
  const bySize = turns.toSorted((one, other) => one.size - other.size);
  for (let lap = 0; lap <= ROUNDS; lap += 1)
    for (const { bench, id, rounds } of bySize) {
      const one = await round(bench.window, bench.session, id);
      if (lap > 0) rounds.push(one);
    }
  return benches.map((bench) =>
    turns.filter((turn) => turn.bench === bench).map(({ size, rounds }) => summary(`${size} cards`, rounds)),
  );
}

function printRatios(title: string, rows: readonly (readonly [string, Summary, Summary])[]): void {
  printTable(
    title,
    rows.map(([board, one, other]) => ({
      board,
      mount: one.mount / other.mount,
      'pick-up': one['pick-up'] / other['pick-up'],
      'pick-up work': one['pick-up work'] / other['pick-up work'],
      'drag p95': one['drag p95'] / other['drag p95'],
      'ms per move': one['ms per move'] / other['ms per move'],
      'drop stored': one['drop stored'] / other['drop stored'],
    })),
  );
}

const beside = process.env['SILHEOMJANG_BESIDE'];
const benches = [await openBench(), ...(beside === undefined ? [] : [await openBench(beside)])];
for (const lanes of beside === undefined ? [true, false] : [true]) {
  for (const bench of benches) await setLanes(bench, lanes);
  const [here = [], there] = await takeTurns(benches);
  const title = `Board ${lanes ? 'with lanes' : 'without lanes'}, medians of ${ROUNDS} interleaved rounds, milliseconds`;
  printTable(title, here);
  const [small, middle, large] = here;
  if (small !== undefined && middle !== undefined && large !== undefined) {
    printRatios('10,000 cards against 500', [[large.board, large, small]]);
    reportGoals(lanes ? 'with lanes' : 'without lanes', small, middle, large);
  }
  if (there === undefined) continue;
  printTable(`The same in ${beside}`, there);
  printRatios(
    'This app against it',
    here.flatMap((one, at) => {
      const other = there[at];
      return other === undefined ? [] : [[one.board, one, other] as const];
    }),
  );
}
for (const { end } of benches) await end();
