/** The guide (F1): it opens at the room one is in, is searched and walked by keyboard, in both languages and themes, and saved as a PDF. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as plain } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { launchApp } from '../support/electron.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { goToRoom, openSample, setAppearance, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

function sheet(window: Page, name = '사용 설명서'): Locator {
  return window.getByRole('dialog', { name });
}

test('F1 opens the page of the room; a word is found, another page read, and the focus comes back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'board', '보드');
  const card = window.getByRole('option').first();
  await card.focus();
  await window.keyboard.press('F1');
  const page = sheet(window).getByRole('article', { name: '보드' });
  await expect(page).toContainText('할 일 카드를 단계별');
  await expect(page.getByRole('img', { name: '보드 화면' })).toHaveJSProperty('complete', true);
  expect(await page.getByRole('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0);
  const line = sheet(window).getByRole('searchbox', { name: '설명서에서 찾기' });
  await expect(line).toBeFocused();
  expect(await violations(window, '[role=dialog]')).toEqual([]);

  await window.keyboard.insertText('암호 문구를 잊으면');
  await expect(sheet(window).getByRole('navigation').getByRole('button')).toHaveText(['자료가 있는 곳과 지키는 법']);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(sheet(window).getByRole('article')).toContainText('둘 다 잃으면');
  await window.keyboard.press('Tab');
  await expect(sheet(window).getByRole('article')).toBeFocused();
  await line.fill('온새미로 없는 말');
  await expect(sheet(window).getByText(/찾는 말이 있는 쪽이 없습니다/)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(sheet(window)).toHaveCount(0);
  await expect(card).toBeFocused();
  await close();
});

test('the button and the palette open it; in English and in the dark the keys are those of the app', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await setAppearance(window, 'en', 'dark');
  await window.getByRole('button', { name: 'Guide' }).click();
  const english = sheet(window, 'Guide');
  await expect(english.getByRole('article', { name: 'Budget & settlement' })).toBeVisible();
  await english.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(
    english
      .getByRole('article')
      .getByRole('term')
      .filter({ hasText: /^Guide$/ }),
  ).toBeVisible();
  await english.getByRole('button', { name: 'Paper by paper' }).click();
  await expect(english.getByRole('article')).toContainText('whom to call');
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+k');
  await window.keyboard.insertText('guide');
  await window.keyboard.press('Enter');
  await expect(english.getByRole('article', { name: 'Budget & settlement' })).toBeVisible();
  await close();
});

plain('from the list of experiments it is saved as one PDF', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'silheomjang-guide-'));
  const { window, close } = await launchApp({ env: { SILHEOMJANG_SAVE_FOLDER: folder } });
  try {
    await expect(window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
    await window.keyboard.press('F1');
    await expect(sheet(window).getByRole('article', { name: '실험 목록' })).toBeVisible();
    await sheet(window).getByRole('button', { name: 'PDF로 저장' }).click();
    await expect(window.getByText(/설명서를 저장했습니다/)).toBeVisible();
    const guide = await readPdf(readFileSync(path.join(folder, '실험장_사용설명서.pdf')));
    expect(has(guide, '처음 10분')).toBe(true);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
