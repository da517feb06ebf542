/**
 * What was destroyed in the library and still waits to be destroyed in its copies. A place is done only when every copy in it is; what
 * is interrupted, or out of reach, waits for the next time. The waiting list holds nobody's name: what people are called is read from
 * each copy, and remembered from the library while the program runs.
 */
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type {
  DestructionPlace,
  DestructionTargets,
  UnreadablePlace,
  Wording,
} from '@shared/contract/privacy.contract.ts';
import { wording } from '@shared/contract/privacy.contract.ts';
import { NOBODY, mergedIdentifiers } from '@shared/domain/identifiers.ts';
import type { Identifiers } from '@shared/domain/identifiers.ts';
import { z } from 'zod';
import type { Connection } from '../db/connection.ts';
import { Reader } from '../db/reader.ts';
import { asLibraryError } from '../db/sqlite-error.ts';
import type { Ports } from '../base/ports.ts';
import type { Runner } from '../kernel/runner.ts';
import { identifiersFor } from '../modules/privacy/identities.ts';
import type { ErasureRequest } from '../modules/privacy/erase.ts';
import { together } from '../modules/privacy/targets.ts';
import type { Workspace } from '../base/workspace.ts';
import { asideIn, deleteAside, dropAbandoned, joinLog } from './copies.ts';
import { asBackupError, systemBackupError } from './backup-error.ts';
import { backupsIn, eraseFromBackup, eraseFromFile, erasePool, knownIn, unreadable } from './erase.ts';
import type { Erased, Erasure } from './erase.ts';
import { logOf } from './log-lines.ts';
import { databaseIn } from './manifest.ts';
import { ownMirrorFolder } from './mirror.ts';
import { deleteBackup, removePartials } from './backup-folder.ts';
import { runExclusive } from './run-exclusive.ts';

export interface SettleOptions {
  /** Whether copies locked with a passphrase that nobody gave go whole: only when the user has just said so. */
  readonly locked?: 'destroy' | 'keep';
}

interface Waiting {
  readonly destructionId: string;
  readonly targets: string;
}

const ids = z.array(z.string()).default([]);
const stored = z.object({
  people: ids,
  expenses: ids,
  payments: ids,
  briefs: ids,
  experiments: ids,
  wording: wording.optional(),
  /** Whether copies that cannot be read go whole. Earlier releases did so without a word. */
  damaged: z.enum(['destroy', 'keep']).default('destroy'),
});

/** One copy of a place. */
interface Copy {
  readonly path: string;
  erase(erasure: Erasure): Erased;
  delete(): void;
}

interface Spoilt {
  readonly copy: Copy;
  readonly why: Exclude<Erased, 'done'>;
}

export class Destructions {
  readonly #connection: Connection;
  readonly #runner: Runner;
  readonly #ports: Ports;
  readonly #collect: () => Promise<unknown>;
  #known: Identifiers = NOBODY;

  /** `collect` takes away the attached files that nothing names any more. */
  constructor(connection: Connection, runner: Runner, ports: Ports, collect: () => Promise<unknown>) {
    this.#connection = connection;
    this.#runner = runner;
    this.#ports = ports;
    this.#collect = collect;
  }

  /** Before people are destroyed: what they are called, for copies that name them without having their rows. */
  learn(targets: Omit<DestructionTargets, 'experiments'>): void {
    this.#known = mergedIdentifiers([this.#known, identifiersFor(new Reader(this.#connection), targets)]);
  }

  /** Leaves nothing of destroyed rows in the free pages of the library file or in its write-ahead log. */
  rebuild(): void {
    this.#connection.exec('VACUUM');
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    this.#ports.reached('purge.rebuilt');
  }

  /** Does what waits for every place within reach, one copy at a time, one call after the other. Throws `backup.*`. */
  settle(workspace: Workspace, options: SettleOptions = {}): Promise<void> {
    return runExclusive(workspace.backups, async () => {
      try {
        await this.#settleAll(workspace, options);
      } catch (error) {
        throw systemBackupError(error, workspace.backups);
      }
    });
  }

