/**
 * The Electron runtime that set-up provided for this clone, as the other scripts and the tests read it.
 *
 * The app itself is told by two variables: `SILHEOMJANG_SQLITE_BINDING` (better-sqlite3's `nativeBinding`, set only
 * when the packaged prebuilt addon does not run on this runtime) and, for Electron's own launcher,
 * `ELECTRON_OVERRIDE_DIST_PATH`.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, readJson } from './paths.mjs';
import { ScriptError } from './say.mjs';

const record = inRoot('node_modules', '.cache', 'silheomjang', 'runtime.json');

/**
 * @typedef {object} Runtime
 * @property {'official' | 'registry'} kind from Electron's own download, or from the npm registry
 * @property {string} version Electron's version
 * @property {string} dist folder that holds the runtime
 * @property {string} electron absolute path of its program
 * @property {string | null} sqliteBinding absolute path of the SQLite addon, or null for the prebuilt one
 * @property {string} engine the SQLite package that the addon was built from, `name@version`
 */

/** The SQLite package as installed: it stands under the name better-sqlite3 and may be a fork of it. */
export function sqliteEngine() {
  const { name, version } = readJson(inRoot('node_modules', 'better-sqlite3', 'package.json')) ?? {};
  return `${name}@${version}`;
}

/** The recorded runtime when it is still there, otherwise `undefined`. */
export function recordedRuntime() {
  const found = readJson(record);
  if (found === undefined || !existsSync(found.electron) || found.engine !== sqliteEngine()) return undefined;
  if (found.sqliteBinding !== null && !existsSync(found.sqliteBinding)) return undefined;
  return found;
}

/**
 * The runtime that set-up provided.
 *
 * @returns {Runtime}
 */
export function runtime() {
  const found = recordedRuntime();
  if (found === undefined) {
    throw new ScriptError('No Electron runtime is set up in this clone.', 'Run: npm run setup');
  }
  return found;
}

/** Records the runtime for this clone; returns the record. */
export function recordRuntime(provided) {
  const found = { ...provided, engine: sqliteEngine() };
  mkdirSync(path.dirname(record), { recursive: true });
  const fresh = `${record}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(found, null, 2)}\n`);
  renameSync(fresh, record);
  return found;
}

/** The environment variables with which Electron's launcher and the app find this runtime. */
export function runtimeEnv(found = runtime()) {
  return {
    ...(found.kind === 'registry' ? { ELECTRON_OVERRIDE_DIST_PATH: found.dist } : {}),
    ...(found.sqliteBinding === null ? {} : { SILHEOMJANG_SQLITE_BINDING: found.sqliteBinding }),
  };
}
