import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { addFiles } from '@core/attachments/add.ts';
import { findBackup } from '@core/backup/find.ts';
import { listBackups, verifyAll } from '@core/backup/list.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { attachmentIn } from '@core/backup/pool.ts';
import { openBackup } from '@core/backup/read.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { catchUp, chooseSecondPlace, forgetSecondPlace, secondShelves } from '@core/backup/second-place.ts';
import { shelved } from '@core/backup/shelf.ts';
import { Core } from '@core/core.ts';
import { systemPorts } from '@core/kernel/ports.ts';
import { describe, expect, test } from 'vitest';
import { makeUnreadable } from '../support/unreadable.ts';
import { endingAt, homeOf } from '../support/home.ts';
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
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    retitle(home.core(), experimentId, 'after');
    const { undoId } = await restoreWhole(home, id);
    expect(titleOf(home.core(), experimentId)).toBe('before');
    const { undo } = listBackups(home.workspace, systemPorts.now(), AT);
    expect(undo?.id).toBe(undoId);
    const { undoId: redoId } = await restoreWhole(home, undoId ?? '');
    expect(titleOf(home.core(), experimentId)).toBe('after');
    await restoreWhole(home, redoId ?? '');
    expect(titleOf(home.core(), experimentId)).toBe('before');
  });

  test('leaves nothing but the library in its folder', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    retitle(home.core(), experimentId, 'after');
    await restoreWhole(home, id);
    home.close();
    expect(readdirSync(dirname(file)).filter((name) => name.includes('before') || name.includes('restor'))).toEqual([]);
  });

  test('puts missing attached files back', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const bytes = Buffer.from('a floor plan');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = attachmentIn(home.workspace.attachments, sha256);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    const id = (await home.core().backups.make('manual')) ?? '';
    rmSync(place);
    retitle(home.core(), experimentId, 'after');
    await restoreWhole(home, id);
    expect(readFileSync(place)).toEqual(bytes);
  });

  test('of a damaged backup is refused, and the library stays as it is and open', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    retitle(home.core(), experimentId, 'after');
    const copy = databaseIn(home.workspace.backups, id);
    const bytes = readFileSync(copy);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 0xff, 5000);
    writeFileSync(copy, bytes);
    await expect(restoreWhole(home, id)).rejects.toMatchObject({ code: 'backup.damaged' });
    expect(titleOf(home.core(), experimentId)).toBe('after');
    expect(await verifyAll(home.workspace, systemPorts.now)).toEqual({ verified: 0, damaged: 1 });
    expect(listBackups(home.workspace, systemPorts.now(), AT).entries[0]?.here).toBe('damaged');
    truncateSync(copy, 100);
    expect(() => findBackup(home.workspace, id)).toThrow('backup.damaged');
  });

  test('works when the library itself is damaged, and keeps what was there', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    home.close();
    writeFileSync(file, 'not a database any more, but still someone’s bytes'.repeat(100));
    const damaged = readFileSync(file);
    const closed = { ...home, keeper: () => null, close: () => {} };
    expect(await restoreWhole(closed, id)).toEqual({ undoId: null, destroyedAgain: 0 });
    expect(titleOf(home.core(), experimentId)).toBe('before');
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
    const first = homeOf(file);
    const id = (await first.core().backups.make('manual')) ?? '';
    retitle(first.core(), experimentId, 'after');
    first.close();
    const home = homeOf(file, endingAt(point));
    await expect(restoreWhole(home, id)).rejects.toThrow(/ended at|backup.failed/);
    home.close();
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
    const home = homeOf(file, endingAt('restore.intended'));
    const id = (await home.core().backups.make('manual')) ?? '';
    retitle(home.core(), experimentId, 'after');
    await expect(restoreWhole(home, id)).rejects.toThrow('ended at');
    home.close();
    const makeReadable = makeUnreadable(join(dirname(file), 'restore.json'));
    expect(() => new Core({ file })).toThrow(file);
    makeReadable();
    const again = new Core({ file });
    expect(titleOf(again, experimentId)).toBe('before');
    again.close();
  });

  test('is refused and never happens where its note cannot be written', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    retitle(home.core(), experimentId, 'after');
    mkdirSync(join(dirname(file), 'restore.json'));
    await expect(restoreWhole(home, id)).rejects.toMatchObject({ code: 'backup.failed' });
    expect(existsSync(`${file}.restoring`)).toBe(false);
    expect(titleOf(home.core(), experimentId)).toBe('after');
    retitle(home.core(), experimentId, 'still here');
    home.close();
    rmSync(join(dirname(file), 'restore.json'), { recursive: true });
    home.open();
    expect(titleOf(home.core(), experimentId)).toBe('still here');
  });
});

