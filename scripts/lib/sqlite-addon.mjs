/**
 * better-sqlite3's addon for an older runtime. The prebuilt one needs Node-API 10 and crashes where it is missing;
 * built from the package's own source without the version pin, one addon runs on Electron 33, Node 20, 22 and 24.
 */
import { cpSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { atomicFolder } from './atomic-folder.mjs';
import { completeNodePackage } from './packages.mjs';
import { cacheDir, inRoot, toolNode, toolScript } from './paths.mjs';
import { runTool } from './processes.mjs';
import { sqliteEngine } from './runtime.mjs';
import { ScriptError, say, seconds } from './say.mjs';
import { installSystemPackages, onPath } from './system-packages.mjs';

const addonName = 'better_sqlite3.node';

/** The folder whose `include/node` holds the header files of the project's own Node. */
async function headersFolder() {
  const platformPackage = `node-${process.platform}-${process.arch}`;
  const folder = inRoot('node_modules', 'node', 'node_modules', platformPackage);
  const header = path.join(folder, 'include', 'node', 'node_api.h');
  if (existsSync(header)) return folder;
  const { output } = await completeNodePackage();
  if (existsSync(header)) return folder;
  throw new ScriptError(
    `Node's header files are missing: ${header} does not exist.\n${output.trim()}`,
    'Make the npm registry reachable, delete node_modules, and run the same command again.',
  );
}

async function build(folder) {
  if (!['python3', 'make', 'g++'].every(onPath)) {
    await installSystemPackages(['compiler'], 'A compiler is needed to build the SQLite addon');
  }
  const nodeDir = await headersFolder();
  const startedAt = performance.now();
  say('Building the SQLite addon for this runtime (one to two minutes, once) …');
  const work = mkdtempSync(`${folder}-source-`);
  try {
    cpSync(inRoot('node_modules', 'better-sqlite3'), work, { recursive: true });
    cpSync(inRoot('node_modules', 'node-addon-api'), path.join(work, 'node_modules', 'node-addon-api'), {
      recursive: true,
    });
    const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${nodeDir}`, '-j', '2'];
    const { code, output } = await runTool(toolScript('node-gyp'), args, {
      capture: true,
      cwd: work,
      env: { CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL' },
    });
    if (code !== 0) {
      throw new ScriptError(
        `The SQLite addon could not be built with ${toolNode}.\n${output.trim().split('\n').slice(-30).join('\n')}`,
        "Read the compiler's message above; python3, make and g++ must work.",
      );
    }
    copyFileSync(path.join(work, 'build', 'Release', addonName), path.join(folder, addonName));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`SQLite addon built (${seconds(startedAt)}).`);
}

/** The absolute path of the addon, from the per-user cache when it is there. */
export async function sqliteAddon() {
  const name = `${sqliteEngine().replace('@', '-')}-${process.platform}-${process.arch}-r1`;
  const folder = await atomicFolder(path.join(cacheDir(), name), build);
  return path.join(folder, addonName);
}
