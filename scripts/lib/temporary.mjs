/**
 * A temporary folder that a program and all that it starts take for the system's, so that what they leave behind can be seen.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** What tools keep in the temporary folder for their next run, kept beside the packages instead. */
const caches = {
  NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'node'),
  PWTEST_CACHE_DIR: inRoot('node_modules', '.cache', 'playwright'),
};

/** How the names of what this project puts there begin. What its tools put there (caches, sockets of killed programs) goes with the folder. */
const OURS = 'silheomjang-';

/**
 * Runs `work` with the environment variables that name the folder, and removes it afterwards.
 *
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work
 * @returns {Promise<{ result: T, left: readonly string[] }>} with the names of what this project left in it
 */
export async function withTemporaryFolder(work) {
  // A short name: the paths of sockets in it may not be long.
  const folder = mkdtempSync(path.join(tmpdir(), 'sj-'));
  // As open as the system's own: some tests become another user.
  chmodSync(folder, 0o1777);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    const result = await work({ TMPDIR: folder, TEMP: folder, TMP: folder, ...caches });
    const left = readdirSync(folder).filter((name) => name.startsWith(OURS));
    return { result, left: left.toSorted() };
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}
