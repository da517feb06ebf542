/**
 * What was destroyed in the library and still waits to be destroyed in its copies. A place is done only when every copy in it is; what
 * is interrupted, or out of reach, waits for the next time. The waiting list holds ids alone.
 */
import { setImmediate } from 'node:timers/promises';
import type { DestructionPlace, DestructionTargets } from '@shared/contract/privacy.contract.ts';
import type { Connection } from '../db/connection.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Runner } from '../kernel/runner.ts';
import type { Workspace } from '../workspace.ts';
import { backupsIn, eraseFromBackup, erasePool } from './erase.ts';
import { logOf } from './log-lines.ts';
import { ownSecondShelf } from './second-place.ts';

interface Waiting {
  readonly destructionId: string;
  readonly targets: string;
}

export class Destructions {
  readonly #connection: Connection;
  readonly #runner: Runner;
  readonly #ports: Ports;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, runner: Runner, ports: Ports) {
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
    const done = this.#last.then(
      () => this.#settleAll(workspace),
      () => this.#settleAll(workspace),
    );
    this.#last = done;
    return done;
  }

  async #settleAll(workspace: Workspace): Promise<void> {
    await this.#settle('backups', workspace.backups);
    const second = ownSecondShelf(workspace);
    if (second !== null) await this.#settle('second', second);
  }

  async #settle(place: DestructionPlace, folder: string): Promise<void> {
    const waiting = this.#connection
      .prepare<[string], Waiting>('SELECT destructionId, targets FROM pendingDestruction WHERE place = ?')
      .all(place);
    if (waiting.length === 0) return;
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
    this.#runner.execute(
      'privacy.destroyed',
      {
        scope: 'library',
        undoable: false,
        run(work) {
          for (const { destructionId } of waiting) work.logDestroyed(destructionId, place, ids.length);
          return null;
        },
      },
      null,
    );
    this.#ports.reached('purge.logged');
  }
}
