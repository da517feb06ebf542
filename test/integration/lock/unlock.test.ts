/** What opens a library whose key file is whole, and what is left where it is not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { changeLock, setRecoveryKey } from '@core/backup/change-lock.ts';
import { carryLock, shelfKeyFile } from '@core/backup/relock.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { unlockBackups, unlockLibrary } from '@core/backup/unlock.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import { systemPorts } from '@core/base/ports.ts';
import { Core } from '@core/core.ts';
import { isLocked } from '@core/db/cipher.ts';
import { keyFileBeside, makeKeyFile, readKeyFile, writeKeyFile } from '@core/db/key-file.ts';
import type { KeyFile } from '@core/db/key-file.ts';
import { forgetKeys, knownKeys } from '@core/db/keyring.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { librarySession } from '../../support/library-session.ts';
import { lockTheFormerWay } from '../../support/locks.ts';
import { plantRows } from '../../support/plant.ts';
import { emptyBrief, emptyClosing, makeExperiment } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';
const RECOVERY = recoveryText(Array.from({ length: RECOVERY_VALUES }, (_none, at) => at));
const OTHER = recoveryText(Array.from({ length: RECOVERY_VALUES }, () => 9));

/** A library under a passphrase and a recovery key, with a backup; each test works on a copy of its own. */
const seed = mkdtempSync(join(tmpdir(), 'silheomjang-seed-'));

beforeAll(async () => {
  const file = join(seed, 'library', 'library.db');
  const experiment = makeExperiment({});
  new Core({ file }).close();
  plantRows(file, {
    experiment: [experiment],
    brief: [emptyBrief(experiment.id)],
    closing: [emptyClosing(experiment.id)],
  });
  const session = new LibrarySession(file, () => undefined, join(seed, 'last-library.txt'));
  await changeLock(session, { current: null, next: FIRST });
  await setRecoveryKey(session, FIRST, RECOVERY);
  await carryLock(session.workspace, session.core?.backups.lock ?? null, systemPorts);
  session.close();
  // Several keys are stretched.
}, 120_000);
afterAll(() => rmSync(seed, { recursive: true, force: true }));
beforeEach(() => forgetKeys());

/** Locked, and nobody gave a secret yet. */
function locked() {
  const folder = makeFolder();
  cpSync(seed, folder, { recursive: true });
  const workspace = workspaceAround(join(folder, 'library', 'library.db'));
  const open = (secret: string) => unlockLibrary(workspace, secret, () => new Core({ file: workspace.file }).close());
  return { workspace, key: keyFileBeside(workspace.file), open };
}

function keyFile(path: string): KeyFile {
  const read = readKeyFile(path);
  if (typeof read === 'string') throw new Error(`${path} is ${read}`);
  return read;
}

