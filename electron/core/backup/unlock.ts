/**
 * From what somebody typed to the keys that it opens. The key file beside the library comes first; where it is missing, damaged or of
 * another library, the copies of it that stand with the backups are tried, and the one that opens is put back in its place.
 */
import { readRecoveryKey } from '@shared/domain/recovery-key.ts';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { composed, keyId, lockId } from '../db/cipher.ts';
import { asKeyFile, covers, formerKeys, keyFileBeside, readKeyFile, unwrap, writeKeyFile } from '../db/key-file.ts';
import type { KeyFile, ReadKeyFile } from '../db/key-file.ts';
import { forgetKey, knownKeys, learnKey } from '../db/keyring.ts';
import { systemError } from '../db/library-error.ts';
import { AppError } from '../base/app-error.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError } from './backup-error.ts';
import { readableBackups } from './backup-folder.ts';
import { findBackup } from './find.ts';
import type { FoundBackup } from './find.ts';
import { openCopy } from './inspect.ts';
import { mirrorFolders } from './mirror.ts';
import { shelfKeyFile } from './relock.ts';

/**
 * Opens a locked library by its passphrase or recovery key; `open` is tried once the keys are known. Throws what `open` throws,
 * `library.wrongPassphrase`, `library.recoveryKeyTypo` or what is wrong with the key file; nothing is known then that was not before.
 */
export async function unlockLibrary(workspace: Workspace, secret: string, open: () => void): Promise<void> {
  const { file } = workspace;
  const beside = keyFileBeside(file);
  const own = read(beside, file);
  if (own === 'newer') throw new AppError('library.keyNewer', { place: beside });
  const id = lockId(file);
  const isOurs = typeof own === 'object' && covers(own, id);
  const others = isOurs ? [] : copiesOf(workspace, id);
  const opened = await learnFrom(isOurs ? [own] : others, secret);
  // A file in the former form has the passphrase itself for its key.
  const learned = opened?.learned ?? learnNew([composed(secret)], null);
  try {
    open();
  } catch (error) {
    // It fits a library of a newer release, which may be looked at with it.
    if (error instanceof AppError && error.code === 'library.newer') throw error;
    for (const key of learned) forgetKey(key);
    throw isWrong(error)
      ? reasonWhy(secret, isOurs || (own === 'missing' && others.length === 0) ? null : own, file)
      : error;
  }
  if (opened !== null && !isOurs) putBack(beside, opened.file);
}

/**
 * Learns what opens backups, wherever they came from: by the secret that held when one was made, or by that of the key file on its shelf or
 * beside the library. Throws `library.wrongPassphrase`, `library.recoveryKeyTypo`, `backup.*` where it opens none of them.
 */
export async function unlockBackups(workspace: Workspace, ids: readonly string[], secret: string): Promise<void> {
  const { file: library } = workspace;
  const found = wholeOnes(workspace, ids);
  const files = found.flatMap(({ folder, file, manifest }) => {
    const id = lockId(file);
    const all = [manifest.key, read(shelfKeyFile(folder), file), read(keyFileBeside(library), library)];
    return all.flatMap((one) => asKeyFile(one) ?? []).filter((one) => covers(one, id));
  });
  const { learned } = (await learnFrom(distinct(files), secret)) ?? { learned: learnNew([composed(secret)], null) };
  if (found.some(({ file }) => opens(file))) return;
  for (const key of learned) forgetKey(key);
  throw reasonWhy(secret, null, found[0]?.file ?? workspace.backups);
}

/** One that is damaged does not keep the others shut; throws where there is no other. */
function wholeOnes(workspace: Workspace, ids: readonly string[]): readonly FoundBackup[] {
  const faults: unknown[] = [];
  const found = ids.flatMap((id) => {
    try {
      return [findBackup(workspace, id)];
    } catch (error) {
      faults.push(error);
      return [];
    }
  });
  if (found.length === 0 && faults.length > 0) throw faults[0];
  return found;
}

function opens(path: string): boolean {
  try {
    openCopy(path, { readonly: true }).close();
    return true;
  } catch (error) {
    if (isWrong(error)) return false;
    throw asBackupError(error, path);
  }
}

/** The first key file that opens, and the keys that were not known before; null when none does. */
async function learnFrom(files: readonly KeyFile[], secret: string) {
  for (const file of files) {
    const opened = await unwrap(file, secret);
    if (opened === undefined) continue;
    return { file, learned: learnNew([...formerKeys(file, opened.key), opened.key], file) };
  }
  return null;
}

/** A key that is known keeps its key file: what stands with an old backup is older. */
function learnNew(keys: readonly string[], file: KeyFile | null): readonly string[] {
  const unknown = keys.filter((key) => !knownKeys().some((entry) => entry.key === key));
  // A passphrase of the former form is its own key: no file goes with it.
  for (const key of unknown) learnKey({ key, file: keyId(key) === null ? null : file });
  return unknown;
}

function isWrong(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'library.wrongPassphrase' || error.code === 'library.locked');
}

/** What the user can do something about, the nearest first. */
function reasonWhy(secret: string, own: ReadKeyFile | null, place: string): AppError {
  const typed = readRecoveryKey(secret);
  if (typed.kind === 'fault') return new AppError('library.recoveryKeyTypo', { place, group: typed.group });
  if (own === null) {
    return new AppError(typed.kind === 'key' ? 'library.wrongRecoveryKey' : 'library.wrongPassphrase', { place });
  }
  const codes = { missing: 'library.keyMissing', damaged: 'library.keyDamaged', newer: 'library.keyNewer' } as const;
  const code: ErrorCode = typeof own === 'string' ? codes[own] : 'library.keyOther';
  return new AppError(code, { place: keyFileBeside(place) });
}

/** Key files of this library that stand with its backups, in both places; the newest first. */
function copiesOf(workspace: Workspace, id: string | null): readonly KeyFile[] {
  const folders = [workspace.backups, ...mirrorFolders(workspace)];
  const onShelves = folders.map((folder) => read(shelfKeyFile(folder), folder));
  const inBackups = folders.flatMap((folder) => readableBackups(folder).map(({ key }) => key));
  const all = [...onShelves, ...inBackups].flatMap((one) => asKeyFile(one) ?? []);
  return distinct(all.filter((one) => covers(one, id)));
}

function distinct(files: readonly KeyFile[]): readonly KeyFile[] {
  return [...new Map(files.map((file) => [JSON.stringify(file), file])).values()];
}

function read(path: string, place: string): ReadKeyFile {
  try {
    return readKeyFile(path);
  } catch (error) {
    throw systemError(error, place);
  }
}

/** Without it the next start would ask the backups again: no reason to keep the library shut. */
function putBack(path: string, file: KeyFile): void {
  try {
    writeKeyFile(path, file);
  } catch {
    // It is tried again at the next start.
  }
}
