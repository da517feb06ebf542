/**
 * Where things lie: the clone, its tools, and the per-user cache that all clones share.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScriptError } from './say.mjs';

/** The clone's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An absolute path inside the clone. */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/** The Node that the project's tools run on, whatever Node the machine has. */
export const toolNode = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The per-user cache folder (XDG base directories; each system's own place elsewhere). */
export function cacheDir() {
  const xdg = process.env.XDG_CACHE_HOME;
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'silheomjang');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return path.join(process.env.LOCALAPPDATA, 'silheomjang', 'Cache');
  }
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'silheomjang');
  return path.join(homedir(), '.cache', 'silheomjang');
}

/** Reads a JSON file, or `undefined` when it is missing or broken. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The installed version of a package, read from node_modules. */
export function installedVersion(name) {
  const version = readJson(inRoot('node_modules', name, 'package.json'))?.version;
  if (typeof version !== 'string') {
    throw new ScriptError(`The package ${name} is not installed.`, 'Run: npm ci');
  }
  return version;
}

/**
 * The JavaScript file behind a package's command, to be run with {@link toolNode}. This avoids the `.cmd` shims of
 * Windows and whatever Node a shim would pick.
 */
export function toolScript(packageName, command = packageName) {
  const folder = inRoot('node_modules', packageName);
  const bin = readJson(path.join(folder, 'package.json'))?.bin;
  const file = typeof bin === 'string' ? bin : bin?.[command];
  const script = file === undefined ? undefined : path.join(folder, file);
  if (script === undefined || !existsSync(script)) {
    throw new ScriptError(`The command ${command} of the package ${packageName} is not installed.`, 'Run: npm ci');
  }
  return script;
}
