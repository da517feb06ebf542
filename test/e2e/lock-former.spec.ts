/** Backups in another lock than the library's: named, opened with their own secret, brought along; on a stick too. */
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { BackupList } from '@shared/contract/backup.contract.ts';
import { launchApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';
import { giveSecret, lockBackupTheFormerWay } from '../support/locks.ts';
import { setAppearance, violations } from '../support/room.ts';

const FIRST = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';

/** The newest backup's id; where the app has just made one by itself, no other is made. */
async function backedUp(window: Page): Promise<string> {
  await callApi(window, 'backup.make', {});
  const { entries } = await callApi<BackupList>(window, 'backup.list', {});
  return entries[0]?.id ?? '';
}

/** Gives a backup a passphrase of its own, as if it came from another computer. */
async function lockOne(userData: string, id: string): Promise<void> {
  const file = path.join(userData, 'library', 'library.db');
  if (existsSync(`${file}.key`)) await giveSecret(file, SECOND);
  lockBackupTheFormerWay(path.join(userData, 'backups'), id, FIRST);
  await rm(path.join(userData, 'backups', 'checks.json'), { force: true });
}

test('a backup in another lock is named, asks for its passphrase, and follows the lock of the library', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-former-'));
  const first = await launchApp({ userData });
  await callApi(first.window, 'library.openSample', { name: 'little-library-2020' });
  const id = await backedUp(first.window);
  await first.close();
  await lockOne(userData, id);

  const { window, close } = await launchApp({ userData });
  await window.getByRole('link', { name: '백업', exact: true }).click();
  await window
    .getByRole('button', { name: /비교하기/ })
    .first()
    .press('Enter');
  const field = window.getByLabel('이 백업의 암호 문구나 복구 키');
  await expect(field).toBeFocused();
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: 'test-results/lock-backup.png' });
  await window.keyboard.insertText('아무것도 아닌 문구');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/암호 문구가 맞지 않습니다/)).toBeVisible();
  await field.fill(FIRST);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('table', { name: '모두 합쳐' })).toBeVisible();
  // Looking into it has taken no lock away.
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ form: 'none', left: [id] });

  await callApi(window, 'lock.change', { current: null, next: SECOND });
  await window.getByRole('link', { name: '잠금', exact: true }).click();
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ form: 'key', left: [] });
  await close();
  await lockOne(userData, id);

  const second = await launchApp({ userData });
  await second.window.getByLabel('암호 문구', { exact: true }).fill(SECOND);
  await second.window.keyboard.press('Enter');
  await second.window.getByRole('link', { name: '잠금', exact: true }).click();
  const former = second.window.getByRole('region', { name: '잠금이 다른 백업' });
  await expect(former).toContainText(id);
  await former.getByLabel('그때의 암호 문구나 복구 키').fill('아무것도 아닌 문구');
  await second.window.keyboard.press('Enter');
  await expect(former.getByRole('alert')).toContainText('이 암호 문구로 열리는 백업이 없습니다');
  for (const [locale, theme] of [
    ['en', 'dark'],
    ['ko', 'light'],
  ] as const) {
    await setAppearance(second.window, locale, theme);
    expect(await violations(second.window)).toEqual([]);
    await second.window.screenshot({ path: `test-results/lock-former-${locale}-${theme}.png` });
  }
  await former.getByLabel('그때의 암호 문구나 복구 키').fill(FIRST);
  await former.getByRole('button', { name: '지금 잠금에 맞추기' }).click();
  await expect(former).toBeHidden();
  expect(await callApi(second.window, 'lock.state', {})).toMatchObject({ form: 'key', left: [] });
  expect(await callApi(second.window, 'backup.verifyAll', {})).toMatchObject({ damaged: 0 });
  await second.close();
  await rm(userData, { recursive: true, force: true });
});

test('a stick that was away says so, and follows a key that changed meanwhile', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'silheomjang-former-'));
  const [userData, stick] = [path.join(root, 'user'), path.join(root, 'stick')];
  await mkdir(stick);
  const env = { SILHEOMJANG_CHOSEN_FOLDER: stick };
  const first = await launchApp({ userData, env });
  await callApi(first.window, 'library.openSample', { name: 'little-library-2020' });
  await callApi(first.window, 'backup.chooseSecondPlace', {});
  const id = await backedUp(first.window);
  const onStick = async () => (await readdir(stick, { recursive: true })).filter((name) => name.endsWith(`${id}.db`));
  await expect.poll(onStick).toHaveLength(1);
  await rename(stick, `${stick}-away`);
  await callApi(first.window, 'lock.change', { current: null, next: FIRST });
  await first.window.getByRole('link', { name: '잠금', exact: true }).click();
  await expect(first.window.getByText('둘째 자리의 백업은 아직 전의 잠금 그대로입니다.')).toBeVisible();
  await first.close();
  await rename(`${stick}-away`, stick);

  const { window, close } = await launchApp({ userData, env });
  await window.getByLabel('암호 문구', { exact: true }).fill(FIRST);
  await window.keyboard.press('Enter');
  await expect
    .poll(async () => (await readFile(path.join(stick, (await onStick())[0] ?? ''))).toString('latin1', 0, 6))
    .not.toBe('SQLite');
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ form: 'key', left: [], waiting: false });
  await close();
  await rm(root, { recursive: true, force: true });
});
