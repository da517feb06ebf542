import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Core } from '@core/core.ts';
import { openCopy } from '@core/backup/inspect.ts';
import { databaseIn, manifestIn } from '@core/backup/manifest.ts';
import { attachmentIn, poolOf } from '@core/backup/pool.ts';
import { quickCheck, readableBackups } from '@core/backup/backup-folder.ts';
import { systemPorts } from '@core/base/ports.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeUnreadable } from '../support/unreadable.ts';
import { makeStore } from '../support/store.ts';
import { makeCue, makeCueSheet, makeTask } from '../support/rows.ts';

function withTasks(count: number) {
  return makeStore((experimentId) => ({
    task: Array.from({ length: count }, (_unused, index) => makeTask(experimentId, { title: `task ${index}` })),
  }));
}

function retitle(core: Core, experimentId: string, title: string): void {
  core.command('experiment.edit', { experimentId, patch: { title } });
}

function titleIn(file: string): unknown {
  const copy = openCopy(file, { readonly: true });
  const title = copy.prepare('SELECT title FROM experiment').pluck().get();
  copy.close();
  return title;
}

describe('a backup', () => {
  test('holds the library as it was, under a manifest that tells what is in it', async () => {
    const { core, experiment } = withTasks(3);
    const id = await core.backups.create('manual');
    const [manifest, ...others] = readableBackups(core.workspace.backups);
    expect(others).toEqual([]);
    expect(manifest).toMatchObject({ id, reason: 'manual', experiments: [{ id: experiment.id, tasks: 3, cues: 0 }] });
    const file = databaseIn(core.workspace.backups, id ?? '');
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(manifest?.sha256);
    expect(titleIn(file)).toBe(experiment.title);
    // One file and its manifest: no log, no draft.
    expect(readdirSync(core.workspace.backups).toSorted()).toEqual([`${id}.db`, `${id}.json`].toSorted());
  });

  test('made at once equals one made step by step', async () => {
    const { core, experiment } = withTasks(50);
    const first = core.backups.createNow('purge');
    retitle(core, experiment.id, 'changed');
    const second = await core.backups.create('age');
    retitle(core, experiment.id, experiment.title);
    const [newer, older] = readableBackups(core.workspace.backups);
    expect([older?.id, newer?.id]).toEqual([first, second]);
    expect(newer?.experiments[0]).toEqual({ ...older?.experiments[0], title: 'changed' });
  });

  test('is not made twice of one state', async () => {
    const { core, experiment } = withTasks(1);
    const first = await core.backups.create('manual');
    expect(await core.backups.create('age')).toBe(null);
    expect(core.backups.createNow('import')).toBe(first);
    retitle(core, experiment.id, 'other');
    expect(core.backups.changed).toBe(true);
    expect(core.backups.createNow('import')).not.toBe(first);
    expect(readableBackups(core.workspace.backups)).toHaveLength(2);
  });

  test('of the present state is known again after a restart, and no longer after a change', async () => {
    const store = withTasks(1);
    const id = await store.core.backups.create('quit');
    expect(store.reopen().backups.current).toBe(id);
    retitle(store.core, store.experiment.id, 'other');
    expect(store.reopen().backups.changed).toBe(true);
  });

  test('holds what was written while it was being made', async () => {
    const { core, experiment } = withTasks(3000);
    const made = core.backups.create('age');
    await new Promise((resolve) => setImmediate(resolve));
    retitle(core, experiment.id, 'meanwhile');
    const id = (await made) ?? '';
    expect(core.backups.current).toBe(id);
    expect(titleIn(databaseIn(core.workspace.backups, id))).toBe('meanwhile');
  });

  test('takes the attached files along, each once', async () => {
    const { core, experiment } = withTasks(1);
    const bytes = Buffer.from('a receipt');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = attachmentIn(core.workspace.attachments, sha256);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    await core.backups.create('age');
    retitle(core, experiment.id, 'other');
    await core.backups.create('age');
    expect(readFileSync(attachmentIn(poolOf(core.workspace.backups), sha256))).toEqual(bytes);
  });

  test('keeps the attached files of a backup whose manifest cannot be read just now', async () => {
    const { core, experiment } = withTasks(1);
    const bytes = Buffer.from('a receipt');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = attachmentIn(core.workspace.attachments, sha256);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const id = (await core.backups.create('manual')) ?? '';
    rmSync(file);
    const makeReadable = makeUnreadable(manifestIn(core.workspace.backups, id));
    retitle(core, experiment.id, 'other');
    await core.backups.create('manual');
    expect(readableBackups(core.workspace.backups)).toHaveLength(1);
    makeReadable();
    expect(readableBackups(core.workspace.backups)).toHaveLength(2);
    expect(readFileSync(attachmentIn(poolOf(core.workspace.backups), sha256))).toEqual(bytes);
  });

  test('gets another manifest at the next start where its own cannot be understood', async () => {
    const { core, file } = withTasks(1);
    const id = (await core.backups.create('manual')) ?? '';
    const [before] = readableBackups(core.workspace.backups);
    core.close();
    writeFileSync(manifestIn(core.workspace.backups, id), '{ "format": ');
    const again = new Core({ file });
    expect(readableBackups(again.workspace.backups)).toEqual([before]);
    again.close();
  });
});

