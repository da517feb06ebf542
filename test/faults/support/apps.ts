import { launchApp } from '../../support/electron.ts';
import type { LaunchedApp, LaunchOptions } from '../../support/electron.ts';
import { killGroup, undoAtEnd } from './processes.ts';

/** The app, which does not outlive the bench either. */
export async function startApp(options: LaunchOptions): Promise<LaunchedApp> {
  const launched = await launchApp(options);
  const process = launched.app.process();
  const forget = undoAtEnd(() => {
    if (process.exitCode === null && process.signalCode === null) killGroup(process.pid);
  });
  process.once('exit', forget);
  return launched;
}
