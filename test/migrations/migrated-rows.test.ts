/** What single migrations do to the rows and the history of a library of the release before them. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { unsaidChoices } from '@core/db/migrations/0008-unsaid-choices.ts';
import { ownerColumns } from '@core/db/migrations/0010-owners.ts';
import { partnersSponsors } from '@core/db/migrations/0012-partners-sponsors.ts';
import { oneAnswer } from '@core/db/migrations/0013-one-answer.ts';
import { checkStates } from '@core/db/migrations/0017-check-states.ts';
import { proposalMeeting } from '@core/db/migrations/0040-proposal-meeting.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { describe, expect, test } from 'vitest';
import { makeReleased, RELEASED_ID } from '../faults/support/first-release.ts';
import { fc } from '../support/chance.ts';
import { addStep, makeOlder } from '../support/older-library.ts';
import {
  emptyBrief,
  emptyClosing,
  makeAttachment,
  makeCheckItem,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
} from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

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

describe('lines of a checklist', () => {
  test('that were ticked are done from then on, others open; their steps undo, redo and read as before', () => {
    const file = join(makeFolder(), 'library.db');
    const experiment = makeExperiment();
    const experimentId = experiment.id;
    const task = makeTask(experimentId);
    const old = (text: string, done: boolean, rank: string) => {
      const { id, source } = makeCheckItem(experimentId, task.id);
      return { id, experimentId, taskId: task.id, text, done: Number(done), rank, source };
    };
    const ticked = old('마이크', true, 'a0');
    const open = old('조명', false, 'a1');
    const gone = old('의자', true, 'a2');
    const rows = { experiment: [experiment], brief: [emptyBrief(experimentId)], closing: [emptyClosing(experimentId)] };
    makeOlder(file, checkStates.version - 1, { ...rows, task: [task], checkItem: [ticked, open] }, (connection) => {
      addStep(connection, experimentId, 'checkItem.add', [['checkItem', open.id, null, { ...open, text: '등' }]]);
      addStep(connection, experimentId, 'checkItem.edit', [['checkItem', open.id, { text: '등' }, { text: '조명' }]]);
      addStep(connection, experimentId, 'checkItem.toggle', [['checkItem', ticked.id, { done: 0 }, { done: 1 }]]);
      addStep(connection, experimentId, 'checkItem.remove', [['checkItem', gone.id, gone, null]]);
    });
    const core = new Core({ file });
    const lines = () =>
      core.query('task.get', { experimentId, id: task.id }).checks.map(({ text, state }) => [text, state]);
    expect(lines()).toEqual([
      ['마이크', 'done'],
      ['조명', 'open'],
    ]);
    const { entries } = core.query('history.list', { experimentId });
    expect(entries[1]?.changes[0]?.fields).toMatchObject([{ field: 'state', before: 'open', after: 'done' }]);
    core.command('history.undo', { scope: experimentId });
    expect(lines()).toContainEqual(['의자', 'done']);
    core.command('history.undo', { scope: experimentId });
    expect(lines()).toContainEqual(['마이크', 'open']);
    core.command('history.undo', { scope: experimentId });
    core.command('history.undo', { scope: experimentId });
    expect(lines().map(([text]) => text)).toEqual(['마이크', '의자']);
    for (let step = 0; step < 4; step += 1) core.command('history.redo', { scope: experimentId });
    expect(lines()).toEqual([
      ['마이크', 'done'],
      ['조명', 'open'],
    ]);
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

describe('proposals and cautions', () => {
  test('of an earlier release name no meeting and no words, and can from then on', () => {
    const experimentId = RELEASED_ID;
    const core = new Core({
      file: releasedBefore(proposalMeeting, (connection) => {
        connection
          .prepare(`UPDATE brief SET cautionOneOffOn = '2026-07-02', cautionOneOffBy = '총괄' WHERE experimentId = ?`)
          .run(experimentId);
      }),
    });
    const brief = () => core.query('experiment.detail', { experimentId }).brief;
    expect(brief()).toMatchObject({ cautionOneOffBy: '총괄', cautionOneOffWords: '', cautionPlannerWords: '' });
    const [meetingId] = core.command('meeting.add', { experimentId, beforeId: null, rows: [{ title: '모임' }] });
    core.command('proposal.add', { experimentId, beforeId: null, rows: [{ title: '텃밭' }] });
    const [proposal] = core.query('proposal.rows', { experimentId });
    expect(proposal?.sourceMeetingId).toBeNull();
    const patches = [{ id: proposal?.id ?? '', patch: { sourceMeetingId: meetingId ?? '' } }];
    core.command('proposal.edit', { experimentId, patches });
    expect(core.query('proposal.rows', { experimentId })[0]?.sourceMeetingId).toBe(meetingId);
    core.command('experiment.editBrief', { experimentId, patch: { cautionPlannerWords: '저희가 맡습니다' } });
    expect(brief().cautionPlannerWords).toBe('저희가 맡습니다');
    core.close();
  });
});

/** An attachment in the columns of releases before migration 10. */
function oldAttachment(experimentId: string, fields: object = {}) {
  const { ownerTable: _table, ownerId: _id, ...rest } = makeAttachment(experimentId);
  return { ...rest, owner: 'venue', taskId: null, expenseId: null, personId: null, ...fields };
}
