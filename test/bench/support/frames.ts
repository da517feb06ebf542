/** How smoothly a page follows the mouse. */
import type { CDPSession, Page } from '@playwright/test';

export interface Frames {
  readonly p95: number;
  readonly worst: number;
  /** Main-thread milliseconds per move. */
  readonly busy: number;
}

/** Seconds that the page's main thread has worked: its own time, so that a busy machine adds nothing to it. */
export async function workSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
}

/** Runs a path of so many moves of the mouse and tells how the frames went meanwhile. */
export async function framesDuring(
  window: Page,
  session: CDPSession,
  moves: number,
  path: () => Promise<void>,
): Promise<Frames> {
  await window.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    Object.assign(self, { benchGaps: gaps, benchOn: true });
    function tick(now: number): void {
      gaps.push(now - last);
      last = now;
      if ((self as unknown as { benchOn: boolean }).benchOn) requestAnimationFrame(tick);
    }
    requestAnimationFrame(tick);
  });
  const before = await workSeconds(session);
  await path();
  const busy = ((await workSeconds(session)) - before) * 1000;
  const gaps = await window.evaluate(() => {
    const bench = self as unknown as { benchOn: boolean; benchGaps: number[] };
    bench.benchOn = false;
    return bench.benchGaps.slice(2);
  });
  const sorted = gaps.toSorted((one, other) => one - other);
  return {
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
    busy: busy / moves,
  };
}
