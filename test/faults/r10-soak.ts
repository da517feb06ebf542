/** R10: a long day's use leaves no more memory behind than a short one. R11: no screen keeps anybody out. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { axeFindings } from '../support/axe.ts';
import { startApp } from './support/apps.ts';
import { openSample, setAppearance, walkScreens } from './support/walk.ts';

interface Use {
  /** Bytes of everything that the page holds, without the code that V8 has made of its functions. */
  readonly held: number;
  /** Bytes of that code: with every lap more functions are worth compiling, until all are. */
  readonly code: number;
  readonly nodes: number;
}

/** Heap and DOM nodes of the page once everything is collected that can be. */
async function measureUse(window: Page): Promise<Use> {
  const session = await window.context().newCDPSession(window);
  try {
    await session.send('Performance.enable');
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', {});
    return { ...sizesIn(chunks.join('')), nodes };
  } finally {
    await session.detach();
  }
}

const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.tuple([z.array(z.string())], z.unknown()),
    }),
  }),
  nodes: z.array(z.number()),
});

/** Sums up a heap snapshot of Chromium: a list of numbers, so many for each thing on the heap. */
function sizesIn(text: string): Pick<Use, 'held' | 'code'> {
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  const sizes = { held: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    sizes[nodes[at + type] === code ? 'code' : 'held'] += nodes[at + size] ?? 0;
  }
  return sizes;
}

function told({ held, code, nodes }: Use): string {
  return `${(held / 2 ** 20).toFixed(2)} MB and ${(code / 2 ** 20).toFixed(2)} MB of compiled code, ${nodes} nodes`;
}

function growth(from: number, to: number): number {
  return Math.round((to / from - 1) * 1000) / 10;
}

async function useLong({ rounds, folder, say }: RigContext): Promise<Finding> {
  // The first laps load rooms and fill caches that are bounded; growth is measured after a tenth of the way.
  const settled = Math.min(20, Math.ceil(rounds / 3));
  const { window, close } = await startApp({ userData: folder });
  try {
    const firstRoom = await openSample(window);
    let [before, screens]: [Use | null, number] = [null, 0];
    for (let lap = 1; lap <= rounds; lap += 1) {
      screens += await walkScreens(window, firstRoom, async () => undefined);
      if (lap !== settled && lap % 20 !== 0) continue;
      const use = await measureUse(window);
      if (lap === settled) before = use;
      say(`lap ${lap}: ${told(use)}`);
    }
    const after = await measureUse(window);
    if (before === null) throw new Error('too few laps');
    const [heap, nodes] = [growth(before.held, after.held), growth(before.nodes, after.nodes)];
    const code = growth(before.code, after.code);
    return {
      rounds,
      figure: `${screens} screens; from lap ${settled} to ${rounds} heap ${heap} %, nodes ${nodes} %, compiled code ${code} % (${told(after)})`,
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
  const { window, close } = await startApp({ userData: folder });
  const faults: string[] = [];
  let screens = 0;
  try {
    const firstRoom = await openSample(window);
    for (const locale of ['ko', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await setAppearance(window, locale, theme);
        screens += await walkScreens(window, firstRoom, async (screen) => {
          const grave = (await axeFindings(window)).filter(({ isGrave }) => isGrave);
          faults.push(
            ...grave.map(({ id, places }) => `${screen} (${locale}, ${theme}): ${id}, ${places.length} places`),
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
