/**
 * Chromium's sandbox on Linux. Root cannot use it; everyone else needs unprivileged user namespaces, which some
 * distributions switch off, or the set-uid helper beside the program.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ScriptError } from './say.mjs';

/** Whether this process runs as root on Linux, where Electron starts only without its sandbox. */
export function runsAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function setting(name) {
  try {
    return readFileSync(`/proc/sys/kernel/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function helperIsPrivileged(helper) {
  const found = statSync(helper, { throwIfNoEntry: false });
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0;
}

/**
 * Checks that Electron can start with its sandbox on.
 *
 * @param {string} dist the runtime's folder
 * @throws {ScriptError} naming the commands that allow it
 */
export function checkSandbox(dist) {
  if (process.platform !== 'linux' || runsAsRoot()) return;
  const forbidden =
    setting('apparmor_restrict_unprivileged_userns') === '1' || setting('unprivileged_userns_clone') === '0';
  const helper = path.join(dist, 'chrome-sandbox');
  if (!forbidden || helperIsPrivileged(helper)) return;
  throw new ScriptError(
    'This system does not let Electron build its sandbox without a privileged helper.',
    `Run once: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}
