/** A backup against the open library, row by row: what is only now, only then, or otherwise. */
import type {
  BackupExperiment,
  DifferenceKind,
  ExperimentDifference,
  RowDifference,
} from '@shared/contract/backup.contract.ts';
import { DIFFERENCE_KINDS } from '@shared/contract/backup.contract.ts';
import type { Connection } from '../db/connection.ts';
import { ENTITY_NAMES, topicOf } from '../db/tables.ts';
import type { EntityName } from '../db/tables.ts';
import { isLocked } from '../db/cipher.ts';
import { passphraseOf } from '../db/keyring.ts';
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

/** Beside a locked library a plain file must say that it has no key, and the other way round. */
function attach(connection: Connection, file: string): void {
  const passphrase = isLocked(file) ? passphraseOf(connection) : '';
  connection.prepare('ATTACH DATABASE ? AS past KEY ?').run(file, passphrase ?? '');
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

function tally(connection: Connection): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const past = new Set(tableNames(connection, 'past'));
  for (const table of ENTITY_NAMES) {
    if (!past.has(table)) continue;
    const kind = kindOf(table);
    for (const [change, query] of queriesFor(connection, table)) {
      for (const { experiment, rows } of connection.prepare<[], { experiment: string; rows: number }>(query).all()) {
        const found = tallies.get(experiment) ?? noRows();
        found[kind][change] += rows;
        tallies.set(experiment, found);
      }
    }
  }
  return tallies;
}

/** Columns that both schemas know; one that came later tells nothing about then. */
function queriesFor(connection: Connection, table: EntityName): readonly (readonly [Change, string])[] {
  const columns = columnsIn(connection, 'past', table).filter((name) =>
    columnsIn(connection, 'main', table).includes(name),
  );
  const owner = table === 'experiment' ? 'id' : 'experimentId';
  const missing = (from: string, other: string) =>
    `SELECT "${owner}" AS experiment, count(*) AS rows FROM ${from}.${table} AS one
     WHERE NOT EXISTS (SELECT 1 FROM ${other}.${table} WHERE id = one.id) GROUP BY "${owner}"`;
  const differs = columns.map((name) => `one."${name}" IS NOT other."${name}"`).join(' OR ');
  return [
    ['added', missing('main', 'past')],
    ['removed', missing('past', 'main')],
    [
      'changed',
      `SELECT one."${owner}" AS experiment, count(*) AS rows FROM main.${table} AS one
       JOIN past.${table} AS other ON other.id = one.id WHERE ${differs} GROUP BY one."${owner}"`,
    ],
  ];
}

function columnsIn(connection: Connection, schema: 'main' | 'past', table: string): readonly string[] {
  return connection
    .prepare<[string, string], string>('SELECT name FROM pragma_table_info(?, ?)')
    .pluck()
    .all(table, schema);
}

function kindOf(table: EntityName): DifferenceKind {
  const topic = topicOf(table);
  return DIFFERENCE_KINDS.find((kind) => kind === topic) ?? 'overview';
}

function noRows(): Tally {
  const none = () => ({ added: 0, removed: 0, changed: 0 });
  return { overview: none(), tasks: none(), cues: none(), people: none(), money: none(), documents: none() };
}
