/** The locked door, by keyboard: set, forgotten, changed, encrypted anew, taken away; and a lock of an earlier release. */
import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { lockBackupTheFormerWay, lockTheFormerWay } from '../support/locks.ts';
import { readPdf } from '../support/pdf-text.ts';
import { openSample, setAppearance, violations } from '../support/room.ts';

const PASSPHRASE = '우산 열쇠 도토리 아침';
const SECOND = '저녁 기차 모과 단추';
const SAMPLE = 'little-library-2020';

function libraryIn(userData: string): string {
  return path.join(userData, 'library', 'library.db');
}

async function isPlain(userData: string): Promise<boolean> {
  const bytes = await readFile(libraryIn(userData));
  return bytes.toString('latin1', 0, 15) === 'SQLite format 3';
}

async function toLock(window: Page): Promise<void> {
  await window.getByRole('link', { name: '잠금', exact: true }).press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: '잠금' })).toBeVisible();
}

async function open(window: Page, secret: string): Promise<void> {
  await expect(window.getByLabel('암호 문구', { exact: true })).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText(secret);
  await window.keyboard.press('Enter');
}

/** Types into the field that has the focus, and goes on to the next. */
async function typeOn(window: Page, text: string, tabs = 2): Promise<void> {
  await window.keyboard.insertText(text);
  for (let n = 0; n < tabs; n += 1) await window.keyboard.press('Tab');
}

test('a library is locked, opened with the recovery key when the passphrase is forgotten, and unlocked for good', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-lock-'));
  const saved = await mkdtemp(path.join(tmpdir(), 'silheomjang-sheet-'));
  const env = { SILHEOMJANG_SAVE_FOLDER: saved };
  const first = await launchApp({ userData, env });
  const { window } = first;
  await openSample(window, SAMPLE);
  await toLock(window);
  expect(await violations(window)).toEqual([]);

  // Each field is followed by the button that shows what is typed.
  await window.getByLabel('새 암호 문구').focus();
  await typeOn(window, '짧다');
  await window.keyboard.press('Enter');
  await expect(window.getByText('10자 이상으로 정해 주세요.')).toBeVisible();
  await window.getByLabel('새 암호 문구').focus();
  await window.keyboard.press('Control+a');
  await typeOn(window, PASSPHRASE);
  await window.keyboard.insertText(`${PASSPHRASE}.`);
  await window.keyboard.press('Enter');
  await expect(window.getByText('두 암호 문구가 다릅니다. 다시 넣어 주세요.')).toBeVisible();
  await window.keyboard.press('Control+a');
  await typeOn(window, PASSPHRASE);
  await window.keyboard.press('Space');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByText('자료 파일을 잠갔습니다.')).toBeVisible();
  expect((await stat(`${libraryIn(userData)}.key`)).mode & 0o777).toBe(0o600);

  const recovery = window.getByRole('region', { name: '복구 키' });
  await expect(recovery.getByText('복구 키가 없습니다.')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await recovery.getByLabel('지금 암호 문구').focus();
  await window.keyboard.insertText('틀린 암호 문구입니다');
  await window.keyboard.press('Enter');
  await expect(recovery.getByText(/암호 문구가 맞지 않습니다/)).toBeVisible();
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText(PASSPHRASE);
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '복구 키를 적어 두세요' });
  await expect(dialog.getByRole('listitem')).toHaveCount(8);
  const key = (await dialog.getByRole('listitem').allInnerTexts()).join('-');
  for (const [locale, theme] of [
    ['ko', 'dark'],
    ['ko', 'light'],
  ] as const) {
    await setAppearance(window, locale, theme);
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: `test-results/lock-recovery-${locale}-${theme}.png` });
  }
  await dialog.getByRole('button', { name: '인쇄할 PDF로 저장' }).press('Enter');
  await expect(dialog.getByText(/인쇄한 뒤에는 이 파일을 지우세요/)).toBeVisible();
  const [sheet = ''] = await readdir(saved);
  expect(sheet).toMatch(/^실험장_복구키_\d{8}\.pdf$/);
  const { pages } = await readPdf(await readFile(path.join(saved, sheet)));
  expect(pages).toHaveLength(1);
  for (const group of key.split('-')) expect(pages[0]?.text).toContain(group);
  await dialog.getByRole('button', { name: '이 복구 키 쓰기' }).press('Enter');
  await expect(dialog.getByText(/다시 볼 수 없습니다/)).toBeVisible();
  await dialog.getByRole('checkbox').press('Space');
  await dialog.getByRole('button', { name: '이 복구 키 쓰기' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.getByText('복구 키를 쓰기 시작했습니다.')).toBeVisible();
  await first.close();
  expect(await isPlain(userData)).toBe(false);

  const second = await launchApp({ userData });
  await expect(second.window.getByRole('heading', { name: '자료가 잠겨 있습니다' })).toBeVisible();
  expect(await violations(second.window)).toEqual([]);
  await open(second.window, '틀린 암호 문구입니다');
  await expect(second.window.getByText(/암호 문구가 맞지 않습니다/)).toBeVisible();
  const letter = key.startsWith('Z') ? 'Y' : 'Z';
  await open(second.window, letter + key.slice(1));
  await expect(second.window.getByText(/복구 키의 1째 묶음/)).toBeVisible();
  await open(second.window, key.toLowerCase().replaceAll('-', ' '));
  await expect(second.window.getByRole('link', { name: /작은도서관/ })).toBeVisible();

  await toLock(second.window);
  const change = second.window.getByRole('region', { name: '암호 문구 바꾸기' });
  await change.getByLabel('지금 암호 문구').focus();
  await typeOn(second.window, key);
  await typeOn(second.window, SECOND);
  await typeOn(second.window, SECOND);
  await second.window.keyboard.press('Space');
  await second.window.keyboard.press('Tab');
  await second.window.keyboard.press('Enter');
  await expect(second.window.getByText('암호 문구를 바꿨습니다.')).toBeVisible();
  await second.window.getByRole('button', { name: '지금 잠그기' }).press('Enter');
  await open(second.window, SECOND);

  const anew = second.window.getByRole('region', { name: '새로 암호화' });
  await anew.getByLabel('지금 암호 문구').focus();
  await second.window.keyboard.insertText(SECOND);
  await second.window.keyboard.press('Enter');
  await expect(second.window.getByText('새로 암호화했습니다.')).toBeVisible();
  await expect(second.window.getByText('복구 키가 없습니다.')).toBeVisible();
  expect(await callApi(second.window, 'lock.state', {})).toEqual({
    form: 'key',
    hasRecoveryKey: false,
    left: [],
    waiting: false,
  });
  expect(await callApi(second.window, 'backup.verifyAll', {})).toMatchObject({ damaged: 0 });

  const removal = second.window.getByRole('region', { name: '잠금 풀기' });
  await removal.getByLabel('지금 암호 문구').focus();
  await second.window.keyboard.insertText(SECOND);
  await second.window.keyboard.press('Enter');
  await expect(second.window.getByText('자료 파일의 암호화를 없앴습니다.')).toBeVisible();
  await second.close();
  expect(await isPlain(userData)).toBe(true);
  expect((await readdir(userData, { recursive: true })).filter((name) => name.endsWith('.key'))).toEqual([]);
  for (const folder of [userData, saved]) await rm(folder, { recursive: true, force: true });
});

