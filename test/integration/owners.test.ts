/** Rows that belong to a row of any table (`ownerTable`, `ownerId`): files and the contact log. */
import { join } from 'node:path';
import { openCopy } from '@core/backup/inspect.ts';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { ChangeFeed } from '@core/kernel/change-feed.ts';
import { Journal } from '@core/kernel/journal.ts';
import { systemPorts } from '@core/base/ports.ts';
import { Runner } from '@core/kernel/runner.ts';
import type { UnitOfWork } from '@core/kernel/unit-of-work.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { ownersIn } from '@shared/entities/derive.ts';
import { DECLARED } from '@shared/entities/index.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refusal } from '../support/cue-sheet.ts';
import { plantRows } from '../support/plant.ts';
import {
  emptyBrief,
  emptyClosing,
  makeAttachment,
  makeContact,
  makeCueSheet,
  makeExperiment,
  makePerson,
  makeTask,
  newId,
} from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

/** A library with two people, one of whom has a file and was called, and the kernel on it. */
function library() {
  const file = join(makeFolder(), 'library.db');
  const experiment = makeExperiment();
  const { id } = experiment;
  const [caller, called] = [makePerson(id, { nickname: '나무' }), makePerson(id, { name: '홍길동' })];
  const task = makeTask(id);
  const contact = makeContact(id, { ownerId: called.id, byId: caller.id });
  const consent = makeAttachment(id, { ownerTable: 'person', ownerId: called.id, name: '동의서' });
  plantRows(file, {
    experiment: [experiment],
    brief: [emptyBrief(id)],
    closing: [emptyClosing(id)],
    person: [caller, called],
    task: [task],
    attachment: [consent],
    contact: [contact],
  });

  /** Runs one command on the file by the kernel alone, then lets go of it. */
  function change(action: (work: UnitOfWork) => void, name = 'contact'): void {
    const connection = openConnection(file);
    try {
      const journal = new Journal(connection);
      const runner = new Runner(connection, [connection, new Map()], journal, new ChangeFeed(), systemPorts);
      runner.execute(
        name,
        { run: (work, _input: { readonly experimentId: string }) => action(work) },
        {
          experimentId: id,
        },
      );
    } finally {
      connection.close();
    }
  }

  function open(): Core {
    const core = new Core({ file });
    onTestFinished(() => core.close());
    return core;
  }

  return { file, experimentId: id, caller, called, task, contact, consent, change, open };
}

function bundleOf(core: Core, experimentId: string, personalData = true) {
  return core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-11-21T00:00:00.000Z',
    personalData,
  });
}

test('a table says by one word that its rows may own files, contacts, or those who appear', () => {
  expect(ownersIn(DECLARED, 'files')).toEqual([
    'experiment',
    'person',
    'task',
    'checkItem',
    'expense',
    'meeting',
    'proposerAgreement',
    'noticePosting',
    'payment',
    'vendor',
    'venue',
    'floorPlan',
    'publicityItem',
    'itemChannel',
    'pressRelease',
    'pressSending',
    'contentItem',
    'archiveItem',
    'decision',
  ]);
  expect(ownersIn(DECLARED, 'contacts')).toEqual(['person']);
  expect(ownersIn(DECLARED, 'appearances')).toEqual([
    'publicityItem',
    'pressRelease',
    'contentItem',
    'archiveItem',
    'shot',
  ]);
});

describe('what belongs to a row', () => {
  test('goes with it and comes back with it, by undo and from the trash', () => {
    const { experimentId, called, contact, change, open } = library();
    change((work) => work.remove('person', called.id), 'person.remove');
    const core = open();
    const rows = () => bundleOf(core, experimentId).tables;
    expect([rows().attachment, rows().contact]).toEqual([[], []]);
    const [gone] = core.query('history.trash', { experimentId });
    expect(gone).toMatchObject({ table: 'person', name: '홍길동' });
    expect(gone?.parts).toEqual(
      expect.arrayContaining([
        { table: 'attachment', count: 1 },
        { table: 'contact', count: 1 },
      ]),
    );
    core.command('history.undo', { scope: experimentId });
    expect(rows().contact).toEqual([contact]);
    expect(rows().attachment.map(({ name }) => name)).toEqual(['동의서']);
    core.command('history.redo', { scope: experimentId });
    core.command('history.putBack', { experimentId, things: [{ table: 'person', id: called.id }] });
    expect(rows().contact).toEqual([contact]);
    expect(rows().attachment.map(({ name }) => name)).toEqual(['동의서']);
  });

  test('is refused where the owner is not there, or of another experiment; nothing is written', () => {
    const { experimentId, task, change, open } = library();
    const stray = makeContact(experimentId, { ownerId: newId() });
    expect(refusal(() => change((work) => work.insert('contact', stray)))).toEqual({
      code: 'notFound',
      params: { what: 'person' },
    });
    // A card may own no contacts, but another table's id is no person's either.
    expect(() => change((work) => work.insert('contact', makeContact(experimentId, { ownerId: task.id })))).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    );
    expect(bundleOf(open(), experimentId).tables.contact).toHaveLength(1);
  });

  test('is found in the check-up where its owner is gone', async () => {
    const { file, experimentId, open } = library();
    const connection = openCopy(file, { readonly: false });
    connection.prepare('UPDATE contact SET ownerId = ?').run(newId());
    connection.close();
    expect([...(await open().examineRows()).belonging]).toEqual([[experimentId, 1]]);
  });
});

