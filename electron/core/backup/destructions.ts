/**
 * What was destroyed in the library and still waits to be destroyed in its copies. A place is done only when every copy in it is; what
 * is interrupted, or out of reach, waits for the next time. The waiting list holds ids alone.
 */
import { setImmediate } from 'node:timers/promises';
import type { DestructionPlace, DestructionTargets } from '@shared/contract/privacy.contract.ts';
import type { Connection } from '../db/connection.ts';
import { asLibraryError } from '../db/sqlite-error.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Runner } from '../kernel/runner.ts';
import type { Workspace } from '../workspace.ts';
import { asBackupError } from './backup-error.ts';
import { backupsIn, eraseFromBackup, erasePool } from './erase.ts';
import { logOf } from './log-lines.ts';
import { ownSecondShelf } from './second-place.ts';
import { tidyShelf } from './shelf.ts';
import { inTurn } from './turns.ts';

interface Waiting {
  readonly destructionId: string;
  readonly targets: string;
}

export class Destructions {
  readonly #connection: Connection;
  readonly #runner: Runner;
  readonly #ports: Ports;
  readonly #collect: () => Promise<unknown>;

  /** `collect` takes away the attached files that nothing names any more. */
  constructor(connection: Connection, runner: Runner, ports: Ports, collect: () => Promise<unknown>) {
    this.#collect = collect;
    this.#connection = connection;
    this.#runner = runner;
    this.#ports = ports;
  }

  /** Leaves nothing of destroyed rows in the free pages of the library file or in its write-ahead log. */
  rebuild(): void {
    this.#connection.exec('VACUUM');
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    this.#ports.reached('purge.rebuilt');
  }

  /** Does what waits for every place within reach, one backup at a time, one call after the other. Throws `backup.*`. */
  settle(workspace: Workspace): Promise<void> {
    return inTurn(workspace.backups, () => this.#settleAll(workspace));
  }

  async #settleAll(workspace: Workspace): Promise<void> {
    await this.#settleHere();
    await this.#settle('backups', workspace.backups);
    const second = ownSecondShelf(workspace);
    if (second !== null) await this.#settle('second', second);
  }

  #waitingIn(place: DestructionPlace): readonly Waiting[] {
    return this.#connection
      .prepare<[string], Waiting>('SELECT destructionId, targets FROM pendingDestruction WHERE place = ?')
      .all(place);
  }

  /** The rows are gone with the command; their attached files and their traces in the library file are not. */
  async #settleHere(): Promise<void> {
    const waiting = this.#waitingIn('library');
    if (waiting.length === 0) return;
    try {
      await this.#collect();
      this.#ports.reached('purge.collected');
      this.rebuild();
    } catch (error) {
      throw asLibraryError(error, this.#connection.name);
    }
    this.#log(waiting, 'library', 1);
  }

  async #settle(place: DestructionPlace, folder: string): Promise<void> {
    const waiting = this.#waitingIn(place);
    if (waiting.length === 0) return;
    let files: number;
    try {
      files = await this.#erase(waiting, folder);
    } catch (error) {
      throw asBackupError(error, folder);
    }
    this.#log(waiting, place, files);
  }

  /** Answers how many backups there were. */
  async #erase(waiting: readonly Waiting[], folder: string): Promise<number> {
    tidyShelf(folder);
    const targets = waiting.map((each): DestructionTargets => JSON.parse(each.targets));
    // A backup that is restored one day must still know what was destroyed.
    const log = logOf(this.#connection);
    const ids = backupsIn(folder);
    for (const id of ids) {
      eraseFromBackup(folder, id, { targets, log }, this.#ports);
      // The window must not wait for a shelf full of backups.
      await setImmediate();
    }
    erasePool(folder);
    this.#ports.reached('purge.poolErased');
    return ids.length;
  }

  #log(waiting: readonly Waiting[], place: DestructionPlace, files: number): void {
    this.#runner.execute(
      'privacy.destroyed',
      {
        scope: 'library',
        undoable: false,
        run(work) {
          for (const { destructionId } of waiting) work.logDestroyed(destructionId, place, files);
          return null;
        },
      },
      null,
    );
    this.#ports.reached('purge.logged');
  }
}