test('the recovery key opens the library, however it is typed, and a new passphrase can be chosen with it', async () => {
  const { workspace, key, open } = locked();
  await open(RECOVERY.toLowerCase().replaceAll('-', ' '));
  const session = librarySession(workspace.file);
  await changeLock(session, { current: RECOVERY, next: SECOND });
  session.close();
  forgetKeys();
  await expect(open(FIRST)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  await open(SECOND);
  forgetKeys();
  await open(RECOVERY);
  expect(readFileSync(key, 'utf8')).not.toContain(RECOVERY.slice(0, 5));
});

test('a wrong passphrase, another recovery key and one with a typing error are told apart, and nothing stays known', async () => {
  const { workspace, key, open } = locked();
  const before = [workspace.file, key].map((path) => readFileSync(path));
  await expect(open(SECOND)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  await expect(open(OTHER)).rejects.toMatchObject({ code: 'library.wrongRecoveryKey' });
  await expect(open(RECOVERY.replace(/.$/, 'Z'))).rejects.toMatchObject({
    code: 'library.recoveryKeyTypo',
    params: { group: 8 },
  });
  expect(knownKeys()).toEqual([]);
  expect([workspace.file, key].map((path) => readFileSync(path))).toEqual(before);
});

test.each([
  ['missing', 'library.keyMissing', (path: string) => rmSync(path)],
  ['damaged', 'library.keyDamaged', (path: string) => writeFileSync(path, '{"format":')],
] as const)('a key file that is %s is put back from the backups', async (_how, code, spoil) => {
  const { workspace, key, open } = locked();
  const whole = keyFile(key);
  spoil(key);
  await expect(open(SECOND)).rejects.toMatchObject({ code, params: { place: key } });
  await open(FIRST);
  expect(keyFile(key)).toEqual(whole);
  // Where the shelf has lost its copy too, each backup still has its own: with the passphrase of its time.
  rmSync(key);
  rmSync(shelfKeyFile(workspace.backups));
  forgetKeys();
  await open(FIRST);
  expect(keyFile(key)).toMatchObject({ id: whole.id });
});

test('the key file of another library is told, and replaced by the right one of the backups', async () => {
  const { key, open } = locked();
  const whole = keyFile(key);
  const { file: foreign } = await makeKeyFile(SECOND, []);
  writeKeyFile(key, foreign);
  await expect(open(SECOND)).rejects.toMatchObject({ code: 'library.keyOther' });
  expect(keyFile(key)).toEqual(foreign);
  await open(FIRST);
  expect(keyFile(key)).toEqual(whole);
});

test('a key file of a newer release keeps the library shut, and stays as it is', async () => {
  const { key, open } = locked();
  const newer = JSON.stringify({ format: 'silheomjang-key', version: 2 });
  writeFileSync(key, newer);
  await expect(open(FIRST)).rejects.toMatchObject({ code: 'library.keyNewer', params: { place: key } });
  expect(readFileSync(key, 'utf8')).toBe(newer);
});

test('a library of the former form opens with its passphrase, and with no other', async () => {
  const { core, file } = makeStore();
  core.close();
  lockTheFormerWay(file, FIRST);
  const open = (secret: string) => unlockLibrary(workspaceAround(file), secret, () => new Core({ file }).close());
  await expect(open(SECOND)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  await expect(open(RECOVERY)).rejects.toMatchObject({ code: 'library.wrongRecoveryKey' });
  await open(FIRST.normalize('NFD'));
});

test.each([
  ['a plain library', null],
  ['a library under another passphrase', SECOND],
])('a backup from elsewhere is opened with its own secret and restored into %s', async (_what, own) => {
  const { workspace: elsewhere } = locked();
  const { core, file } = makeStore();
  core.close();
  const session = librarySession(file);
  if (own !== null) await changeLock(session, { current: null, next: own });
  const { workspace } = session;
  cpSync(elsewhere.backups, workspace.backups, { recursive: true, force: false });
  const id = readableBackups(elsewhere.backups)[0]?.id ?? '';
  await expect(restoreWhole(session, id)).rejects.toMatchObject({
    code: own === null ? 'library.locked' : 'library.wrongPassphrase',
  });
  await expect(unlockBackups(workspace, [id], SECOND)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  // Another library's shelf has that library's key file: what is said beside the backup holds, from when it was made.
  await unlockBackups(workspace, [id], own === null ? RECOVERY : FIRST);
  await restoreWhole(session, id);
  session.close();
  forgetKeys();
  expect(isLocked(file)).toBe(true);
  const open = (secret: string) => unlockLibrary(workspace, secret, () => new Core({ file }).close());
  // The library keeps the lock that it has; without one, the backup brings its own.
  await expect(open(own === null ? SECOND : FIRST)).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  await open(own ?? FIRST);
});

test('giving the secret of a backup takes the lock of none away', async () => {
  const { workspace: elsewhere } = locked();
  const { core, file } = makeStore();
  onTestFinished(() => core.close());
  const workspace = workspaceAround(file);
  cpSync(elsewhere.backups, workspace.backups, { recursive: true });
  const [manifest] = readableBackups(workspace.backups);
  await unlockBackups(workspace, [manifest?.id ?? ''], FIRST);
  expect(isLocked(join(workspace.backups, `${manifest?.id}.db`))).toBe(true);
});
