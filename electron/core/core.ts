/**
 * The core: opens the library file and answers commands and queries by name. Knows nothing of Electron, windows or words.
 * `call` takes untrusted input (IPC); `command` and `query` are the same door, typed, for the command line and the tests.
 */
import { commands, queries } from '@shared/contract/index.ts';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '@shared/contract/index.ts';
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import type { LibraryView } from '@shared/contract/view.contract.ts';
import { collectAttachments } from './attachments/collect.ts';
import { AttachmentStore } from './attachments/store.ts';
import { Destructions } from './backup/destructions.ts';
import { BackupKeeper } from './backup/keeper.ts';
import { checkColumns } from './db/check-columns.ts';
import { findDamagedValue } from './db/check-values.ts';
import { databaseFacts, examineDatabase, lastChange } from './condition/database.ts';
import type { DatabaseCondition, DatabaseFacts } from './condition/database.ts';
import { examineRows } from './condition/invariants.ts';
import type { RowCondition } from './condition/invariants.ts';
import { asLibraryError, isSystemError } from './db/sqlite-error.ts';
import { DamagedValue } from './db/stored-json.ts';
import { carryOut, dropLeftovers, giveBack, settleSwitch } from './backup/switch-over.ts';
import type { RestoreIntent } from './backup/switch-over.ts';
import { openConnection } from './db/connection.ts';
import type { Connection } from './db/connection.ts';
import { migrate, refuseNewer } from './db/migrate.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import type { Migration } from './db/migrations/migration.ts';
import { FileWatch, refuseNewerFile } from './db/open-file.ts';
import { refuseUnsafePlace } from './db/place.ts';
import { Reader } from './db/reader.ts';
import { breakSeal, readSeal, refuseBareSeal, writeSeal } from './db/seal.ts';
import { AppError } from './kernel/app-error.ts';
import { ChangeFeed } from './kernel/change-feed.ts';
import { admit } from './kernel/door.ts';
import type { CommandHandler } from './kernel/handlers.ts';
import { Journal } from './kernel/journal.ts';
import { systemPorts } from './kernel/ports.ts';
import type { Ports } from './kernel/ports.ts';
import { Runner } from './kernel/runner.ts';
import type { RunOptions } from './kernel/runner.ts';
import { commandHandlers, queryHandlers } from './modules/index.ts';
import { openViewed } from './view/open-viewed.ts';
import { ViewedDesk } from './view/viewed-desk.ts';
import { workspaceAround } from './workspace.ts';
import type { Workspace } from './workspace.ts';

export interface CoreOptions {
  /** Absolute path of the library file; made when missing. */
  readonly file: string;
  /** Absolute path of the folder for backups; default: `backups` beside the library's folder. */
  readonly backups?: string;
  readonly ports?: Ports;
  readonly migrations?: readonly Migration[];
  /** Absolute path of a private copy of `file`, which is of a newer release: the copy is looked at, and nothing is written anywhere. */
  readonly viewed?: string;
}

export class Core {
  readonly workspace: Workspace;
  readonly attachments: AttachmentStore;
  readonly backups: BackupKeeper;
  /** What was destroyed here and must go from the copies too. */
  readonly destructions: Destructions;
  /** Set where the library is only looked at. */
  readonly view: LibraryView | null = null;
  readonly #desk: ViewedDesk | null = null;
  readonly #connection: Connection;
  readonly #reader: Reader;
  readonly #journal: Journal;
  readonly #runner: Runner;
  readonly #feed = new ChangeFeed();
  readonly #watch: FileWatch;
  #fault: AppError | null = null;

  /** The file is not as it was when it was last closed: what it holds is not all from here. */
  readonly altered: boolean = false;

