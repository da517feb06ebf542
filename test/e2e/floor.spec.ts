/** 배치도: seats laid out and carried by mouse; an object added as a row, moved and turned by keyboard alone. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openFloor(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'venue', '장소');
  await window.getByRole('tab', { name: '배치도' }).click();
  return experimentId;
}

test('an empty plan teaches; seats are laid out, a table is carried by mouse and put back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFloor(window);
  const plans = await query(window, 'floorPlan.rows', { experimentId });
  await command(window, 'floorPlan.remove', { experimentId, ids: plans.map(({ id }) => id) });
  await window.getByRole('button', { name: '배치도 만들기' }).click();
  await window.getByRole('button', { name: '자리 배치' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: '강의식' }).click();
  await dialog.getByRole('textbox', { name: '자리 수' }).fill('200');
  await window.keyboard.press('Tab');
  await expect(dialog).toContainText('200자리 가운데');
  await dialog.getByRole('textbox', { name: '자리 수' }).fill('15');
  await window.keyboard.press('Tab');
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '15자리 놓기' }).click();
  await expect(dialog).toHaveCount(0);
  const tables = window.getByRole('button', { name: /^책상, / });
  await expect(tables).toHaveCount(7);
  // 15 seats for the 20 who are expected.
  await expect(window.getByText('예상 참석 20명보다 5개 모자랍니다', { exact: false })).toBeVisible();

  const placeOf = async (id: string) => {
    const found = (await query(window, 'floorItem.rows', { experimentId })).find((row) => row.id === id);
    return [found?.x, found?.y];
  };
  const id = (await tables.first().getAttribute('data-thing')) ?? '';
  const before = await placeOf(id);
  const from = await tables.first().locator('rect').first().boundingBox();
  if (from === null) throw new Error('not drawn');
  await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(from.x + from.width / 2 + 40, from.y + from.height / 2 + 70, { steps: 5 });
  await window.mouse.up();
  await expect.poll(() => placeOf(id)).not.toEqual(before);
  const after = await placeOf(id);
  expect(after.map((mm) => Number(mm) % 100)).toEqual([0, 0]);
  await undo(window);
  await expect.poll(() => placeOf(id)).toEqual(before);
  await close();
});

test('by keyboard alone: a row is added, its object moved, turned and removed; both views stand the check', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFloor(window);
  await setAppearance(window, 'ko', 'light');
  await expect(window.getByRole('group', { name: /도면$/ })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('radio', { name: '목록' }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: '배치물 추가' }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('스피커');
  await window.keyboard.press('Enter');
  const stored = async () =>
    (await query(window, 'floorItem.rows', { experimentId })).find(({ kind }) => kind === 'speaker');
  await expect.poll(stored).toMatchObject({ x: 5000, y: 4000, w: 500, h: 500, turn: 0 });
  expect(await violations(window)).toEqual([]);

  await window.getByRole('radio', { name: '도면' }).focus();
  await window.keyboard.press('Space');
  const speaker = window.getByRole('button', { name: /^스피커, / });
  await speaker.focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowUp');
  await window.keyboard.press('r');
  await expect.poll(stored).toMatchObject({ x: 5200, y: 3000, turn: 15 });
  await expect(window.getByRole('complementary', { name: '스피커' })).toBeVisible();
  await expect(window.getByRole('status').filter({ hasText: '15° 돌림, 왼쪽에서 5.2 m, 위에서 3 m' })).toHaveCount(1);
  await window.keyboard.press('PageUp');
  await expect(speaker).not.toBeFocused();
  await window.keyboard.press('PageDown');
  await expect(speaker).toBeFocused();
  await window.keyboard.press('Delete');
  await expect.poll(stored).toBeUndefined();
  await undo(window);
  await expect.poll(stored).toMatchObject({ turn: 15 });

  const [route] = await query(window, 'floorRoute.rows', { experimentId });
  await window.getByRole('button', { name: /^들어오는 길, / }).focus();
  await window.getByRole('button', { name: /^들어오는 길 4번 점/ }).focus();
  await window.keyboard.press('ArrowDown');
  await expect
    .poll(async () => (await query(window, 'floorRoute.rows', { experimentId }))[0]?.points[3]?.y)
    .toBe((route?.points[3]?.y ?? 0) + 100);
  await setAppearance(window, 'en', 'dark');
  expect(await violations(window)).toEqual([]);
  await close();
});
