/**
 * A screen for programs that need one, on a machine that has none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { onPath } from './system-packages.mjs';
import { ScriptError } from './say.mjs';

/** How many screens tests in the real app are spread over: one a core, so that each app has what it needs to be quick. */
export const SCREENS = Math.min(4, availableParallelism());

/** Whether windows can be shown to a person here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Starts a virtual screen on a free display number, which the X server picks itself and tells on descriptor 3. */
async function startXvfb() {
  if (!onPath('Xvfb')) {
    throw new ScriptError('There is no display, and the virtual one (Xvfb) is not installed.', 'Run: npm run setup');
  }
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (text) => (complaint += text));
  const number = await Promise.race([
    once(server.stdio[3], 'data').then(([text]) => String(text).trim()),
    once(server, 'exit').then(() => undefined),
  ]);
  if (number === undefined || number === '') {
    throw new ScriptError(
      `The virtual display could not be started.\n${complaint.trim()}`,
      "Check that the X server's socket folder (.X11-unix in the temporary folder) can be written, then try again.",
    );
  }
  return { server, display: `:${number}` };
}

/**
 * Runs `work` with the environment variables that lead to a screen: none on a desktop, a virtual screen's otherwise. The virtual screens
 * are stopped afterwards, also when the script is interrupted.
 *
 * Programs that run beside each other need a screen each, for the focus and the clipboard belong to the screen: with `count`, that many
 * virtual ones stand in `SILHEOMJANG_SCREENS`, separated by spaces. A desktop has one and lends it as it is.
 *
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work
 * @param {number} [count]
 * @returns {Promise<T>}
 */
export async function withDisplay(work, count = 1) {
  if (hasDisplay()) return work({});
  const screens = [];
  const stop = () => {
    for (const { server } of screens) server.kill();
  };
  process.once('exit', stop);
  try {
    while (screens.length < count) screens.push(await startXvfb());
    const displays = screens.map(({ display }) => display);
    return await work({ DISPLAY: displays[0], SILHEOMJANG_SCREENS: displays.join(' ') });
  } finally {
    process.removeListener('exit', stop);
    const running = screens.filter(({ server }) => server.exitCode === null);
    const ended = running.map(({ server }) => once(server, 'exit'));
    stop();
    await Promise.all(ended);
  }
}
