import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { shelved } from '@core/backup/shelf.ts';
import { APPLICATION_ID, openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { unsaidChoices } from '@core/db/migrations/0008-unsaid-choices.ts';
import { ownerColumns } from '@core/db/migrations/0010-owners.ts';
import { partnersSponsors } from '@core/db/migrations/0012-partners-sponsors.ts';
import { oneAnswer } from '@core/db/migrations/0013-one-answer.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { PRODUCT } from '@core/db/tables.ts';
import { workspaceAround } from '@core/workspace.ts';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeReleased, RELEASED_ID } from '../faults/support/first-release.ts';
import { fc } from '../support/chance.ts';
import { addStep, makeOlder } from '../support/older-library.ts';
import {
  emptyBrief,
  emptyClosing,
  makeAttachment,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
} from '../support/rows.ts';
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
  test('are numbered from 1 upwards, each with a number of its own', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions[0]).toBe(1);
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
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

/** A library of the release before a migration, and what SQL does to it as that release would have. */
function releasedBefore(migration: Migration, fill: (connection: Connection) => void): string {
  const file = join(makeFolder(), 'library.db');
  makeReleased(file, migration.version - 1);
  const connection = openConnection(file);
  fill(connection);
  connection.close();
  return file;
}

type Image = Readonly<Record<string, string | number | null>>;

/** A step in the words of the release that wrote it, done and written down. */
function step(
  connection: Connection,
  name: string,
  changes: readonly (readonly [table: string, Image, Image])[],
): void {
  const { lastInsertRowid } = connection
    .prepare(
      `INSERT INTO changeSet (scope, name, params, "at", undone) VALUES (?, ?, '{}', '2026-07-02T00:00:00.000Z', 0)`,
    )
    .run(RELEASED_ID, name);
  for (const [seq, [table, before, after]] of changes.entries()) {
    for (const [column, value] of Object.entries(after)) {
      connection.prepare(`UPDATE ${table} SET "${column}" = ? WHERE id = ?`).run(value, RELEASED_ID);
    }
    connection
      .prepare('INSERT INTO rowChange VALUES (?, ?, ?, ?, ?, ?)')
      .run(lastInsertRowid, seq, table, RELEASED_ID, JSON.stringify(before), JSON.stringify(after));
  }
}

describe('choices that nobody made', () => {
  test('may be blank from then on; what an earlier release stored stays, with its files and its undo steps', () => {
    const file = join(makeFolder(), 'library.db');
    const experiment = makeExperiment();
    const experimentId = experiment.id;
    const source = makeFundingSource(experimentId, { kind: 'sponsor' });
    const expense = makeExpense(experimentId, { means: 'cash' });
    const other = makeExpense(experimentId);
    makeOlder(
      file,
      unsaidChoices.version - 1,
      {
        experiment: [experiment],
        brief: [emptyBrief(experimentId)],
        closing: [emptyClosing(experimentId)],
        fundingSource: [source],
        expense: [expense, other],
        attachment: [oldAttachment(experimentId, { owner: 'expense', expenseId: expense.id, kind: 'receipt' })],
      },
      (connection) =>
        addStep(connection, experimentId, 'expense.edit', [
          ['expense', expense.id, { means: 'card' }, { means: 'cash' }],
        ]),
    );

    const core = new Core({ file });
    const book = () => core.query('money.book', { experimentId });
    expect(core.query('attachment.counts', { experimentId })['expense']).toEqual({ [expense.id]: 1 });
    expect(book().expenses.map(({ means }) => means)).toEqual(['cash', 'card']);
    expect(book().sources.map(({ kind }) => kind)).toEqual(['sponsor']);
    core.command('history.undo', { scope: experimentId });
    expect(book().expenses.map(({ means }) => means)).toEqual(['card', 'card']);
    core.command('history.redo', { scope: experimentId });
    core.command('expense.edit', { experimentId, patches: [{ id: expense.id, patch: { means: null } }] });
    core.command('fundingSource.edit', { experimentId, patches: [{ id: source.id, patch: { kind: null } }] });
    expect([book().expenses[0]?.means, book().sources[0]?.kind]).toEqual([null, null]);
    core.command('expense.remove', { experimentId, ids: [expense.id] });
    for (let step = 0; step < 4; step += 1) core.command('history.undo', { scope: experimentId });
    expect(book().expenses.map(({ means }) => means)).toEqual(['card', 'card']);
    core.close();
  });
});

