import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { addFiles } from '@core/session/add-attachments.ts';
import { findBackup } from '@core/backup/find.ts';
import { listBackups, verifyAll } from '@core/backup/list.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { attachmentIn } from '@core/backup/pool.ts';
import { openBackup } from '@core/backup/read.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { syncMirror, chooseMirror, forgetMirror, mirrorFolders } from '@core/backup/mirror.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { Core } from '@core/core.ts';
import { systemPorts } from '@core/base/ports.ts';
import { describe, expect, test } from 'vitest';
import { makeUnreadable } from '../support/unreadable.ts';
import { endingAt, librarySession } from '../support/library-session.ts';
import { makeTask } from '../support/rows.ts';
import { makeFolder, makeStore } from '../support/store.ts';

const AT = { changed: null, fault: null, secondFault: null };

function stored(): { readonly file: string; readonly experimentId: string } {
  const { core, file, experiment } = makeStore(
    (experimentId) => ({ task: [1, 2, 3].map((index) => makeTask(experimentId, { title: `task ${index}` })) }),
    { title: 'before' },
  );
  core.close();
  return { file, experimentId: experiment.id };
}

function titleOf(core: Core, experimentId: string): string {
  return core.query('experiment.detail', { experimentId }).experiment.title;
}

function retitle(core: Core, experimentId: string, title: string): void {
  core.command('experiment.edit', { experimentId, patch: { title } });
}

describe('a restore', () => {
  test('brings the library back, and is undone by another restore', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    retitle(session.core(), experimentId, 'after');
    const { undoId } = await restoreWhole(session, id);
    expect(titleOf(session.core(), experimentId)).toBe('before');
    const { undo } = listBackups(session.workspace, systemPorts.now(), AT);
    expect(undo?.id).toBe(undoId);
    const { undoId: redoId } = await restoreWhole(session, undoId ?? '');
    expect(titleOf(session.core(), experimentId)).toBe('after');
    await restoreWhole(session, redoId ?? '');
    expect(titleOf(session.core(), experimentId)).toBe('before');
  });

  test('leaves nothing but the library in its folder', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    retitle(session.core(), experimentId, 'after');
    await restoreWhole(session, id);
    session.close();
    expect(readdirSync(dirname(file)).filter((name) => name.includes('before') || name.includes('restor'))).toEqual([]);
  });

  test('puts missing attached files back', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const bytes = Buffer.from('a floor plan');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = attachmentIn(session.workspace.attachments, sha256);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    const id = (await session.core().backups.create('manual')) ?? '';
    rmSync(place);
    retitle(session.core(), experimentId, 'after');
    await restoreWhole(session, id);
    expect(readFileSync(place)).toEqual(bytes);
  });

  test('of a damaged backup is refused, and the library stays as it is and open', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    retitle(session.core(), experimentId, 'after');
    const copy = databaseIn(session.workspace.backups, id);
    const bytes = readFileSync(copy);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 0xff, 5000);
    writeFileSync(copy, bytes);
    await expect(restoreWhole(session, id)).rejects.toMatchObject({ code: 'backup.damaged' });
    expect(titleOf(session.core(), experimentId)).toBe('after');
    expect(await verifyAll(session.workspace, systemPorts.now)).toEqual({ verified: 0, damaged: 1 });
    expect(listBackups(session.workspace, systemPorts.now(), AT).entries[0]?.here).toBe('damaged');
    truncateSync(copy, 100);
    expect(() => findBackup(session.workspace, id)).toThrow('backup.damaged');
  });

  test('works when the library itself is damaged, and keeps what was there', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    session.close();
    writeFileSync(file, 'not a database any more, but still someone’s bytes'.repeat(100));
    const damaged = readFileSync(file);
    const closed = { ...session, keeper: () => null, close: () => {} };
    expect(await restoreWhole(closed, id)).toEqual({ undoId: null, destroyedAgain: 0 });
    expect(titleOf(session.core(), experimentId)).toBe('before');
    const kept = readdirSync(dirname(file)).filter((name) => name.startsWith('library.db.before-'));
    expect(kept.map((name) => readFileSync(join(dirname(file), name)).equals(damaged))).toEqual([true]);
  });

  const POINTS = [
    'restore.verified',
    'restore.copied',
    'restore.attached',
    'backup.copied',
    'backup.verified',
    'backup.named',
    'restore.protected',
    'restore.intended',
    'restore.closed',
    'restore.movedAside',
    'restore.renamed',
    'restore.noted',
    'restore.done',
  ];

  test.each(POINTS)('that ends at %s leaves the old library or the new one, and nothing is lost', async (point) => {
    const { file, experimentId } = stored();
    const first = librarySession(file);
    const id = (await first.core().backups.create('manual')) ?? '';
    retitle(first.core(), experimentId, 'after');
    first.close();
    const session = librarySession(file, endingAt(point));
    await expect(restoreWhole(session, id)).rejects.toThrow(/ended at|backup.failed/);
    session.close();
    const again = new Core({ file });
    const title = titleOf(again, experimentId);
    const isNew = POINTS.indexOf(point) >= POINTS.indexOf('restore.intended');
    expect(title).toBe(isNew ? 'before' : 'after');
    const undo = listBackups(again.workspace, systemPorts.now(), AT).undo?.id ?? null;
    const open = undo === null ? null : openBackup(again.workspace, undo);
    expect(open?.reader.get('experiment', experimentId).title).toBe(isNew ? 'after' : undefined);
    open?.close();
    again.close();
    expect(existsSync(`${file}.restoring`)).toBe(false);
    expect(existsSync(join(dirname(file), 'restore.json'))).toBe(false);
  });

  test('keeps the library shut while the note of it cannot be read: what was written meanwhile would be replaced', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file, endingAt('restore.intended'));
    const id = (await session.core().backups.create('manual')) ?? '';
    retitle(session.core(), experimentId, 'after');
    await expect(restoreWhole(session, id)).rejects.toThrow('ended at');
    session.close();
    const makeReadable = makeUnreadable(join(dirname(file), 'restore.json'));
    expect(() => new Core({ file })).toThrow(file);
    makeReadable();
    const again = new Core({ file });
    expect(titleOf(again, experimentId)).toBe('before');
    again.close();
  });

  test('is refused and never happens where its note cannot be written', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    retitle(session.core(), experimentId, 'after');
    mkdirSync(join(dirname(file), 'restore.json'));
    await expect(restoreWhole(session, id)).rejects.toMatchObject({ code: 'backup.failed' });
    expect(existsSync(`${file}.restoring`)).toBe(false);
    expect(titleOf(session.core(), experimentId)).toBe('after');
    retitle(session.core(), experimentId, 'still here');
    session.close();
    rmSync(join(dirname(file), 'restore.json'), { recursive: true });
    session.open();
    expect(titleOf(session.core(), experimentId)).toBe('still here');
  });
});