test('a library locked by an earlier release opens with its passphrase, and takes the new form when asked', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-lock-'));
  const first = await launchApp({ userData });
  await openSample(first.window, SAMPLE);
  await callApi(first.window, 'backup.make', {});
  await first.close();
  lockTheFormerWay(libraryIn(userData), PASSPHRASE);
  const backups = path.join(userData, 'backups');
  for (const name of await readdir(backups)) {
    if (name.endsWith('.db')) lockBackupTheFormerWay(backups, name.slice(0, -'.db'.length), PASSPHRASE);
  }

  const { window, close } = await launchApp({ userData });
  await open(window, PASSPHRASE);
  await toLock(window);
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ form: 'former', left: [] });
  const renewal = window.getByRole('region', { name: '새 방식으로 잠그기' });
  await expect(renewal).toContainText('예전 방식으로 잠겨 있어');
  for (const [locale, theme] of [
    ['en', 'dark'],
    ['ko', 'light'],
  ] as const) {
    await setAppearance(window, locale, theme);
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: `test-results/lock-earlier-${locale}-${theme}.png` });
  }
  await renewal.getByLabel('지금 암호 문구').focus();
  await window.keyboard.insertText(PASSPHRASE);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: '복구 키' })).toBeVisible();
  expect(await callApi(window, 'lock.state', {})).toMatchObject({ form: 'key', left: [] });
  expect(await callApi(window, 'backup.verifyAll', {})).toMatchObject({ damaged: 0 });
  await close();

  const second = await launchApp({ userData });
  await open(second.window, PASSPHRASE);
  await expect(second.window.getByRole('link', { name: /작은도서관/ })).toBeVisible();
  await second.close();
  await rm(userData, { recursive: true, force: true });
});

test('the lock reads in English', async () => {
  const { window, close } = await launchApp({ locale: 'en-US' });
  await window.getByRole('button', { name: /설정|Settings/ }).click();
  await window.getByRole('menuitemradio', { name: 'English' }).click();
  await window.getByRole('link', { name: 'Lock', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Lock with a passphrase' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await callApi(window, 'lock.change', { current: null, next: PASSPHRASE });
  await window.reload();
  await expect(window.getByRole('button', { name: 'Make a recovery key' })).toBeVisible();
  await window.getByRole('region', { name: 'Recovery key' }).getByLabel('Present passphrase').fill(PASSPHRASE);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Write the recovery key down' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(window.getByText('There is no recovery key.', { exact: false })).toBeVisible();
  await close();
});
