/**
 * One app for the tests of a worker, which take it in turn: starting an app costs as much as most tests of a room. What a test needs
 * from a start, such as data of its own, a quit or an empty library, it gets from `launchApp`.
 */
import { test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { QueryOutput } from '@shared/contract/index.ts';
import { callApi } from './call-api.ts';
import { launchApp } from './electron.ts';
import type { LaunchedApp } from './electron.ts';

interface SharedApp {
  readonly app: LaunchedApp;
  readonly startUrl: string;
  readonly size: readonly number[];
  isLent: boolean;
}

let shared: SharedApp | undefined;

function contentSize(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize() ?? []);
}

async function startShared(): Promise<SharedApp> {
  const app = await launchApp();
  // A test may quit it, or it may crash: the next one starts another.
  app.app.once('close', () => {
    shared = undefined;
  });
  return { app, startUrl: app.window.url(), size: await contentSize(app.app), isLent: false };
}

async function forgetPreferences(window: Page): Promise<void> {
  const stored = await callApi<Readonly<Record<string, unknown>>>(window, 'preference.all', {});
  for (const [key, value] of Object.entries(stored)) {
    // A page may not write those of the main process.
    if (value !== null && !key.startsWith('host.')) await callApi(window, 'preference.set', { key, value: null });
  }
}

/** A sample that lies in the trash is opened anew. */
async function trashExperiments(window: Page): Promise<void> {
  const entries = await callApi<QueryOutput<'library.list'>>(window, 'library.list', { today: '2026-11-01' });
  for (const { experimentId, trashedAt } of entries) {
    if (trashedAt === null) await callApi(window, 'library.trash', { experimentId });
  }
}

/** Back to what a start shows, but for what the tests before left in the trash. */
async function reset({ app: { app, window }, startUrl, size }: SharedApp): Promise<void> {
  await app.evaluate(({ BrowserWindow, clipboard }, [width, height]) => {
    clipboard.clear();
    BrowserWindow.getAllWindows()[0]?.setContentSize(width ?? 0, height ?? 0);
  }, size);
  await forgetPreferences(window);
  await trashExperiments(window);
  await window.emulateMedia({ colorScheme: null, reducedMotion: null });
  await window.evaluate((url) => {
    self.sessionStorage.clear();
    self.history.replaceState(null, '', url);
  }, startUrl);
  await window.reload();
}

/** An app as `launchApp()` starts it, in Korean; its trash may hold experiments of other tests. `close` gives it back. */
export async function sharedApp(): Promise<LaunchedApp> {
  if (shared?.isLent === true) return launchApp();
  const isNew = shared === undefined;
  const found = (shared ??= await startShared());
  if (!isNew) await reset(found);
  found.isLent = true;
  async function close(): Promise<void> {
    found.isLent = false;
  }
  return { ...found.app, close };
}

/** Playwright's `test`, for files whose tests use the shared app: it ends with their worker. */
export const test = base.extend<{ readonly sharedAppIsBack: undefined }, { readonly sharedAppEnds: undefined }>({
  sharedAppIsBack: [
    async ({ browserName: _none }, use) => {
      await use(undefined);
      // Without this, one test that forgets to close has every test after it start an app of its own.
      if (shared !== undefined) shared.isLent = false;
    },
    { auto: true },
  ],
  sharedAppEnds: [
    async ({ browserName: _none }, use) => {
      await use(undefined);
      await shared?.app.close();
      shared = undefined;
    },
    { scope: 'worker', auto: true },
  ],
});
