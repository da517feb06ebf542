import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeLock } from '@core/backup/change-lock.ts';
import { Core } from '@core/core.ts';
import { keyFileBeside, readKeyFile } from '@core/db/key-file.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { dropCopy, sweepCopies, takeCopy } from '@core/read-only/take-copy.ts';
import { commands } from '@shared/contract/index.ts';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { librarySession } from '../../support/library-session.ts';
import { giveSecret } from '../../support/locks.ts';
import { makeNewer, makeNewerInLog, NEWER } from '../../support/newer-library.ts';
import { makePerson, makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const OURS = MIGRATIONS.at(-1)?.version;
const PASSPHRASE = '우산 열쇠 도토리 아침';

afterEach(() => forgetKeys());

/** Every file of the library's folder, byte for byte. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path).toString('base64')]),
  );
}

function stored() {
  const { core, file, experiment } = makeStore((experimentId) => ({
    task: [makeTask(experimentId, { title: '포스터 붙이기' })],
    person: [makePerson(experimentId, { nickname: '온새미로' })],
  }));
  core.command('experiment.edit', { experimentId: experiment.id, patch: { venue: '마을회관' } });
  core.close();
  return { file, experimentId: experiment.id };
}

/** Looks at the library; the copy goes with the test. */
async function look(file: string): Promise<Core> {
  const copy = await takeCopy(file, join(makeFolder(), 'views'));
  const core = new Core({ file, viewed: copy.file });
  onTestFinished(() => {
    core.close();
    dropCopy(copy.folder);
  });
  return core;
}

describe('a library of a newer release', () => {
  test('is shown with everything that this one knows, and tells how much it does not', async () => {
    const { file, experimentId } = stored();
    makeNewer(file);
    const before = bytesIn(dirname(file));
    expect(codeOf(() => new Core({ file }))).toBe('library.newer');
    const core = await look(file);
    expect(core.view).toMatchObject({ version: NEWER, newest: OURS, addedColumns: 3 });
    expect(core.view?.addedTables).toBeGreaterThanOrEqual(1);
    expect(core.query('experiment.detail', { experimentId }).experiment.venue).toBe('마을회관');
    expect(core.query('board.get', { experimentId }).cards.map(({ title }) => title)).toEqual(['포스터 붙이기']);
    expect(core.query('person.list', { experimentId })).toHaveLength(1);
    expect(core.query('history.trash', { experimentId })).toEqual([]);
    const { entries } = core.query('history.list', { experimentId });
    expect(entries.map(({ name }) => name)).toEqual(['survey.send', 'experiment.edit']);
    expect(entries[0]?.changes).toEqual([]);
    expect(bytesIn(dirname(file))).toEqual(before);
  });

  test('takes no command at all, except how the desk looks, which ends with the looking', async () => {
    const { file } = stored();
    makeNewer(file);
    const core = await look(file);
    const others = Object.keys(commands).filter((name) => name !== 'preference.set');
    expect(new Set(others.map((name) => codeOf(() => core.call(name, {}))))).toEqual(new Set(['library.viewOnly']));
    core.command('preference.set', { key: 'theme', value: 'dark' });
    expect(core.query('preference.all', {})['theme']).toBe('dark');
    core.close();
    expect((await look(file)).query('preference.all', {})['theme']).toBeUndefined();
  });

  test('keeps a log that a crash left: nothing is brought into the file, and the copy shows what stands in the log', async () => {
    const { file, experimentId } = stored();
    makeNewerInLog(file);
    expect(readFileSync(file).readUInt32BE(60)).toBe(OURS);
    const before = bytesIn(dirname(file));
    expect(Object.keys(before).some((path) => path.endsWith('-wal'))).toBe(true);
    expect(codeOf(() => new Core({ file }))).toBe('library.newer');
    const core = await look(file);
    expect(core.view?.version).toBe(NEWER);
    expect(core.query('board.get', { experimentId }).cards).toHaveLength(1);
    expect(bytesIn(dirname(file))).toEqual(before);
  });

  test.each([
    ['closed', makeNewer],
    ['left by a crash', makeNewerInLog],
  ])('is shown under its lock, %s, and the copy is as locked as it is', async (_how, make) => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: PASSPHRASE });
    session.close();
    make(file);
    const before = bytesIn(dirname(file));
    forgetKeys();
    await expect(look(file)).rejects.toMatchObject({ code: 'library.locked' });
    await giveSecret(file, PASSPHRASE);
    expect(codeOf(() => new Core({ file }))).toBe('library.newer');
    const core = await look(file);
    expect(core.query('person.list', { experimentId })[0]?.person.nickname).toBe('온새미로');
    expect(core.backups.lock?.file).toEqual(readKeyFile(keyFileBeside(file)));
    expect(bytesIn(dirname(file))).toEqual(before);
  });

  test.each([
    ['a column of ours is gone', ['ALTER TABLE task DROP COLUMN notes'], 'task.notes'],
    ['a table of ours became a view', ['DROP TABLE closing', 'CREATE VIEW closing AS SELECT 1'], 'closing.id'],
    ['a column holds a word of later', [`UPDATE task SET status = 'paused'`], 'task.status'],
    [
      'a structure is written in another way',
      [
        `INSERT INTO cueSheet (id, experimentId, title, date, startMinute, lengthMinutes, columns, rank) SELECT 'x', id, '큐', NULL, 0, NULL, '{"later":1}', 'a0' FROM experiment`,
      ],
      'cueSheet.columns',
    ],
  ])('says what stands in the way where %s, and leaves no copy behind', async (_what, more, detail) => {
    const { file } = stored();
    makeNewer(file, more);
    const folder = join(makeFolder(), 'views');
    const copy = await takeCopy(file, folder);
    try {
      expect(() => new Core({ file, viewed: copy.file })).toThrow(detail);
      expect(codeOf(() => new Core({ file, viewed: copy.file }))).toBe('library.unviewable');
    } finally {
      dropCopy(copy.folder);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the private copy', () => {
  test('lies where nobody else may enter, can be written though the library is read-only, and goes when its process is gone', async () => {
    const { file } = stored();
    chmodSync(file, 0o444);
    const folder = join(makeFolder(), 'views');
    const copy = await takeCopy(file, folder);
    expect(statSync(copy.folder).mode & 0o077).toBe(0);
    expect(statSync(copy.file).mode & 0o777).toBe(0o600);
    // No process has this number.
    const left = join(folder, `silheomjang-view-${2 ** 22 + 1}-abc`);
    await takeCopy(file, left);
    sweepCopies(folder);
    expect(existsSync(left)).toBe(false);
    expect(existsSync(copy.file)).toBe(true);
  });

  test('of a library that is gone, or that finds no place, is refused', async () => {
    const { file } = stored();
    const blocked = join(makeFolder(), 'a-file');
    writeFileSync(blocked, '');
    await expect(takeCopy(`${file}.gone`, makeFolder())).rejects.toMatchObject({ code: 'library.missing' });
    await expect(takeCopy(file, join(blocked, 'views'))).rejects.toMatchObject({ code: 'file.notFound' });
  });
});
