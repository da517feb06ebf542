/**
 * Cache folders appear whole or not at all: they are made beside their place and renamed into it.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const abandonedAfterMs = 24 * 3_600_000;

/** Removes what an interrupted earlier attempt left behind. */
function sweep(parent, prefix) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const left = path.join(parent, name);
    const { mtimeMs } = statSync(left, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > abandonedAfterMs) {
      rmSync(left, { recursive: true, force: true });
    }
  }
}

/**
 * The folder at `place`, filled by `fill` when it does not exist yet. When two processes fill it at once, the first to
 * finish wins and the other's copy is thrown away.
 *
 * @param {string} place absolute path
 * @param {(folder: string) => Promise<void>} fill writes into an empty folder on the same file system
 * @returns {Promise<string>} `place`
 */
export async function atomicFolder(place, fill) {
  if (existsSync(place)) return place;
  const parent = path.dirname(place);
  const prefix = `.${path.basename(place)}-`;
  mkdirSync(parent, { recursive: true });
  sweep(parent, prefix);
  const folder = mkdtempSync(path.join(parent, prefix));
  try {
    await fill(folder);
    chmodSync(folder, 0o755);
    renameSync(folder, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return place;
}