describe('whether participants know the purpose, asked twice until then', () => {
  interface Answers {
    readonly hidden: 0 | 1;
    readonly known: 'informed' | 'blind' | null;
  }
  const answers = fc.record({
    hidden: fc.constantFrom(0 as const, 1 as const),
    known: fc.constantFrom('informed' as const, 'blind' as const, null),
  });
  const edits = fc.array(fc.record({ to: answers, as: fc.constantFrom('switch', 'brief', 'merge') }), { maxLength: 8 });

  function one({ hidden, known }: Answers) {
    return hidden === 1 ? 'blind' : known;
  }

  /** As the earlier release made them; the expected answer after each step that is still one, the first before all of them. */
  function play(
    connection: Connection,
    list: readonly { readonly to: Answers; readonly as: string }[],
    start: Answers,
  ) {
    connection.prepare('UPDATE experiment SET hiddenPurpose = ?').run(start.hidden);
    connection.prepare('UPDATE brief SET awareness = ?').run(start.known);
    const expected = [one(start)];
    let now = start;
    let at = 0;
    connection.exec(`UPDATE experiment SET updatedAt = 't0'`);
    for (const { to, as } of list) {
      const next = { hidden: as === 'brief' ? now.hidden : to.hidden, known: as === 'switch' ? now.known : to.known };
      const hides = next.hidden !== now.hidden;
      const knows = next.known !== now.known;
      if (!hides && !knows) continue;
      const changes: (readonly [string, Image, Image])[] = [];
      if (hides) {
        const stamp = as === 'switch' ? [{ updatedAt: `t${at}` }, { updatedAt: `t${at + 1}` }] : [{}, {}];
        changes.push([
          'experiment',
          { hiddenPurpose: now.hidden, ...stamp[0] },
          { hiddenPurpose: next.hidden, ...stamp[1] },
        ]);
        if (as === 'switch') at += 1;
      }
      if (knows) changes.push(['brief', { awareness: now.known }, { awareness: next.known }]);
      step(connection, as === 'brief' ? 'experiment.editBrief' : 'experiment.edit', changes);
      const isStill = one(next) !== one(now) || (as === 'switch' && hides);
      if (isStill) expected.push(one(next));
      now = next;
    }
    return expected;
  }

  test('is one answer: where either said hidden it is hidden, and every step undoes and redoes to what it meant', () => {
    const released = releasedBefore(oneAnswer, (connection) => {
      connection.exec('DELETE FROM rowChange; DELETE FROM changeSet');
    });
    fc.assert(
      fc.property(edits, answers, fc.nat(8), (list, start, undone) => {
        const file = join(makeFolder(), 'library.db');
        copyFileSync(released, file);
        const connection = openConnection(file);
        const expected = play(connection, list, start);
        // The last of them were undone before the app was closed.
        const steps = connection.prepare('SELECT id FROM changeSet ORDER BY id DESC LIMIT ?').pluck().all(undone);
        for (const id of steps) {
          const images = connection.prepare('SELECT tableName, before FROM rowChange WHERE changeSetId = ?').all(id);
          for (const { tableName, before } of images as { tableName: string; before: string }[]) {
            for (const [column, value] of Object.entries(JSON.parse(before))) {
              connection.prepare(`UPDATE ${tableName} SET "${column}" = ?`).run(value);
            }
          }
          connection.prepare('UPDATE changeSet SET undone = 1 WHERE id = ?').run(id);
        }
        connection.close();
        const core = new Core({ file });
        try {
          const scope = { scope: RELEASED_ID };
          const now = () => core.query('experiment.detail', { experimentId: RELEASED_ID }).experiment.awareness;
          while (core.query('history.state', scope).redo !== null) core.command('history.redo', scope);
          const back = [now()];
          while (core.query('history.state', scope).undo !== null) {
            core.command('history.undo', scope);
            back.unshift(now());
          }
          expect(back).toEqual(expected);
        } finally {
          core.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads in the history as a change of the one answer', () => {
    const file = releasedBefore(oneAnswer, (connection) => {
      connection.exec('UPDATE experiment SET hiddenPurpose = 0; UPDATE brief SET awareness = NULL');
      step(connection, 'experiment.editBrief', [['brief', { awareness: null }, { awareness: 'informed' }]]);
      step(connection, 'experiment.edit', [['experiment', { hiddenPurpose: 0 }, { hiddenPurpose: 1 }]]);
    });
    const core = new Core({ file });
    const { entries } = core.query('history.list', {
      experimentId: RELEASED_ID,
      before: null,
      room: null,
      thing: null,
      text: '',
      limit: 2,
    });
    expect(entries.map(({ changes }) => changes.map(({ table, fields }) => [table, fields]))).toEqual([
      [['experiment', [expect.objectContaining({ field: 'awareness', before: 'informed', after: 'blind' })]]],
      [['experiment', [expect.objectContaining({ field: 'awareness', before: null, after: 'informed' })]]],
    ]);
    core.close();
  });
});

describe('the first cue sheet of an earlier release', () => {
  test.each([
    ['has the event’s times still', '', true],
    ['was given times of its own', 'UPDATE cueSheet SET startMinute = 90', false],
    [
      'starts in the morning, like an event of which nothing is known',
      'UPDATE cueSheet SET startMinute = 600, lengthMinutes = NULL; UPDATE experiment SET eventStart = NULL, eventMinutes = NULL',
      true,
    ],
  ])('%s: follows %#', (_what, sql, follows) => {
    const file = releasedBefore(oneAnswer, (connection) => connection.exec(sql));
    const core = new Core({ file });
    expect(core.query('cueSheet.list', { experimentId: RELEASED_ID })[0]?.followsEvent).toBe(follows);
    core.close();
  });
});

describe('owners', () => {
  test('stand by table and id from then on, in the rows and in the history, which still brings files back', () => {
    const file = join(makeFolder(), 'library.db');
    const experiment = makeExperiment();
    const experimentId = experiment.id;
    const task = makeTask(experimentId);
    const person = makePerson(experimentId, { name: '홍길동' });
    const expense = makeExpense(experimentId);
    const rows = [
      oldAttachment(experimentId, { owner: 'task', taskId: task.id, name: '도면' }),
      oldAttachment(experimentId, { owner: 'expense', expenseId: expense.id, name: '전표' }),
      oldAttachment(experimentId, { owner: 'person', personId: person.id, name: '동의서' }),
      oldAttachment(experimentId, { name: '평면도' }),
    ];
    const gone = oldAttachment(experimentId, { owner: 'person', personId: person.id, name: '지운 동의서' });
    makeOlder(
      file,
      ownerColumns.version - 1,
      {
        experiment: [experiment],
        brief: [emptyBrief(experimentId)],
        closing: [emptyClosing(experimentId)],
        task: [task],
        person: [person],
        expense: [expense],
        attachment: rows,
      },
      (connection) => {
        addStep(connection, experimentId, 'attachment.rename', [
          ['attachment', rows[0]?.id ?? '', { name: '그림' }, { name: '도면' }],
        ]);
        addStep(connection, experimentId, 'attachment.add', [['attachment', rows[3]?.id ?? '', null, rows[3] ?? {}]]);
        addStep(connection, experimentId, 'attachment.remove', [['attachment', gone.id, gone, null]]);
      },
    );

    const core = new Core({ file });
    const places = () => core.query('attachment.places', {}).map((row) => [row.name, row.ownerTable, row.ownerId]);
    const standing = [
      ['도면', 'task', task.id],
      ['전표', 'expense', expense.id],
      ['동의서', 'person', person.id],
      ['평면도', 'experiment', experimentId],
    ];
    expect(places().toSorted()).toEqual(standing.toSorted());
    const { entries } = core.query('history.list', { experimentId, thing: { table: 'person', id: person.id } });
    expect(entries.map(({ name, changes }) => [name, changes[0]?.owner?.name])).toEqual([
      ['attachment.remove', '홍길동'],
    ]);
    core.command('history.undo', { scope: experimentId });
    expect(places()).toContainEqual(['지운 동의서', 'person', person.id]);
    core.command('history.undo', { scope: experimentId });
    expect(places()).not.toContainEqual(['평면도', 'experiment', experimentId]);
    core.command('history.undo', { scope: experimentId });
    expect(places()).toContainEqual(['그림', 'task', task.id]);
    for (let step = 0; step < 3; step += 1) core.command('history.redo', { scope: experimentId });
    expect(places().toSorted()).toEqual(standing.toSorted());
    core.close();
  });
});

describe('partners and sponsors', () => {
  test('are nobody in a library of an earlier release, and can be said from then on', () => {
    const experimentId = RELEASED_ID;
    const core = new Core({ file: releasedBefore(partnersSponsors, () => undefined) });
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

/** An attachment in the columns of releases before migration 10. */
function oldAttachment(experimentId: string, fields: object = {}) {
  const { ownerTable: _table, ownerId: _id, ...rest } = makeAttachment(experimentId);
  return { ...rest, owner: 'venue', taskId: null, expenseId: null, personId: null, ...fields };
}

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
