/** The locked door: a passphrase set, asked for at the next start, refused when wrong, changed and taken away. */
import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { violations } from '../support/room.ts';

const PASSPHRASE = '우산 열쇠 도토리 아침';

async function isPlain(userData: string): Promise<boolean> {
  const bytes = await readFile(path.join(userData, 'library', 'library.db'));
  return bytes.toString('latin1', 0, 15) === 'SQLite format 3';
}

test('a library is locked with a passphrase, opened with it after a restart, and unlocked for good', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-lock-'));
  const first = await launchApp({ userData });
  const { window } = first;
  await window.evaluate((request) => globalThis.window.api.call(request), {
    name: 'library.openSample',
    input: { name: 'little-library-2020' },
  });
  await window.getByRole('link', { name: '잠금', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: '잠금' })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await window.getByLabel('새 암호 문구').fill('짧다');
  await window.getByRole('button', { name: '암호 문구로 잠그기' }).click();
  await expect(window.getByText('10자 이상으로 정해 주세요.')).toBeVisible();
  await window.getByLabel('새 암호 문구').fill(PASSPHRASE);
  await window.getByLabel('한 번 더').fill(`${PASSPHRASE}.`);
  await window.keyboard.press('Enter');
  await expect(window.getByText('두 암호 문구가 다릅니다. 다시 넣어 주세요.')).toBeVisible();
  await window.getByLabel('한 번 더').fill(PASSPHRASE);
  await window.getByRole('checkbox').click();
  await window.getByRole('button', { name: '암호 문구로 잠그기' }).click();
  await expect(window.getByText('자료 파일을 잠갔습니다.')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await first.close();
  expect(await isPlain(userData)).toBe(false);

  const second = await launchApp({ userData });
  await expect(second.window.getByRole('heading', { name: '자료가 잠겨 있습니다' })).toBeVisible();
  expect(await violations(second.window)).toEqual([]);
  await expect(second.window.getByLabel('암호 문구', { exact: true })).toBeFocused();
  await second.window.keyboard.insertText('틀린 암호 문구입니다');
  await second.window.keyboard.press('Enter');
  await expect(second.window.getByText(/암호 문구가 맞지 않습니다/)).toBeVisible();
  await second.window.keyboard.insertText(PASSPHRASE);
  await second.window.keyboard.press('Enter');
  await expect(second.window.getByRole('link', { name: /작은도서관/ })).toBeVisible();

  await second.window.getByRole('link', { name: '잠금', exact: true }).click();
  await second.window.getByRole('button', { name: '지금 잠그기' }).click();
  await expect(second.window.getByRole('heading', { name: '자료가 잠겨 있습니다' })).toBeVisible();
  await second.window.getByLabel('암호 문구', { exact: true }).fill(PASSPHRASE);
  await second.window.keyboard.press('Enter');

  const removal = second.window.getByRole('region', { name: '잠금 풀기' });
  await removal.getByLabel('지금 암호 문구').fill(PASSPHRASE);
  await removal.getByRole('button', { name: '암호화 없애기' }).click();
  await expect(second.window.getByText('자료 파일의 암호화를 없앴습니다.')).toBeVisible();
  await second.close();
  expect(await isPlain(userData)).toBe(true);
  await rm(userData, { recursive: true, force: true });
});

test('the lock reads in English', async () => {
  const { window, close } = await launchApp({ locale: 'en-US' });
  await window.getByRole('button', { name: /설정|Settings/ }).click();
  await window.getByRole('menuitemradio', { name: 'English' }).click();
  await window.getByRole('link', { name: 'Lock', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Lock with a passphrase' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});
