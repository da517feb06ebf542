/** Copies that could not follow the library's lock: away, or in a lock that nobody gave the secret of. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deleteBackup, readableBackups } from '@core/backup/backup-folder.ts';
import { ioReaching } from '@core/backup/backup-io.ts';
import { asideIn, deleteAside } from '@core/backup/copies.ts';
import { findBackup } from '@core/backup/find.ts';
import { inspectCopy } from '@core/backup/inspect.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { chooseMirror, ownMirrorFolder } from '@core/backup/mirror.ts';
import { lockLeftovers, shelfKeyFile } from '@core/backup/relock.ts';
import { systemPorts } from '@core/base/ports.ts';
import { isLocked } from '@core/db/cipher.ts';
import { keyFileBeside, readKeyFile } from '@core/db/key-file.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { BackupScheduler } from '@core/session/backup-scheduler.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { giveSecret, knowFormer, lockBackupTheFormerWay } from '../../support/locks.ts';
import { makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

beforeEach(() => forgetKeys());

async function withStick() {
  const { core, file, experiment } = makeStore();
  core.close();
  const session = new LibrarySession(file, () => undefined, join(dirname(file), '..', 'last-library.txt'));
  onTestFinished(() => session.close());
  const scheduler = new BackupScheduler(session, () => undefined, ioReaching(systemPorts));
  const stick = join(dirname(file), '..', 'stick');
  mkdirSync(stick);
  chooseMirror(session.workspace, stick);
  session.core?.command('experiment.edit', { experimentId: experiment.id, patch: { venue: '마을회관' } });
  await scheduler.make('manual');
  await scheduler.settle();
  const [only] = readableBackups(session.workspace.backups);
  const left = () => lockLeftovers(session.workspace, session.core?.backups.lock ?? null);
  return { session, scheduler, stick, id: only?.id ?? '', left, file };
}

test('a stick that was away follows the lock when it is back, and the screen says so until then', async () => {
  const { session, scheduler, stick, id, left } = await withStick();
  renameSync(stick, `${stick}-away`);
  expect(await scheduler.relock({ current: null, next: FIRST })).toEqual({ backups: 1, left: [], waiting: true });
  renameSync(`${stick}-away`, stick);
  const shelf = ownMirrorFolder(session.workspace) ?? '';
  expect(isLocked(databaseIn(shelf, id))).toBe(false);
  await scheduler.settle();
  expect(isLocked(databaseIn(shelf, id))).toBe(true);
  expect(left()).toEqual({ left: [], waiting: false });
});

test('a stick that missed an encryption anew follows by itself, also after a restart and another passphrase', async () => {
  const { session, scheduler, stick, id, left, file } = await withStick();
  await scheduler.relock({ current: null, next: FIRST });
  await scheduler.settle();
  renameSync(stick, `${stick}-away`);
  await scheduler.encryptAnew(FIRST);
  await scheduler.relock({ current: FIRST, next: SECOND });
  expect(left()).toEqual({ left: [], waiting: true });
  deleteBackup(session.workspace.backups, id, systemPorts);
  session.close();
  forgetKeys();
  await giveSecret(file, SECOND);
  session.open();
  renameSync(`${stick}-away`, stick);
  await scheduler.settle();
  expect(left()).toEqual({ left: [], waiting: false });
  // Whoever finds the stick needs the present passphrase: no former key is kept once nothing waits for it.
  const shelf = ownMirrorFolder(session.workspace) ?? '';
  expect(inspectCopy(databaseIn(shelf, id)).key).toEqual(readKeyFile(shelfKeyFile(shelf)));
  expect(readKeyFile(keyFileBeside(file))).toMatchObject({ former: [], settled: true });
});

test('a backup in a lock forgotten by now is named until its passphrase is given', async () => {
  const { session, scheduler, id, left } = await withStick();
  await scheduler.relock({ current: null, next: FIRST });
  await scheduler.settle();
  await scheduler.relock({ current: FIRST, next: null });
  lockBackupTheFormerWay(session.workspace.backups, id, SECOND);
  await scheduler.relock({ current: null, next: FIRST });
  await scheduler.settle();
  expect(left().left).toContain(id);
  await expect(scheduler.adopt('아무것도 아닌 문구')).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  expect(left().left).toContain(id);
  expect(await scheduler.adopt(SECOND)).toEqual({ left: [], waiting: false });
});

test('a plain library is compared with a backup in a lock of its own, whatever other secrets were given', async () => {
  const { session, scheduler, id } = await withStick();
  await scheduler.settle();
  lockBackupTheFormerWay(session.workspace.backups, id, FIRST);
  knowFormer(FIRST);
  knowFormer(SECOND);
  const found = findBackup(session.workspace, id);
  const states = session.core?.backups.differences(found).experiments.map(({ state }) => state);
  expect(states).toEqual(['same']);
});

test('a library that was put aside keeps its key file, which is no library, and goes with it', async () => {
  const { session, file } = await withStick();
  const aside = `${file}.before-2026-12-01T00-00-00-000Z`;
  for (const path of [aside, keyFileBeside(aside)]) writeFileSync(path, 'x');
  expect(asideIn(session.workspace)).toEqual([aside]);
  deleteAside(aside);
  expect(existsSync(keyFileBeside(aside))).toBe(false);
});