describe('an event', () => {
  test('has a backup before it: purging an experiment', () => {
    const { core, experiment } = withTasks(2);
    core.command('library.trash', { experimentId: experiment.id });
    core.command('library.purge', { experimentId: experiment.id });
    const [manifest] = readableBackups(core.workspace.backups);
    expect(manifest).toMatchObject({ reason: 'purge', experiments: [{ id: experiment.id }] });
  });

  test.each([
    [19, []],
    [20, ['massDelete']],
  ])('has a backup before it: removing %i cards', (count, reasons) => {
    const { core, experiment } = withTasks(25);
    const { cards } = core.query('board.get', { experimentId: experiment.id });
    const ids = cards.slice(0, count).map(({ id }) => id);
    core.command('task.remove', { experimentId: experiment.id, ids });
    expect(readableBackups(core.workspace.backups).map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each([
    [19, []],
    [20, ['massDelete']],
  ])('has a backup before it: removing a cue sheet of %i cues', (count, reasons) => {
    const sheets: string[] = [];
    const { core, experiment } = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      sheets.push(sheet.id);
      return { cueSheet: [sheet], cue: Array.from({ length: count }, () => makeCue(experimentId, sheet.id)) };
    });
    core.command('cueSheet.remove', { experimentId: experiment.id, sheetId: sheets[0] ?? '' });
    expect(readableBackups(core.workspace.backups).map(({ reason }) => reason)).toEqual(reasons);
  });

  test('is refused where no backup can be made, and nothing is begun', () => {
    const { core, experiment } = withTasks(1);
    core.command('library.trash', { experimentId: experiment.id });
    writeFileSync(core.workspace.backups, 'a file where the folder should be');
    expect(() => core.command('library.purge', { experimentId: experiment.id })).toThrow(
      expect.objectContaining({
        code: 'backup.noPlace',
        params: expect.objectContaining({ place: core.workspace.backups }),
      }),
    );
    expect(core.query('experiment.detail', { experimentId: experiment.id }).experiment.id).toBe(experiment.id);
  });
});

describe('a place of backups', () => {
  test('that is missing or full never keeps the library from opening', () => {
    const store = withTasks(1);
    writeFileSync(store.core.workspace.backups, 'a file where the folder should be');
    expect(store.reopen().query('board.get', { experimentId: store.experiment.id }).cards).toHaveLength(1);
  });

  test('is tidied after a crash: drafts go, a whole copy without its manifest gets one', async () => {
    const store = withTasks(4);
    const id = (await store.core.backups.create('manual')) ?? '';
    const folder = store.core.workspace.backups;
    const [before] = readableBackups(folder);
    rmSync(manifestIn(folder, id));
    writeFileSync(join(folder, '.x.db.1.part'), 'half');
    writeFileSync(join(folder, '.x.db.1.part-journal'), 'half');
    store.reopen();
    expect(readdirSync(folder).toSorted()).toEqual([`${id}.db`, `${id}.json`].toSorted());
    expect(readableBackups(folder)).toEqual([before]);
  });

  test('never shows half a backup, wherever the process ends', () => {
    const points = ['backup.copied', 'backup.verified', 'backup.named', 'backup.listed', 'backup.thinned'];
    for (const point of points) {
      const { core, file } = withTasks(2);
      core.close();
      const ports = {
        ...systemPorts,
        reached(at: string) {
          if (at === point) throw new Error('killed');
        },
      };
      const killed = new Core({ file, ports });
      expect(() => killed.backups.createNow('manual')).toThrow('backup.failed');
      killed.close();
      const again = new Core({ file });
      for (const manifest of readableBackups(again.workspace.backups)) {
        expect(quickCheck(again.workspace.backups, manifest)).toBe('verified');
      }
      expect(readdirSync(again.workspace.backups).filter((name) => name.includes('part'))).toEqual([]);
      again.close();
    }
  });

  test('is thinned: a year of daily backups leaves a few dozen, the newest among them', () => {
    const { core, file, experiment } = withTasks(1);
    core.close();
    let at = Date.parse('2025-11-22T00:00:00.000Z');
    const library = new Core({ file, ports: { ...systemPorts, now: () => instantFromMillis(at) } });
    for (let day = 0; day < 40; day += 1) {
      at += 24 * 3_600_000;
      retitle(library, experiment.id, `day ${day}`);
      library.backups.createNow('age');
    }
    const folder = library.workspace.backups;
    const left = readableBackups(folder);
    expect(left.length).toBeLessThan(25);
    expect(left.length).toBeGreaterThan(12);
    expect(titleIn(databaseIn(folder, left[0]?.id ?? ''))).toBe('day 39');
    expect(readdirSync(folder)).toHaveLength(left.length * 2);
    expect(existsSync(poolOf(folder))).toBe(false);
    library.close();
  });
});
