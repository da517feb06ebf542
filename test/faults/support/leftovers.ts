/** What a killed process may leave in a data folder, and what it may not. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { manifestSchema } from '@core/backup/manifest.ts';
import { changeKey, isLocked } from '@core/db/cipher.ts';
import { openUnlocked } from '@core/db/keyring.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { STICK } from './scene.ts';

/** Reads a copy of a database that may be locked with a passphrase of the keyring. */
function withPlainCopy<T>(file: string, read: (copy: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-plain-'));
  const copy = join(folder, basename(file));
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    if (isLocked(copy)) {
      const connection = openUnlocked(copy, () => new Database(copy));
      connection.pragma('journal_mode = DELETE');
      changeKey(connection, null);
      connection.close();
    }
    return read(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `judge`, of a library or backup that may be locked. */
export function judgeUnlocked(file: string): Judgement {
  try {
    return isLocked(file) ? withPlainCopy(file, (copy) => judge(copy, {})) : judge(file, {});
  } catch (error) {
    return { digest: '', faults: [`${basename(file)}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** How many notes in the library say that something is still to be destroyed somewhere. */
export function destructionsWaiting(file: string): number {
  return withPlainCopy(file, (copy) => {
    const connection = new Database(copy);
    try {
      return Number(connection.prepare('SELECT count(*) FROM pendingDestruction').pluck().get());
    } finally {
      connection.close();
    }
  });
}

/** The folders that hold backups: beside the library, and every shelf of the second place. */
export function shelvesIn(folder: string): readonly string[] {
  const root = join(folder, STICK, 'silheomjang-backups');
  const there = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
  return [join(folder, 'backups'), ...there].filter(existsSync);
}

export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files under their final names that are not what the name says. */
export function halfFiles(folder: string): readonly string[] {
  const pools = [
    join(folder, 'library', 'attachments'),
    ...shelvesIn(folder).map((shelf) => join(shelf, 'attachments')),
  ];
  const attached = pools.flatMap(filesUnder).filter((path) => /^[0-9a-f]{64}$/.test(basename(path)));
  return [...shelvesIn(folder).flatMap(halfBackups), ...attached.flatMap(hashFaults)];
}

function halfBackups(shelf: string): readonly string[] {
  const names = readdirSync(shelf).map((name) => join(shelf, name));
  const databases = names.filter((path) => /\/[^./][^/]*\.db$/.test(path));
  const manifests = names.filter((path) => /\/\d{4}-[^/]*\.json$/.test(path));
  return [
    ...databases.flatMap((path) => judgeUnlocked(path).faults.map((fault) => `${basename(path)}: ${fault}`)),
    ...manifests.flatMap(manifestFaults),
  ];
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function hashFaults(path: string): readonly string[] {
  return hashOf(path) === basename(path) ? [] : [`${basename(path).slice(0, 8)}… holds other bytes than its name says`];
}

function manifestFaults(path: string): readonly string[] {
  try {
    const { sha256 } = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const database = path.replace(/json$/, 'db');
    if (!existsSync(database)) return [`${basename(path)} lists a backup that is not there`];
    return hashOf(database) === sha256 ? [] : [`${basename(path)} and its database disagree`];
  } catch {
    return [`${basename(path)} cannot be read`];
  }
}

const PASSING = /\.part(-journal|-wal|-shm)?$|\.restoring|\.before-|(^|\/)(restore|relock)\.json$|\.was$|-journal$/;

/** What belongs to an operation under way, and must be gone after the next start; and backups that no manifest lists. */
export function remains(folder: string): readonly string[] {
  const passing = filesUnder(folder).filter((path) => PASSING.test(path));
  const unlisted = shelvesIn(folder).flatMap((shelf) =>
    readdirSync(shelf).filter(
      (name) => /^\d.*\.db$/.test(name) && !existsSync(join(shelf, name.replace(/db$/, 'json'))),
    ),
  );
  return [
    ...passing.map((path) => `${path.slice(folder.length + 1)} is left`),
    ...unlisted.map((name) => `${name} is not listed`),
  ];
}

/** Files in which a word can be read. */
export function filesShowing(folder: string, word: string): readonly string[] {
  return filesUnder(folder)
    .filter((path) => readFileSync(path).includes(word))
    .map((path) => path.slice(folder.length + 1));
}
