/**
 * R7: a migration that fails, after every one of its statements and from every released schema, leaves the library as it was.
 *
 * All pending migrations run in one transaction, so how far away a failure is makes no difference of its own. The short form therefore
 * fails at every statement once, from the schema just before it, and from each schema at the end of the very last migration; what it
 * tries grows with the number of migrations. A library that is as it was, byte for byte of its contents, starts as it would have: the
 * short form starts it again once for each migration. The full form tries every statement from every schema before it, and each start.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Core } from '@core/core.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { AppError } from '@core/base/app-error.ts';
import { digestOf } from '../support/digest.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { faultsIn } from './support/judge.ts';
import { makeReleased } from './support/first-release.ts';
import { inMemory } from './support/places.ts';

/** What a release after this one may do: make a table, fill it, change a table that is full. */
const NEXT: Migration = {
  version: (MIGRATIONS.at(-1)?.version ?? 0) + 1,
  name: 'next',
  statements: [
    'CREATE TABLE later (a TEXT) STRICT',
    'INSERT INTO later SELECT title FROM experiment',
    'ALTER TABLE task ADD COLUMN later TEXT',
    'UPDATE task SET later = title',
    'CREATE INDEX later_a ON later (a)',
  ],
};
const CHAIN: readonly Migration[] = [...MIGRATIONS, NEXT];

interface State {
  readonly version: number;
  readonly digest: string;
  readonly faults: readonly string[];
}

function stateOf(file: string): State {
  const connection = new Database(file, { readonly: true });
  try {
    const version = Number(connection.pragma('user_version', { simple: true }));
    return { version, digest: digestOf(connection), faults: version === 0 ? [] : faultsIn(connection) };
  } finally {
    connection.close();
  }
}

function failingAt(version: number, statement: number): readonly Migration[] {
  return CHAIN.map((migration) =>
    migration.version === version
      ? { ...migration, statements: migration.statements.toSpliced(statement, 0, 'THIS STATEMENT FAILS') }
      : migration,
  );
}

/** What did not hold for one failure, and for the start after it when there is one; the file is a copy and may be used up. */
function failOnce(file: string, before: State, migrations: readonly Migration[], isStarted: boolean) {
  const faults: string[] = [];
  try {
    new Core({ file, migrations }).close();
    faults.push('the start went through');
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'migration.failed')) faults.push(`said ${String(error)}`);
  }
  const after = stateOf(file);
  if (after.version !== before.version || after.digest !== before.digest) faults.push('the library is not as it was');
  if (!isStarted) return faults;
  new Core({ file, migrations: CHAIN }).close();
  const next = stateOf(file);
  if (next.version !== NEXT.version) faults.push(`the next start left version ${next.version}`);
  return [...faults, ...next.faults];
}

interface Point {
  readonly migration: Migration;
  /** So many of its statements have run. */
  readonly statement: number;
}

/** Where it fails from a schema: everywhere in the next migrations, as many as the form reaches, and at the end of the last. */
function pointsFrom(version: number, reach: number): readonly Point[] {
  const coming = CHAIN.filter((migration) => migration.version > version);
  return coming.flatMap((migration, ahead) => {
    const { length } = migration.statements;
    const points = Array.from({ length: length + 1 }, (_none, statement) => ({ migration, statement }));
    return ahead < reach ? points : migration === NEXT ? points.slice(length) : [];
  });
}

async function failEverywhere({ rounds: reach, say }: RigContext): Promise<Finding> {
  const faults: string[] = [];
  let rounds = 0;
  await inMemory((folder) => {
    for (const version of [0, ...MIGRATIONS.map((migration) => migration.version)]) {
      const released = join(folder, `v${version}.db`);
      makeReleased(released, version);
      const before = stateOf(released);
      for (const { migration, statement } of pointsFrom(version, reach)) {
        const place = join(folder, 'run', 'library');
        mkdirSync(place, { recursive: true });
        const file = join(place, 'library.db');
        copyFileSync(released, file);
        const where = `from version ${version}, migration ${migration.version}, after ${statement} statements`;
        const isStarted = reach > 1 || statement === migration.statements.length;
        const found = failOnce(file, before, failingAt(migration.version, statement), isStarted);
        faults.push(...found.map((fault) => `${where}: ${fault}`));
        rmSync(join(folder, 'run'), { recursive: true });
        rounds += 1;
      }
      say(`from version ${version}: ${rounds} failures so far`);
    }
  });
  return { rounds, figure: `from ${MIGRATIONS.length + 1} schemas; ${faults.length} faults`, faults };
}

export const migrationScenarios: readonly Scenario[] = [
  {
    id: 'R7',
    name: 'failing migration, after every statement',
    mustHold: 'full rollback; the next start works',
    rounds: { full: CHAIN.length, short: 1 },
    run: failEverywhere,
  },
];
