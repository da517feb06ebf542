/** A sample says once that it is one and stands still on its day; a room that is gone to by keyboard has the focus. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goToRoom, openSample, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

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
