/**
 * When backups are made: by age while something changed, before events, and at the end. A failure is kept to be shown; it stops an
 * event and nothing else.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import type { LockChange, LockLeftovers } from '@shared/contract/lock.contract.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import { newestBackup } from '../backup/backup-folder.ts';
import { changeLock, encryptAnew, setRecoveryKey } from '../backup/change-lock.ts';
import type { LockWish } from '../backup/change-lock.ts';
import type { BackupIo } from '../backup/backup-io.ts';
import { carryLock, lockLeftovers } from '../backup/relock.ts';
import { restoreWhole } from '../backup/restore.ts';
import type { Restored } from '../backup/restore.ts';
import { syncMirror, ownMirrorFolder } from '../backup/mirror.ts';
import { unlockBackups } from '../backup/unlock.ts';
import { AppError } from '../base/app-error.ts';
import type { LibrarySession } from './library-session.ts';

/** Milliseconds between two backups by age; `SILHEOMJANG_BACKUP_SECONDS` overrides. */
function ageLimit(): number {
  const asked = Number(process.env['SILHEOMJANG_BACKUP_SECONDS']);
  return asked > 0 ? asked * 1000 : 3_600_000;
}

/** Milliseconds that quitting waits for the second place; `SILHEOMJANG_QUIT_SECONDS` overrides. */
function patience(): number {
  const asked = Number(process.env['SILHEOMJANG_QUIT_SECONDS']);
  return asked > 0 ? asked * 1000 : 4_000;
}

/** Milliseconds between two looks at the age, at most. */
const LOOK = 60_000;

export class BackupScheduler {
  readonly #session: LibrarySession;
  readonly #notify: (notice: ChangeNotice) => void;
  readonly #io: BackupIo;
  #fault: ErrorData | null = null;
  #secondFault: ErrorData | null = null;
  #restoring = false;

  constructor(session: LibrarySession, notify: (notice: ChangeNotice) => void, io: BackupIo) {
    this.#session = session;
    this.#notify = notify;
    this.#io = io;
  }

  get state() {
    return {
      changed: this.#session.backupService()?.changed ?? null,
      fault: this.#fault,
      secondFault: this.#secondFault,
    };
  }

  /** Looks at once and then regularly; answers how to stop. */
  start(): () => void {
    const look = (): void => void this.#byAge();
    const first = setTimeout(
      () => {
        look();
        void this.settle();
      },
      Math.min(LOOK / 20, ageLimit()),
    );
    const regularly = setInterval(look, Math.min(LOOK, ageLimit()));
    return () => {
      clearTimeout(first);
      clearInterval(regularly);
    };
  }

  /** Null when nothing changed since the newest. Throws `backup.*`, or what keeps the library shut. */
  async make(reason: BackupReason): Promise<string | null> {
    const { state } = this.#session;
    if ('fault' in state) throw new AppError(state.fault.code, state.fault.params);
    const backupService = this.#session.backupService();
    if (backupService === null) return null;
    try {
      const id = await backupService.create(reason, this.#io);
      this.#fault = null;
      if (id !== null) void this.settle();
      return id;
    } catch (error) {
      this.#fault = asData(error);
      throw error;
    } finally {
      this.#tell();
    }
  }

  /** The backup that must stand before a call, made without making the window wait; null when it needs none. */
  before(name: string, input: unknown): Promise<unknown> | null {
    const reason = this.#session.core?.backupReason(name, input) ?? null;
    return reason === null ? null : this.make(reason);
  }

  /**
   * At the end: the last backup, and as far as it goes in a few seconds its copy at the second place. What does not arrive by then is
   * copied at the next start. Never fails.
   */
  async finish(): Promise<void> {
    this.protectAtEnd();
    if (ownMirrorFolder(this.#session.workspace) === null) return;
    await Promise.race([this.settle(), pause(patience(), undefined, { ref: false })]);
  }

  /** The last backup before the library closes: there is no window that could wait. */
  protectAtEnd(): void {
    try {
      this.#session.backupService()?.createNow('quit');
    } catch (error) {
      console.error('no backup at the end', error instanceof AppError ? error.code : typeof error);
    }
  }

  /** Ends what was interrupted or waits for the second place, and brings that up to date. Never fails: the fault is kept to be shown. */
  async settle(): Promise<void> {
    if (this.#session.isViewed) return;
    try {
      const { core, workspace, ports } = this.#session;
      if (core !== null && !core.isReadOnly) {
        // A copy must not be made of what was destroyed, or show what is locked by now.
        await core.destructions.settle(workspace);
        // Nothing is unlocked by itself: where the library has no lock, its backups lose theirs only when somebody says so.
        if (core.backups.lock !== null) await carryLock(workspace, core.backups.lock, ports);
      }
      await syncMirror(this.#session.workspace, this.#session.ports, this.#io);
      this.#secondFault = null;
    } catch (error) {
      this.#secondFault = asData(error);
    }
    this.#tell();
  }

  /** The whole library. */
  restore(id: string): Promise<Restored> {
    return this.#alone(async () => {
      const { core } = this.#session;
      if (core?.isReadOnly === false) await core.destructions.settle(this.#session.workspace);
      return restoreWhole(this.#session, id, this.#io);
    });
  }

  /** The library and its backups under another lock, or none. */
  relock(wish: LockWish): Promise<LockChange> {
    return this.#alone(() => changeLock(this.#session, wish, this.#io));
  }

  /** The library and its backups under another key. */
  encryptAnew(passphrase: string): Promise<LockChange> {
    return this.#alone(() => encryptAnew(this.#session, passphrase, this.#io));
  }

  setRecoveryKey(current: string, recoveryKey: string): Promise<void> {
    return this.#alone(() => setRecoveryKey(this.#session, current, recoveryKey));
  }

  /** Backups in another lock follow the library's with the passphrase or recovery key that somebody still has. */
  async adopt(secret: string): Promise<LockLeftovers> {
    const { core, workspace, ports } = this.#session;
    if (core === null) throw new AppError('library.locked', { place: workspace.file });
    const { lock } = core.backups;
    try {
      await unlockBackups(workspace, lockLeftovers(workspace, lock).left, secret);
      await carryLock(workspace, lock, ports);
    } finally {
      core.backups.refreshLatest();
      this.#tell();
    }
    return lockLeftovers(workspace, lock);
  }

  /** While files change places nothing else begins; every window reads everything anew afterwards. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#restoring) throw new AppError('backup.failed', { place: this.#session.workspace.file, detail: 'busy' });
    this.#restoring = true;
    try {
      return await work();
    } finally {
      this.#restoring = false;
      this.#notify({ topics: [...TOPICS], experimentId: null });
      void this.settle();
    }
  }

  async #byAge(): Promise<void> {
    const backupService = this.#session.backupService();
    if (backupService === null || !backupService.changed || this.#restoring || !this.#isStale()) return;
    try {
      await this.make('age');
    } catch {
      // Kept in `state` to be shown.
    }
  }

  /** A newest backup from the future says that the clock jumped: its age is unknown. */
  #isStale(): boolean {
    const newest = newestBackup(this.#session.workspace.backups);
    if (newest === undefined) return true;
    const age = Date.parse(this.#session.ports.now()) - Date.parse(newest.madeAt);
    return age < 0 || age >= ageLimit();
  }

  #tell(): void {
    this.#notify({ topics: ['backups'], experimentId: null });
  }
}

function asData(error: unknown): ErrorData {
  return error instanceof AppError
    ? error.toData()
    : { code: 'backup.failed', params: { place: '', detail: 'unknown' } };
}
