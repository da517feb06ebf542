import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changeLock, encryptAnew, setRecoveryKey } from '@core/backup/change-lock.ts';
import { findBackup } from '@core/backup/find.ts';
import { listBackups } from '@core/backup/list.ts';
import { inspectCopy } from '@core/backup/inspect.ts';
import { carryLock, lockLeftovers, shelfKeyFile } from '@core/backup/relock.ts';
import { unlockBackups } from '@core/backup/unlock.ts';
import { databaseIn, manifestIn } from '@core/backup/manifest.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { Core } from '@core/core.ts';
import { isLocked, keyId, lockId } from '@core/db/cipher.ts';
import { keyFileBeside, readKeyFile } from '@core/db/key-file.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { makeTerminal } from '../../support/cli.ts';
import { endingAt, librarySession } from '../../support/library-session.ts';
import type { TestSession } from '../../support/library-session.ts';
import { giveSecret, knowFormer, lockBackupTheFormerWay, lockTheFormerWay } from '../../support/locks.ts';
import { makeUnreadable } from '../../support/unreadable.ts';
import { makePerson } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';
const SECRET = '온새미로의 전화';
const RECOVERY = recoveryText(Array.from({ length: RECOVERY_VALUES }, (_none, at) => at));

beforeEach(() => forgetKeys());

function stored() {
  const { core, file, experiment } = makeStore((experimentId) => ({
    person: [makePerson(experimentId, { nickname: SECRET })],
  }));
  core.command('experiment.edit', { experimentId: experiment.id, patch: { title: `${SECRET} 실험` } });
  core.close();
  return { file, experimentId: experiment.id };
}

/** Every file of these folders that shows the text. */
function filesShowing(folders: readonly string[], text: string | Buffer): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}

function nicknames(core: Core, experimentId: string): readonly string[] {
  return core.query('person.list', { experimentId }).map(({ person }) => person.nickname);
}

/** The files with a name like this. */
function filesNamed(folders: readonly string[], name: RegExp): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
    .filter((path) => name.test(path));
}

function backupFile({ workspace }: TestSession, id: string): string {
  return databaseIn(workspace.backups, id);
}

/** The start after a crash finds the library locked, or plain; whoever is there knows the passphrase. */
async function startAgain(file: string, passphrase: string): Promise<void> {
  try {
    new Core({ file }).close();
  } catch {
    await giveSecret(file, passphrase);
  }
}