describe('a backup opened for reading', () => {
  test('shows its rows and leaves no copy behind', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    const open = openBackup(session.workspace, id);
    expect(open.reader.list('task', { experimentId })).toHaveLength(3);
    open.close();
    expect(readdirSync(session.workspace.backups).filter((name) => name.includes('part'))).toEqual([]);
    expect(() => openBackup(session.workspace, '2026-01-01T00-00-00-000Z-age')).toThrow('backup.unknown');
  });
});

describe('what differs from now', () => {
  test('is counted by things, whatever their parts, and experiment by experiment', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const { cards } = session.core().query('board.get', { experimentId });
    const [first, second, third] = cards.map((card) => card.id);
    const texts = ['하나', '둘', '셋'];
    session.core().command('checkItem.add', { experimentId, taskId: first ?? '', texts });
    const id = (await session.core().backups.create('manual')) ?? '';
    session.core().command('checkItem.add', { experimentId, taskId: third ?? '', texts });
    await addFiles(session.core(), {
      experimentId,
      owner: { ownerTable: 'experiment', ownerId: experimentId },
      files: [{ name: 'plan.txt', bytes: Buffer.from('plan') }],
    });
    session.core().command('task.remove', { experimentId, ids: [first ?? ''] });
    session.core().command('task.edit', { experimentId, id: second ?? '', patch: { title: 'other' } });
    const { experimentId: added } = session.core().command('library.openSample', { name: 'little-library-2020' });
    const found = session.core().backups.differences(findBackup(session.workspace, id));
    expect(found.past).toMatchObject({ experiments: 1, tasks: 3 });
    expect(found.experiments).toHaveLength(2);
    expect(found.experiments.find((one) => one.experimentId === added)?.state).toBe('added');
    expect(found.experiments.find((one) => one.experimentId === experimentId)).toMatchObject({
      state: 'changed',
      rows: {
        overview: { added: 0, removed: 0, changed: 1 },
        tasks: { added: 0, removed: 1, changed: 2 },
        cues: { added: 0, removed: 0, changed: 0 },
      },
    });
    // The comparison lets go of the backup.
    expect(session.core().backups.differences(findBackup(session.workspace, id)).experiments).toHaveLength(2);
  });
});

describe('a second place', () => {
  test('gets every backup, says when it is away, and catches up when it is back', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const stick = join(makeFolder(), 'stick');
    mkdirSync(stick);
    chooseMirror(session.workspace, stick);
    await session.core().backups.create('manual');
    await syncMirror(session.workspace, systemPorts);
    const [shelf = ''] = mirrorFolders(session.workspace);
    expect(readableBackups(shelf)).toEqual(readableBackups(session.workspace.backups));
    rmSync(stick, { recursive: true });
    retitle(session.core(), experimentId, 'after');
    await session.core().backups.create('manual');
    await expect(syncMirror(session.workspace, systemPorts)).rejects.toMatchObject({ code: 'backup.noPlace' });
    expect(listBackups(session.workspace, systemPorts.now(), AT).second).toMatchObject({ reachable: false });
    mkdirSync(stick);
    await syncMirror(session.workspace, systemPorts);
    expect(readableBackups(shelf)).toEqual(readableBackups(session.workspace.backups));
    expect(listBackups(session.workspace, systemPorts.now(), AT).entries.map(({ second }) => second)).toEqual([
      'verified',
      'verified',
    ]);
    forgetMirror(session.workspace);
    await syncMirror(session.workspace, systemPorts);
    expect(listBackups(session.workspace, systemPorts.now(), AT).second).toBe(null);
  });

  test('holds what is needed when the first is lost', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const stick = join(makeFolder(), 'stick');
    mkdirSync(stick);
    chooseMirror(session.workspace, stick);
    await session.core().backups.create('manual');
    await syncMirror(session.workspace, systemPorts);
    session.close();
    const clean = join(makeFolder(), 'library.db');
    const other = librarySession(clean);
    chooseMirror(other.workspace, stick);
    const [entry] = listBackups(other.workspace, systemPorts.now(), AT).entries;
    expect(entry).toMatchObject({ here: 'missing', second: 'verified' });
    await restoreWhole(other, entry?.id ?? '');
    expect(titleOf(other.core(), experimentId)).toBe('before');
  });

  test('cannot be where the library or its backups are', () => {
    const { file } = stored();
    const session = librarySession(file);
    expect(() => chooseMirror(session.workspace, dirname(file))).toThrow('backup.unfitPlace');
    expect(() => chooseMirror(session.workspace, join(session.workspace.backups, 'x'))).toThrow('backup.unfitPlace');
  });
});
