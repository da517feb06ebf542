/** Pages of the library file that turn to nonsense while it is open: nothing more is written, what is readable is shown, backups stay. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { collectAttachments } from '@core/attachments/collect.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { databaseFacts, examineDatabase } from '@core/health-check/database.ts';
import { openConnection } from '@core/db/connection.ts';
import { checksumFileOf } from '@core/db/checksum-file.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { AppError } from '@core/base/app-error.ts';
import { systemPorts } from '@core/base/ports.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pagesOf, spoilPages } from '../../support/damage.ts';
import { codeOf } from '../../support/errors.ts';
import { makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

/** An open library with one verified backup, whose cards are spoilt on the disk before anybody has read them. */
async function spoilt(tables: readonly string[] = ['task']) {
  const store = makeStore((experimentId) => ({
    task: Array.from({ length: 40 }, (_, index) => makeTask(experimentId, { title: `card ${index}` })),
  }));
  const { file, experiment } = store;
  const backupId = await store.core.backups.create('manual');
  store.core.close();
  const pages = tables.flatMap((table) => pagesOf(file, table));
  const seen: (readonly string[])[] = [];
  const session = new LibrarySession(
    file,
    ({ topics }) => seen.push(topics),
    `${dirname(file)}/../last.txt`,
    systemPorts,
  );
  onTestFinished(() => session.close());
  const { core } = session;
  if (core === null || backupId === null) throw new Error('the library did not open');
  spoilPages(file, pages);
  const experimentId = experiment.id;
  return {
    home: session,
    core,
    file,
    backupId,
    experimentId,
    seen,
    readCards: () => codeOf(() => core.query('board.get', { experimentId })),
    rename: () => codeOf(() => core.command('experiment.edit', { experimentId, patch: { title: '고친 제목' } })),
  };
}

async function codeFrom(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing was thrown',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

describe('a library whose pages are damaged while it is open', () => {
  test('is written no more once the damage is met, and every window is told', async () => {
    const { core, file, readCards, rename, seen } = await spoilt();
    expect(readCards()).toBe('library.damaged');
    expect(core.fault?.code).toBe('library.damaged');
    expect(seen).toContainEqual(['host']);
    const before = [readFileSync(file), readFileSync(`${file}-wal`)];
    expect(rename()).toBe('library.damaged');
    expect(core.refusal.code).toBe('library.damaged');
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
  });

  test('is still shown where it can be read, in the light and the language that the user picks', async () => {
    const { core, experimentId, readCards } = await spoilt();
    readCards();
    expect(core.query('experiment.detail', { experimentId }).experiment.id).toBe(experimentId);
    expect(core.query('person.list', { experimentId })).toEqual([]);
    core.command('preference.set', { key: 'theme', value: 'dark' });
    expect(core.query('preference.all', {})).toMatchObject({ theme: 'dark' });
  });

  test('whose preferences are damaged as well still answers for them', async () => {
    const { core, readCards } = await spoilt(['task', 'preference']);
    readCards();
    core.command('preference.set', { key: 'locale', value: 'en' });
    expect(core.query('preference.all', {})).toMatchObject({ locale: 'en' });
  });

  test('makes no backup, so that none of a good state is thinned away', async () => {
    const { core, file, readCards, rename } = await spoilt();
    expect(rename()).toBe('nothing was thrown');
    readCards();
    const shelf = readableBackups(core.workspace.backups);
    expect(shelf).toHaveLength(1);
    expect(codeOf(() => core.backups.createNow('quit'))).toBe('library.damaged');
    expect(await codeFrom(core.backups.create('manual'))).toBe('library.damaged');
    expect(core.backups.changed).toBe(false);
    expect(readableBackups(core.workspace.backups)).toEqual(shelf);
    core.close();
    expect(existsSync(checksumFileOf(file))).toBe(false);
  });

  test('keeps every attached file, whatever its rows still say', async () => {
    const { core, readCards } = await spoilt(['task', 'attachment']);
    const { sha256 } = await core.attachments.put(Buffer.from('a floor plan'), 'plan.pdf');
    readCards();
    expect(await collectAttachments(core, { graceMs: 0 })).toEqual([]);
    expect(await core.attachments.verify(sha256)).toBe('ok');
  });
});

describe('damage that nobody has met yet', () => {
  test('is found by a backup, which is then none, and stops all writing', async () => {
    const { core, rename } = await spoilt();
    expect(rename()).toBe('nothing was thrown');
    expect(await codeFrom(core.backups.create('age'))).toBe('library.damaged');
    expect(core.fault?.code).toBe('library.damaged');
    expect(readableBackups(core.workspace.backups)).toHaveLength(1);
    expect(readdirSync(core.workspace.backups).filter((name) => name.includes('.part'))).toEqual([]);
    expect(rename()).toBe('library.damaged');
  });

  test('is found by the check-up, which names the table and stops all writing', async () => {
    const { core, rename } = await spoilt();
    expect((await core.examine()).damagedTables).toContain('task');
    expect(core.fault).toMatchObject({ code: 'library.damaged', params: { detail: 'task' } });
    expect(rename()).toBe('library.damaged');
  });

  test('does not keep the figures for a helper from being told', async () => {
    const store = makeStore((experimentId) => ({ task: [makeTask(experimentId)] }));
    store.core.close();
    const pages = pagesOf(store.file, 'task');
    // Nothing read yet, so nothing in memory.
    const connection = openConnection(store.file);
    onTestFinished(() => {
      connection.close();
    });
    spoilPages(store.file, pages);
    expect(databaseFacts(connection).rows).toMatchObject({ task: null, experiment: 1 });
    expect((await examineDatabase(connection)).damagedTables).toEqual(['task']);
  });
});

describe('a restore into a damaged library', () => {
  test.each([
    ['that is known to be', 'library.damaged'],
    ['that nobody knew of', null],
  ])('%s brings the backup back and keeps the damaged file beside it', async (_how, met) => {
    const { home: session, file, backupId, experimentId, readCards, rename } = await spoilt();
    expect(rename()).toBe('nothing was thrown');
    expect(met === null ? null : readCards()).toBe(met);
    const { undoId } = await restoreWhole(session, backupId);
    expect(undoId).toBeNull();
    expect(session.core?.fault).toBeNull();
    expect(session.core?.query('board.get', { experimentId }).cards).toHaveLength(40);
    const aside = readdirSync(dirname(file)).filter((name) => name.startsWith('library.db.before-'));
    expect(aside.length).toBeGreaterThan(0);
    session.core?.command('experiment.edit', { experimentId, patch: { title: '이어서' } });
    expect(await session.core?.backups.create('manual')).not.toBeNull();
  });
});

test('a library of which every page is spoilt answers with nothing but the damage, or what it still had in memory', async () => {
  const { core, file, experimentId } = await spoilt();
  const pages = readFileSync(file).length / 4096;
  spoilPages(
    file,
    Array.from({ length: pages }, (_, index) => index + 1),
  );
  const codes = new Set([
    codeOf(() => core.query('board.get', { experimentId })),
    codeOf(() => core.query('library.list', { today: '2026-01-01' })),
    codeOf(() => core.query('cueSheet.list', { experimentId })),
    codeOf(() => core.query('history.list', { experimentId })),
    codeOf(() => core.command('experiment.edit', { experimentId, patch: { title: '고친 제목' } })),
  ]);
  expect(codes).toContain('library.damaged');
  codes.delete('library.damaged');
  codes.delete('nothing was thrown');
  expect([...codes]).toEqual([]);
});
