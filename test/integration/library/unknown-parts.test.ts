/** A file of a later release goes through this one: what it does not know comes out as it came in. */
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openCopy } from '@core/backup/inspect.ts';
import { parkFromBackup } from '@core/backup/experiment-of-backup.ts';
import { dropPendingImport, addPendingImport, pendingImport } from '@core/transfer/pending-imports.ts';
import { parseBundle, readBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { refusal } from '../../support/cue-sheet.ts';
import { makeAttachment, makePerson, makeTask, newId } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

type Json = Record<string, unknown>;

interface FileJson extends Json {
  experiment: Json;
  tables: Record<string, Json[]>;
}

const NFD = '한글'.normalize('NFD');

/** A library that made the experiment, and the file that a later release wrote of it. */
function later() {
  const store = makeStore((id) => ({
    task: [makeTask(id, { title: '섭외' }), makeTask(id, { title: '답사' })],
    person: [makePerson(id, { name: '홍길동' })],
  }));
  const experimentId = store.experiment.id;
  const file = fileOf(store.core, experimentId);
  const [task, other] = file.tables['task'] ?? [];
  const [person] = file.tables['person'] ?? [];
  const venue = {
    id: newId(),
    experimentId,
    name: `마을회관 ${NFD}`,
    area: 82.5,
    hours: [[9, 18], null],
    taskId: task?.['id'],
  };
  const hall = { id: newId(), experimentId, name: '강당', taskId: other?.['id'], contactId: person?.['id'] };
  Object.assign(file.experiment, { mood: { 이모지: '🌱', '': 'blank' } });
  Object.assign(task ?? {}, { colour: '노랑', linked: person?.['id'] });
  file.tables['pavilion'] = [venue, hall];
  Object.assign(file.tables, { layout: { rows: 3, note: '목록이 아님' } });
  return { store, experimentId, file, venue, hall, taskId: String(task?.['id']), personId: String(person?.['id']) };
}

function fileOf(core: Core, experimentId: string, personalData = true): FileJson {
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'later',
    exportedAt: '2026-11-18T01:20:00.000Z',
    personalData,
  });
  return JSON.parse(writeBundle(bundle)) as FileJson;
}

function bytesOf(file: FileJson): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file));
}

function emptyLibrary(): { readonly core: Core; readonly file: string } {
  const file = join(makeFolder(), 'library.db');
  const core = new Core({ file });
  onTestFinished(() => core.close());
  return { core, file };
}

function open(core: Core, file: FileJson, copy = false): string {
  return core.command('library.import', { bytes: bytesOf(file), file: 'later.json', copy }).experimentId;
}

/** What this release does not know of a file, as text. */
function unknownOf(file: FileJson): string {
  const task = file.tables['task']?.find((row) => 'colour' in row);
  return JSON.stringify({
    mood: file.experiment['mood'],
    colour: task?.['colour'],
    linked: task?.['linked'],
    pavilion: file.tables['pavilion'],
    layout: file.tables['layout'],
  });
}

function merge(
  core: Core,
  file: FileJson,
  choose: (keys: readonly string[]) => readonly string[] = (keys) => keys,
): void {
  const { bundle, ...beside } = readBundle(bytesOf(file), 'later.json');
  const token = addPendingImport(bundle, { kind: 'file', name: 'later.json' }, beside);
  const { differences } = core.query('bundle.compare', { token });
  const picks = choose(differences.map(({ key }) => key));
  core.command('bundle.merge', { experimentId: bundle.experiment.id, token, picks: [...picks] });
  dropPendingImport(token);
}

