/**
 * Starts the built app the way a user does, in real Electron, for end-to-end tests.
 */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runtimeEnv } from '../../scripts/lib/runtime.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** The app's data folder; a fresh temporary one, removed on close, when left out. */
  readonly userData?: string;
  /** The system's language as Chromium reports it; Korean when left out. */
  readonly locale?: 'ko' | 'en-US';
  /** More arguments for the app. */
  readonly args?: readonly string[];
  /** More environment variables for the app. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another checkout with a build of its own, to compare with. */
  readonly checkout?: string;
  /** A packaged program to start instead of the built sources. */
  readonly program?: string;
  /** Insists on Chromium's sandbox, also for root, who then needs a program that gives up root's rights. */
  readonly sandbox?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly window: Page;
  readonly userData: string;
  /** Quits the app as closing its last window does, and waits until it has ended. */
  close(): Promise<void>;
}

function definedEnv(): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Neither may leak into a packaged program, which must find its own.
  const { ELECTRON_RUN_AS_NODE: _node, SILHEOMJANG_SQLITE_BINDING: _binding, ...env } = Object.fromEntries(inherited);
  return env;
}

const temporary = new Set<string>();
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A fresh data folder that does not outlive the test run, not even when a test fails before it closes its app. */
async function temporaryUserData(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-e2e-'));
  temporary.add(folder);
  return folder;
}

/**
 * Where memory is collected just as the main process answers, the debugger loses the answer: one in fifteen when memory is collected
 * all the time, one in some thousands otherwise. The question is asked once more, so what it does must do no harm twice; one that waits
 * for a timer is not lost.
 */
function asksAgain(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...question: readonly unknown[]) => Promise<unknown>;
  const again = (...question: readonly unknown[]) =>
    ask(...question).catch((error: unknown) => {
      if (String(error).includes('garbage collected')) return ask(...question);
      throw error;
    });
  Object.assign(app, { evaluate: again });
}

/**
 * Starts the app and waits for its first window.
 *
 * Electron refuses Chromium's sandbox to root, so root's runs go without it unless `sandbox` asks for it; everyone else's keep it.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await temporaryUserData());
  const locale = options.locale ?? 'ko';
  // A packaged program has everything with it.
  const found = options.program === undefined ? runtimeEnv() : {};
  // Without an explicit program Playwright asks Electron's launcher for one, which reads this process's environment.
  Object.assign(process.env, found);
  const from = options.checkout ?? root;
  const switches = [`--user-data-dir=${userData}`, `--lang=${locale}`, ...(options.args ?? [])];
  const app = await _electron.launch({
    ...(options.program === undefined
      ? { args: [from, ...switches] }
      : { executablePath: options.program, args: switches }),
    cwd: from,
    chromiumSandbox: options.sandbox ?? (process.platform === 'linux' && process.getuid?.() !== 0),
    env: { ...definedEnv(), ...found, SILHEOMJANG_USER_DATA: userData, LANGUAGE: locale, ...options.env },
  });
  asksAgain(app);
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  async function close(): Promise<void> {
    await app.close();
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
  }
  return { app, window, userData, close };
}

/** One of the app's processes, as Electron counts them. */
export interface Helper {
  readonly pid: number;
  /** The name of a helper's service; empty for the app's own processes. */
  readonly name: string;
}

/** The app's processes now. */
export function helpersOf(app: ElectronApplication): Promise<readonly Helper[]> {
  return app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid, name }) => ({ pid, name: name ?? '' })));
}

/** The desktop's own dialogs cannot be driven from outside: they answer with this path at once. */
export async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [answer] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer });
  }, file);
}

/** Where the app saves from now on without asking; the dialog asks again where left out. */
export async function saveInto(app: ElectronApplication, folder?: string): Promise<void> {
  await app.evaluate((_electron, place) => {
    if (place === '') delete process.env['SILHEOMJANG_SAVE_FOLDER'];
    else process.env['SILHEOMJANG_SAVE_FOLDER'] = place;
  }, folder ?? '');
}
