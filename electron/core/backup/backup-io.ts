/** The slow work on files, apart from the live library: in this process, or in one of its own where a window must not wait. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnKey } from '../db/keyring.ts';
import type { KnownKey } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { draftOf, dropDraft, renameDurably, syncFile } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import { asBackupError } from './backup-error.ts';
import { hashFile, inspectCopy, finishCopy } from './inspect.ts';
import type { Inspection } from './inspect.ts';

export interface BackupIo {
  /** See `inspectCopy`; a fresh copy is settled first. */
  inspect(path: string, options: { readonly fresh: boolean }): Promise<Inspection>;
  /** See `copyWhole`. */
  copy(from: string, to: string, sha256: string): Promise<void>;
}

type Points = Pick<Ports, 'reached'>;

const SILENT: Points = { reached: () => undefined };

/** Does it here and now, and tells where it stands. */
export function ioReaching(points: Points): BackupIo {
  return {
    inspect(path, { fresh }) {
      return attempt(() => inspectNow(path, fresh));
    },
    copy(from, to, sha256) {
      return attempt(() => copyWhole(from, to, sha256, points));
    },
  };
}

/** Does it here and now. */
export const inProcessIo: BackupIo = ioReaching(SILENT);

/** For a process of its own, which knows no key yet. */
export function inspectWith(keys: readonly KnownKey[], path: string, fresh: boolean): Inspection {
  for (const key of keys) learnKey(key);
  return inspectNow(path, fresh);
}

export function inspectNow(path: string, fresh: boolean): Inspection {
  if (fresh) finishCopy(path);
  return inspectCopy(path);
}

/** Copies a file under its name only when the bytes there have the hash that they should; `backup.damaged` names the source. */
export function copyWhole(from: string, to: string, sha256: string, { reached }: Points = SILENT): void {
  const draft = draftOf(to);
  try {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, draft);
    if (hashFile(draft).sha256 !== sha256) throw new AppError('backup.damaged', { place: from, detail: 'hash' });
    syncFile(draft);
    reached('copy.written');
    renameDurably(draft, to);
    reached('copy.named');
  } catch (error) {
    dropDraft(draft);
    throw asBackupError(error, to);
  }
}

function attempt<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => resolve(action()));
}
