/**
 * The regular way to Electron: its own download, which it keeps in its own per-user cache.
 */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, installedVersion } from './paths.mjs';
import { runTool } from './processes.mjs';
import { say, seconds } from './say.mjs';

const timeoutMs = 10 * 60_000;

/** The official runtime if it has been downloaded into this clone. */
function downloaded() {
  const pathFile = inRoot('node_modules', 'electron', 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = inRoot('node_modules', 'electron', 'dist');
  const electron = inRoot('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8'));
  if (!existsSync(electron)) return undefined;
  const version = installedVersion('electron');
  return { kind: 'official', version, dist, electron, sqliteBinding: null };
}

/**
 * Provides the official runtime.
 *
 * @returns {Promise<{ runtime: import("./runtime.mjs").Runtime } | { reason: string }>} the runtime, or why it could
 *   not be had
 */
export async function officialElectron() {
  const present = downloaded();
  if (present !== undefined) return { runtime: present };
  const startedAt = performance.now();
  say(`Fetching Electron ${installedVersion('electron')} …`);
  const script = inRoot('node_modules', 'electron', 'install.js');
  const { output, timedOut } = await runTool(script, [], { capture: true, timeoutMs });
  const fetched = downloaded();
  if (fetched !== undefined) {
    say(`Electron fetched (${seconds(startedAt)}).`);
    return { runtime: fetched };
  }
  const firstLine = output.split('\n').find((line) => line.trim() !== '');
  return { reason: timedOut ? 'no answer within ten minutes' : (firstLine ?? 'no reason given') };
}
