/** A sample says once that it is one, stands still on its day, and its messages keep off what is being edited. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { cell, goToRoom, openSample, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/** Whether two things on the screen lie over each other. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('not on the screen');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function focused(window: Page): Promise<string | null> {
  return window.evaluate(() => document.activeElement?.id ?? null);
}

test('the banner stands in the overview, the mark in every room, and nothing of the past is late', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'overview', '개요');
  const banner = window.getByText('예시 자료입니다. 사람과 연락처, 금액은 지어낸 값입니다.');
  await expect(banner).toBeVisible();
  await expect(window.getByText('2020. 9. 22.의 모습 그대로')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await goToRoom(window, experimentId, 'board', '보드');
  await expect(banner).toBeHidden();
  await expect(window.getByRole('banner').getByText('예시 자료', { exact: true })).toBeVisible();
  await expect(window.getByRole('banner').getByText('D+14')).toBeVisible();
  await close();
});

test('after a room is chosen in the rail by keyboard the focus is in the room', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'redevelopment-cats');
  await goToRoom(window, experimentId, 'overview', '개요');
  await window.getByRole('navigation').getByRole('link', { name: '예산·정산', exact: true }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: '예산·정산' })).toBeVisible();
  await expect.poll(() => focused(window)).toBe('room');
  await close();
});

test('a message never lies over the cell that is being edited, in the last row of a table', async () => {
  const { window, close } = await sharedApp();
  await window.setViewportSize({ width: 1280, height: 800 });
  const experimentId = await openSample(window, 'redevelopment-cats');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  const rows = window.getByRole('grid', { name: '사람 목록' }).locator('[data-row]');
  await cell(window, '사람 목록', 0, 'nickname').click();
  await window.keyboard.press('Control+Delete');
  const message = window.getByRole('region', { name: /알림/ }).getByRole('listitem');
  await expect(message).toBeVisible();
  // The lowest row that the window shows.
  await window.setViewportSize({ width: 1280, height: 480 });
  const count = await rows.count();
  let low = cell(window, '사람 목록', 0, 'position');
  for (let at = 0; at < count; at += 1) {
    const box = await rows.nth(at).boundingBox();
    if (box !== null && box.y + box.height < 470) low = cell(window, '사람 목록', at, 'position');
  }
  await low.click();
  await window.keyboard.insertText('맡은 일');
  await expect.poll(() => overlap(low, message)).toBe(false);
  await expect(message).toBeVisible();
  await close();
});
