/** A library of a newer release is looked at: everything is shown, nothing can be changed, and the file stays as it is to the byte. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../support/electron.ts';
import { giveSecret } from '../support/locks.ts';
import { makeNewer } from '../support/newer-library.ts';
import { callApi } from '../support/call-api.ts';
import { openSample, violations } from '../support/room.ts';

const PICTURES = join('test-results', 'faults');
const PASSPHRASE = '우산 열쇠 도토리 아침';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'silheomjang-view-e2e-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

function libraryIn(userData: string): string {
  return join(userData, 'library', 'library.db');
}

async function axe(window: Page): Promise<void> {
  expect(await violations(window)).toEqual([]);
}

interface Prepared {
  readonly userData: string;
  readonly experimentId: string;
}

async function withSample(prepare: (window: Page) => Promise<void> = () => Promise.resolve()): Promise<Prepared> {
  const userData = folder();
  const { window, close } = await launchApp({ userData });
  const experimentId = await openSample(window, 'little-library-2020');
  await prepare(window);
  await close();
  return { userData, experimentId };
}

async function go(window: Page, experimentId: string, room: string): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, `#/e/${experimentId}/${room}`);
}

test('from the fault to every room, and back: shown, not changed, exported', async () => {
  const { userData, experimentId } = await withSample();
  makeNewer(libraryIn(userData));
  const before = readFileSync(libraryIn(userData));
  const out = folder();
  const { window, close } = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: out } });
  await axe(window);
  await window.screenshot({ path: join(PICTURES, 'newer.png') });
  await window.getByRole('button', { name: '읽기 전용으로 보기' }).click();
  const banner = window.getByRole('status').filter({ hasText: '읽기만 할 수 있습니다' });
  await expect(banner).toBeVisible();
  await expect(window.getByText('읽기 전용', { exact: true })).toBeVisible();
  await expect(window.getByRole('button', { name: '새 실험' })).toBeDisabled();
  await axe(window);
  await window.screenshot({ path: join(PICTURES, 'view-library.png') });
  expect(readdirSync(join(userData, 'views'))).toHaveLength(1);

  // Every room shows what is there.
  for (const [room, text] of [
    ['board', '기획'],
    ['programme', '오프닝'],
    ['people', '이름'],
    ['money', '예산'],
    ['history', '더 새로운 실험장에서 한 일'],
    ['documents', '저장'],
  ] as const) {
    await go(window, experimentId, room);
    await expect(window.getByRole('main')).toContainText(text);
    await expect(banner).toBeVisible();
  }
  await expect(window.getByRole('button', { name: /^되돌리기/ })).toBeDisabled();

  // A paper for another audience is set and saved, and recorded nowhere.
  const audience = window.getByRole('combobox', { name: '보는 사람' });
  await audience.click();
  await window.getByRole('option', { name: /공개용/ }).click();
  await expect(audience).toContainText('공개용');
  await window.getByRole('button', { name: 'PDF로 저장' }).click();
  await expect.poll(() => readdirSync(out).length).toBe(1);
  await expect(window.getByText(/발행한 문서 목록에는 남지 않습니다/)).toBeVisible();
  await axe(window);

  // What is typed never stands there as if it were kept.
  await go(window, experimentId, 'overview');
  const venue = window.getByLabel('장소', { exact: true });
  const stored = await venue.inputValue();
  await venue.click();
  await window.keyboard.type('마을회관');
  await window.keyboard.press('Enter');
  await expect(venue).toHaveValue(stored);
  await expect(venue).toHaveAttribute('readonly', '');
  // What goes by a press is not offered (read-only.spec.ts walks over all of it).
  await callApi(window, 'preference.set', { key: 'locale', value: 'en' });
  await expect(window.getByText('Read-only', { exact: true })).toBeVisible();
  await callApi(window, 'preference.set', { key: 'locale', value: 'ko' });
  await window.getByRole('link', { name: '실험 목록' }).first().click();
  await window.getByRole('button', { name: /에 할 일$/ }).click();
  await expect(window.getByRole('menuitem', { name: '휴지통으로 옮기기' })).toHaveAttribute('aria-disabled', 'true');
  await window.keyboard.press('Escape');
  await expect(callApi(window, 'library.trash', { experimentId })).rejects.toThrow('library.viewOnly');
  await expect(window.getByRole('row', { name: /작은도서관/ })).toBeVisible();

  // The bundle says what it leaves out.
  await window.getByRole('button', { name: /에 할 일$/ }).click();
  await window.getByRole('menuitem', { name: /내보내기/ }).click();
  await expect(window.getByRole('dialog')).toContainText('표');
  await expect(window.getByRole('dialog')).toContainText('칸 3개');
  await axe(window);
  await window.screenshot({ path: join(PICTURES, 'view-export.png') });
  await window.getByRole('dialog').getByRole('button', { name: '내보내기' }).click();
  await expect.poll(() => readdirSync(out).length).toBe(2);

  await window.getByRole('button', { name: '그만 보기' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('더 새로운 실험장에서 만든 자료입니다');
  expect(readdirSync(join(userData, 'views'))).toEqual([]);
  expect(readFileSync(libraryIn(userData)).equals(before)).toBe(true);
  await window.getByRole('button', { name: '읽기 전용으로 보기' }).click();
  await expect(banner).toBeVisible();
  await close();
  expect(readdirSync(join(userData, 'views'))).toEqual([]);
  expect(readFileSync(libraryIn(userData)).equals(before)).toBe(true);
});

test('locked, or written in a way that cannot be shown', async () => {
  const { userData } = await withSample(async (window) => {
    await callApi(window, 'lock.change', { current: null, next: PASSPHRASE });
  });
  const file = libraryIn(userData);
  await giveSecret(file, PASSPHRASE);
  makeNewer(file);
  const before = readFileSync(file);
  const { window, close } = await launchApp({ userData, locale: 'en-US' });
  await window.getByLabel(/Passphrase/).fill(PASSPHRASE);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('A newer Silheomjang made this library');
  await axe(window);
  await window.screenshot({ path: join(PICTURES, 'newer-en.png') });
  await window.getByRole('button', { name: 'View read-only' }).click();
  await expect(window.getByRole('row', { name: /작은도서관/ })).toBeVisible();
  await close();
  expect(readFileSync(file).equals(before)).toBe(true);

  const other = await withSample();
  makeNewer(libraryIn(other.userData), [`UPDATE task SET status = 'paused'`]);
  const second = await launchApp({ userData: other.userData });
  await second.window.getByRole('button', { name: '읽기 전용으로 보기' }).click();
  await expect(second.window.getByText(/‘task\.status’/)).toBeVisible();
  await axe(second.window);
  await second.window.screenshot({ path: join(PICTURES, 'unviewable.png') });
  await second.close();
  expect(readdirSync(join(other.userData, 'views'))).toEqual([]);
});