describe('a backup opened for reading', () => {
  test('shows its rows and leaves no copy behind', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    const open = openBackup(home.workspace, id);
    expect(open.reader.list('task', { experimentId })).toHaveLength(3);
    open.close();
    expect(readdirSync(home.workspace.backups).filter((name) => name.includes('part'))).toEqual([]);
    expect(() => openBackup(home.workspace, '2026-01-01T00-00-00-000Z-age')).toThrow('backup.unknown');
  });
});

describe('what differs from now', () => {
  test('is counted by things, whatever their parts, and experiment by experiment', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const { cards } = home.core().query('board.get', { experimentId });
    const [first, second, third] = cards.map((card) => card.id);
    const texts = ['하나', '둘', '셋'];
    home.core().command('checkItem.add', { experimentId, taskId: first ?? '', texts });
    const id = (await home.core().backups.make('manual')) ?? '';
    home.core().command('checkItem.add', { experimentId, taskId: third ?? '', texts });
    await addFiles(home.core(), {
      experimentId,
      owner: { ownerTable: 'experiment', ownerId: experimentId },
      files: [{ name: 'plan.txt', bytes: Buffer.from('plan') }],
    });
    home.core().command('task.remove', { experimentId, ids: [first ?? ''] });
    home.core().command('task.edit', { experimentId, id: second ?? '', patch: { title: 'other' } });
    const { experimentId: added } = home.core().command('library.openSample', { name: 'little-library-2020' });
    const found = home.core().backups.differences(findBackup(home.workspace, id));
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
    expect(home.core().backups.differences(findBackup(home.workspace, id)).experiments).toHaveLength(2);
  });
});

describe('a second place', () => {
  test('gets every backup, says when it is away, and catches up when it is back', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const stick = join(makeFolder(), 'stick');
    mkdirSync(stick);
    chooseSecondPlace(home.workspace, stick);
    await home.core().backups.make('manual');
    await catchUp(home.workspace, systemPorts);
    const [shelf = ''] = secondShelves(home.workspace);
    expect(shelved(shelf)).toEqual(shelved(home.workspace.backups));
    rmSync(stick, { recursive: true });
    retitle(home.core(), experimentId, 'after');
    await home.core().backups.make('manual');
    await expect(catchUp(home.workspace, systemPorts)).rejects.toMatchObject({ code: 'backup.noPlace' });
    expect(listBackups(home.workspace, systemPorts.now(), AT).second).toMatchObject({ reachable: false });
    mkdirSync(stick);
    await catchUp(home.workspace, systemPorts);
    expect(shelved(shelf)).toEqual(shelved(home.workspace.backups));
    expect(listBackups(home.workspace, systemPorts.now(), AT).entries.map(({ second }) => second)).toEqual([
      'verified',
      'verified',
    ]);
    forgetSecondPlace(home.workspace);
    await catchUp(home.workspace, systemPorts);
    expect(listBackups(home.workspace, systemPorts.now(), AT).second).toBe(null);
  });

  test('holds what is needed when the first is lost', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const stick = join(makeFolder(), 'stick');
    mkdirSync(stick);
    chooseSecondPlace(home.workspace, stick);
    await home.core().backups.make('manual');
    await catchUp(home.workspace, systemPorts);
    home.close();
    const clean = join(makeFolder(), 'library.db');
    const other = homeOf(clean);
    chooseSecondPlace(other.workspace, stick);
    const [entry] = listBackups(other.workspace, systemPorts.now(), AT).entries;
    expect(entry).toMatchObject({ here: 'missing', second: 'verified' });
    await restoreWhole(other, entry?.id ?? '');
    expect(titleOf(other.core(), experimentId)).toBe('before');
  });

  test('cannot be where the library or its backups are', () => {
    const { file } = stored();
    const home = homeOf(file);
    expect(() => chooseSecondPlace(home.workspace, dirname(file))).toThrow('backup.unfitPlace');
    expect(() => chooseSecondPlace(home.workspace, join(home.workspace.backups, 'x'))).toThrow('backup.unfitPlace');
  });
});
