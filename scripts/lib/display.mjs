/**
 * A screen for programs that need one, on a machine that has none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onPath } from './system-packages.mjs';
import { ScriptError } from './say.mjs';

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
 * Runs `work` with the environment variables that lead to a screen: none on a desktop, a virtual screen's otherwise.
 * The virtual screen is stopped afterwards, also when the script is interrupted.
 *
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({});
  const { server, display } = await startXvfb();
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    return await work({ DISPLAY: display });
  } finally {
    process.removeListener('exit', stop);
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    stop();
    await ended;
  }
}