describe('the lock of a library', () => {
  test('is set, changed and taken away with all backups, and no file shows a word while it is on', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    const places = [dirname(file), session.workspace.backups];
    await session.core().backups.create('manual');
    expect(filesShowing(places, SECRET).length).toBeGreaterThan(1);

    const set = await changeLock(session, { current: null, next: FIRST });
    expect(set).toEqual({ backups: 1, left: [], waiting: false });
    expect(filesShowing(places, SECRET)).toEqual([]);
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
    // A backup whose manifest was lost gets another at the next start, which must not tell more than the first.
    const [newest] = readableBackups(session.workspace.backups);
    rmSync(manifestIn(session.workspace.backups, newest?.id ?? ''));
    session.close();
    session.open();
    expect(readableBackups(session.workspace.backups).map(({ id }) => id)).toContain(newest?.id);
    expect(filesShowing(places, SECRET)).toEqual([]);

    await changeLock(session, { current: FIRST, next: null });
    expect(session.core().backups.lock).toBeNull();
    expect(readableBackups(session.workspace.backups).some(({ id }) => isLocked(backupFile(session, id)))).toBe(false);
    session.close();
    expect(filesNamed(places, /\.key$/)).toEqual([]);
    forgetKeys();
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
  });

  test('takes another passphrase at once: the key file changes, and no byte of library or backups', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    const id = readableBackups(session.workspace.backups)[0]?.id ?? '';
    session.close();
    await giveSecret(file, FIRST);
    session.open();
    const databases = () => [file, backupFile(session, id)].map((path) => readFileSync(path));
    const [before, key] = [databases(), readFileSync(keyFileBeside(file), 'utf8')];
    expect(await changeLock(session, { current: FIRST, next: SECOND })).toEqual({
      backups: 0,
      left: [],
      waiting: false,
    });
    expect(databases()).toEqual(before);
    expect(readFileSync(keyFileBeside(file), 'utf8')).not.toBe(key);
    session.close();
    forgetKeys();
    expect(codeOf(() => session.open())).toBe('library.locked');
    await expect(giveSecret(file, FIRST)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
    await giveSecret(file, SECOND);
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
  });

  test.each([
    ['the passphrase that held when it was made, where nothing else is left', FIRST, true],
    ['the present passphrase, by the key file that stands with the backups', SECOND, false],
  ])('an old backup opens with %s', async (_how, secret, alone) => {
    const { file } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    const { workspace, ports } = session;
    const id = readableBackups(workspace.backups)[0]?.id ?? '';
    await changeLock(session, { current: FIRST, next: SECOND });
    await carryLock(workspace, session.core().backups.lock, ports);
    session.close();
    forgetKeys();
    rmSync(dirname(file), { recursive: true });
    if (alone) rmSync(shelfKeyFile(workspace.backups));
    await expect(unlockBackups(workspace, [id], '아무것도 아닌 문구')).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    await unlockBackups(workspace, [id], secret);
    expect(inspectCopy(backupFile(session, id)).facts.experiments).toHaveLength(1);
  });

  test('needs the present passphrase, and leaves everything as it was without it', async () => {
    const { file } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    const before = readFileSync(keyFileBeside(file));
    const refused = { code: 'library.wrongPassphrase' };
    await expect(changeLock(session, { current: SECOND, next: null })).rejects.toMatchObject(refused);
    await expect(changeLock(session, { current: null, next: SECOND })).rejects.toMatchObject(refused);
    await expect(changeLock(session, { current: SECOND, next: SECOND })).rejects.toMatchObject(refused);
    await expect(encryptAnew(session, SECOND)).rejects.toMatchObject(refused);
    await expect(setRecoveryKey(session, SECOND, RECOVERY)).rejects.toMatchObject(refused);
    expect(readFileSync(keyFileBeside(file)).equals(before)).toBe(true);
    expect(session.core().backups.lock?.key).toBeDefined();
  });

  test('is encrypted anew with all backups, and neither former key nor former recovery key opens it', async () => {
    const { file, experimentId } = stored();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: FIRST });
    await setRecoveryKey(session, FIRST, RECOVERY);
    const former = session.core().backups.lock?.key ?? '';
    const hex = former.slice(2, 66);
    for (const secret of [hex, Buffer.from(hex, 'hex'), FIRST, RECOVERY, RECOVERY.replaceAll('-', '')]) {
      expect(filesShowing([dirname(file), session.workspace.backups], secret)).toEqual([]);
    }
    // Whoever has only the recovery key has to choose a passphrase first.
    await expect(encryptAnew(session, RECOVERY)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
    const { backups, left } = await encryptAnew(session, FIRST);
    expect(backups).toBeGreaterThan(0);
    expect(left).toEqual([]);
    const ids = readableBackups(session.workspace.backups).map(({ id }) => lockId(backupFile(session, id)));
    expect(new Set(ids)).toEqual(new Set([keyId(session.core().backups.lock?.key ?? '')]));
    expect(ids).not.toContain(keyId(former));
    expect(readKeyFile(keyFileBeside(file))).toMatchObject({ recovery: null, former: [], settled: true });
    session.close();
    forgetKeys();
    await expect(giveSecret(file, RECOVERY)).rejects.toMatchObject({ code: 'library.wrongRecoveryKey' });
    await giveSecret(file, FIRST);
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
  });

  test('of the former form opens with its passphrase, and takes the new form with all backups', async () => {
    const { file, experimentId } = stored();
    const first = librarySession(file);
    await first.core().backups.create('manual');
    first.close();
    const { backups } = first.workspace;
    const ids = readableBackups(backups).map(({ id }) => id);
    lockTheFormerWay(file, FIRST);
    knowFormer(FIRST);
    for (const id of ids) lockBackupTheFormerWay(backups, id, FIRST);
    const session = librarySession(file);
    expect(session.core().backups.lock).toEqual({ key: FIRST, file: null });
    session.core().command('experiment.edit', { experimentId, patch: { venue: '마을회관' } });
    const id = (await session.core().backups.create('manual')) ?? '';
    expect(inspectCopy(backupFile(session, id)).key).toBeUndefined();

    const { backups: changed, left } = await encryptAnew(session, FIRST);
    expect(changed).toBeGreaterThanOrEqual(2);
    expect(left).toEqual([]);
    session.close();
    forgetKeys();
    await giveSecret(file, FIRST);
    session.open();
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
    for (const each of [...ids, id]) expect(inspectCopy(backupFile(session, each)).key).toBeDefined();
  });

  test('of the former form is changed or taken away by its passphrase as well', async () => {
    const { file, experimentId } = stored();
    lockTheFormerWay(file, FIRST);
    knowFormer(FIRST);
    const session = librarySession(file);
    await expect(changeLock(session, { current: SECOND, next: SECOND })).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    await changeLock(session, { current: FIRST, next: SECOND });
    session.close();
    forgetKeys();
    await giveSecret(file, SECOND);
    session.open();
    expect(session.core().backups.lock?.file).not.toBeNull();
    await changeLock(session, { current: SECOND, next: null });
    expect(nicknames(session.core(), experimentId)).toEqual([SECRET]);
    session.close();
    expect(isLocked(file)).toBe(false);
  });

  test('is changed also where a backup cannot follow just now, and that one follows later', async () => {
    const { file } = stored();
    const session = librarySession(file);
    const id = (await session.core().backups.create('manual')) ?? '';
    const { backups } = session.workspace;
    const makeReadable = makeUnreadable(manifestIn(backups, id));
    const change = await changeLock(session, { current: null, next: FIRST });
    expect(change.backups).toBe(0);
    const { lock } = session.core().backups;
    expect(isLocked(databaseIn(backups, id))).toBe(false);
    expect(readKeyFile(keyFileBeside(file))).toMatchObject({ settled: false });
    makeReadable();
    expect(await carryLock(session.workspace, lock, session.ports)).toBeGreaterThan(0);
    expect(readableBackups(backups).every((each) => isLocked(databaseIn(backups, each.id)))).toBe(true);
    expect(lockLeftovers(session.workspace, lock)).toEqual({ left: [], waiting: false });
    expect(readKeyFile(keyFileBeside(file))).toMatchObject({ settled: true });
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

  test.each([
    'lock.prepared',
    'lock.intended',
    'restore.movedAside',
    'restore.renamed',
    'restore.keyRenamed',
    'restore.done',
  ])('ended at %s, the library opens with its old or its new lock and nothing is lost', async (point) => {
    const { file, experimentId } = stored();
    const first = librarySession(file);
    await first.core().backups.create('manual');
    first.close();
    const session = librarySession(file, endingAt(point));
    await expect(changeLock(session, { current: null, next: FIRST })).rejects.toThrow(`ended at ${point}`);
    session.close();
    forgetKeys();
    await startAgain(file, FIRST);
    const again = librarySession(file);
    expect(nicknames(again.core(), experimentId)).toEqual([SECRET]);
    again.close();
    expect(existsSync(`${file}.restoring`)).toBe(false);
    const after = isLocked(file) ? filesShowing([dirname(file)], SECRET) : [];
    expect(after).toEqual([]);
    expect(readableBackups(again.workspace.backups).length).toBeGreaterThan(0);
  });

  test('ended anywhere in a change of the key, the library opens with the passphrase and its own key file', async () => {
    const seed = stored();
    const first = librarySession(seed.file);
    await changeLock(first, { current: null, next: FIRST });
    await setRecoveryKey(first, FIRST, RECOVERY);
    const id = keyId(first.core().backups.lock?.key ?? '');
    first.close();
    for (const point of ['lock.prepared', 'restore.movedAside.key', 'restore.movedAside', 'restore.renamed']) {
      const folder = makeFolder();
      cpSync(dirname(dirname(seed.file)), folder, { recursive: true });
      const file = join(folder, basename(dirname(seed.file)), basename(seed.file));
      const session = librarySession(file, endingAt(point));
      await expect(encryptAnew(session, FIRST)).rejects.toThrow(`ended at ${point}`);
      session.close();
      forgetKeys();
      await startAgain(file, FIRST);
      const again = librarySession(file);
      expect(nicknames(again.core(), seed.experimentId)).toEqual([SECRET]);
      const { lock } = again.core().backups;
      expect(lock?.file).toEqual(readKeyFile(keyFileBeside(file)));
      // Old state or new state: the former recovery key holds exactly where the former key does.
      expect(lock?.file?.recovery !== null).toBe(keyId(lock?.key ?? '') === id);
      again.close();
      expect(filesNamed([dirname(file)], /restor|before/)).toEqual([]);
    }
  });

  test('keeps the command line out, unless its environment holds the passphrase or the recovery key', async () => {
    const open = makeTerminal();
    await open.cli('sample', 'little-library-2020');
    const session = librarySession(join(open.library, 'library.db'));
    await changeLock(session, { current: null, next: FIRST });
    await setRecoveryKey(session, FIRST, RECOVERY);
    session.close();
    forgetKeys();
    expect(await open.cli('list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('암호 문구로 잠겨 있습니다'),
    });
    for (const secret of [FIRST, RECOVERY]) {
      forgetKeys();
      const env = { LANG: 'ko_KR.UTF-8', SILHEOMJANG_PASSPHRASE: secret };
      expect((await open.cliWith(env, 'list')).out).toContain('작은도서관');
      forgetKeys();
      expect(await open.cliWith(env, 'backup', 'verify')).toMatchObject({ code: 0 });
    }
    forgetKeys();
    const typo = { LANG: 'ko_KR.UTF-8', SILHEOMJANG_PASSPHRASE: RECOVERY.replace(/^./, 'Z') };
    expect(await open.cliWith(typo, 'list')).toMatchObject({ code: 1, err: expect.stringContaining('1째 묶음') });
  });
});