describe('what a file of a later release holds', () => {
  test('comes out of another library byte for byte, after edits, an undone import and a restart', () => {
    const { file } = later();
    const library = emptyLibrary();
    const id = open(library.core, file);
    library.core.command('experiment.edit', { experimentId: id, patch: { venue: '마당' } });
    library.core.command('history.undo', { scope: 'library' });
    library.core.command('history.redo', { scope: 'library' });
    library.core.close();
    const core = new Core({ file: library.file });
    onTestFinished(() => core.close());
    const out = fileOf(core, id);
    expect(unknownOf(out)).toBe(unknownOf(file));
    expect(out.experiment['venue']).toBe('마당');
    // And once more, from library to library.
    const third = emptyLibrary();
    expect(unknownOf(fileOf(third.core, open(third.core, out)))).toBe(unknownOf(file));
  });

  test('is told before it is taken in', () => {
    const { file, store } = later();
    const { bundle, ...beside } = readBundle(bytesOf(file), 'later.json');
    const told = (token: string) => store.core.query('bundle.preview', { token }).hasUnknownParts;
    expect(told(addPendingImport(bundle, { kind: 'file', name: 'later.json' }, beside))).toBe(true);
    expect(told(addPendingImport(bundle, { kind: 'file', name: 'plain.json' }))).toBe(false);
  });

  test('stands in a backup, and comes back from it', async () => {
    const { file } = later();
    const { core } = emptyLibrary();
    const id = open(core, file);
    const backup = (await core.backups.create('manual')) ?? '';
    core.command('library.trash', { experimentId: id });
    core.command('library.purge', { experimentId: id });
    const { token } = parkFromBackup(core.workspace, backup, id);
    core.command('library.import', { parked: token, copy: false });
    dropPendingImport(token);
    expect(unknownOf(fileOf(core, id))).toBe(unknownOf(file));
  });

  test('follows the rows into a copy, and stays behind where a copy starts afresh', () => {
    const { file, venue } = later();
    const { core } = emptyLibrary();
    const first = open(core, file);
    const copy = fileOf(core, open(core, file));
    const [task] = copy.tables['task'] ?? [];
    expect(copy.experiment['id']).not.toBe(first);
    expect(copy.tables['pavilion']?.[0]).toEqual({
      ...venue,
      id: expect.not.stringMatching(venue.id),
      experimentId: copy.experiment['id'],
      taskId: task?.['id'],
    });
    expect(task?.['linked']).toBe(copy.tables['person']?.[0]?.['id']);
    const again = (progress: 'keep' | 'reset') =>
      core.command('library.duplicate', { experimentId: first, title: '다시', eventDate: null, progress }).experimentId;
    expect(fileOf(core, again('keep')).tables['pavilion']).toHaveLength(2);
    expect(fileOf(core, again('reset')).tables['pavilion']).toBeUndefined();
  });

  test('goes with the experiment when that is destroyed', () => {
    const { file } = later();
    const library = emptyLibrary();
    const id = open(library.core, file);
    library.core.command('library.trash', { experimentId: id });
    library.core.command('library.purge', { experimentId: id });
    library.core.close();
    const connection = openCopy(library.file, { readonly: true });
    expect(connection.prepare('SELECT count(*) FROM unknownPart').pluck().get()).toBe(0);
    connection.close();
  });

  test('is not written without personal data, and the one who writes is told', () => {
    const { file } = later();
    const { core } = emptyLibrary();
    const id = open(core, file);
    const { experiment, tables } = fileOf(core, id, false);
    expect([experiment['mood'], tables['pavilion'], tables['layout']]).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(tables['task'])).not.toContain('노랑');
    expect(core.query('bundle.hasUnknownParts', { experimentId: id })).toBe(true);
    expect(makeStore().core.query('bundle.hasUnknownParts', { experimentId: id })).toBe(false);
  });

  test('loses what names a row that is gone: its reader would refuse the whole file', () => {
    const { file, venue, personId } = later();
    const { core } = emptyLibrary();
    const id = open(core, file);
    core.command('person.remove', { experimentId: id, ids: [personId] });
    const out = fileOf(core, id);
    expect(out.tables['pavilion']).toEqual([venue]);
    expect(out.tables['task']?.[0]).toMatchObject({ colour: '노랑' });
    expect(out.tables['task']?.[0]).not.toHaveProperty('linked');
    // Only in the file: here it waits for its row to come back.
    core.command('history.undo', { scope: id });
    expect(unknownOf(fileOf(core, id))).toBe(unknownOf(file));
  });

  test('loses with it what names that in turn, and comes back whole', () => {
    const { file, experimentId, venue, hall, personId } = later();
    const [, task] = file.tables['task'] ?? [];
    const plan = { ...makeAttachment(experimentId), ownerTable: 'pavilion', ownerId: hall.id, name: '평면도' };
    const visit = { id: newId(), experimentId, venueId: hall.id };
    const drawing = { id: newId(), experimentId, planId: plan.id };
    const free = { id: newId(), experimentId, venueId: venue.id };
    // The tables stand in the file before what they name: one pass does not do.
    file.tables = { ...file.tables, drawing: [drawing], visit: [visit, free], pavilion: [venue, hall] };
    file.tables['attachment'] = [JSON.parse(JSON.stringify(plan))];
    Object.assign(task ?? {}, { drawings: [drawing.id], size: 3 });
    const { core } = emptyLibrary();
    const id = open(core, file);
    core.command('person.remove', { experimentId: id, ids: [personId] });
    const out = fileOf(core, id);
    const { drawing: drawings, visit: visits, pavilion: venues, attachment: attachments } = out.tables;
    expect([drawings, visits, venues, attachments]).toEqual([[], [free], [venue], []]);
    expect(out.tables['task']?.[1]).toMatchObject({ size: 3 });
    expect(out.tables['task']?.[1]).not.toHaveProperty('drawings');
    expect(() => parseBundle(bytesOf(out), 'out.json')).not.toThrow();
    core.command('history.undo', { scope: id });
    expect(fileOf(core, id).tables).toMatchObject({
      drawing: [drawing],
      visit: [visit, free],
      pavilion: [venue, hall],
    });
  });

  test('loses what names a row that was destroyed with somebody', () => {
    const { file, experimentId, hall, personId } = later();
    file.tables['visit'] = [{ id: newId(), experimentId, venueId: hall.id }];
    const { core } = emptyLibrary();
    const id = open(core, file);
    core.command('privacy.destroy', { reason: 'due', byRole: '총괄', people: [personId], places: [] });
    expect(fileOf(core, id).tables['visit']).toEqual([]);
  });

  test('is rid of whoever is destroyed', () => {
    const { file, personId, venue } = later();
    Object.assign(file.experiment, { mood: '홍길동이 좋아함' });
    const library = emptyLibrary();
    const id = open(library.core, file);
    library.core.command('privacy.destroy', { reason: 'due', byRole: '총괄', people: [personId], places: [] });
    const out = fileOf(library.core, id);
    expect(out.experiment['mood']).toBe('…이 좋아함');
    expect(out.tables['pavilion']).toEqual([venue]);
    library.core.close();
    const connection = openCopy(library.file, { readonly: true });
    const kept = connection.prepare('SELECT group_concat(content) FROM unknownPart').pluck().get();
    connection.close();
    expect(kept).not.toContain(personId);
    expect(kept).not.toContain('홍길동');
  });

  test('keeps the columns of a row beside the one that names what is purged', () => {
    const { file, personId, taskId } = later();
    const { core } = emptyLibrary();
    const id = open(core, file);
    core.command('person.remove', { experimentId: id, ids: [personId] });
    core.command('history.purge', { experimentId: id, things: [{ table: 'person', id: personId }] });
    const task = fileOf(core, id).tables['task']?.find((row) => row['id'] === taskId);
    expect(task).toMatchObject({ colour: '노랑' });
    expect(task).not.toHaveProperty('linked');
  });

  test('goes with a part of what is purged, and with whatever names that part', () => {
    const { store, experimentId, taskId } = later();
    const place = { at: 'end' } as const;
    store.core.command('checkItem.add', { experimentId, taskId, texts: ['의자'], place });
    const file = fileOf(store.core, experimentId);
    const [check] = file.tables['checkItem'] ?? [];
    Object.assign(check ?? {}, { hint: '해거름' });
    file.tables['pavilion'] = [{ id: newId(), experimentId, name: '온새미로', checkId: check?.['id'] }];
    const library = emptyLibrary();
    const id = open(library.core, file);
    library.core.command('task.remove', { experimentId: id, ids: [taskId] });
    library.core.command('history.purge', { experimentId: id, things: [{ table: 'task', id: taskId }] });
    library.core.close();
    const connection = openCopy(library.file, { readonly: true });
    const kept = connection.prepare('SELECT group_concat(content) FROM unknownPart').pluck().get();
    connection.close();
    expect(kept).not.toContain('해거름');
    expect(kept).not.toContain('온새미로');
    expect(kept).not.toContain(String(check?.['id']));
  });
});

