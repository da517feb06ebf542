/** Copies that could not follow the library's lock: away, or in a lock that nobody gave the passphrase of. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockLeftovers } from '@core/backup/lock-note.ts';
import { handsOf } from '@core/backup/hands.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { chooseSecondPlace, ownSecondShelf } from '@core/backup/second-place.ts';
import { discard, shelved } from '@core/backup/shelf.ts';
import { isLocked } from '@core/db/cipher.ts';
import { forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { BackupDesk } from '@core/home/backup-desk.ts';
import { LibraryHome } from '@core/home/library-home.ts';
import { systemPorts } from '@core/kernel/ports.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeStore } from '../../support/store.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

beforeEach(() => forgetPassphrases());

async function withStick() {
  const { core, file, experiment } = makeStore();
  core.close();
  const home = new LibraryHome(file, () => undefined, join(dirname(file), '..', 'last-library.txt'));
  onTestFinished(() => home.close());
  const desk = new BackupDesk(home, () => undefined, handsOf(systemPorts));
  const stick = join(dirname(file), '..', 'stick');
  mkdirSync(stick);
  chooseSecondPlace(home.workspace, stick);
  home.core?.command('experiment.edit', { experimentId: experiment.id, patch: { venue: '마을회관' } });
  await desk.make('manual');
  await desk.settle();
  const [only] = shelved(home.workspace.backups);
  return { home, desk, stick, id: only?.id ?? '' };
}

test('a stick that was away follows the lock when it is back, and the screen says so until then', async () => {
  const { home, desk, stick, id } = await withStick();
  renameSync(stick, `${stick}-away`);
  expect(await desk.relock({ current: null, next: FIRST })).toMatchObject({ backups: 1, unchanged: [], waiting: true });
  renameSync(`${stick}-away`, stick);
  const shelf = ownSecondShelf(home.workspace) ?? '';
  expect(isLocked(databaseIn(shelf, id))).toBe(false);
  await desk.settle();
  expect(isLocked(databaseIn(shelf, id))).toBe(true);
  expect(lockLeftovers(home.workspace)).toEqual({ left: [], waiting: false });
});

test('a backup that only the stick has, in a lock forgotten by now, is named until its passphrase is given', async () => {
  const { home, desk, stick, id } = await withStick();
  await desk.relock({ current: null, next: FIRST });
  await desk.settle();
  renameSync(stick, `${stick}-away`);
  await desk.relock({ current: FIRST, next: SECOND });
  discard(home.workspace.backups, id, systemPorts);
  home.close();
  forgetPassphrases();
  learnPassphrase(SECOND);
  home.open();
  renameSync(`${stick}-away`, stick);
  await desk.settle();
  expect(lockLeftovers(home.workspace)).toEqual({ left: [id], waiting: false });
  await expect(desk.adopt('아무것도 아닌 문구')).rejects.toMatchObject({ code: 'library.wrongPassphrase' });
  expect(await desk.adopt(FIRST)).toEqual({ left: [], waiting: false });
});
