/** The migrations made what the declarations say, and `scripts/migration.mjs` prints what a migration needs. */
import type { Connection } from '@core/db/connection.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { DECLARED, ENTITY_NAMES } from '@shared/entities/index.ts';
import { indexesOf, tableStatements } from '@shared/entities/table-sql.ts';
import { defineEntity } from '@shared/entities/define.ts';
import * as field from '@shared/entities/fields.ts';
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gapsOf } from '../support/declaration-gaps.ts';

function migrated(): Connection {
  const connection = new Database(':memory:');
  for (const sql of MIGRATIONS.flatMap(({ statements }) => statements)) connection.exec(sql);
  return connection;
}

function columnsIn(connection: Connection, table: string): unknown {
  return connection.prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid').all(table);
}

function referencesIn(connection: Connection, table: string): unknown {
  return connection.prepare('SELECT "from", "table" FROM pragma_foreign_key_list(?) ORDER BY "from"').all(table);
}

/** Indexes that hold every row, as `unique columns…`. */
function indexesIn(connection: Connection, table: string): readonly string[] {
  const list = connection.prepare('SELECT name, "unique" FROM pragma_index_list(?) WHERE partial = 0');
  const columns = connection.prepare('SELECT name FROM pragma_index_info(?) ORDER BY seqno').pluck();
  return (list.all(table) as { name: string; unique: number }[]).map(
    ({ name, unique }) => `${unique === 1 ? 'unique ' : ''}${columns.all(name).join(' ')}`,
  );
}

describe('the table of each declaration', () => {
  const connection = migrated();
  const made = new Database(':memory:');
  afterAll(() => {
    connection.close();
    made.close();
  });

  test.each(ENTITY_NAMES)(
    '%s stands in the migrations column by column, with the indexes of its key, order and references',
    (table) => {
      for (const sql of tableStatements(table, DECLARED[table])) made.exec(sql);
      expect(columnsIn(connection, table)).toEqual(columnsIn(made, table));
      expect(referencesIn(connection, table)).toEqual(referencesIn(made, table));
      const there = indexesIn(connection, table);
      const missing = indexesOf(DECLARED[table])
        .map(({ unique, columns }) => `${unique ? 'unique ' : ''}${columns.join(' ')}`)
        .filter((wanted) => !there.some((index) => index === wanted || index.startsWith(`${wanted} `)));
      expect(missing).toEqual([]);
    },
  );
});

test('the script prints the statements of a declaration, and tells the names that it knows', () => {
  const print = (table: string) =>
    execFileSync(process.execPath, ['scripts/migration.mjs', table], { encoding: 'utf8', stdio: 'pipe' });
  const [create = ''] = tableStatements('expense', DECLARED.expense);
  const printed = print('expense');
  expect(printed.replaceAll(/\n {4}/g, '\n')).toContain(create);
  expect(printed).toContain('CREATE INDEX expense_by_experimentId_rank ON expense ("experimentId", "rank", "id")');
  expect(() => print('nothing')).toThrow(/one of: experiment, brief/);
});

describe('a declaration', () => {
  const connection = migrated();
  afterAll(() => connection.close());

  test.each(ENTITY_NAMES)('of %s lacks nothing', (table) => {
    expect(gapsOf(connection, table, DECLARED[table])).toEqual([]);
  });

  test('that is incomplete is told by the name of everything that is missing', () => {
    const text = field.line({ personal: 'free' });
    const stall = defineEntity({
      room: 'board',
      name: ['title'],
      order: ['experimentId'],
      onCopy: 'keep',
      gestures: true,
      fields: {
        title: { ...text, personal: undefined },
        kind: field.choice(z.enum(['food']), 'stallKind'),
        rank: field.rank(),
      },
    });
    expect(gapsOf(connection, 'stall', stall)).toEqual([
      ...['ko', 'en'].flatMap((locale) => [
        `stall: no word in shared/words/${locale}/entities.ts`,
        `stall, counted: no word in shared/words/${locale}/entities.ts`,
        `stall.title: no word in shared/words/${locale}/entities.ts`,
        `stall.kind: no word in shared/words/${locale}/entities.ts`,
        `stall.kind food: no word in shared/words/${locale}/entities.ts`,
      ]),
      ...['experimentId', 'title', 'kind', 'rank'].map(
        (name) => `stall.${name}: no column in a migration (npm run -s migration stall)`,
      ),
      'stall: no index of experimentId, rank, id in a migration (npm run -s migration stall)',
      'stall.title: no class of personal data (PersonalClass in shared/entities/fields.ts)',
    ]);
  });
});
