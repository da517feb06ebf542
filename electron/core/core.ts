/**
 * The core: opens the library file and answers commands and queries by name. Knows nothing of Electron, windows or words.
 * `call` takes untrusted input (IPC); `command` and `query` are the same door, typed, for the command line and the tests.
 */
import { contractOf } from '@shared/contract/index.ts';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '@shared/contract/index.ts';
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Registry } from '@shared/entities/index.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import type { QuerySpec, RowPlaces } from '@shared/contract/define.ts';
import type { ChangeNotice, Topic } from '@shared/contract/topics.ts';
import type { z } from 'zod';
import type { LibraryView } from '@shared/contract/view.contract.ts';
import { collectAttachments } from './attachments/collect.ts';
import { AttachmentStore } from './attachments/store.ts';
import { Destructions } from './backup/destructions.ts';
import { BackupService } from './backup/service.ts';
import { checkColumns } from './db/check-columns.ts';
import { toLibraryError, systemError } from './db/library-error.ts';
import type { Progress } from './base/progress.ts';
import { databaseFacts, examineDatabase, lastChange } from './health-check/database.ts';
import type { DatabaseCondition, DatabaseFacts } from './health-check/database.ts';
import { examineRows } from './health-check/invariants.ts';
import type { RowCondition } from './health-check/invariants.ts';
import { applyPendingSwap, dropLeftovers, rollBackSwap, finishSwap } from './backup/swap.ts';
import type { RestoreIntent } from './backup/swap.ts';
import { openConnection } from './db/connection.ts';
import type { Connection } from './db/connection.ts';
import { migrate, refuseNewer } from './db/migrate.ts';
import { MIGRATIONS } from './db/migrations/index.ts';
import type { Migration } from './db/migrations/migration.ts';
import { FileWatch, refuseNewerFile } from './db/open-file.ts';
import { refuseUnsafePlace } from './db/place.ts';
import { Reader } from './db/reader.ts';
import { removeChecksum, readChecksum, refuseBareChecksum, writeChecksum } from './db/checksum-file.ts';
import { AppError } from './base/app-error.ts';
import { ChangeFeed } from './kernel/change-feed.ts';
import { parseInput } from './kernel/validate-input.ts';
import type { CommandHandler } from './kernel/handlers.ts';
import { Journal } from './kernel/journal.ts';
import { systemPorts } from './base/ports.ts';
import type { Ports } from './base/ports.ts';
import { Runner } from './kernel/runner.ts';
import type { RunOptions } from './kernel/runner.ts';
import { commandHandlers, commandHandlersOf, queryHandlers, queryHandlersOf } from './modules/index.ts';
import { findText } from './modules/search/find-text.ts';
import { SearchIndex } from './modules/search/search-index.ts';
import { openViewed } from './read-only/open-viewed.ts';
import { SessionPreferences } from './read-only/session-preferences.ts';
import { workspaceAround } from './base/workspace.ts';
import type { Workspace } from './base/workspace.ts';

export interface CoreOptions {
  /** Absolute path of the library file; made when missing. */
  readonly file: string;
  /** Absolute path of the folder for backups; default: `backups` beside the library's folder. */
  readonly backups?: string;
  readonly ports?: Ports;
  readonly migrations?: readonly Migration[];
  /** The tables that the library has; default: those of the product. */
  readonly registry?: Registry;
  /** Absolute path of a private copy of `file`, which is of a newer release: the copy is looked at, and nothing is written anywhere. */
  readonly viewed?: string;
}

export class Core {
  readonly workspace: Workspace;
  readonly attachments: AttachmentStore;
  readonly backups: BackupService;
  /** What was destroyed here and must go from the copies too. */
  readonly destructions: Destructions;
  /** Set where the library is only looked at. */
  readonly view: LibraryView | null = null;
  /** Set while nothing may be written: how the desk looks may change even then. */
  #sessionPreferences: SessionPreferences | null = null;
  readonly #connection: Connection;
  readonly #reader: Reader;
  readonly #journal: Journal;
  readonly #runner: Runner;
  readonly #feed = new ChangeFeed();
  /** What the search compares. */
  readonly search: SearchIndex;
  /** The tables that the library has. */
  readonly registry: Registry;
  readonly #contract: ReturnType<typeof contractOf>;
  readonly #commands: ReturnType<typeof commandHandlersOf>;
  readonly #queries: ReturnType<typeof queryHandlersOf>;
  readonly #watch: FileWatch;
  #fault: AppError | null = null;

  /** The file is not as it was when it was last closed: what it holds is not all from here. */
  readonly modifiedOutside: boolean = false;

