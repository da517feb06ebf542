/** Copies that could not follow the library's lock: away, or in a lock that nobody gave the passphrase of. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockLeftovers } from '@core/backup/lock-note.ts';
import { ioReaching } from '@core/backup/backup-io.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { chooseMirror, ownMirrorFolder } from '@core/backup/mirror.ts';
import { deleteBackup, readableBackups } from '@core/backup/backup-folder.ts';
import { isLocked } from '@core/db/cipher.ts';
import { forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { BackupScheduler } from '@core/session/backup-scheduler.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { systemPorts } from '@core/base/ports.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

beforeEach(() => forgetPassphrases());

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
  return { home: session, desk: scheduler, stick, id: only?.id ?? '' };
}

test('a stick that was away follows the lock when it is back, and the screen says so until then', async () => {
  const { home: session, desk: scheduler, stick, id } = await withStick();
  renameSync(stick, `${stick}-away`);
  expect(await scheduler.relock({ current: null, next: FIRST })).toMatchObject({
    backups: 1,
    unchanged: [],
    waiting: true,
  });
  renameSync(`${stick}-away`, stick);
  const shelf = ownMirrorFolder(session.workspace) ?? '';
  expect(isLocked(databaseIn(shelf, id))).toBe(false);
  await scheduler.settle();
  expect(isLocked(databaseIn(shelf, id))).toBe(true);
  expect(lockLeftovers(session.workspace)).toEqual({ left: [], waiting: false });
});

test('a backup that only the stick has, in a lock forgotten by now, is named until its passphrase is given', async () => {
  const { home: session, desk: scheduler, stick, id } = await withStick();
  await scheduler.relock({ current: null, next: FIRST });
  await scheduler.settle();
  renameSync(stick, `${stick}-away`);
  await scheduler.relock({ current: FIRST, next: SECOND });
  deleteBackup(session.workspace.backups, id, systemPorts);
  session.close();
  forgetPassphrases();
  learnPassphrase(SECOND);
  session.open();
  renameSync(`${stick}-away`, stick);
  await scheduler.settle();
  expect(lockLeftovers(session.workspace)).toEqual({ left: [id], waiting: false });
  await expect(scheduler.adopt('아무것도 아닌 문구')).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  expect(await scheduler.adopt(FIRST)).toEqual({ left: [], waiting: false });
});
