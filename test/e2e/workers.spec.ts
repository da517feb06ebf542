/** Processes of their own for what strangers wrote and for long work: given up in time, never at the window's cost. */
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { helpersOf, launchApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';

const PAPER = { kind: 'roleTable', settings: {} } as const;

interface Outcome {
  readonly code: string;
  /** Milliseconds until the answer. */
  readonly took: number;
  /** How long each question asked meanwhile waited for its answer, quickest first, in milliseconds. */
  readonly waits: readonly number[];
}

/** Imports JSON of `thousands` × 1000 empty objects, and asks the library for its list all the while. */
async function importHostile(window: Page, thousands: number): Promise<Outcome> {
  return window.evaluate(async (count) => {
    const bytes = new TextEncoder().encode(`[${'{},'.repeat(count * 1000)}{}]`);
    const began = performance.now();
    const answer = self.api.call({ name: 'bundle.drop', input: { bytes, file: 'hostile.json' } });
    // Handing the bytes over is a copy; what counts is the time after it.
    await self.api.call({ name: 'host.info', input: {} });
    const isAnswered = async (): Promise<boolean> =>
      Promise.race([answer.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20))]);
    const waits: number[] = [];
    while (!(await isAnswered())) {
      const asked = performance.now();
      await self.api.call({ name: 'library.list', input: { today: '2026-11-22' } });
      waits.push(performance.now() - asked);
    }
    const envelope = await answer;
    waits.sort((one, other) => one - other);
    return { code: envelope.ok ? 'accepted' : envelope.error.code, took: performance.now() - began, waits };
  }, thousands);
}

/** Sets what a job may use from now on; null is the usual. */
async function allow(app: ElectronApplication, what: 'SECONDS' | 'MEGABYTES', amount: number | null): Promise<void> {
  await app.evaluate(
    (_electron, [name, value]) => {
      if (value === null) delete process.env[name];
      else process.env[name] = String(value);
    },
    [`SILHEOMJANG_WORK_${what}`, amount] as const,
  );
}

/** Process ids of the app's helpers of a name. */
async function helpers(app: ElectronApplication, serviceName: string): Promise<readonly number[]> {
  return (await helpersOf(app)).filter(({ name }) => name === serviceName).map(({ pid }) => pid);
}

async function preview(window: Page, experimentId: string): Promise<string> {
  return window.evaluate(
    async ([id, choice]) => {
      const answer = await self.api.call({ name: 'document.preview', input: { experimentId: id, choice } });
      return answer.ok ? 'drawn' : answer.error.code;
    },
    [experimentId, PAPER] as const,
  );
}

test.describe('a bundle file', () => {
  test('that takes too long to read is given up in time; the window answers meanwhile, and nothing stays behind', async () => {
    const { app, window, close } = await launchApp();
    await allow(app, 'SECONDS', 1.5);
    const { code, took, waits } = await importHostile(window, 12_000);
    expect(code).toBe('bundle.timeout');
    expect(took).toBeLessThan(15_000);
    // Were it read where the questions are answered, one of them would wait for all of it, and there would be no other.
    expect(waits.length).toBeGreaterThan(3);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(1000);
    await expect.poll(() => helpers(app, 'silheomjang-bundle')).toEqual([]);
    expect(await callApi<readonly unknown[]>(window, 'library.list', { today: '2026-11-22' })).toEqual([]);
    await close();
  });

  test('that would fill the memory is given up', async () => {
    const { app, window, close } = await launchApp();
    await allow(app, 'MEGABYTES', 250);
    const { code } = await importHostile(window, 12_000);
    expect(code).toBe('bundle.tooHeavy');
    await close();
  });

  test('can be given up by the user', async () => {
    const { app, window, close } = await launchApp();
    const reading = importHostile(window, 12_000);
    await expect.poll(() => helpers(app, 'silheomjang-bundle'), { intervals: [50] }).toHaveLength(1);
    await callApi(window, 'bundle.cancelReading', {});
    expect((await reading).code).toBe('bundle.cancelled');
    await expect.poll(() => helpers(app, 'silheomjang-bundle')).toEqual([]);
    await close();
  });
});

test('a paper whose process hangs is given up in time, and the next one is drawn; so after the process was killed', async () => {
  const { app, window, close } = await launchApp();
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  expect(await preview(window, experimentId)).toBe('drawn');
  const [hung] = await helpers(app, 'silheomjang-pdf');
  if (hung === undefined) throw new Error('the first paper was drawn without a process of its own');
  process.kill(hung, 'SIGSTOP');
  await allow(app, 'SECONDS', 2);
  expect(await preview(window, experimentId)).toBe('pdf.timeout');
  await allow(app, 'SECONDS', null);
  expect(await preview(window, experimentId)).toBe('drawn');
  const [fresh] = await helpers(app, 'silheomjang-pdf');
  if (fresh === undefined) throw new Error('the paper was drawn without a process of its own');
  expect(fresh).not.toBe(hung);

  process.kill(fresh, 'SIGSTOP');
  const waiting = preview(window, experimentId);
  await expect.poll(() => helpers(app, 'silheomjang-pdf')).toEqual([fresh]);
  process.kill(fresh, 'SIGKILL');
  expect(await waiting).toBe('pdf.failed');
  expect(await preview(window, experimentId)).toBe('drawn');
  await close();
});

test('a preview that is overtaken by the next is cancelled, and the next is drawn', async () => {
  const { window, close } = await launchApp();
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  const outcomes = await window.evaluate(
    async ([id, choice]) => {
      const calls = [1, 2].map(() => self.api.call({ name: 'document.preview', input: { experimentId: id, choice } }));
      const answers = await Promise.all(calls);
      return answers.map((answer) => (answer.ok ? 'drawn' : answer.error.code));
    },
    [experimentId, PAPER] as const,
  );
  expect(outcomes).toEqual(['pdf.cancelled', 'drawn']);
  await close();
});
