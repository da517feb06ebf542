/** Reliability S4: database files made to harm, opened as a library: refused with a code, and left to the byte as they were. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { APPLICATION_ID, openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { Core } from '@core/core.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { AppError } from '@core/base/app-error.ts';
import Database from 'better-sqlite3';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeStore } from '../../support/store.ts';
import { makeTask } from '../../support/rows.ts';
import { cases, figure } from '../support/form.ts';

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The code that opening is refused with; null when it opened. */
function refusal(file: string): string | null {
  try {
    new Core({ file }).close();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** A real library to which something was done with SQL, closed again. */
function libraryWith(...statements: readonly string[]): string {
  const { core, file } = makeStore((id) => ({ task: [makeTask(id), makeTask(id)] }));
  core.close();
  const connection = openConnection(file);
  for (const statement of statements) connection.exec(statement);
  connection.close();
  return file;
}

/** A database that bears our mark and version over tables of its own. */
function impostor(make: (database: Connection) => void): string {
  const file = join(makeFolder(), 'library', 'library.db');
  mkdirSync(dirname(file));
  const database = new Database(file);
  make(database);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${MIGRATIONS.at(-1)?.version}`);
  database.pragma('journal_mode = WAL');
  database.close();
  return file;
}

const LIVING = {
  'a trigger that deletes tasks at every edit':
    'CREATE TRIGGER t AFTER UPDATE ON experiment BEGIN DELETE FROM task; END',
  'a trigger before every insert': 'CREATE TRIGGER t BEFORE INSERT ON changeSet BEGIN SELECT RAISE(ABORT, 1); END',
  'a view': 'CREATE VIEW v AS SELECT * FROM person',
  'a view without end':
    'CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n',
  'a virtual table': 'CREATE VIRTUAL TABLE v USING fts5(a)',
  'an R-tree': 'CREATE VIRTUAL TABLE v USING rtree(id, a, b)',
} as const;

describe('a library file', () => {
  test.each(Object.entries(LIVING))('with %s is refused and left as it is', (_what, statement) => {
    const file = libraryWith(statement);
    const before = sha256(file);
    expect(refusal(file)).toBe('library.notOurs');
    expect(sha256(file)).toBe(before);
  });

  test('with a table replaced by a view of the same name is refused', () => {
    const file = libraryWith('ALTER TABLE closing RENAME TO gone', 'CREATE VIEW closing AS SELECT * FROM gone');
    expect(refusal(file)).toBe('library.notOurs');
  });

  test.each(['person', 'task', 'cue'])('without the columns of %s is called damaged, not shown empty', (table) => {
    const file = libraryWith(
      'PRAGMA foreign_keys = OFF',
      `DROP TABLE ${table}`,
      `CREATE TABLE ${table} (id TEXT) STRICT`,
    );
    const before = sha256(file);
    expect(refusal(file)).toBe('library.damaged');
    expect(sha256(file)).toBe(before);
  });

  test('that only claims to be ours is refused within seconds, also with ten thousand tables', () => {
    const file = impostor((database) => {
      const tables = Array.from({ length: 10_000 }, (_none, at) => `CREATE TABLE t${at} (a, b, c);`);
      database.exec(`BEGIN; ${tables.join('')} COMMIT;`);
    });
    const before = sha256(file);
    const start = performance.now();
    expect(refusal(file)).toBe('library.damaged');
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(sha256(file)).toBe(before);
  });

  test.each([512, 65_536])('with pages of %i bytes opens like any other', (size) => {
    const file = impostor((database) => {
      database.pragma(`page_size = ${size}`);
      for (const { statements } of MIGRATIONS) for (const statement of statements) database.exec(statement);
    });
    expect(refusal(file)).toBeNull();
  });

  test('with any bytes of its header and schema changed is refused with a code, or opens; it never ends the program', () => {
    const whole = readFileSync(libraryWith());
    const file = join(makeFolder(), 'library', 'library.db');
    mkdirSync(dirname(file));
    const codes = new Map<string, number>();
    const changes = fc.array(fc.record({ at: fc.nat(4 * 4096), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of list) bytes[at] = byte;
        writeFileSync(file, bytes);
        const code = refusal(file) ?? 'opened';
        expect(code).toMatch(/^(opened|library\.\w+|migration\.failed)$/);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }),
      { numRuns: cases(30, 3000) },
    );
    const found = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
    figure('S4', `${Object.keys(LIVING).length + 6} hostile databases, and one with its bytes changed`, found);
  });
});
