/**
 * Building the app into `out/`, and knowing when that is not needed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, readJson, toolScript } from './paths.mjs';
import { runTool } from './processes.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const entryPoint = inRoot(readJson(inRoot('package.json')).main);
const stamp = inRoot('node_modules', '.cache', 'silheomjang', 'built-from');

/** One line for each source file: path, size, time of change. */
function* listing(place) {
  const found = statSync(place);
  if (found.isDirectory()) {
    for (const name of readdirSync(place).toSorted()) yield* listing(path.join(place, name));
  } else {
    yield `${path.relative(inRoot(), place)} ${found.size} ${found.mtimeMs}\n`;
  }
}

function sourceState() {
  const hash = createHash('sha256');
  for (const source of sources) {
    if (existsSync(inRoot(source))) for (const line of listing(inRoot(source))) hash.update(line);
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from the sources as they are now. */
export function buildIsCurrent() {
  if (!existsSync(entryPoint) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === sourceState();
}

/**
 * Builds the app.
 *
 * @param {Record<string, string>} [env] more environment variables for the builder
 * @returns {Promise<{ code: number, output: string }>} the builder's exit code and what it said
 */
export async function build(env = {}) {
  const state = sourceState();
  const result = await runTool(toolScript('electron-vite'), ['build'], { capture: true, env });
  if (result.code === 0) {
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, state);
  }
  return result;
}
