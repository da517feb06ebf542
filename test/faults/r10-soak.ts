/** R10: a long day's use leaves no more memory behind than a short one. R11: no screen keeps anybody out. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launchApp } from '../support/electron.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { openSample, setAppearance, walkScreens } from './support/walk.ts';

interface Use {
  readonly heap: number;
  readonly nodes: number;
}

/** Heap and DOM nodes of the page once everything is collected that can be. */
async function measureUse(window: Page): Promise<Use> {
  const session = await window.context().newCDPSession(window);
  try {
    await session.send('Performance.enable');
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes') };
  } finally {
    await session.detach();
  }
}

function growth(from: number, to: number): number {
  return Math.round((to / from - 1) * 1000) / 10;
}

async function useLong({ rounds, folder, say }: RigContext): Promise<Finding> {
  // The first laps load rooms and fill caches that are bounded; growth is measured after a tenth of the way.
  const settled = Math.min(20, Math.ceil(rounds / 3));
  const { window, close } = await launchApp({ userData: folder });
  try {
    const firstRoom = await openSample(window);
    let [before, screens]: [Use, number] = [{ heap: Number.NaN, nodes: Number.NaN }, 0];
    for (let lap = 1; lap <= rounds; lap += 1) {
      screens += await walkScreens(window, firstRoom, async () => undefined);
      if (lap === settled) before = await measureUse(window);
      if (lap % 20 === 0) say(`lap ${lap}`);
    }
    const after = await measureUse(window);
    const [heap, nodes] = [growth(before.heap, after.heap), growth(before.nodes, after.nodes)];
    const size = `${(after.heap / 2 ** 20).toFixed(1)} MB, ${after.nodes} nodes`;
    return {
      rounds,
      figure: `${screens} screens; from lap ${settled} to ${rounds} heap ${heap} %, nodes ${nodes} % (${size})`,
      faults: [
        ...(heap <= 10 ? [] : [`the heap grew by ${heap} %`]),
        ...(nodes <= 1 ? [] : [`the DOM nodes grew by ${nodes} %: ${before.nodes} to ${after.nodes}`]),
      ],
    };
  } finally {
    await close();
  }
}

async function walkWithAxe({ folder }: RigContext): Promise<Finding> {
  const { window, close } = await launchApp({ userData: folder });
  const faults: string[] = [];
  let screens = 0;
  try {
    const firstRoom = await openSample(window);
    for (const locale of ['ko', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await setAppearance(window, locale, theme);
        screens += await walkScreens(window, firstRoom, async (screen) => {
          const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
          const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          faults.push(
            ...grave.map(({ id, nodes }) => `${screen} (${locale}, ${theme}): ${id}, ${nodes.length} places`),
          );
        });
      }
    }
  } finally {
    await close();
  }
  return { rounds: screens, figure: `${screens} screens, ${faults.length} serious or critical`, faults };
}

export const useScenarios: readonly Scenario[] = [
  {
    id: 'R10',
    name: 'long use: laps over all screens',
    mustHold: 'heap ≤ +10 %, DOM nodes ≤ +1 %',
    rounds: { full: 200, short: null },
    run: useLong,
  },
  {
    id: 'R11',
    name: 'axe on every screen, Korean and English, light and dark',
    mustHold: '0 serious or critical',
    rounds: { full: 1, short: null },
    run: walkWithAxe,
  },
];
