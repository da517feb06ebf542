/** Backups that keep a former lock are named on the lock's screen, and follow when somebody gives their passphrase. */
import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { BackupList } from '@shared/contract/backup.contract.ts';
import { launchApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';
import { setAppearance, violations } from '../support/room.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

/** The newest backup's id; where the app has just made one by itself, no other is made. */
async function backedUp(window: Page): Promise<string> {
  await callApi(window, 'backup.make', {});
  const { entries } = await callApi<BackupList>(window, 'backup.list', {});
  return entries[0]?.id ?? '';
}

/** Where the stick keeps a backup. */
async function onStick(stick: string, id: string): Promise<string> {
  const names = await readdir(stick, { recursive: true });
  return path.join(stick, names.find((name) => name.endsWith(`${id}.db`)) ?? '');
}

test('backups on a stick that missed a change of the lock ask for their former passphrase, and follow it', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'silheomjang-former-'));
  const [userData, stick] = [path.join(root, 'user'), path.join(root, 'stick')];
  await mkdir(stick);
  const env = { SILHEOMJANG_CHOSEN_FOLDER: stick };
  const first = await launchApp({ userData, env });
  await callApi(first.window, 'library.openSample', { name: 'little-library-2020' });
  await callApi(first.window, 'backup.chooseSecondPlace', {});
  const id = await backedUp(first.window);
  await expect.poll(() => onStick(stick, id)).toContain(id);
  await callApi(first.window, 'lock.change', { current: null, next: FIRST });
  await expect.poll(async () => (await readFile(await onStick(stick, id))).toString('latin1', 0, 6)).not.toBe('SQLite');
  await rename(stick, `${stick}-away`);
  await callApi(first.window, 'lock.change', { current: FIRST, next: SECOND });
  await first.window.getByRole('link', { name: '잠금', exact: true }).click();
  await expect(first.window.getByText('둘째 자리의 백업은 아직 전의 잠금 그대로입니다.')).toBeVisible();
  // What only the stick has cannot be copied anew: it must follow itself.
  for (const ending of ['db', 'json']) await rm(path.join(userData, 'backups', `${id}.${ending}`));
  await first.close();
  await rename(`${stick}-away`, stick);

  const { window, close } = await launchApp({ userData, env });
  await window.getByLabel('암호 문구', { exact: true }).fill(SECOND);
  await window.keyboard.press('Enter');
  await window.getByRole('link', { name: '잠금', exact: true }).click();
  const former = window.getByRole('region', { name: '전의 암호 문구로 잠긴 백업' });
  await expect(former).toContainText(id);
  await former.getByLabel('전의 암호 문구', { exact: true }).fill('아무것도 아닌 문구');
  await window.keyboard.press('Enter');
  await expect(former.getByRole('alert')).toContainText('이 암호 문구로 열리는 백업이 없습니다');
  await expect(former).toContainText(id);
  for (const [locale, theme] of [
    ['en', 'dark'],
    ['ko', 'dark'],
    ['en', 'light'],
    ['ko', 'light'],
  ] as const) {
    await setAppearance(window, locale, theme);
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: `test-results/lock-former-${locale}-${theme}.png` });
  }
  await former.getByLabel('전의 암호 문구', { exact: true }).fill(FIRST);
  await former.getByRole('button', { name: '지금 잠금에 맞추기' }).click();
  await expect(former).toBeHidden();
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ locked: true, left: [], waiting: false });
  expect(await callApi(window, 'backup.verifyAll', {})).toMatchObject({ damaged: 0 });
  const { entries } = await callApi<{ entries: readonly { id: string; second: string | null }[] }>(
    window,
    'backup.list',
    {},
  );
  expect(entries.find((entry) => entry.id === id)).toMatchObject({ second: 'verified' });
  await close();
  await rm(root, { recursive: true, force: true });
});

test('a backup in a former lock is named, and the word is gone when it has followed', async () => {
  const { window, userData, close } = await launchApp();
  await callApi(window, 'library.openSample', { name: 'little-library-2020' });
  const id = await backedUp(window);
  await writeFile(
    path.join(userData, 'backups', 'relock.json'),
    JSON.stringify({ waiting: [], left: [{ place: 'backups', id }] }),
  );
  await window.getByRole('link', { name: '잠금', exact: true }).click();
  const former = window.getByRole('region', { name: '전의 암호 문구로 잠긴 백업' });
  await expect(former).toContainText(id);
  expect(await violations(window)).toEqual([]);
  await former.getByLabel('전의 암호 문구', { exact: true }).fill('아무것도 아닌 문구');
  await former.getByRole('button', { name: '지금 잠금에 맞추기' }).click();
  // The backup has the library's own lock already: nothing is left, whatever was typed.
  await expect(former).toBeHidden();
  await close();
});
