/**
 * Destroys rows in the backups of a place. Each backup is written anew beside itself, read through, and only then takes the old one's
 * name; a crash leaves it old or new. One that cannot be opened any more is of no use to anybody and goes whole.
 */
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import type { Connection } from '../db/connection.ts';
import { ChangeFeed } from '../kernel/change-feed.ts';
import { draftOf, dropDraft, renameDurably } from '../kernel/durable.ts';
import { Journal } from '../kernel/journal.ts';
import type { Ports } from '../kernel/ports.ts';
import { Runner } from '../kernel/runner.ts';
import { destroyTargets } from '../modules/privacy/destroy.ts';
import { asBackupError } from './backup-error.ts';
import { tableNames } from './facts.ts';
import type { AttachmentFile } from './facts.ts';
import { inspectNow } from './hands.ts';
import { openCopy } from './inspect.ts';
import { addLog } from './log-lines.ts';
import type { LogLines } from './log-lines.ts';
import { databaseIn, readManifest, unlist, writeManifest } from './manifest.ts';
import { poolOf, thinPool } from './pool.ts';
import { discard, shelved } from './shelf.ts';

/** What goes, and the log that tells of it. */
export interface Erasure {
  readonly targets: readonly DestructionTargets[];
  readonly log: LogLines;
}

/** Names of the backups in a folder, listed or not. */
export function backupsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db') && !name.startsWith('.'))
    .map((name) => basename(name, '.db'));
}

/** Writes one backup anew without the rows. Throws `backup.*`, and leaves it as it was. */
export function eraseFromBackup(folder: string, id: string, erasure: Erasure, ports: Ports): void {
  const path = databaseIn(folder, id);
  const draft = draftOf(path);
  try {
    copyFileSync(path, draft);
    const kept = erased(draft, erasure, ports);
    ports.reached('purge.copied');
    const { sha256, bytes, facts } = inspectNow(draft, true);
    ports.reached('purge.verified');
    const manifest = readManifest(folder, id);
    unlist(folder, id);
    ports.reached('purge.unlisted');
    renameDurably(draft, path);
    ports.reached('purge.named');
    if (manifest === undefined) return;
    const attachments = manifest.attachments.filter((file) => kept(file) || facts.attachments.some(sameAs(file)));
    writeManifest(folder, {
      ...manifest,
      sha256,
      bytes,
      stamp: facts.stamp,
      experiments: [...facts.experiments],
      attachments,
    });
    ports.reached('purge.listed');
  } catch (error) {
    dropDraft(draft);
    const failure = asBackupError(error, path);
    if (failure.code !== 'backup.damaged' && failure.code !== 'library.damaged') throw failure;
    discard(folder, id, ports);
  }
}

function sameAs({ sha256 }: AttachmentFile) {
  return (other: AttachmentFile) => other.sha256 === sha256;
}

/** Answers whether a file is still spoken of, by a row or by a step that could bring its row back. */
function erased(draft: string, { targets, log }: Erasure, ports: Ports) {
  const connection = openCopy(draft, { readonly: false });
  try {
    connection.pragma('secure_delete = ON');
    connection.pragma('foreign_keys = ON');
    const tables = new Set(tableNames(connection));
    const runner = new Runner(connection, [connection, new Map()], new Journal(connection), new ChangeFeed(), ports);
    for (const each of targets) {
      runner.execute(
        'privacy.destroy',
        { scope: 'library', undoable: false, run: (work) => destroyTargets(work, each, tables) },
        null,
      );
    }
    addLog(connection, log, tables);
    connection.exec('VACUUM');
    const spokenOf = new Set(spoken(connection, tables));
    return ({ sha256 }: AttachmentFile) => spokenOf.has(sha256);
  } finally {
    connection.close();
  }
}

function spoken(connection: Connection, tables: ReadonlySet<string>): readonly string[] {
  if (!tables.has('attachment')) return [];
  return connection
    .prepare<[], string>(
      `SELECT sha256 FROM attachment
         UNION SELECT json_extract(before, '$.sha256') FROM rowChange WHERE tableName = 'attachment' AND before IS NOT NULL
         UNION SELECT json_extract(after, '$.sha256') FROM rowChange WHERE tableName = 'attachment' AND after IS NOT NULL`,
    )
    .pluck()
    .all();
}

/** Takes out of the pool what no backup speaks of any more. */
export function erasePool(folder: string): void {
  const wanted = shelved(folder).flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256));
  thinPool(poolOf(folder), new Set(wanted));
}
