/**
 * Every copy of the library that the app has made: backups here and at the second place, and what was put aside beside the library when
 * a damaged one was replaced. A purge goes through all of them.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DestructionPlace, UnreadableCopy } from '@shared/contract/privacy.contract.ts';
import { AppError } from '../base/app-error.ts';
import { DRAFT_ENDING, KEY_ENDING } from '../base/durable.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError } from './backup-error.ts';
import { backupsIn, unreadable } from './erase.ts';
import { openCopy } from './inspect.ts';
import { databaseIn } from './manifest.ts';
import { ownMirrorFolder } from './mirror.ts';
import { readableBackups } from './backup-folder.ts';

/** The log of a copy that was put aside must follow it. */
const LOGS = ['-wal', '-shm', '-journal'] as const;
/** All that stands beside it. */
const BESIDE = [...LOGS, KEY_ENDING] as const;

/** Milliseconds; a draft that nobody has written to for so long is nobody's work. */
const ABANDONED_MS = 30 * 60_000;

/** Whole libraries that were put aside when they were replaced: `library.db.before-…`. */
export function asideIn({ file }: Workspace): readonly string[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  const start = `${basename(file)}.before-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && !BESIDE.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name));
}

/** Brings what is still in the log of a copy into the copy itself. Throws what keeps it from being read. */
export function joinLog(path: string): void {
  if (!LOGS.some((ending) => existsSync(path + ending))) return;
  const connection = openCopy(path, { readonly: false });
  try {
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

/** With everything that belongs to it. */
export function deleteAside(path: string): void {
  for (const ending of [...BESIDE, '']) rmSync(path + ending, { force: true });
}

/** Drafts that a crash left in a folder, and that nobody works on any more. */
export function dropAbandoned(folder: string, now: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.includes(DRAFT_ENDING)) continue;
    const path = join(folder, name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - written > ABANDONED_MS) rmSync(path, { force: true });
  }
}

/** Copies that cannot be opened, as far as a short look tells: what is inside shows only when they are written anew. */
export function unreadableCopies(workspace: Workspace): readonly UnreadableCopy[] {
  const second = ownMirrorFolder(workspace);
  return [
    ...backupsOf(workspace.backups, 'backups'),
    ...(second === null ? [] : backupsOf(second, 'second')),
    ...asideIn(workspace).flatMap((path) => lookAt(path, 'aside', true)),
  ];
}

function backupsOf(folder: string, place: DestructionPlace): readonly UnreadableCopy[] {
  const manifests = new Map(readableBackups(folder).map((manifest) => [manifest.id, manifest]));
  return backupsIn(folder).flatMap((id) => {
    const path = databaseIn(folder, id);
    const manifest = manifests.get(id);
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (manifest !== undefined && size !== manifest.bytes) return [{ place, path, why: 'damaged' as const }];
    return lookAt(path, place, false);
  });
}

function lookAt(path: string, place: DestructionPlace, deep: boolean): readonly UnreadableCopy[] {
  try {
    const connection = openCopy(path, { readonly: true });
    try {
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
      if (deep && connection.pragma('quick_check(1)', { simple: true }) !== 'ok') {
        throw new AppError('backup.damaged', { place: path, detail: 'integrity' });
      }
      return [];
    } finally {
      connection.close();
    }
  } catch (error) {
    return [{ place, path, why: unreadable(asBackupError(error, path)) }];
  }
}
