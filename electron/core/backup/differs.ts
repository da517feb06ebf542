/** A backup against the open library: which things are only now, only then, or otherwise. */
import type {
  BackupExperiment,
  DifferenceKind,
  ExperimentDifference,
  RowDifference,
} from '@shared/contract/backup.contract.ts';
import { DIFFERENCE_KINDS } from '@shared/contract/backup.contract.ts';
import type { Connection } from '../db/connection.ts';
import { PRODUCT, topicOf } from '../db/tables.ts';
import type { EntityName, Reference } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import { chooseCipher, isLocked } from '../db/cipher.ts';
import { keysFor } from '../db/keyring.ts';
import { factsOf, tableNames } from './facts.ts';

type Tally = Record<DifferenceKind, { added: number; removed: number; changed: number }>;
type Change = keyof RowDifference;

/** `file` must have been verified: it is opened beside the library for as long as the comparison takes. */
export function differencesFrom(
  connection: Connection,
  file: string,
  then: readonly BackupExperiment[],
): readonly ExperimentDifference[] {
  const now = factsOf(connection).experiments;
  attach(connection, file);
  try {
    const tallies = tally(connection);
    const ids = new Set([...now, ...then].map(({ id }) => id));
    return [...ids]
      .map((id) =>
        compared(
          now.find((one) => one.id === id),
          then.find((one) => one.id === id),
          tallies.get(id),
        ),
      )
      .toSorted((one, other) => Number(one.state === 'same') - Number(other.state === 'same'));
  } finally {
    connection.exec('DETACH DATABASE past');
  }
}

/** Beside a locked library a plain file must say that it has no key. Throws `library.wrongPassphrase` where no known key fits a locked one. */
function attach(connection: Connection, file: string): void {
  const attaching = connection.prepare('ATTACH DATABASE ? AS past KEY ?');
  if (!isLocked(file)) {
    attaching.run(file, '');
    return;
  }
  chooseCipher(connection);
  for (const { key } of keysFor(file)) {
    try {
      attaching.run(file, key);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')) throw error;
    }
  }
  throw new AppError('library.wrongPassphrase', { place: file });
}

function compared(
  now: BackupExperiment | undefined,
  then: BackupExperiment | undefined,
  rows: Tally = noRows(),
): ExperimentDifference {
  const differs = Object.values(rows).some(({ added, removed, changed }) => added + removed + changed > 0);
  return {
    experimentId: now?.id ?? then?.id ?? '',
    title: now?.title ?? then?.title ?? '',
    state: then === undefined ? 'added' : now === undefined ? 'removed' : differs ? 'changed' : 'same',
    rows,
    now: now ?? null,
    past: then ?? null,
  };
}

/** A card with five new checklist lines is one thing that changed: what is a part counts for its whole. */
function tally(connection: Connection): ReadonlyMap<string, Tally> {
  const found = new Map<string, Touched>();
  const past = new Set(tableNames(connection, 'past'));
  for (const table of PRODUCT.names.filter((name) => past.has(name))) {
    for (const { change, kind, query } of queriesFor(connection, table)) {
      for (const { experiment, thing } of connection.prepare<[], { experiment: string; thing: string }>(query).all()) {
        const touched = found.get(experiment) ?? nothing();
        touched[kind][change].add(thing);
        found.set(experiment, touched);
      }
    }
  }
  return new Map([...found].map(([experiment, touched]) => [experiment, counted(touched)]));
}

type Touched = Record<DifferenceKind, Record<Change, Set<string>>>;

function nothing(): Touched {
  const none = () => ({ added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>() });
  return { overview: none(), tasks: none(), cues: none(), people: none(), money: none(), documents: none() };
}

/** A whole that came or went takes its parts along. */
function counted(touched: Touched): Tally {
  const tallies = noRows();
  for (const kind of DIFFERENCE_KINDS) {
    const { added, removed, changed } = touched[kind];
    const kept = [...changed].filter((thing) => !added.has(thing) && !removed.has(thing));
    tallies[kind] = { added: added.size, removed: removed.size, changed: kept.length };
  }
  return tallies;
}

interface Question {
  readonly change: Change;
  readonly kind: DifferenceKind;
  readonly query: string;
}

function queriesFor(connection: Connection, table: EntityName): readonly Question[] {
  const wholes = PRODUCT.parentRefs(table);
  if (wholes.length === 0) {
    const owner = table === 'experiment' ? 'id' : 'experimentId';
    const rows = rowsThatDiffer(connection, table, `one."${owner}" AS experiment, one.id AS thing`);
    return CHANGES.map((change) => ({ change, kind: kindOf(table), query: rows[change] }));
  }
  const known = new Set(knownToBoth(connection, table));
  const told = wholes.filter(({ column }) => known.has(column));
  const parts = rowsThatDiffer(connection, table, 'one.*');
  return CHANGES.flatMap((change) => [
    ...told.map((whole, at) => {
      const others = told.slice(0, at).map((before) => `AND NOT ${isSet(before)}`);
      const query = `SELECT DISTINCT experimentId AS experiment, "${whole.column}" AS thing FROM (${parts[change]})
                     WHERE ${isSet(whole)} ${others.join(' ')}`;
      return { change: 'changed', kind: kindOf(whole.target), query } as const;
    }),
    {
      change: 'changed',
      kind: 'overview',
      query: `SELECT DISTINCT experimentId AS experiment, experimentId AS thing FROM (${parts[change]})
              WHERE ${['TRUE', ...told.map((whole) => `NOT ${isSet(whole)}`)].join(' AND ')}`,
    } as const,
  ]);
}

function isSet({ column, target, tableColumn }: Reference): string {
  return tableColumn === undefined ? `("${column}" IS NOT NULL)` : `("${tableColumn}" = '${target}')`;
}

const CHANGES = ['added', 'removed', 'changed'] as const satisfies readonly Change[];

function rowsThatDiffer(connection: Connection, table: EntityName, what: string): Readonly<Record<Change, string>> {
  const missing = (from: string, other: string) =>
    `SELECT ${what} FROM ${from}.${table} AS one WHERE NOT EXISTS (SELECT 1 FROM ${other}.${table} WHERE id = one.id)`;
  const differs = knownToBoth(connection, table)
    .map((name) => `one."${name}" IS NOT other."${name}"`)
    .join(' OR ');
  return {
    added: missing('main', 'past'),
    removed: missing('past', 'main'),
    changed: `SELECT ${what} FROM main.${table} AS one JOIN past.${table} AS other ON other.id = one.id WHERE ${differs}`,
  };
}

/** Columns that both schemas have; one that came later tells nothing about then. */
function knownToBoth(connection: Connection, table: EntityName): readonly string[] {
  const now = new Set(columnsIn(connection, 'main', table));
  return columnsIn(connection, 'past', table).filter((name) => now.has(name));
}

function columnsIn(connection: Connection, schema: 'main' | 'past', table: string): readonly string[] {
  return connection
    .prepare<[string, string], string>('SELECT name FROM pragma_table_info(?, ?)')
    .pluck()
    .all(table, schema);
}

function kindOf(table: EntityName): DifferenceKind {
  const topic = topicOf(PRODUCT, table);
  return DIFFERENCE_KINDS.find((kind) => kind === topic) ?? 'overview';
}

function noRows(): Tally {
  const none = () => ({ added: 0, removed: 0, changed: 0 });
  return { overview: none(), tasks: none(), cues: none(), people: none(), money: none(), documents: none() };
}