  async #settleAll(workspace: Workspace, options: SettleOptions): Promise<void> {
    await this.#settleHere();
    await this.#settle('backups', workspace.backups, () => this.#backupsAt(workspace.backups), options);
    const second = ownMirrorFolder(workspace);
    if (second !== null) await this.#settle('second', second, () => this.#backupsAt(second), options);
    const folder = dirname(workspace.file);
    await this.#settle('aside', folder, () => this.#asideOf(workspace), options);
    if (!this.#anyWaiting()) this.#known = NOBODY;
  }

  #anyWaiting(): boolean {
    return this.#connection.prepare('SELECT 1 FROM pendingDestruction LIMIT 1').get() !== undefined;
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

  #backupsAt(folder: string): readonly Copy[] {
    removePartials(folder);
    return backupsIn(folder).map((id) => ({
      path: databaseIn(folder, id),
      erase: (erasure) => eraseFromBackup(folder, id, erasure, this.#ports),
      delete: () => deleteBackup(folder, id, this.#ports),
    }));
  }

  #asideOf(workspace: Workspace): readonly Copy[] {
    dropAbandoned(dirname(workspace.file), Date.parse(this.#ports.now()));
    return asideIn(workspace).map((path) => ({
      path,
      erase: (erasure) => {
        try {
          joinLog(path);
        } catch (error) {
          return unreadable(asBackupError(error, path));
        }
        return eraseFromFile(path, erasure, this.#ports);
      },
      delete: () => deleteAside(path),
    }));
  }

  async #settle(
    place: UnreadablePlace,
    folder: string,
    copiesIn: () => readonly Copy[],
    { locked = 'keep' }: SettleOptions,
  ): Promise<void> {
    const waiting = this.#waitingIn(place);
    if (waiting.length === 0) return;
    try {
      const asked = waiting.map(({ targets }) => stored.parse(JSON.parse(targets)));
      const goes: Readonly<Record<Exclude<Erased, 'done'>, boolean>> = {
        damaged: asked.every(({ damaged }) => damaged === 'destroy'),
        locked: locked === 'destroy',
      };
      const copies = copiesIn();
      const spoilt = await this.#erase(asked, copies);
      const deleted = spoilt.filter(({ why }) => goes[why]);
      // First the log, then what it tells of: none that could not be read must be gone without a line.
      if (deleted.length > 0) this.#log(waiting, `${place}Unreadable`, deleted.length);
      for (const { copy } of deleted) copy.delete();
      if (place !== 'aside') erasePool(folder);
      this.#ports.reached('purge.poolErased');
      if (spoilt.length === deleted.length) this.#log(waiting, place, copies.length - deleted.length);
    } catch (error) {
      throw asBackupError(error, folder);
    }
  }

  /** Answers those that could not be written anew. */
  async #erase(asked: readonly z.output<typeof stored>[], copies: readonly Copy[]): Promise<readonly Spoilt[]> {
    const targets = together(asked.map((one) => ({ targets: one })));
    const request: ErasureRequest = { targets, wording: wordingOf(asked.flatMap((one) => one.wording ?? [])) };
    // A copy may name somebody whose row only another one has.
    const known = mergedIdentifiers([this.#known, ...copies.map(({ path }) => knownIn(path, request))]);
    // A backup that is restored one day must still know what was destroyed.
    const erasure: Erasure = { request: { ...request, known }, log: logOf(this.#connection) };
    const spoilt: Spoilt[] = [];
    for (const copy of copies) {
      const why = copy.erase(erasure);
      if (why !== 'done') spoilt.push({ copy, why });
      // The window must not wait for a shelf full of backups.
      await setImmediate();
    }
    return spoilt;
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

function wordingOf(all: readonly Wording[]): Wording {
  return {
    mark: all[0]?.mark ?? '…',
    keep: all.flatMap(({ keep }) => keep),
    strike: all.flatMap(({ strike }) => strike),
  };
}
