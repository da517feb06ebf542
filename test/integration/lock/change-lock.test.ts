import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeLock } from '@core/backup/change-lock.ts';
import { findBackup } from '@core/backup/find.ts';
import { listBackups } from '@core/backup/list.ts';
import { lockLeftovers, settleLocks } from '@core/backup/lock-note.ts';
import { databaseIn, manifestIn } from '@core/backup/manifest.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { shelved } from '@core/backup/shelf.ts';
import type { Core } from '@core/core.ts';
import { isLocked } from '@core/db/cipher.ts';
import { forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../../support/errors.ts';
import { makeTerminal } from '../../support/cli.ts';
import { endingAt, homeOf } from '../../support/home.ts';
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
    const home = homeOf(file);
    const places = [dirname(file), home.workspace.backups];
    await home.core().backups.make('manual');
    expect(filesShowing(places, SECRET).length).toBeGreaterThan(1);

    const set = await changeLock(home, { current: null, next: FIRST });
    expect(set).toEqual({ backups: 1, unchanged: [], waiting: false });
    expect(filesShowing(places, SECRET)).toEqual([]);
    expect(nicknames(home.core(), experimentId)).toEqual([SECRET]);
    // A backup whose manifest was lost gets another at the next start, which must not tell more than the first.
    const [newest] = shelved(home.workspace.backups);
    rmSync(manifestIn(home.workspace.backups, newest?.id ?? ''));
    home.close();
    home.open();
    expect(shelved(home.workspace.backups).map(({ id }) => id)).toContain(newest?.id);
    expect(filesShowing(places, SECRET)).toEqual([]);

    const changed = await changeLock(home, { current: FIRST, next: SECOND });
    expect(changed.unchanged).toEqual([]);
    home.close();
    forgetPassphrases();
    expect(codeOf(() => home.open())).toBe('library.locked');
    learnPassphrase(FIRST);
    expect(codeOf(() => home.open())).toBe('library.wrongPassphrase');
    learnPassphrase(SECOND);
    home.open();
    expect(nicknames(home.core(), experimentId)).toEqual([SECRET]);

    await changeLock(home, { current: SECOND, next: null });
    expect(isLocked(databaseIn(home.workspace.backups, shelved(home.workspace.backups)[0]?.id ?? ''))).toBe(false);
    home.close();
    forgetPassphrases();
    home.open();
    expect(nicknames(home.core(), experimentId)).toEqual([SECRET]);
  });

  test('needs the present passphrase, and leaves everything as it was without it', async () => {
    const { file } = stored();
    const home = homeOf(file);
    await changeLock(home, { current: null, next: FIRST });
    await expect(changeLock(home, { current: SECOND, next: null })).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    await expect(changeLock(home, { current: null, next: SECOND })).rejects.toMatchObject({
      code: 'library.wrongPassphrase',
    });
    expect(home.core().backups.passphrase).toBe(FIRST);
  });

  test('is changed also where a backup cannot follow just now, and that one follows later', async () => {
    const { file } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    const { backups } = home.workspace;
    const makeReadable = makeUnreadable(manifestIn(backups, id));
    const change = await changeLock(home, { current: null, next: FIRST });
    expect(change).toEqual({ backups: 0, unchanged: [], waiting: true });
    expect(home.core().backups.passphrase).toBe(FIRST);
    expect(isLocked(databaseIn(backups, id))).toBe(false);
    makeReadable();
    expect(await settleLocks(home.workspace, FIRST, home.ports)).toBeGreaterThan(0);
    expect(shelved(backups).every((each) => isLocked(databaseIn(backups, each.id)))).toBe(true);
    expect(lockLeftovers(home.workspace)).toEqual({ left: [], waiting: false });
  });

  test('keeps undo, and is not itself offered to be undone as a restore', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    await changeLock(home, { current: null, next: FIRST });
    expect(
      listBackups(home.workspace, home.ports.now(), { changed: null, fault: null, secondFault: null }).undo,
    ).toBeNull();
    home.core().command('history.undo', { scope: experimentId });
    expect(home.core().query('experiment.detail', { experimentId }).experiment.title).not.toContain(SECRET);
  });

  test('stays on when a backup from before it is restored', async () => {
    const { file, experimentId } = stored();
    const home = homeOf(file);
    const id = (await home.core().backups.make('manual')) ?? '';
    const plain = readFileSync(findBackup(home.workspace, id).file);
    await changeLock(home, { current: null, next: FIRST });
    home.core().command('experiment.edit', { experimentId, patch: { venue: '마을회관' } });
    const differences = home.core().backups.differences(findBackup(home.workspace, id));
    expect(differences.experiments.map(({ state }) => state)).toEqual(['changed']);
    expect(isLocked(findBackup(home.workspace, id).file)).toBe(true);
    expect(plain.includes(SECRET)).toBe(true);
    await restoreWhole(home, id);
    expect(home.core().query('experiment.detail', { experimentId }).experiment.venue).not.toBe('마을회관');
    home.close();
    expect(isLocked(file)).toBe(true);
  });

  test.each(['lock.prepared', 'lock.intended', 'restore.movedAside', 'restore.renamed', 'restore.done'])(
    'ended at %s, the library opens with its old or its new lock and nothing is lost',
    async (point) => {
      const { file, experimentId } = stored();
      const first = homeOf(file);
      await first.core().backups.make('manual');
      first.close();
      const home = homeOf(file, endingAt(point));
      await expect(changeLock(home, { current: null, next: FIRST })).rejects.toThrow(`ended at ${point}`);
      home.close();
      forgetPassphrases();
      learnPassphrase(FIRST);
      const again = homeOf(file);
      expect(nicknames(again.core(), experimentId)).toEqual([SECRET]);
      again.close();
      expect(existsSync(`${file}.restoring`)).toBe(false);
      const after = isLocked(file) ? filesShowing([dirname(file)], SECRET) : [];
      expect(after).toEqual([]);
      expect(shelved(again.workspace.backups).length).toBeGreaterThan(0);
    },
  );

  test('keeps the command line out, unless its environment holds the passphrase', async () => {
    const open = makeTerminal();
    await open.cli('sample', 'little-library-2020');
    const home = homeOf(join(open.library, 'library.db'));
    await changeLock(home, { current: null, next: FIRST });
    home.close();
    forgetPassphrases();
    expect(await open.cli('list')).toMatchObject({
      code: 1,
      err: expect.stringContaining('암호 문구로 잠겨 있습니다'),
    });
    const env = { LANG: 'ko_KR.UTF-8', SILHEOMJANG_PASSPHRASE: FIRST };
    expect((await open.cliWith(env, 'list')).out).toContain('작은도서관');
  });
});
