/**
 * Chromium's sandbox on Linux. Root cannot use it; everyone else needs unprivileged user namespaces, which some
 * distributions switch off, or the set-uid helper beside the program.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
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

/** The kernel settings that forbid namespaces, each with the value that allows them. */
const settings = [
  { name: 'apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
  { name: 'unprivileged_userns_clone', forbids: '0', allows: '1' },
];

/** Whether this user may make the namespaces that the sandbox is built from. */
async function namespacesWork() {
  const args = ['--user', '--map-root-user', '--pid', '--net', '--fork', 'true'];
  const { code } = await run('unshare', args, { capture: true });
  return code === 0;
}

/**
 * Checks that Electron can start with its sandbox on.
 *
 * @param {string} dist the runtime's folder
 * @throws {ScriptError} naming the command that allows it
 */
export async function checkSandbox(dist) {
  if (process.platform !== 'linux' || runsAsRoot()) return;
  const helper = path.join(dist, 'chrome-sandbox');
  if (helperIsPrivileged(helper) || (await namespacesWork())) return;
  const switched = settings.find(({ name, forbids }) => setting(name) === forbids);
  throw new ScriptError(
    'This system does not let Electron build its sandbox: it forbids user namespaces.',
    switched === undefined
      ? `Run once: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`
      : `Allow them until the next restart: sudo sysctl --write kernel.${switched.name}=${switched.allows}`,
  );
}
