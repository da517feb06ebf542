/** Terms and principles (Shift+F1): found and read by keyboard and by mouse, over any screen, in both languages and themes. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { goToRoom, openSample, setAppearance, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

function sheet(window: Page, name = '용어와 원칙'): Locator {
  return window.getByRole('dialog', { name });
}

test('a term is found by its first consonants, read, left for another one, and the focus comes back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'board', '보드');
  const card = window.getByRole('option').first();
  await card.focus();
  await window.keyboard.press('Shift+F1');
  const line = sheet(window).getByRole('combobox', { name: '용어 찾기' });
  await expect(line).toBeFocused();
  const meaning = sheet(window).getByRole('region', { name: '뜻풀이' });
  await expect(meaning.getByRole('heading', { name: '실험장' })).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);

  await window.keyboard.press('ArrowDown');
  await expect(meaning.getByRole('heading', { name: '프로토타입' })).toBeVisible();
  await window.keyboard.insertText('ㅇㅍㅇㅁㅌ');
  await expect(sheet(window).getByRole('option')).toHaveText(['임파워먼트']);
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText('온새미로');
  await expect(
    sheet(window)
      .getByText(/맞는 용어나 원칙이 없습니다/)
      .first(),
  ).toBeVisible();

  await window.keyboard.press('Control+a');
  await window.keyboard.insertText('협치');
  await window.keyboard.press('Enter');
  await expect(meaning).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(meaning.getByRole('heading', { name: '참여의 다섯 단계' })).toBeVisible();
  await expect(line).toHaveValue('');
  await window.keyboard.press('Escape');
  await expect(sheet(window)).toHaveCount(0);
  await expect(card).toBeFocused();
  await close();
});

test('the palette leads to a term, and the book in the top bar to the principles and on to a room', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'overview', '개요');
  const book = window.getByRole('button', { name: '용어와 원칙' });
  await book.press('Enter');
  await expect(sheet(window)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(book).toBeFocused();
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: '찾기와 이동' })).toBeFocused();
  await window.keyboard.insertText('ㅎㅎㅈㄷ');
  await expect(window.getByRole('group', { name: '용어와 원칙' }).getByRole('option')).toHaveText(/항해지도/);
  await window.keyboard.press('Enter');
  await expect(sheet(window).getByRole('heading', { name: '항해지도' })).toBeVisible();
  await expect(sheet(window).getByRole('option', { selected: true })).toHaveText('항해지도');
  await window.keyboard.press('Escape');
  await expect(book).toBeFocused();

  await setAppearance(window, 'en', 'dark');
  await window.getByRole('button', { name: 'Terms and principles' }).click();
  const english = sheet(window, 'Terms and principles');
  await english.getByRole('radio', { name: 'Principles' }).click();
  await expect(english.getByRole('option', { name: 'Chart' })).toHaveCount(0);
  await english.getByRole('option', { name: 'Anyone, any proposal' }).click();
  await expect(english.getByRole('region', { name: 'Meaning' })).toContainText('The first goal of DemosX.');
  expect(await violations(window, '[role=dialog]')).toEqual([]);

  await english.getByRole('combobox').fill('four parts');
  await english.getByRole('radio', { name: 'All' }).click();
  await english.getByRole('button', { name: 'Use it in Board' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  await expect(english).toHaveCount(0);
  await close();
});
