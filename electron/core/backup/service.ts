/**
 * Makes the backups of one open library. A backup appears under its name only when it was read through and its bytes are on the disk;
 * where nothing changed since the newest there is nothing to make. Failures are `backup.*` and leave the library untouched.
 */
import { mkdirSync } from 'node:fs';
import type { BackupDifference, BackupReason } from '@shared/contract/backup.contract.ts';
import type { Instant } from '@shared/domain/units.ts';
import { version } from '../base/app-version.ts';
import type { Connection } from '../db/connection.ts';
import { keyOf } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { draftOf, dropDraft, renameDurably } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError } from './backup-error.ts';
import { differencesFrom } from './differs.ts';
import { factsOf, stampOf, totalsOf } from './facts.ts';
import type { AttachmentFile } from './facts.ts';
import type { FoundBackup } from './find.ts';
import { copyWhole, ioReaching, inspectNow } from './backup-io.ts';
import type { BackupIo } from './backup-io.ts';
import type { Inspection } from './inspect.ts';
import { logOf } from './log-lines.ts';
import type { LogLines } from './log-lines.ts';
import { databaseIn, freshId, writeManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { copiesNeeded, filesIn, poolOf } from './pool.ts';
import { quickCheck, newestBackup, removePartials } from './backup-folder.ts';
import { pruneFolder } from './prune.ts';
import type { Lock } from './relock.ts';
import { runExclusive } from './run-exclusive.ts';

/** Pages of 4 KB that are copied between two looks at what else is to be done: about a millisecond. */
const PAGES_PER_STEP = 256;

export class BackupService {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #ports: Ports;
  /** Rows changed since the file was opened, when the newest backup was made; null: there is none of this state. */
  #rowsThen: number | null = null;
  #newest: string | null = null;
  /** The library turned out damaged: a copy of it would push good backups off the shelf. */
  #stopped = false;
  readonly #onDamage: (fault: AppError) => void;

  /** `onDamage` is told when copying shows that the library itself is damaged. */
  constructor(connection: Connection, workspace: Workspace, ports: Ports, onDamage: (fault: AppError) => void) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#ports = ports;
    this.#onDamage = onDamage;
  }

  /** Makes no backup any more: the library is damaged, and its backups stay as they are. */
  stop(): void {
    this.#stopped = true;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Clears what a crash left and finds the backup of the present state. Never fails: a place that is missing shows later. */
  prepare(): void {
    try {
      removePartials(this.#workspace.backups);
    } catch {
      // What a crash left is cleared another day.
    }
    this.refreshLatest();
  }

  /** Finds the backup of the present state, whose file may have been written anew. */
  refreshLatest(): void {
    this.#rowsThen = null;
    try {
      const newest = newestBackup(this.#workspace.backups);
      if (newest?.stamp !== stampOf(this.#connection)) return;
      if (quickCheck(this.#workspace.backups, newest) === 'verified') this.#madeOf(newest.id);
    } catch {
      // Then the next backup is made whether it is needed or not.
    }
  }

  /** Whether something was written since the newest backup. A library that never held anything has nothing to back up. */
  get changed(): boolean {
    if (this.#stopped) return false;
    if (this.#rowsThen !== null) return this.#rowsWritten() !== this.#rowsThen;
    return this.#holdsAnything();
  }

  /** The backup that holds the present state, if one does. */
  get current(): string | null {
    return this.changed || this.#stopped ? null : this.#newest;
  }

  /** Before an event: makes a backup here and now unless there is one of this very state. */
  createNow(reason: BackupReason): string | null {
    this.#refuseStopped();
    return this.changed ? this.#makeNow(reason).id : this.#newest;
  }

  /**
   * Like `protect`, a small piece at a time while the library stays in use; one after the other. What is written meanwhile is in the
   * backup as well.
   */
  create(reason: BackupReason, io: BackupIo = ioReaching(this.#ports)): Promise<string | null> {
    return runExclusive(this.#workspace.backups, () => this.#makeSlowly(reason, io));
  }

  /** What was destroyed in the library, to be carried into one that takes its place. */
  destroyed(): LogLines {
    return logOf(this.#connection);
  }

  /** What the library is locked with; null when it is not. */
  get lock(): Lock {
    return keyOf(this.#connection);
  }

  /** Copies the library of this very moment, with its lock, to a place where nothing is yet; answers its stamp. */
  copyTo(path: string): string {
    this.#connection.prepare('VACUUM INTO ?').run(path);
    return stampOf(this.#connection);
  }

  /** A verified backup of either place against now. */
  differences({ file, manifest }: FoundBackup): BackupDifference {
    return {
      id: manifest.id,
      now: totalsOf(factsOf(this.#connection).experiments),
      past: totalsOf(manifest.experiments),
      experiments: differencesFrom(this.#connection, file, manifest.experiments),
    };
  }

  #makeNow(reason: BackupReason): BackupManifest {
    const { folder, id, madeAt, draft } = this.#begin(reason);
    try {
      const [stamp, rows] = [this.copyTo(draft), this.#rowsWritten()];
      this.#ports.reached('backup.copied');
      const inspection = inspectNow(draft, true);
      this.#compare(inspection, stamp, draft);
      const attachments = this.#attachmentsOf(inspection);
      for (const { from, to, sha256 } of copiesNeeded(this.#workspace.attachments, poolOf(folder), attachments)) {
        copyWhole(from, to, sha256, this.#ports);
      }
      return this.#finish({ id, madeAt, reason, draft, inspection, attachments, rows });
    } catch (error) {
      throw this.#giveUp(error, draft);
    }
  }

  async #makeSlowly(reason: BackupReason, io: BackupIo): Promise<string | null> {
    this.#refuseStopped();
    if (!this.changed) return null;
    const { folder, id, madeAt, draft } = this.#begin(reason);
    try {
      if (this.lock === null) await this.#connection.backup(draft, { progress: () => PAGES_PER_STEP });
      // A locked library is copied in one go: the piecewise copy would need a plain target.
      else this.copyTo(draft);
      // Still the turn in which the last page was copied: nothing was written in between.
      const [stamp, rows] = [stampOf(this.#connection), this.#rowsWritten()];
      this.#ports.reached('backup.copied');
      const inspection = await io.inspect(draft, { fresh: true });
      this.#compare(inspection, stamp, draft);
      const attachments = this.#attachmentsOf(inspection);
      for (const { from, to, sha256 } of copiesNeeded(this.#workspace.attachments, poolOf(folder), attachments)) {
        await io.copy(from, to, sha256);
      }
      return this.#finish({ id, madeAt, reason, draft, inspection, attachments, rows }).id;
    } catch (error) {
      throw this.#giveUp(error, draft);
    }
  }

  #begin(reason: BackupReason) {
    const folder = this.#workspace.backups;
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw asBackupError(error, folder);
    }
    const madeAt = this.#ports.now();
    const id = freshId(folder, madeAt, reason);
    return { folder, id, madeAt, draft: draftOf(databaseIn(folder, id)) };
  }

  #compare({ facts }: Inspection, stamp: string, place: string): void {
    if (facts.stamp !== stamp) throw new AppError('backup.damaged', { place, detail: 'rows' });
  }

  /** Those of the rows, and all others in the store: undo may bring their rows back. */
  #attachmentsOf({ facts }: Inspection): readonly AttachmentFile[] {
    const known = new Map(
      [...facts.attachments, ...filesIn(this.#workspace.attachments)].map((one) => [one.sha256, one]),
    );
    return [...known.values()];
  }

  #finish(made: {
    readonly id: string;
    readonly madeAt: Instant;
    readonly reason: BackupReason;
    readonly draft: string;
    readonly inspection: Inspection;
    readonly attachments: readonly AttachmentFile[];
    readonly rows: number;
  }): BackupManifest {
    const { id, madeAt, reason, draft, inspection, attachments, rows } = made;
    const { sha256, bytes, facts, key } = inspection;
    const folder = this.#workspace.backups;
    const manifest: BackupManifest = {
      format: 'silheomjang-backup',
      version: 1,
      id,
      madeAt,
      reason,
      app: version,
      schema: facts.schema,
      sha256,
      bytes,
      stamp: facts.stamp,
      experiments: [...facts.experiments],
      attachments: [...attachments],
      key,
    };
    this.#ports.reached('backup.verified');
    renameDurably(draft, databaseIn(folder, id));
    this.#ports.reached('backup.named');
    writeManifest(folder, manifest);
    this.#ports.reached('backup.listed');
    this.#rowsThen = rows;
    this.#newest = id;
    pruneFolder(folder, this.#ports);
    this.#ports.reached('backup.thinned');
    return manifest;
  }

  #giveUp(error: unknown, draft: string): AppError {
    dropDraft(draft);
    const { backups } = this.#workspace;
    const failure = asBackupError(error, backups);
    if (failure.code === 'backup.damaged' && !this.#isSound()) {
      const fault = this.#damage(String(failure.params['detail']));
      this.#onDamage(fault);
      return fault;
    }
    // The draft is gone: its name would lead nowhere.
    return failure.params['place'] === draft
      ? new AppError(failure.code, { ...failure.params, place: backups }, { cause: error })
      : failure;
  }

  #damage(detail: string): AppError {
    return new AppError('library.damaged', { place: this.#workspace.file, detail });
  }

  #refuseStopped(): void {
    if (this.#stopped) throw this.#damage('stopped');
  }

  /** Whether a copy that is damaged was spoilt on its way, or was so from the start. */
  #isSound(): boolean {
    try {
      return this.#connection.pragma('integrity_check(1)', { simple: true }) === 'ok';
    } catch {
      return false;
    }
  }

  #madeOf(id: string): void {
    this.#rowsThen = this.#rowsWritten();
    this.#newest = id;
  }

  #rowsWritten(): number {
    return Number(this.#connection.prepare('SELECT total_changes()').pluck().get());
  }

  #holdsAnything(): boolean {
    return [`SELECT 1 FROM experiment`, `SELECT 1 FROM changeSet`].some(
      (query) => this.#connection.prepare(`${query} LIMIT 1`).get() !== undefined,
    );
  }
}