  /** Throws AppError `place.*`, `library.*` or `migration.failed`; the file is then as it was. */
  constructor({
    file,
    backups,
    ports = systemPorts,
    migrations = MIGRATIONS,
    registry = PRODUCT,
    viewed,
  }: CoreOptions) {
    this.workspace = workspaceAround(file, backups);
    this.registry = registry;
    this.#contract = contractOf(registry);
    this.#commands = registry === PRODUCT ? commandHandlers : commandHandlersOf(registry);
    this.#queries = registry === PRODUCT ? queryHandlers : queryHandlersOf(registry);
    this.attachments = new AttachmentStore(this.workspace.attachments, ports);
    if (viewed === undefined) {
      refuseUnsafePlace(file);
      let restored: RestoreIntent | null = null;
      try {
        restored = applyPendingSwap(this.workspace, ports);
        refuseNewerFile(file, migrations.at(-1)?.version ?? 0);
        // A file that was just put in its place has no seal of its own.
        this.modifiedOutside = restored === null && readChecksum(file) === 'broken';
        refuseBareChecksum(file);
        this.#connection = openConnection(file);
        this.backups = new BackupService(this.#connection, this.workspace, ports, (fault) => this.#stop(fault));
        this.#prepare(migrations, restored, ports);
      } catch (error) {
        const cause = systemError(error, file);
        throw restored === null ? cause : rollBackSwap(this.workspace, restored, cause);
      }
    } else {
      const { connection, view } = openViewed(viewed, file, ports.now());
      this.#connection = connection;
      this.view = view;
      this.#sessionPreferences = new SessionPreferences();
      this.backups = new BackupService(connection, this.workspace, ports, () => undefined);
    }
    this.#watch = new FileWatch(viewed ?? file);
    const statements = new Map();
    this.#reader = new Reader(this.#connection, statements, registry);
    this.#journal = new Journal(this.#connection, registry);
    this.search = new SearchIndex(this.#reader);
    this.#runner = new Runner(
      this.#connection,
      [this.#connection, statements, registry],
      this.#journal,
      this.#feed,
      ports,
      (rows) => this.search.note(rows),
    );
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

  /** Whether the library is only looked at: it is of a newer release, or damaged. */
  get isReadOnly(): boolean {
    return this.#sessionPreferences !== null;
  }

  /** What a wish to change something is answered with while the library is only looked at. */
  get refusal(): AppError {
    if (this.#fault !== null) return this.#fault;
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
    // What is refused needs none.
    if (!isName(this.#commands, name) || this.isReadOnly) return null;
    const handler = this.#commands[name] as CommandHandler<unknown, unknown>;
    return this.#guarded(
      () => handler.backupFirst?.(parseInput(this.#contract.commands[name].input, input), this.#reader) ?? null,
    );
  }

  /** Reads the whole file through, a table at a time, letting other calls in between. What is found damaged is written no more. */
  async examine(progress?: Progress): Promise<DatabaseCondition> {
    try {
      const condition = await examineDatabase(this.#connection, progress);
      const [table] = condition.damagedTables;
      if (table !== undefined) this.#stop(new AppError('library.damaged', { place: this.file, detail: table }));
      return condition;
    } catch (error) {
      throw this.#toLibraryError(error);
    }
  }

  /** What does not hold between the rows, by experiment; lets other calls in between. */
  async examineRows(progress?: Progress): Promise<RowCondition> {
    try {
      return await examineRows(this.#connection, progress, this.registry);
    } catch (error) {
      throw this.#toLibraryError(error);
    }
  }

  /** Facts for the diagnostic report: numbers and settings, never a value. */
  facts(): DatabaseFacts {
    return this.#guarded(() => databaseFacts(this.#connection));
  }

  /** When something was last changed; null when nothing was. */
  lastChange(): Instant | null {
    return this.#guarded(() => lastChange(this.#connection));
  }

  /** Any command or query by name with unchecked input; throws AppError. */
  call(name: string, input: unknown, options?: RunOptions): unknown {
    if (isName(this.#contract.commands, name)) return this.#guarded(() => this.#command(name, input, options));
    if (isName(this.#contract.queries, name)) return this.#guarded(() => this.#query(name, input));
    throw new AppError('input.unknownCall', { name: name.slice(0, 100) });
  }

  /** The changes that make the answer to a query stale, for an input that was answered; undefined for any other call. */
  topicsOf(name: string, input: unknown): readonly Topic[] | undefined {
    if (!isName(this.#contract.queries, name)) return undefined;
    const spec: QuerySpec<z.ZodType, unknown> = this.#contract.queries[name];
    return spec.topicsFor?.(input) ?? spec.topics;
  }

  /** Where rows stand in the answer to a query; undefined for any other call, and where no answer is ever written into. */
  placesOf(name: string): RowPlaces | undefined {
    if (!isName(this.#contract.queries, name)) return undefined;
    const spec: QuerySpec<z.ZodType, unknown> = this.#contract.queries[name];
    return spec.rows;
  }

  onChange(listener: (notice: ChangeNotice) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  close(): void {
    if (!this.#connection.open) return;
    this.#connection.close();
    this.#watch.end();
    if (this.#fault === null && this.view === null) writeChecksum(this.file);
  }

  /** A damaged file is written no more: a further change could only add to the damage. A file that is gone may come back. */
  #guarded<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw this.#toLibraryError(error);
    }
  }

  #toLibraryError(error: unknown): unknown {
    const known = toLibraryError(error, this.#connection, this.file);
    if (known instanceof AppError) this.#stop(known);
    return known;
  }

  /** Once damaged stays damaged, until a backup takes its place; every window is told. */
  #stop(fault: AppError): void {
    const isDamaged = fault.code === 'library.damaged';
    if (!isDamaged && fault.code !== 'library.vanished') return;
    if (this.#sessionPreferences !== null) return;
    if (isDamaged) {
      this.#sessionPreferences = new SessionPreferences();
      this.backups.stop();
    }
    this.#note(fault);
  }

  #note(fault: AppError | null): void {
    const isNews = this.#fault?.code !== fault?.code;
    this.#fault = fault;
    if (isNews) this.#feed.publish({ topics: ['host'], experimentId: null });
  }

  #prepare(migrations: readonly Migration[], restored: RestoreIntent | null, ports: Ports): void {
    try {
      refuseNewer(this.#connection, this.file, migrations);
      removeChecksum(this.file);
      migrate(this.#connection, this.file, migrations, ports, () => this.backups.createNow('migration'));
      checkColumns(this.#connection, this.file, this.registry);
      if (restored === null) dropLeftovers(this.workspace);
      else finishSwap(this.workspace, restored, ports);
      this.backups.prepare();
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  #command(name: CommandName, input: unknown, options?: RunOptions): unknown {
    if (this.#sessionPreferences !== null) return this.#arrange(name, input);
    this.#watch.assertThere();
    this.#note(null);
    const admitted: unknown = parseInput(this.#contract.commands[name].input, input);
    if (name === 'history.undo' || name === 'history.redo') {
      const { scope } = parseInput(this.#contract.commands[name].input, input);
      return this.#runner.replay(name === 'history.undo' ? 'undo' : 'redo', scope);
    }
    if (name === 'history.takeBack') {
      const mark = parseInput(this.#contract.commands[name].input, input);
      if (this.#journal.isNewest(mark)) return this.#runner.replay('undo', mark.scope);
    }
    // The map's type proves that each handler takes what its own schema yields; indexing by a union loses that.
    const handler = this.#commands[name] as CommandHandler<unknown, unknown>;
    const reason = handler.backupFirst?.(admitted, this.#reader) ?? null;
    if (reason !== null) this.backups.createNow(reason);
    return this.#runner.execute(name, handler, admitted, options);
  }

  #query(name: QueryName, input: unknown): unknown {
    const admitted: unknown = parseInput(this.#contract.queries[name].input, input);
    if (name === 'history.state')
      return this.#journal.state(parseInput(this.#contract.queries[name].input, input).scope);
    if (name === 'history.canTakeBack' && this.#journal.isNewest(parseInput(this.#contract.queries[name].input, input)))
      return true;
    if (name === 'search.find')
      return findText(this.search, this.#reader, parseInput(this.#contract.queries[name].input, input));
    const handler = this.#queries[name] as (reader: Reader, input: unknown) => unknown;
    const answer = () => handler(this.#reader, admitted);
    return name === 'preference.all' && this.#sessionPreferences !== null
      ? this.#sessionPreferences.over(this.#ifReadable(answer))
      : answer();
  }

  /** How the desk looks must not keep a damaged library from being looked at. */
  #ifReadable(answer: () => unknown): unknown {
    try {
      return answer();
    } catch (error) {
      if (this.#fault === null) throw error;
      return {};
    }
  }

  /** While a library is only looked at: how the desk looks may change until then; every other command is refused. */
  #arrange(name: CommandName, input: unknown): null {
    if (name !== 'preference.set') throw this.refusal;
    this.#sessionPreferences?.set(parseInput(this.#contract.commands[name].input, input));
    this.#feed.publish({ topics: ['preferences'], experimentId: null });
    return null;
  }
}

function isName<M extends object>(map: M, name: string): name is Extract<keyof M, string> {
  return Object.hasOwn(map, name);
}
