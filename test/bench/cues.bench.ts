/**
 * Editing a cue sheet in the real app: from Enter after a duration to the frame that shows the later times, and from choosing the
 * room to its first rows, for sheets of 300, 1,000 and 3,000 rows. The 300 of the same run are the reference.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { minutes } from '@shared/domain/units.ts';
import { launchApp } from '../support/electron.ts';
import { plantRows } from '../support/plant.ts';
import { emptyBrief, emptyClosing, makeCue, makeCueSheet, makeExperiment } from '../support/rows.ts';
import { workSeconds } from './support/frames.ts';
import { report } from './support/goals.ts';
import { exponent, median, printTable } from './support/measure.ts';

const SIZES = [300, 1000, 3000] as const;
const ROUNDS = 9;

/** One experiment with one sheet of so many rows; its id. */
function plantSheet(file: string, rows: number): string {
  const experiment = makeExperiment();
  const sheet = makeCueSheet(experiment.id, { lengthMinutes: minutes(10_000) });
  const cues = ranksBetween(null, null, rows).map((rank, index) =>
    makeCue(experiment.id, sheet.id, {
      rank,
      minutes: minutes(3),
      title: `순서 ${index + 1}`,
      content: '오늘의 순서와 쉬는 시간을 안내하고 촬영을 원하지 않는 분의 표식을 다시 알립니다.',
      sound: 'MIC 1, 2',
      note: index % 5 === 0 ? '무대 왼쪽' : '',
    }),
  );
  plantRows(file, {
    experiment: [experiment],
    brief: [emptyBrief(experiment.id)],
    closing: [emptyClosing(experiment.id)],
    cueSheet: [sheet],
    cue: cues,
  });
  return experiment.id;
}

/** Milliseconds from changing the address to the frame that shows the first row. */
async function open(window: Page, experimentId: string): Promise<number> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, `/e/${experimentId}/overview`);
  await window.locator('main').getByRole('heading', { level: 1 }).waitFor();
  return window.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        self.location.hash = hash;
        function look(): void {
          if (document.querySelector('[role=gridcell][data-column=title]') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        }
        requestAnimationFrame(look);
      }),
    `/e/${experimentId}/programme`,
  );
}

interface Edit {
  /** Milliseconds from the Enter that commits a duration to the frame after the last row in view shows its new start. */
  readonly took: number;
  /** Of them those in which the page's main thread worked. */
  readonly worked: number;
}

async function edit(window: Page, session: CDPSession, value: string): Promise<Edit> {
  await window.locator('[role=row][aria-rowindex="3"] [data-column=minutes]').click();
  await window.keyboard.type(value);
  const took = window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const last = [...document.querySelectorAll('[role=gridcell][data-column=start]')].at(-1);
        const before = last?.textContent;
        document.addEventListener(
          'keydown',
          (event) => {
            const start = event.timeStamp;
            const watcher = new MutationObserver(() => {
              if (last?.textContent === before) return;
              watcher.disconnect();
              requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.addEventListener('message', () => resolve(performance.now() - start));
                painted.port1.start();
                painted.port2.postMessage(null);
              });
            });
            if (last) watcher.observe(last, { subtree: true, childList: true, characterData: true });
          },
          { capture: true, once: true },
        );
      }),
  );
  // The listener must stand before the key is pressed: a round trip to the page comes after it.
  await window.evaluate(() => null);
  const before = await workSeconds(session);
  await window.keyboard.press('Enter');
  const ms = await took;
  return { took: ms, worked: ((await workSeconds(session)) - before) * 1000 };
}

const userData = mkdtempSync(join(tmpdir(), 'silheomjang-cues-'));
try {
  const ids = SIZES.map((rows) => plantSheet(join(userData, 'library', 'library.db'), rows));
  const { window, close } = await launchApp({ userData });
  const session = await window.context().newCDPSession(window);
  await session.send('Performance.enable');
  const opening = new Map<number, number[]>(SIZES.map((rows) => [rows, []]));
  const editing = new Map<number, number[]>(SIZES.map((rows) => [rows, []]));
  const working = new Map<number, number[]>(SIZES.map((rows) => [rows, []]));
  const mounted = new Map<number, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, rows] of SIZES.entries()) {
      const opened = await open(window, ids[index] ?? '');
      const edited = await edit(window, session, String(4 + (round % 9)));
      if (round > 0) {
        opening.get(rows)?.push(opened);
        editing.get(rows)?.push(edited.took);
        working.get(rows)?.push(edited.worked);
      }
      mounted.set(rows, await window.locator('[role=row][data-row]').count());
      // What the store answers is taken in before the next one is timed.
      await window.waitForTimeout(300);
    }
  }
  await close();
  const opened = SIZES.map((rows) => median(opening.get(rows) ?? []));
  const edited = SIZES.map((rows) => median(editing.get(rows) ?? []));
  printTable(
    'Cue sheet in the app: medians',
    SIZES.map((rows, index) => ({
      rows,
      'edit → repaint ms': edited[index] ?? Number.NaN,
      'ratio to 300': (edited[index] ?? Number.NaN) / (edited[0] ?? Number.NaN),
      'open ms': opened[index] ?? Number.NaN,
      'open ratio to 300': (opened[index] ?? Number.NaN) / (opened[0] ?? Number.NaN),
      'rows mounted': mounted.get(rows) ?? 0,
    })),
  );
  const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = edited;
  const times = SIZES[2] / SIZES[0];
  report('Cue sheet: goals', [
    { name: 'edit → repaint, 1,000 rows', value: middle, unit: 'ms', goal: 41, growth: exponent(small, large, times) },
    { name: 'edit → repaint, 3,000 rows against 300', value: large / small, unit: '×', goal: 2 },
    {
      name: 'main thread from Enter to the repaint, 1,000 rows',
      value: median(working.get(SIZES[1]) ?? []),
      unit: 'ms',
      growth: exponent(median(working.get(SIZES[0]) ?? []), median(working.get(SIZES[2]) ?? []), times),
      growthGoal: 1,
    },
    {
      name: 'opening, 1,000 rows',
      value: opened[1] ?? Number.NaN,
      unit: 'ms',
      goal: 165,
      growth: exponent(opened[0] ?? Number.NaN, opened[2] ?? Number.NaN, times),
      growthGoal: 1,
    },
  ]);
} finally {
  rmSync(userData, { recursive: true, force: true });
}
