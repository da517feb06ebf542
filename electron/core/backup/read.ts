/** A backup opened for reading, for what takes only a part of it. The backup itself is never opened: a copy is, and brought to today's schema. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { Reader } from '../db/reader.ts';
import { AppError } from '../base/app-error.ts';
import { DRAFT_ENDING } from '../base/durable.ts';
import { systemPorts } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError } from './backup-error.ts';
import { destroyAgain } from './destroyed-again.ts';
import { findBackup } from './find.ts';
import { hashFile, openCopy } from './inspect.ts';
import type { LogLines } from './log-lines.ts';
import type { BackupManifest } from './manifest.ts';
import { poolOf } from './pool.ts';

export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** Things in it that had been destroyed since. */
  readonly destroyedAgain: number;
  readonly reader: Reader;
  /** The store that holds its attached files, as `attachmentIn` finds them. */
  readonly attachments: string;
  close(): void;
}

let opened = 0;

/**
 * `destroyed`: what the library was told that was destroyed; the backup then holds it no more than the library does. Throws
 * `backup.unknown`, `backup.damaged`, `backup.newer` and the like. The caller closes it.
 */
export function openBackup(workspace: Workspace, id: string, destroyed: LogLines = new Map()): OpenBackup {
  const { file, folder, manifest } = findBackup(workspace, id);
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  if (manifest.schema > newest) throw new AppError('backup.newer', { version: manifest.app, schema: manifest.schema });
  opened += 1;
  const copy = join(workspace.backups, `.reading-${process.pid}-${opened}.db${DRAFT_ENDING}`);
  function clear(): void {
    for (const part of ['', '-journal']) rmSync(copy + part, { force: true });
  }
  try {
    copyFileSync(file, copy);
    if (hashFile(copy).sha256 !== manifest.sha256) {
      throw new AppError('backup.damaged', { place: file, detail: 'hash' });
    }
    const { records } = destroyAgain(copy, destroyed, systemPorts);
    const connection = openCopy(copy, { readonly: false });
    try {
      migrate(connection, file, MIGRATIONS, { reached: () => {} });
    } catch (error) {
      connection.close();
      throw error;
    }
    return {
      manifest,
      destroyedAgain: records,
      reader: new Reader(connection),
      attachments: poolOf(folder),
      close() {
        connection.close();
        clear();
      },
    };
  } catch (error) {
    clear();
    throw asBackupError(error, file);
  }
}
