import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { APPLICATION_ID, openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { PRODUCT } from '@core/db/tables.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeStore } from '../support/store.ts';

const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

function schemaOf(connection: Connection): unknown {
  return connection.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
}

/** A release after the newest one: adds a table in three statements. */
function nextRelease(failing?: number): Migration {
  const statements = [
    'CREATE TABLE later (a TEXT) STRICT',
    "INSERT INTO later VALUES ('x')",
    'CREATE INDEX later_a ON later (a)',
  ];
  return {
    version: NEWEST + 1,
    name: 'next',
    statements: failing === undefined ? statements : statements.toSpliced(failing, 0, 'THIS IS NOT SQL'),
  };
}

describe('the released migrations', () => {
  test('are numbered 1, 2, 3 … without a hole', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_migration, index) => index + 1));
  });

  test('make exactly the columns that the rows have', () => {
    const { core, file } = makeStore();
    core.close();
    const connection = openConnection(file);
    for (const table of PRODUCT.names) {
      const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
      expect([table, columns]).toEqual([table, PRODUCT.columnsOf(table)]);
    }
    const strict = connection
      .prepare(
        "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .get();
    expect(strict).toBe(0);
    expect(connection.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    connection.close();
  });

  test('leave a connection that is durable, guarded and alone', () => {
    const { core, file } = makeStore();
    core.close();
    const connection = openConnection(file);
    const settings = ['journal_mode', 'synchronous', 'locking_mode', 'foreign_keys', 'trusted_schema', 'secure_delete'];
    expect(Object.fromEntries(settings.map((name) => [name, connection.pragma(name, { simple: true })]))).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      locking_mode: 'exclusive',
      foreign_keys: 1,
      trusted_schema: 0,
      secure_delete: 1,
    });
    connection.close();
  });
});

describe('a later migration', () => {
  test('runs once, after a copy of the file was put aside', () => {
    const { core, file, experiment } = makeStore();
    core.close();
    const migrations = [...MIGRATIONS, nextRelease()];
    for (let start = 0; start < 2; start += 1) new Core({ file, migrations }).close();
    const connection = openConnection(file);
    expect(connection.prepare('SELECT a FROM later').pluck().all()).toEqual(['x']);
    connection.close();
    const { backups } = workspaceAround(file);
    const [made, ...others] = readableBackups(backups);
    expect([made?.reason, made?.schema, others]).toEqual(['migration', NEWEST, []]);
    const before = new Core({ file: databaseIn(backups, made?.id ?? '') });
    expect(before.query('experiment.detail', { experimentId: experiment.id }).experiment.title).toBe(experiment.title);
    before.close();
  });

  test.each([0, 1, 2, 3])('that fails at statement %i changes nothing, and the next start works', (failing) => {
    const { core, file, experiment } = makeStore();
    core.close();
    const earlier = openConnection(file);
    const schema = schemaOf(earlier);
    earlier.close();
    expect(() => new Core({ file, migrations: [...MIGRATIONS, nextRelease(failing)] })).toThrow(
      expect.objectContaining({ code: 'migration.failed', params: { place: file, version: NEWEST + 1 } }),
    );
    const later = openConnection(file);
    expect(schemaOf(later)).toEqual(schema);
    expect(later.pragma('user_version', { simple: true })).toBe(NEWEST);
    later.close();
    const again = new Core({ file });
    expect(again.query('experiment.detail', { experimentId: experiment.id }).experiment.title).toBe(experiment.title);
    again.close();
  });
});

describe('a copy that cannot be put aside', () => {
  test('stops the migration before it begins, and names the place', () => {
    const { core, file, experiment } = makeStore();
    core.close();
    writeFileSync(workspaceAround(file).backups, 'a file where the folder should be');
    const migrations = [...MIGRATIONS, nextRelease()];
    expect(() => new Core({ file, migrations })).toThrow(expect.objectContaining({ code: 'backup.noPlace' }));
    const again = new Core({ file });
    expect(again.query('experiment.detail', { experimentId: experiment.id }).experiment.title).toBe(experiment.title);
    again.close();
  });
});

describe('a file that is not for this release', () => {
  test('from a newer one is refused and stays byte for byte', () => {
    const { core, file } = makeStore();
    core.close();
    const connection = openConnection(file);
    connection.pragma(`user_version = ${NEWEST + 1}`);
    connection.close();
    const bytes = readFileSync(file);
    expect(() => new Core({ file })).toThrow(expect.objectContaining({ code: 'library.newer' }));
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('of another program is refused and stays byte for byte', () => {
    const file = join(makeFolder(), 'other.db');
    const connection = new Database(file);
    connection.exec('CREATE TABLE other (a)');
    connection.close();
    const bytes = readFileSync(file);
    expect(() => new Core({ file })).toThrow(expect.objectContaining({ code: 'library.notOurs' }));
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('with a broken header is refused as damaged and stays as it is', () => {
    const { core, file } = makeStore();
    core.close();
    const bytes = readFileSync(file).fill(0x5a, 0, 60);
    const damaged = join(makeFolder(), 'damaged.db');
    writeFileSync(damaged, bytes);
    expect(() => new Core({ file: damaged })).toThrow(expect.objectContaining({ code: 'library.damaged' }));
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
    expect(existsSync(workspaceAround(damaged).backups)).toBe(false);
  });
});

describe('a medium that cannot be written', () => {
  test('is named as such, and not as a damaged file', () => {
    const { core, file } = makeStore();
    core.close();
    const bytes = readFileSync(file);
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    // Nothing is read-only to root.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(() => new Core({ file })).toThrow(expect.objectContaining({ code: 'library.readOnly' }));
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(dirname(file), 0o755);
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});
