/**
 * Runs a command: one IMMEDIATE transaction, one undo step, one change notice after COMMIT. Whatever throws inside leaves nothing
 * behind.
 */
import type { HistoryStep, StepMark } from '@shared/contract/history.contract.ts';
import type { Topic } from '@shared/contract/topics.ts';
import type { Connection } from '../db/connection.ts';
import { asLibraryError } from '../db/sqlite-error.ts';
import { topicOf } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { CommandHandler } from './handlers.ts';
import type { Journal } from './journal.ts';
import type { RowRef } from './journal-purger.ts';
import type { RowChange } from './row-images.ts';
import { backwards, rowPatchesOf } from './row-patches.ts';
import type { Ports } from '../base/ports.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface RunOptions {
  /** Commands that share a gesture fold into one undo step. */
  readonly gesture?: string;
  /** Called after COMMIT with the step that was made; not where nothing changed that can be undone. */
  readonly onStep?: (mark: StepMark) => void;
}

/** What a transaction wrote, for whoever keeps something that is derived from rows. */
export interface WrittenRows {
  readonly changes: readonly RowChange[];
  /** Written without an image. */
  readonly unseen: readonly RowRef[];
  /** Texts of any row may have been replaced. */
  readonly purged: boolean;
}

function experimentOf(scope: string): string | null {
  return scope === 'library' ? null : scope;
}

export class Runner {
  readonly #connection: Connection;
  readonly #reads: ConstructorParameters<typeof UnitOfWork>[0];
  readonly #journal: Journal;
  readonly #feed: ChangeFeed;
  readonly #ports: Ports;
  /** Called after COMMIT. */
  readonly #onWritten: (rows: WrittenRows) => void;

  constructor(
    connection: Connection,
    reads: ConstructorParameters<typeof UnitOfWork>[0],
    journal: Journal,
    feed: ChangeFeed,
    ports: Ports,
    onWritten: (rows: WrittenRows) => void = () => {},
  ) {
    this.#onWritten = onWritten;
    this.#connection = connection;
    this.#reads = reads;
    this.#journal = journal;
    this.#feed = feed;
    this.#ports = ports;
  }

  execute<I, O>(name: string, handler: CommandHandler<I, O>, input: I, options: RunOptions = {}): O {
    const scope = handler.scope ?? this.#scopeIn(input);
    const work = new UnitOfWork(this.#reads, scope, this.#ports);
    const topics = new Set<Topic>();
    // Before anything that the command itself notes the time of.
    const at = this.#ports.now();
    let purged = false;
    const { output, step, written } = this.#transaction(() => {
      let made: number | null = null;
      const result = handler.run(work, input);
      const { changes, unseen, topics: touched, name: stepName, params, forgotten, purge } = work.finish();
      for (const topic of touched) topics.add(topic);
      if (changes.length > 0 && handler.undoable !== false) {
        made = this.#journal.append({
          scope,
          name: stepName ?? name,
          params,
          at,
          gesture: options.gesture ?? null,
          changes,
        });
        topics.add('history');
      }
      for (const experimentId of forgotten) {
        this.#journal.forgetExperiment(experimentId);
        topics.add('history');
        purged = true;
      }
      if (purge !== null) {
        for (const topic of this.#journal.purge(purge, scope)) topics.add(topic);
        purged = true;
      }
      return { output: result, step: made, written: { changes, unseen } };
    });
    this.#onWritten({ ...written, purged });
    this.#ports.reached('command.committed');
    // What was destroyed, or written without an image, is not told row by row.
    this.#publish(topics, scope, purged || written.unseen.length > 0 ? [] : written.changes);
    if (step !== null) options.onStep?.({ scope, step });
    // What was destroyed for good must not live on in the write-ahead log.
    if (purged) {
      this.#emptyLog();
      this.#ports.reached('command.logEmptied');
    }
    return output;
  }

  replay(direction: 'undo' | 'redo', scope: string): HistoryStep {
    const topics = new Set<Topic>(['history']);
    const { step, changes } = this.#transaction(() => this.#journal[direction](scope));
    for (const change of changes) topics.add(topicOf(this.#journal.registry, change.table));
    this.#onWritten({ changes, unseen: [], purged: false });
    this.#publish(topics, scope, direction === 'undo' ? backwards(changes) : changes);
    return step;
  }

  /** The command has been committed: that the log could not be emptied at once must not make it look refused. */
  #emptyLog(): void {
    try {
      this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // It is emptied by the next destruction or when the library is closed.
    }
  }

  #scopeIn(input: unknown): string {
    const named: { readonly experimentId?: unknown; readonly scope?: unknown } =
      typeof input === 'object' && input !== null ? input : {};
    const scope = named.experimentId ?? named.scope;
    if (typeof scope === 'string') return scope;
    throw new AppError('internal', { detail: 'command without a scope' });
  }

  #transaction<T>(body: () => T): T {
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      const result = body();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
      throw error instanceof AppError ? error : asLibraryError(error, this.#connection.name);
    }
  }

  #publish(topics: Set<Topic>, scope: string, changes: readonly RowChange[]): void {
    if (topics.size === 0) return;
    // The library lists every experiment with its counts: it goes stale with any of them.
    topics.add('library');
    const rows = changes.length === 0 ? undefined : rowPatchesOf(this.#journal.registry, changes);
    const notice = { topics: [...topics], experimentId: experimentOf(scope) };
    this.#feed.publish(rows === undefined ? notice : { ...notice, rows });
  }
}
