/** S6: after a purge nothing of the people is in any byte of any file that the app keeps. */
import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { syncMirror, chooseMirror } from '@core/backup/mirror.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { systemPorts } from '@core/base/ports.ts';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { markPeople, search } from '../../support/marked-people.ts';
import { makeFolder } from '../../support/store.ts';

const PURGE = { reason: 'due', byRole: '총괄', ground: '보유 기간이 끝남', places: ['backups'] } as const;

function openIn(folder: string, reached: (point: string) => void = () => undefined): Core {
  const core = new Core({ file: join(folder, 'library', 'library.db'), ports: { ...systemPorts, reached } });
  onTestFinished(() => core.close());
  return core;
}

function prepared(core: Core, count = 50) {
  const { experimentId } = core.command('library.create', {
    title: '골목 텃밭 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2026-09-01',
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const [card] = core.query('board.texts', { experimentId });
  const taskId = card?.id ?? '';
  return { experimentId, taskId, ...markPeople(core, experimentId, count, taskId) };
}

describe('purging 50 people', () => {
  test('leaves 0 hits in the library, its log, the journal, preferences and every backup', async () => {
    const folder = makeFolder();
    const core = openIn(folder);
    const { experimentId, ids, markers } = prepared(core);
    await core.backups.create('manual');
    const [gone = ''] = ids;
    core.command('person.remove', { experimentId, ids: [gone] });
    await core.backups.create('manual');
    core.command('history.undo', { scope: experimentId });
    core.command('experiment.edit', { experimentId, patch: { venue: '주민센터' } });
    await core.backups.create('manual');
    expect(search(folder, markers).hits.length).toBeGreaterThan(300);
    const { records } = core.command('privacy.destroy', { ...PURGE, places: [...PURGE.places], people: [...ids] });
    core.destructions.rebuild();
    await core.destructions.settle(core.workspace);
    const { hits, bytes } = search(folder, markers);
    console.info(`S6: ${records} people, ${markers.length} markers, ${bytes} bytes read, ${hits.length} hits`);
    expect(hits).toEqual([]);
    expect(records).toBe(50);
    expect(core.query('person.list', { experimentId })).toEqual([]);
    for (const { id, sha256, bytes: size } of readableBackups(core.workspace.backups)) {
      const path = databaseIn(core.workspace.backups, id);
      expect(statSync(path).size).toBe(size);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      const copy = new Database(path, { readonly: true });
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(copy.prepare('SELECT count(*) FROM experiment').pluck().get()).toBe(1);
      // Restored one day, it still knows.
      expect(copy.prepare('SELECT records FROM destruction').pluck().all()).toEqual([50]);
      copy.close();
    }
    expect(readableBackups(core.workspace.backups)).toHaveLength(3);
  });

  test('is a floor for undo; what it did not touch is still put back from the history, and what follows is undone', () => {
    const core = openIn(makeFolder());
    const { experimentId, taskId, ids } = prepared(core, 5);
    for (const venue of ['처음', '나중']) core.command('experiment.edit', { experimentId, patch: { venue } });
    const doomed = core.query('privacy.weigh', { people: [...ids] });
    expect(doomed.duties).toBeGreaterThan(0);
    core.command('experiment.edit', { experimentId, patch: { venue: '셋째' } });
    core.command('history.undo', { scope: experimentId });
    core.command('privacy.destroy', { ...PURGE, places: [...PURGE.places], people: [...ids] });
    const venue = () => core.query('experiment.detail', { experimentId }).experiment.venue;
    const state = () => core.query('history.state', { scope: experimentId });
    expect(state()).toEqual({ undo: null, redo: null });
    expect(() => core.command('history.undo', { scope: experimentId })).toThrow(
      expect.objectContaining({ code: 'history.purgedBefore' }),
    );
    const { entries } = core.query('history.list', { experimentId });
    expect(entries.map(({ name }) => name)).toEqual(['experiment.edit', 'experiment.edit']);
    const [newest, first] = entries;
    const point = { experimentId, table: 'experiment', id: experimentId } as const;
    core.command('history.restore', { ...point, step: first?.id ?? 0, when: 'before' });
    expect(venue()).toBe('');
    core.command('history.undo', { scope: experimentId });
    expect(venue()).toBe('나중');
    core.command('history.takeBack', { scope: experimentId, step: newest?.id ?? 0 });
    expect(venue()).toBe('처음');
    core.command('task.edit', { experimentId, id: taskId, patch: { place: '마당' } });
    for (let step = 0; step < 2; step += 1) core.command('history.undo', { scope: experimentId });
    expect(venue()).toBe('나중');
    expect(state().undo).toBeNull();
  });

  test('takes a step that it left half of out of reach as a whole, but not the rows that are left of it', () => {
    const core = openIn(makeFolder());
    const { experimentId } = prepared(core, 1);
    const [gone = '', stays = ''] = core.command('person.add', {
      experimentId,
      rows: [
        { name: '표식가고', role: 'staff' },
        { name: '남을이', role: 'staff' },
      ],
    });
    core.command('person.remove', { experimentId, ids: [gone, stays] });
    core.command('history.undo', { scope: experimentId });
    core.command('person.edit', {
      experimentId,
      patches: [
        { id: gone, patch: { position: '무대' } },
        { id: stays, patch: { position: '무대' } },
      ],
    });
    core.command('privacy.destroy', { ...PURGE, places: [], people: [gone] });
    const [edit] = core.query('history.list', { experimentId }).entries;
    expect(edit?.changes.map(({ name }) => name)).toEqual(['남을이']);
    expect(edit?.purged).toBe(true);
    const mark = { scope: experimentId, step: edit?.id ?? 0 };
    expect(core.query('history.canTakeBack', mark)).toBe(false);
    expect(() => core.command('history.takeBack', mark)).toThrow(
      expect.objectContaining({ code: 'history.stepPurged' }),
    );
    core.command('history.restore', { experimentId, table: 'person', id: stays, step: mark.step, when: 'before' });
    expect(
      core.query('person.list', { experimentId }).map(({ person }) => [person.name, person.position]),
    ).toContainEqual(['남을이', '']);
  });
});

describe('the destruction log', () => {
  test('tells what, how many, why, by whom and where, holds nobody, and is only added to', async () => {
    const folder = makeFolder();
    const core = openIn(folder);
    const { ids } = prepared(core, 3);
    await core.backups.create('manual');
    core.command('privacy.destroy', { ...PURGE, places: ['backups', 'second'], people: [...ids] });
    await core.destructions.settle(core.workspace);
    const [line] = core.query('privacy.log', {});
    expect(line).toMatchObject({
      experimentTitle: '골목 텃밭 실험',
      kind: 'people',
      records: 3,
      items: expect.arrayContaining(['name', 'phone', 'email']),
      reason: 'due',
      byRole: '총괄',
      pending: ['second'],
    });
    expect(line?.places.map(({ place, files }) => [place, files])).toEqual([
      ['backups', 1],
      ['library', 1],
    ]);
    core.close();
    const file = new Database(join(folder, 'library', 'library.db'));
    for (const deed of [
      "UPDATE destruction SET byRole = ''",
      'DELETE FROM destruction',
      'DELETE FROM destructionPlace',
    ]) {
      expect(() => file.exec(deed)).toThrow('only added to');
    }
    file.close();
  });

  test('a second place that was absent is done when it returns', async () => {
    const folder = makeFolder();
    const core = openIn(folder);
    const { ids, markers } = prepared(core, 3);
    await core.backups.create('manual');
    const stick = makeFolder();
    chooseMirror(core.workspace, stick);
    await syncMirror(core.workspace, systemPorts);
    expect(search(stick, markers).hits.length).toBeGreaterThan(0);
    renameSync(stick, `${stick}-away`);
    core.command('privacy.destroy', { ...PURGE, places: ['backups', 'second'], people: [...ids] });
    await core.destructions.settle(core.workspace);
    expect(core.query('privacy.log', {})[0]?.pending).toEqual(['second']);
    renameSync(`${stick}-away`, stick);
    await core.destructions.settle(core.workspace);
    expect(search(stick, markers).hits).toEqual([]);
    expect(core.query('privacy.log', {})[0]?.pending).toEqual([]);
  });
});

describe('a purge that is interrupted', () => {
  test.each(['purge.copied', 'purge.verified', 'purge.named', 'purge.listed'])(
    'at %s leaves every backup whole, and ends at the next start',
    async (point) => {
      const folder = makeFolder();
      let stop = true;
      const core = openIn(folder, (reached) => {
        if (stop && reached === point) throw new Error('the power went');
      });
      const { ids, markers } = prepared(core, 4);
      await core.backups.create('manual');
      core.command('privacy.destroy', { ...PURGE, places: ['backups'], people: [...ids] });
      await expect(core.destructions.settle(core.workspace)).rejects.toMatchObject({
        code: 'backup.failed',
      });
      stop = false;
      core.close();
      const again = openIn(folder);
      for (const { id, sha256 } of readableBackups(again.workspace.backups)) {
        const { createHash } = await import('node:crypto');
        const bytes = readFileSync(databaseIn(again.workspace.backups, id));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      }
      expect(readableBackups(again.workspace.backups)).toHaveLength(1);
      await again.destructions.settle(again.workspace);
      again.destructions.rebuild();
      expect(search(folder, markers).hits).toEqual([]);
    },
  );
});

describe('whole experiments, payees and notices', () => {
  test('go from the backups too', async () => {
    const folder = makeFolder();
    const core = openIn(folder);
    const { experimentId } = prepared(core, 2);
    core.command('experiment.editBrief', { experimentId, patch: { noticeContact: '표식연락처 0299998888' } });
    const [expense = ''] = core.command('expense.add', {
      experimentId,
      rows: [{ payee: '표식강사', total: 100_000, supply: 100_000, withholding: 'other' }],
      beforeId: null,
    });
    const [batchId = ''] = core.command('payBatch.add', { experimentId, rows: [{ title: '회의' }], beforeId: null });
    const [voucher = ''] = core.command('payment.add', {
      experimentId,
      rows: [{ batchId, payeeName: '표식회의자', unitWon: 50_000 }],
      beforeId: null,
    });
    await core.backups.create('manual');
    const overview = core.query('privacy.held', { today: '2031-09-02' });
    expect(overview.due.filter(({ kind }) => kind !== 'person').map(({ label, state }) => [label, state])).toEqual([
      ['표식연락처 0299998888', 'overdue'],
      ['표식강사', 'overdue'],
      ['표식회의자', 'overdue'],
    ]);
    expect(overview.due.find(({ kind }) => kind === 'voucher')).toMatchObject({ id: voucher, purpose: 'payment' });
    const briefs = overview.due.filter(({ kind }) => kind === 'notice').map(({ id }) => id);
    core.command('privacy.destroy', {
      ...PURGE,
      places: ['backups'],
      expenses: [expense],
      payments: [voucher],
      briefs,
    });
    core.destructions.rebuild();
    await core.destructions.settle(core.workspace);
    expect(search(folder, ['표식연락처', '0299998888', '표식강사', '표식회의자']).hits).toEqual([]);
    core.command('library.trash', { experimentId });
    await core.backups.create('manual');
    core.command('privacy.destroy', { ...PURGE, places: ['backups'], experiments: [experimentId] });
    core.destructions.rebuild();
    await core.destructions.settle(core.workspace);
    expect(search(folder, ['표식']).hits).toEqual([]);
    expect(core.query('privacy.log', {}).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['experiment', 'payees', 'notices']),
    );
  });

  test('only what is there, and only experiments from the trash, can be destroyed', () => {
    const core = openIn(makeFolder());
    const { experimentId } = prepared(core, 1);
    const attempt = (targets: object) => () => core.command('privacy.destroy', { ...PURGE, places: [], ...targets });
    expect(attempt({})).toThrow(expect.objectContaining({ code: 'privacy.nothing' }));
    expect(attempt({ experiments: [experimentId] })).toThrow(expect.objectContaining({ code: 'library.notTrashed' }));
    expect(attempt({ people: [experimentId] })).toThrow(expect.objectContaining({ code: 'notFound' }));
    expect(core.query('privacy.log', {})).toEqual([]);
  });
});
