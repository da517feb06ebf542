import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { shelved } from '@core/backup/shelf.ts';
import { columnsOf } from '@core/db/codec.ts';
import { APPLICATION_ID, openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { unsaidChoices } from '@core/db/migrations/0008-unsaid-choices.ts';
import { rowGestures } from '@core/db/migrations/0009-row-gestures.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { ENTITY_NAMES } from '@core/db/tables.ts';
import { workspaceAround } from '@core/workspace.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../support/language.ts';
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
    const earlier = new Core({ file, migrations: MIGRATIONS.filter(({ version }) => version < unsaidChoices.version) });
    const { experimentId } = earlier.command('library.openSample', { name: 'little-library-2020' });
    const before = earlier.query('money.book', { experimentId });
    const [expense] = before.expenses;
    const [source] = before.sources;
    if (expense === undefined || source === undefined) throw new Error('the sample has no money');
    earlier.command('expense.edit', { experimentId, patches: [{ id: expense.id, patch: { means: 'cash' } }] });
    earlier.close();
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
    core.command('fundingSource.edit', { experimentId, patches: [{ id: source.id, patch: { kind: null } }] });
    expect([book().expenses[0]?.means, book().sources[0]?.kind]).toEqual([null, null]);
    core.command('expense.remove', { experimentId, ids: [expense.id] });
    for (let step = 0; step < 4; step += 1) core.command('history.undo', { scope: experimentId });
    expect(book()).toEqual(before);
    core.close();
  });
});

/** What the release before called its steps. */
const FORMER_NAMES = [
  ['fundingSource.', 'source.'],
  ['budgetLine.', 'line.'],
] as const;

describe('the names of steps that an earlier release stored', () => {
  /** A history as that release left it: steps on sources, lines, expenses and people, one of them taken back alone, one undone. */
  function earlierLibrary() {
    const file = join(makeFolder(), 'library.db');
    const core = new Core({ file, migrations: MIGRATIONS.filter(({ version }) => version < rowGestures.version) });
    const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
    const before = core.query('money.book', { experimentId });
    const added = { step: 0 };
    core.command(
      'fundingSource.add',
      { experimentId, rows: [{ name: '자부담' }] },
      { onStep: ({ step }) => Object.assign(added, { step }) },
    );
    const [line] = before.lines;
    core.command('budgetLine.edit', { experimentId, patches: [{ id: line?.id ?? '', patch: { quantity: 7 } }] });
    core.command('history.takeBack', { scope: experimentId, step: added.step });
    core.command('budgetLine.paste', { experimentId, patches: [], rows: [{ item: '보험' }, { item: '우산' }] });
    core.command('person.add', { experimentId, rows: [{ nickname: '가람' }] });
    core.command('person.add', { experimentId, rows: [{ nickname: '나래' }, { nickname: '다솜' }] });
    core.command('expense.add', { experimentId, rows: [{ payee: '동네빵집' }] });
    core.command('history.undo', { scope: experimentId });
    core.close();
    const connection = openConnection(file);
    for (const [now, then] of FORMER_NAMES)
      connection.prepare('UPDATE changeSet SET name = replace(name, ?, ?)').run(now, then);
    connection
      .prepare(
        "UPDATE changeSet SET params = json_object('name', json_extract(params, '$.what')) WHERE name = 'person.addOne'",
      )
      .run();
    const names = connection
      .prepare('SELECT name FROM changeSet WHERE scope = ? ORDER BY id')
      .pluck()
      .all(experimentId);
    connection.close();
    return { file, experimentId, names, before };
  }

  test('read right in both languages, and undo and redo as before', () => {
    const { file, experimentId, names, before } = earlierLibrary();
    expect(names).toEqual([
      'source.addOne',
      'line.editOne',
      'history.takeBack:source.addOne',
      'line.paste',
      'person.addOne',
      'person.add',
      'expense.addOne',
    ]);
    const core = new Core({ file });
    const { entries } = core.query('history.list', { experimentId });
    const item = before.lines[0]?.item ?? '';
    expect(entries.map((entry) => inLanguage('ko', () => stepText(entry)))).toEqual([
      '지출 ‘동네빵집’ 추가',
      '사람 2명 추가',
      '사람 ‘가람’ 추가',
      '예산 항목 2개 붙여넣기',
      '재원 ‘자부담’ 추가 되돌리기',
      `예산 항목 ‘${item}’ 고치기`,
      '재원 ‘자부담’ 추가',
    ]);
    expect(entries.map((entry) => inLanguage('en', () => stepText(entry)))).toEqual([
      'add expense “동네빵집”',
      'add 2 people',
      'add person “가람”',
      'paste 2 budget lines',
      'take back: add funding source “자부담”',
      `edit budget line “${item}”`,
      'add funding source “자부담”',
    ]);
    for (let step = 0; step < 6; step += 1) core.command('history.undo', { scope: experimentId });
    expect(core.query('money.book', { experimentId })).toEqual(before);
    core.command('history.redo', { scope: experimentId });
    expect(core.query('history.state', { scope: experimentId }).undo?.name).toBe('fundingSource.addOne');
    expect(core.query('fundingSource.rows', { experimentId }).at(-1)?.name).toBe('자부담');
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