  /** Throws AppError `place.*`, `library.*` or `migration.failed`; the file is then as it was. */
  constructor({ file, backups, ports = systemPorts, migrations = MIGRATIONS, viewed }: CoreOptions) {
    this.workspace = workspaceAround(file, backups);
    this.attachments = new AttachmentStore(this.workspace.attachments, ports);
    if (viewed === undefined) {
      refuseUnsafePlace(file);
      let restored: RestoreIntent | null = null;
      try {
        restored = carryOut(this.workspace, ports);
        refuseNewerFile(file, migrations.at(-1)?.version ?? 0);
        // A file that was just put in its place has no seal of its own.
        this.altered = restored === null && readSeal(file) === 'broken';
        refuseBareSeal(file);
        this.#connection = openConnection(file);
        this.backups = new BackupKeeper(this.#connection, this.workspace, ports);
        this.#prepare(migrations, restored, ports);
      } catch (error) {
        const cause = systemError(error, file);
        throw restored === null ? cause : giveBack(this.workspace, restored, cause);
      }
    } else {
      const { connection, view } = openViewed(viewed, file, ports.now());
      this.#connection = connection;
      this.view = view;
      this.#desk = new ViewedDesk();
      this.backups = new BackupKeeper(connection, this.workspace, ports);
    }
    this.#watch = new FileWatch(viewed ?? file);
    const statements = new Map();
    this.#reader = new Reader(this.#connection, statements);
    this.#journal = new Journal(this.#connection);
    this.#runner = new Runner(this.#connection, [this.#connection, statements], this.#journal, this.#feed, ports);
    this.destructions = new Destructions(this.#connection, this.#runner, ports, () =>
      collectAttachments(this, { graceMs: 0 }),
    );
  }

  /** The library file. */
  get file(): string {
    return this.workspace.file;
  }

  /** Why the library takes no more changes though it was opened; null while it does. */
  get fault(): ErrorData | null {
    return this.#fault?.toData() ?? null;
  }

  /** What a wish to change something is answered with while the library is only looked at. */
  get refusal(): AppError {
    return new AppError('library.viewOnly', { place: this.file, version: this.view?.version ?? 0 });
  }

  command<N extends CommandName>(name: N, input: CommandInput<N>, options?: RunOptions): CommandOutput<N> {
    return this.call(name, input, options) as CommandOutput<N>;
  }

  query<N extends QueryName>(name: N, input: QueryInput<N>): QueryOutput<N> {
    return this.call(name, input) as QueryOutput<N>;
  }

  /** Why a backup must stand before this call; null for most. The call itself sees to it where its caller has not. */
  backupReason(name: string, input: unknown): BackupReason | null {
    if (!isName(commandHandlers, name)) return null;
    const handler = commandHandlers[name] as CommandHandler<unknown, unknown>;
    return handler.backupFirst?.(admit(commands[name].input, input), this.#reader) ?? null;
  }

  /** Reads the whole file through, a table at a time, letting other calls in between. */
  examine(): Promise<DatabaseCondition> {
    return examineDatabase(this.#connection);
  }

  /** What does not hold between the rows, by experiment; lets other calls in between. */
  examineRows(): Promise<RowCondition> {
    return examineRows(this.#connection);
  }

  /** Facts for the diagnostic report: numbers and settings, never a value. */
  facts(): DatabaseFacts {
    return databaseFacts(this.#connection);
  }

  /** When something was last changed; null when nothing was. */
  lastChange(): Instant | null {
    return lastChange(this.#connection);
  }

  /** Any command or query by name with unchecked input; throws AppError. */
  call(name: string, input: unknown, options?: RunOptions): unknown {
    if (isName(commands, name)) return this.#guarded(() => this.#command(name, input, options));
    if (isName(queries, name)) return this.#guarded(() => this.#query(name, input));
    throw new AppError('input.unknownCall', { name: name.slice(0, 100) });
  }

  onChange(listener: (notice: ChangeNotice) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  close(): void {
    if (!this.#connection.open) return;
    this.#connection.close();
    this.#watch.end();
    if (this.#fault === null && this.view === null) writeSeal(this.file);
  }

  /** A damaged file is written no more: a further change could only add to the damage. A file that is gone may come back. */
  #guarded<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      const known = this.#blame(systemError(error, this.file));
      if (known instanceof AppError && (known.code === 'library.damaged' || known.code === 'library.vanished')) {
        this.#fault = known;
      }
      throw known;
    }
  }

  /** What fails without a code may fail because a row is not what was stored; else the program is at fault. */
  #blame(error: unknown): unknown {
    if (error instanceof AppError && error.code !== 'internal') return error;
    const detail = findDamagedValue(this.#connection);
    return detail === undefined
      ? error
      : new AppError('library.damaged', { place: this.file, detail }, { cause: error });
  }

  #prepare(migrations: readonly Migration[], restored: RestoreIntent | null, ports: Ports): void {
    try {
      refuseNewer(this.#connection, this.file, migrations);
      breakSeal(this.file);
      migrate(this.#connection, this.file, migrations, ports, () => this.backups.protect('migration'));
      checkColumns(this.#connection, this.file);
      if (restored === null) dropLeftovers(this.workspace);
      else settleSwitch(this.workspace, restored, ports);
      this.backups.settle();
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  #command(name: CommandName, input: unknown, options?: RunOptions): unknown {
    if (this.#desk !== null) return this.#arrange(name, input);
    if (this.#fault?.code === 'library.damaged') throw this.#fault;
    this.#watch.assertThere();
    this.#fault = null;
    const admitted: unknown = admit(commands[name].input, input);
    if (name === 'history.undo' || name === 'history.redo') {
      const { scope } = admit(commands[name].input, input);
      return this.#runner.replay(name === 'history.undo' ? 'undo' : 'redo', scope);
    }
    // The map's type proves that each handler takes what its own schema yields; indexing by a union loses that.
    const handler = commandHandlers[name] as CommandHandler<unknown, unknown>;
    const reason = handler.backupFirst?.(admitted, this.#reader) ?? null;
    if (reason !== null) this.backups.protect(reason);
    return this.#runner.execute(name, handler, admitted, options);
  }

  #query(name: QueryName, input: unknown): unknown {
    const admitted: unknown = admit(queries[name].input, input);
    if (name === 'history.state') return this.#journal.state(admit(queries[name].input, input).scope);
    const handler = queryHandlers[name] as (reader: Reader, input: unknown) => unknown;
    const answer = handler(this.#reader, admitted);
    return name === 'preference.all' && this.#desk !== null ? this.#desk.over(answer) : answer;
  }

  /** While a library is only looked at: how the desk looks may change until then; every other command is refused. */
  #arrange(name: CommandName, input: unknown): null {
    if (name !== 'preference.set') throw this.refusal;
    this.#desk?.set(admit(commands[name].input, input));
    this.#feed.publish({ topics: ['preferences'], experimentId: null });
    return null;
  }
}

/** What SQLite or the file system threw, with a remedy; anything else is an error of the program and passes as it is. */
function systemError(error: unknown, place: string): unknown {
  return isSystemError(error) || error instanceof DamagedValue ? asLibraryError(error, place) : error;
}

function isName<M extends object>(map: M, name: string): name is Extract<keyof M, string> {
  return Object.hasOwn(map, name);
}
