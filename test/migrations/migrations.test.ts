import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { shelved } from '@core/backup/shelf.ts';
import { columnsOf } from '@core/db/codec.ts';
import { APPLICATION_ID, openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { unsaidChoices } from '@core/db/migrations/0008-unsaid-choices.ts';
import { partnersSponsors } from '@core/db/migrations/0012-partners-sponsors.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { ENTITY_NAMES } from '@core/db/tables.ts';
import { workspaceAround } from '@core/workspace.ts';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { plantEarlier } from '../support/earlier-release.ts';
import { makeAttachment } from '../support/rows.ts';
import { makeFolder, makeStore } from '../support/store.ts';

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
    version: MIGRATIONS.length + 1,
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
    for (const table of ENTITY_NAMES) {
      const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
      expect([table, columns]).toEqual([table, columnsOf(table)]);
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

describe('choices that nobody made', () => {
  test('may be blank from then on; what an earlier release stored stays, with its files and its undo steps', () => {
    const file = join(makeFolder(), 'library.db');
    const migrations = MIGRATIONS.filter(({ version }) => version < unsaidChoices.version);
    const today = makeStore();
    const { experimentId } = today.core.command('library.openSample', { name: 'little-library-2020' });
    const before = today.core.query('money.book', { experimentId });
    const [expense] = before.expenses;
    const [source] = before.sources;
    if (expense === undefined || source === undefined) throw new Error('the sample has no money');
    today.core.command('expense.edit', { experimentId, patches: [{ id: expense.id, patch: { means: 'cash' } }] });
    today.core.close();
    plantEarlier(file, migrations, today.file);
    const connection = openConnection(file);
    const receipt = makeAttachment(experimentId, { owner: 'expense', expenseId: expense.id, kind: 'receipt' });
    const columns = Object.keys(receipt);
    connection
      .prepare(
        `INSERT INTO attachment (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      .run(...Object.values(receipt));
    connection.close();

    const core = new Core({ file });
    const book = () => core.query('money.book', { experimentId });
    expect(core.query('attachment.counts', { experimentId }).expense).toEqual({ [expense.id]: 1 });
    expect(book().expenses.map(({ means }) => means)).toEqual([
      'cash',
      ...before.expenses.slice(1).map(({ means }) => means),
    ]);
    expect(book().sources.map(({ kind }) => kind)).toEqual(before.sources.map(({ kind }) => kind));
    core.command('history.undo', { scope: experimentId });
    expect(book()).toEqual(before);
    core.command('history.redo', { scope: experimentId });
    core.command('expense.edit', { experimentId, patches: [{ id: expense.id, patch: { means: null } }] });
    core.command('source.edit', { experimentId, patches: [{ id: source.id, patch: { kind: null } }] });
    expect([book().expenses[0]?.means, book().sources[0]?.kind]).toEqual([null, null]);
    core.command('expense.remove', { experimentId, ids: [expense.id] });
    for (let step = 0; step < 4; step += 1) core.command('history.undo', { scope: experimentId });
    expect(book()).toEqual(before);
    core.close();
  });
});

describe('partners and sponsors', () => {
  test('are nobody in a library of an earlier release, and can be said from then on', () => {
    const file = join(makeFolder(), 'library.db');
    const today = makeStore();
    const { experimentId } = today.core.command('library.openSample', { name: 'little-library-2020' });
    today.core.close();
    plantEarlier(
      file,
      MIGRATIONS.filter(({ version }) => version < partnersSponsors.version),
      today.file,
    );
    const core = new Core({ file });
    const said = () => {
      const { partners, sponsors } = core.query('experiment.detail', { experimentId }).experiment;
      return [partners, sponsors];
    };
    expect(said()).toEqual(['', '']);
    core.command('experiment.edit', { experimentId, patch: { partners: '협의회', sponsors: '서점' } });
    expect(said()).toEqual(['협의회', '서점']);
    core.command('history.undo', { scope: experimentId });
    expect(said()).toEqual(['', '']);
    core.close();
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
    const [made, ...others] = shelved(backups);
    expect([made?.reason, made?.schema, others]).toEqual(['migration', MIGRATIONS.length, []]);
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
      expect.objectContaining({ code: 'migration.failed', params: { place: file, version: MIGRATIONS.length + 1 } }),
    );
    const later = openConnection(file);
    expect(schemaOf(later)).toEqual(schema);
    expect(later.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
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
    connection.pragma(`user_version = ${MIGRATIONS.length + 1}`);
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
