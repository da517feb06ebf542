import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeLock } from '@core/backup/change-lock.ts';
import { findBackup } from '@core/backup/find.ts';
import { listBackups } from '@core/backup/list.ts';
import { lockLeftovers, settleLocks } from '@core/backup/lock-note.ts';
import { databaseIn, manifestIn } from '@core/backup/manifest.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import type { Core } from '@core/core.ts';
import { isLocked } from '@core/db/cipher.ts';
import { forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { makeTerminal } from '../../support/cli.ts';
import { endingAt, librarySession } from '../../support/library-session.ts';
import { makeUnreadable } from '../../support/unreadable.ts';
import { makePerson } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';
const SECRET = '온새미로의 전화';

beforeEach(() => forgetPassphrases());

function stored() {
  const { core, file, experiment } = makeStore((experimentId) => ({
    person: [makePerson(experimentId, { nickname: SECRET })],
  }));
  core.command('experiment.edit', { experimentId: experiment.id, patch: { title: `${SECRET} 실험` } });
  core.close();
  return { file, experimentId: experiment.id };
}

/** Every file of these folders that shows the text. */
function filesShowing(folders: readonly string[], text: string): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}

function nicknames(core: Core, experimentId: string): readonly string[] {
  return core.query('person.list', { experimentId }).map(({ person }) => person.nickname);
}

describe('the lock of a library', () => {
  test('is set, changed and taken away with all backups, and no file shows a word while it is on', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const places = [dirname(file), session.workspace.backups];
    await session.core().backups.create('manual');
    expect(filesShowing(places, SECRET).length).toBeGreaterThan(1);

    const set = await changeLock(session, { current: null, next: FIRST });
    expect(set).toEqual({ backups: 1, unchanged: [], waiting: false });
    expect(filesShowing(places, SECRET)).toEqual([]);
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
    // A backup whose manifest was lost gets another at the next start, which must not tell more than the first.
    const [newest] = readableBackups(session.workspace.backups);
    rmSync(manifestIn(session.workspace.backups, newest?.id ?? ''));
    session.close();
    session.open();
    expect(readableBackups(session.workspace.backups).map(({ id }) => id)).toContain(newest?.id);
    expect(filesShowing(places, SECRET)).toEqual([]);

    const changed = await changeLock(session, { current: FIRST, next: SECOND });
    expect(changed.unchanged).toEqual([]);
    session.close();
    forgetPassphrases();
    expect(codeOf(() => session.open())).toBe('library.locked');
    learnPassphrase(FIRST);
    expect(codeOf(() => session.open())).toBe('library.wrongPassphrase');
    learnPassphrase(SECOND);
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);

    await changeLock(session, { current: SECOND, next: null });
    expect(
      isLocked(databaseIn(session.workspace.backups, readableBackups(session.workspace.backups)[0]?.id ?? '')),
    ).toBe(false);
    session.close();
    forgetPassphrases();
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
  });

  test('needs the present passphrase, and leaves everything as it was without it', async () => {
    const { file } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    await expect(changeLock(session, { current: SECOND, next: null })).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    await expect(changeLock(session, { current: null, next: SECOND })).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    expect(session.core().backups.passphrase).toBe(FIRST);
  });

  test('is changed also where a backup cannot follow just now, and that one follows later', async () => {
    const { file } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    const { backups } = session.workspace;
    const makeReadable = makeUnreadable(manifestIn(backups, id));
    const change = await changeLock(session, { current: null, next: FIRST });
    expect(change).toEqual({ backups: 0, unchanged: [], waiting: true });
    expect(session.core().backups.passphrase).toBe(FIRST);
    expect(isLocked(databaseIn(backups, id))).toBe(false);
    makeReadable();
    expect(await settleLocks(session.workspace, FIRST, session.ports)).toBeGreaterThan(0);
    expect(readableBackups(backups).every((each) => isLocked(databaseIn(backups, each.id)))).toBe(true);
    expect(lockLeftovers(session.workspace)).toEqual({ left: [], waiting: false });
  });

  test('keeps undo, and is not itself offered to be undone as a restore', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    expect(
      listBackups(session.workspace, session.ports.now(), { changed: null, fault: null, secondFault: null }).undo,
    ).toBeNull();
    session.core().command('history.undo', { scope: experimentId });
    expect(session.core().query('experiment.detail', { experimentId }).experiment.title).not.toContain(SECRET);
  });

  test('stays on when a backup from before it is restored', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    const plain = readFileSync(findBackup(session.workspace, id).file);
    await changeLock(session, { current: null, next: FIRST });
    session.core().command('experiment.edit', { experimentId, patch: { venue: '마을회관' } });
    const differences = session.core().backups.differences(findBackup(session.workspace, id));
    expect(differences.experiments.map(({ state }) => state)).toEqual(['changed']);
    expect(isLocked(findBackup(session.workspace, id).file)).toBe(true);
    expect(plain.includes(SECRET)).toBe(true);
    await restoreWhole(session, id);
    expect(session.core().query('experiment.detail', { experimentId }).experiment.venue).not.toBe('마을회관');
    session.close();
    expect(isLocked(file)).toBe(true);
  });

  test.each(['lock.prepared', 'lock.intended', 'restore.movedAside', 'restore.renamed', 'restore.done'])(
    'ended at %s, the library opens with its old or its new lock and nothing is lost',
    async (point) => {
      const { file, experimentId } = stored();
      const first = librarySession(file);
      await first.core().backups.create('manual');
      first.close();
      const session = librarySession(file, endingAt(point));
      await expect(changeLock(session, { current: null, next: FIRST })).rejects.toThrow(`ended at ${point}`);
      session.close();
      forgetPassphrases();
      learnPassphrase(FIRST);
      const again = librarySession(file);
      expect(nicknames(again.core(), experimentId)).toEqual([SECRET]);
      again.close();
      expect(existsSync(`${file}.restoring`)).toBe(false);
      const after = isLocked(file) ? filesShowing([dirname(file)], SECRET) : [];
      expect(after).toEqual([]);
      expect(readableBackups(again.workspace.backups).length).toBeGreaterThan(0);
    },
  );

  test('keeps the command line out, unless its environment holds the passphrase', async () => {
    const open = makeTerminal();
    await open.cli('sample', 'little-library-2020');
    const session = librarySession(join(open.library, 'library.db'));
    await changeLock(session, { current: null, next: FIRST });
    session.close();
    forgetPassphrases();
    expect(await open.cli('list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('암호 문구로 잠겨 있습니다'),
    });
    const env = { LANG: 'ko_KR.UTF-8', SILHEOMJANG_PASSPHRASE: FIRST };
    expect((await open.cliWith(env, 'list')).out).toContain('작은도서관');
  });
});