describe('a file that belongs to something of a later release', () => {
  test('stays with it, and is refused where that is not there', () => {
    const { file, venue, experimentId } = later();
    const plan = { ...makeAttachment(experimentId), ownerTable: 'pavilion', ownerId: venue.id, name: '평면도' };
    file.tables['attachment'] = [JSON.parse(JSON.stringify(plan))];
    const { core } = emptyLibrary();
    const id = open(core, file);
    expect(fileOf(core, id).tables['attachment']).toEqual(file.tables['attachment']);
    const copy = fileOf(core, open(core, file));
    expect(copy.tables['attachment']?.[0]?.['ownerId']).toBe(copy.tables['pavilion']?.[0]?.['id']);
    expect(() => parseBundle(bytesOf(copy), 'copy.json')).not.toThrow();
    expect(fileOf(core, id, false).tables['attachment']).toEqual([]);
    file.tables['pavilion'] = [];
    expect(refusal(() => parseBundle(bytesOf(file), 'later.json'))).toMatchObject({
      code: 'bundle.dangling',
      params: { place: 'tables.attachment[0].ownerId' },
    });
  });
});

describe('merging', () => {
  test('takes over what only a later release knows, of rows that are the same or were picked', () => {
    const { store, file, experimentId, venue, hall, taskId } = later();
    const [, other] = file.tables['task'] ?? [];
    Object.assign(other ?? {}, { title: '현장 답사', colour: '파랑' });
    merge(store.core, file, () => []);
    const unpicked = fileOf(store.core, experimentId);
    expect(unpicked.tables['pavilion']).toEqual([venue, hall]);
    expect(unpicked.tables['task']?.map((row) => [row['title'], row['colour']])).toEqual([
      ['섭외', '노랑'],
      ['답사', undefined],
    ]);
    merge(store.core, file);
    const picked = fileOf(store.core, experimentId);
    expect(picked.tables['task']?.map((row) => [row['title'], row['colour']])).toEqual([
      ['섭외', '노랑'],
      ['현장 답사', '파랑'],
    ]);
    expect(picked.tables['task']?.[0]?.['id']).toBe(taskId);
  });

  test('an older file after a newer one takes nothing of it away', () => {
    const { store, file, experimentId } = later();
    const plain = fileOf(store.core, experimentId);
    merge(store.core, file);
    Object.assign(plain.tables['task']?.[0] ?? {}, { notes: '전화함' });
    merge(store.core, plain);
    const out = fileOf(store.core, experimentId);
    expect(out.tables['task']?.[0]).toMatchObject({ notes: '전화함', colour: '노랑' });
    expect(unknownOf(out)).toBe(unknownOf(file));
  });

  test('a masked file adds what is not here yet, and replaces nothing', () => {
    const { store, file, experimentId, venue, hall } = later();
    merge(store.core, file);
    const masked = fileOf(store.core, experimentId, false);
    const [task, other] = masked.tables['task'] ?? [];
    const yard = { id: newId(), experimentId, name: '마당' };
    Object.assign(masked.experiment, { mood: '***' });
    Object.assign(task ?? {}, { colour: '***' });
    Object.assign(other ?? {}, { colour: '파랑' });
    masked.tables = { ...masked.tables, pavilion: [{ ...venue, name: '***' }, yard], tent: [yard] };
    Object.assign(masked.tables, { layout: { note: '***' } });
    merge(store.core, masked);
    const out = fileOf(store.core, experimentId);
    expect(unknownOf({ ...out, tables: { ...out.tables, pavilion: [venue, hall] } })).toBe(unknownOf(file));
    expect(out.tables['task']?.[1]).toMatchObject({ colour: '파랑' });
    expect([out.tables['pavilion'], out.tables['tent']]).toEqual([[venue, hall, yard], [yard]]);
  });

  test('rows of an unknown table that exist only here stay, and one in both is as in the file', () => {
    const { store, file, experimentId, venue, hall } = later();
    const bare = { label: '번호 없음' };
    file.tables['pavilion'] = [venue, hall, bare];
    merge(store.core, file);
    const yard = { id: newId(), experimentId, name: '마당' };
    file.tables['pavilion'] = [yard, bare, { ...venue, area: 90 }];
    merge(store.core, file);
    expect(fileOf(store.core, experimentId).tables['pavilion']).toEqual([{ ...venue, area: 90 }, hall, bare, yard]);
  });

  test('a row of an unknown table that names a row left as it is here is left with it', () => {
    const { store, file, experimentId, venue, hall } = later();
    merge(store.core, file);
    file.experiment['venue'] = '마당';
    Object.assign(file.tables['task']?.[1] ?? {}, { title: '현장 답사' });
    file.tables['pavilion'] = [
      { ...venue, area: 90 },
      { ...hall, name: '대강당' },
    ];
    merge(store.core, file, () => []);
    expect(fileOf(store.core, experimentId).tables['pavilion']).toEqual([{ ...venue, area: 90 }, hall]);
    merge(store.core, file);
    expect(fileOf(store.core, experimentId).tables['pavilion']?.[1]).toEqual({ ...hall, name: '대강당' });
  });
});

describe('a file that is refused', () => {
  test('has a higher version, or what no file may hold in a part that is not read', () => {
    const { file } = later();
    expect(refusal(() => parseBundle(bytesOf({ ...file, version: 4 }), 'f'))).toMatchObject({ code: 'bundle.newer' });
    const [venue] = file.tables['pavilion'] ?? [];
    Object.assign(venue ?? {}, { name: 'a\u0000b' });
    expect(refusal(() => parseBundle(bytesOf(file), 'f'))).toMatchObject({
      code: 'bundle.invalid',
      params: { place: 'tables.pavilion[0].name', reason: 'control' },
    });
  });
});

test('a waiting bundle of this release has no unknown parts', () => {
  const { store, experimentId } = later();
  const { bundle, ...beside } = readBundle(bytesOf(fileOf(store.core, experimentId)), 'own.json');
  const token = addPendingImport(bundle, { kind: 'file', name: 'own.json' }, beside);
  expect(pendingImport(token).unknown.parts).toEqual([]);
});
