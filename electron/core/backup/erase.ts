/**
 * Destroys rows in copies of the library. Each copy is written anew beside itself, read through, and only then takes the old one's name;
 * a crash leaves it old or new.
 */
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { NOBODY } from '@shared/domain/identifiers.ts';
import type { Identifiers } from '@shared/domain/identifiers.ts';
import type { Connection } from '../db/connection.ts';
import { Reader } from '../db/reader.ts';
import { migrate } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { AppError } from '../base/app-error.ts';
import { ChangeFeed } from '../kernel/change-feed.ts';
import { draftOf, dropDraft, renameDurably } from '../base/durable.ts';
import { Journal } from '../kernel/journal.ts';
import type { Ports } from '../base/ports.ts';
import { Runner } from '../kernel/runner.ts';
import { eraseTargets } from '../modules/privacy/erase.ts';
import type { ErasureRequest } from '../modules/privacy/erase.ts';
import { identifiersFor } from '../modules/privacy/identities.ts';
import { asBackupError } from './backup-error.ts';
import { tableNames } from './facts.ts';
import type { AttachmentFile } from './facts.ts';
import { inspectNow } from './backup-io.ts';
import type { Inspection } from './inspect.ts';
import { openCopy } from './inspect.ts';
import { addLog } from './log-lines.ts';
import type { LogLines } from './log-lines.ts';
import { databaseIn, readManifest, unlist, writeManifest } from './manifest.ts';
import { poolOf, prunePool } from './pool.ts';
import { everyBackup } from './backup-folder.ts';

/** What goes, and the log that tells of it. */
export interface Erasure {
  readonly request: ErasureRequest;
  readonly log: LogLines;
}

/** `damaged`: no part of it can be trusted any more; `locked`: nobody gave the passphrase. Either way it stands as it was. */
export type Erased = 'done' | 'damaged' | 'locked';

/** Whether a file is still spoken of, by a row or by a step that could bring its row back. */
type Kept = (file: AttachmentFile) => boolean;

/** Names of the backups in a folder, listed or not. */
export function backupsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db') && !name.startsWith('.'))
    .map((name) => basename(name, '.db'));
}

/** Writes one backup anew without the rows. Throws `backup.*` where it could not be tried, and leaves it as it was. */
export function eraseFromBackup(folder: string, id: string, erasure: Erasure, ports: Ports): Erased {
  const path = databaseIn(folder, id);
  return eraseFromFile(path, erasure, ports, {
    beforeNamed() {
      const manifest = readManifest(folder, id);
      unlist(folder, id);
      ports.reached('purge.unlisted');
      return (kept, { sha256, bytes, facts, key }) => {
        if (manifest === undefined) return;
        const attachments = manifest.attachments.filter((file) => kept(file) || facts.attachments.some(sameAs(file)));
        const { schema, stamp } = facts;
        writeManifest(folder, {
          ...manifest,
          schema,
          sha256,
          bytes,
          stamp,
          experiments: [...facts.experiments],
          attachments,
          key,
        });
        ports.reached('purge.listed');
      };
    },
  });
}

interface AroundNaming {
  /** Right before the new file takes the name; answers what comes right after. */
  beforeNamed(): (kept: Kept, inspection: Inspection) => void;
}

/** The same for any file of the library's kind. */
export function eraseFromFile(
  path: string,
  erasure: Erasure,
  ports: Ports,
  around: AroundNaming = { beforeNamed: () => () => {} },
): Erased {
  const draft = draftOf(path);
  try {
    copyFileSync(path, draft);
    const kept = eraseInside(draft, erasure, ports);
    ports.reached('purge.copied');
    const inspection = inspectNow(draft, true);
    ports.reached('purge.verified');
    const afterNamed = around.beforeNamed();
    renameDurably(draft, path);
    ports.reached('purge.named');
    afterNamed(kept, inspection);
    return 'done';
  } catch (error) {
    dropDraft(draft);
    return unreadable(asBackupError(error, path));
  }
}

/** Throws what is no fault of the file itself. */
export function unreadable(failure: AppError): Exclude<Erased, 'done'> {
  switch (failure.code) {
    case 'backup.damaged':
    case 'library.damaged':
    case 'library.notOurs':
      return 'damaged';
    case 'library.locked':
    case 'library.wrongPassphrase':
      return 'locked';
    default:
      throw failure;
  }
}

function sameAs({ sha256 }: AttachmentFile) {
  return (other: AttachmentFile) => other.sha256 === sha256;
}

/** In the file itself, which must be no live library and nobody's only copy. */
export function eraseInside(file: string, { request, log }: Erasure, ports: Ports): Kept {
  const connection = openCopy(file, { readonly: false });
  try {
    connection.pragma('secure_delete = ON');
    connection.pragma('foreign_keys = ON');
    bringUp(connection, file);
    const tables = new Set(tableNames(connection));
    const runner = new Runner(connection, [connection, new Map()], new Journal(connection), new ChangeFeed(), ports);
    runner.execute(
      'privacy.destroy',
      { scope: 'library', undoable: false, run: (work) => eraseTargets(work, request) },
      null,
    );
    addLog(connection, log, tables);
    connection.exec('VACUUM');
    const spokenOf = new Set(spoken(connection, tables));
    return ({ sha256 }: AttachmentFile) => spokenOf.has(sha256);
  } finally {
    connection.close();
  }
}

/** What is destroyed is found in the rows of today's schema; a copy of a later release has all of them. */
function bringUp(connection: Connection, file: string): void {
  if (Number(connection.pragma('user_version', { simple: true })) >= (MIGRATIONS.at(-1)?.version ?? 0)) return;
  try {
    migrate(connection, file, MIGRATIONS, { reached: () => {} });
  } catch (error) {
    // Damage that only shows while it is written is damage of the copy.
    throw error instanceof AppError && error.code === 'migration.failed' ? error.cause : error;
  }
}

/** What the people who go are known by in a copy; nobody where it cannot be read. */
export function knownIn(path: string, { targets }: ErasureRequest): Identifiers {
  try {
    const connection = openCopy(path, { readonly: true });
    try {
      return identifiersFor(new Reader(connection), targets);
    } finally {
      connection.close();
    }
  } catch {
    return NOBODY;
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
  const wanted = everyBackup(folder).flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256));
  prunePool(poolOf(folder), new Set(wanted));
}
