import { launchApp } from '../../support/electron.ts';
import type { LaunchedApp, LaunchOptions } from '../../support/electron.ts';
import { killGroup, pause, undoAtEnd } from './processes.ts';

/** The longest that an app may take to close; one that asks somebody something before it closes never would. */
const CLOSING_MS = 60_000;

/** The app, which does not outlive the bench either. */
export async function startApp(options: LaunchOptions): Promise<LaunchedApp> {
  const launched = await launchApp(options);
  const process = launched.app.process();
  const forget = undoAtEnd(() => {
    if (process.exitCode === null && process.signalCode === null) killGroup(process.pid);
  });
  process.once('exit', forget);
  async function close(): Promise<void> {
    const closed = launched.close().then(() => true);
    if (await Promise.race([closed, pause(CLOSING_MS)])) return;
    killGroup(process.pid);
    await closed;
    throw new Error('the app did not close');
  }
  return { ...launched, close };
}