describe('the contact log', () => {
  test('is told in the history by its person and its words, and found in the room of people', () => {
    const { experimentId, called, contact, change, open } = library();
    change((work) => work.update('contact', contact.id, { channel: 'visit', outcome: '만나기로 함' }));
    change((work) => work.remove('contact', contact.id));
    const { entries } = open().query('history.list', { experimentId, thing: { table: 'person', id: called.id } });
    expect(entries[0]?.changes[0]).toMatchObject({
      table: 'contact',
      kind: 'deleted',
      name: '만나기로 함',
      room: 'people',
      owner: { table: 'person', name: '홍길동' },
    });
    expect(entries[1]?.changes[0]?.fields).toEqual([
      { field: 'channel', kind: 'plain', before: 'phone', after: 'visit' },
      { field: 'outcome', kind: 'plain', before: '토요일 오전이 좋다고 함', after: '만나기로 함' },
    ]);
  });

  test('keeps what was said when our own person goes', () => {
    const { experimentId, caller, contact, change, open } = library();
    change((work) => work.remove('person', caller.id));
    expect(bundleOf(open(), experimentId).tables.contact).toEqual([{ ...contact, byId: null }]);
  });

  test('goes into a file and comes out of it, and not into a copy that starts afresh', () => {
    const { experimentId, contact, open } = library();
    const core = open();
    const read = parseBundle(new TextEncoder().encode(writeBundle(bundleOf(core, experimentId))), 'all.json');
    expect(read.tables.contact).toEqual([contact]);
    const copy = core.command('library.duplicate', { experimentId, title: '새로', eventDate: null, progress: 'reset' });
    expect(bundleOf(core, copy.experimentId).tables.contact).toEqual([]);
    const whole = core.command('library.duplicate', {
      experimentId,
      title: '그대로',
      eventDate: null,
      progress: 'keep',
    });
    const { tables } = bundleOf(core, whole.experimentId);
    expect(tables.contact[0]?.ownerId).toBe(tables.person[1]?.id);
    expect(tables.contact[0]?.byId).toBe(tables.person[0]?.id);
  });
});

describe('a file in which attachments name their owner by the old columns', () => {
  test.each([1, 2, 3])('opens, version %i', (version) => {
    const { experimentId, called, task, open } = library();
    const bundle = bundleOf(open(), experimentId);
    const file = structuredClone(bundle) as unknown as {
      readonly tables: Record<string, Record<string, unknown>[]>;
    };
    const [row] = file.tables['attachment'] ?? [];
    const old = { taskId: null, expenseId: null, personId: null };
    const { ownerTable: _table, ownerId: _id, ...rest } = row ?? {};
    file.tables['attachment'] = [
      { ...rest, ...old, owner: 'person', personId: called.id },
      { ...rest, ...old, id: newId(), owner: 'task', taskId: task.id },
      { ...rest, ...old, id: newId(), owner: 'venue' },
    ];
    Object.assign(file, { version });
    const read = parseBundle(new TextEncoder().encode(JSON.stringify(file)), 'old.json');
    expect(read.tables.attachment.map(({ ownerTable, ownerId }) => [ownerTable, ownerId])).toEqual([
      ['person', called.id],
      ['task', task.id],
      ['experiment', experimentId],
    ]);
  });

  test('that names none, or one that may own no files, is refused with the place', () => {
    const { experimentId, open } = library();
    const bundle = bundleOf(open(), experimentId);
    const sheet = makeCueSheet(experimentId);
    function read(change: object) {
      const attachment = bundle.tables.attachment.map((row) => ({ ...row, ...change }));
      const file = { ...bundle, tables: { ...bundle.tables, cueSheet: [sheet], attachment } };
      return () => parseBundle(new TextEncoder().encode(JSON.stringify(file)), 'wrong.json');
    }
    expect(refusal(read({ ownerId: newId() }))).toMatchObject({
      code: 'bundle.dangling',
      params: { place: 'tables.attachment[0].ownerId' },
    });
    expect(refusal(read({ ownerTable: 'cueSheet', ownerId: sheet.id }))).toMatchObject({
      code: 'bundle.invalid',
      params: { place: 'tables.attachment[0].ownerTable', reason: 'choice' },
    });
    expect(refusal(read({ ownerTable: 'spaceship' }))).toMatchObject({
      code: 'bundle.dangling',
      params: { place: 'tables.attachment[0].ownerId' },
    });
  });
});
