/** 배치도: seats laid out and carried by mouse; an object added as a row, moved and turned by keyboard alone. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { makePdf } from '../support/attachments.ts';
import { pngOf } from '../support/pictures.ts';
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

/** Where a place of the plan is on the screen. */
async function placeOf(window: Page, x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
  const room = await window.getByRole('group', { name: /도면$/ }).locator('rect').first().boundingBox();
  if (room === null) throw new Error('not drawn');
  const scale = room.width / 10_000;
  return { x: room.x + x * scale, y: room.y + y * scale };
}

async function clickAt(window: Page, x: number, y: number): Promise<void> {
  const at = await placeOf(window, x, y);
  await window.mouse.click(at.x, at.y);
}

test('a zone is drawn by mouse, corner by corner; lines that cross are refused, a corner is dragged and put back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFloor(window);
  const zones = () => query(window, 'floorZone.rows', { experimentId });
  const before = (await zones()).length;
  const drawn = async () => (await zones())[before];
  await window.getByRole('button', { name: '구역', exact: true }).click();
  const menu = window.getByRole('menu');
  await menu.getByRole('menuitem', { name: '조용한 곳' }).last().click();
  await expect(window.getByRole('application', { name: '구역 그리기: 조용한 곳' })).toBeFocused();
  for (const [x, y] of [
    [1000, 1000],
    [4000, 1000],
    [4000, 3000],
  ] as const)
    await clickAt(window, x, y);
  // Back over the first line.
  await clickAt(window, 2000, 500);
  await expect(window.getByText('그은 선과 엇갈립니다', { exact: false }).first()).toBeVisible();
  await clickAt(window, 2500, 2500);
  expect(await violations(window)).toEqual([]);
  await clickAt(window, 1000, 1000);
  const corners = [
    [1000, 1000],
    [4000, 1000],
    [4000, 3000],
    [2500, 2500],
  ].map(([x, y]) => ({ x, y }));
  await expect.poll(drawn).toMatchObject({ kind: 'quiet', points: corners, x: 2500, y: 2000, w: 3000, h: 2000 });
  const panel = window.getByRole('complementary', { name: '조용한 곳' });
  await expect(panel).toContainText('3.8 m²');

  async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const [start, end] = [await placeOf(window, ...from), await placeOf(window, ...to)];
    await window.mouse.move(start.x, start.y);
    await window.mouse.down();
    await window.mouse.move(end.x, end.y, { steps: 5 });
    await window.mouse.up();
  }
  await drag([4000, 3000], [5000, 3500]);
  await expect.poll(async () => (await drawn())?.points[2]).toEqual({ x: 5000, y: 3500 });
  // Over the line on the other side.
  await drag([2500, 2500], [3000, 500]);
  await expect(window.getByText('구역의 선이 서로 엇갈리거나 겹칩니다', { exact: false }).first()).toBeVisible();
  expect((await drawn())?.points[3]).toEqual({ x: 2500, y: 2500 });
  await undo(window);
  await expect.poll(async () => (await drawn())?.points).toEqual(corners);
  await close();
});

test('a zone is drawn and shaped by keyboard alone; its row takes corners, and says what is wrong with others', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFloor(window);
  const zones = () => query(window, 'floorZone.rows', { experimentId });
  const before = (await zones()).length;
  const drawn = async () => (await zones())[before];
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key);
  };
  async function begin(): Promise<void> {
    await window.getByRole('button', { name: '구역', exact: true }).focus();
    await press('Enter');
    await window.getByRole('menuitem', { name: '스태프' }).last().focus();
    await press('Enter');
    await expect(window.getByRole('application', { name: '구역 그리기: 스태프' })).toBeFocused();
  }
  await begin();
  await press('Space', 'Escape');
  await expect(window.getByRole('application')).toHaveCount(0);
  expect(await zones()).toHaveLength(before);
  await begin();
  // From the middle of the plan.
  await press('Space', 'Shift+ArrowRight', 'Space', 'Enter');
  await expect(window.getByText('구역에는 모서리가 3개 이상 있어야 합니다.').first()).toBeVisible();
  await press('Shift+ArrowDown', 'ArrowDown', 'Space', 'Enter');
  await expect
    .poll(async () => (await drawn())?.points)
    .toEqual([
      { x: 5000, y: 4000 },
      { x: 6000, y: 4000 },
      { x: 6000, y: 5100 },
    ]);
  await expect(window.getByRole('button', { name: /^스태프, 모서리 3개, / })).toBeFocused();
  const corner = (number: number) => window.getByRole('button', { name: new RegExp(`^스태프 ${number}번 모서리`) });
  await corner(3).focus();
  await press('Insert');
  await expect(corner(4)).toBeVisible();
  await corner(4).focus();
  await press('ArrowLeft', 'ArrowDown');
  await expect.poll(async () => (await drawn())?.points[3]).toEqual({ x: 5400, y: 4650 });
  await press('Delete');
  await expect(corner(4)).toHaveCount(0);
  await corner(1).focus();
  await press('Delete');
  await expect(window.getByText('구역에는 모서리가 3개 이상 있어야 합니다.').first()).toBeVisible();

  await window.getByRole('radio', { name: '목록' }).focus();
  await press('Space');
  const cell = window.getByRole('textbox', { name: `${before + 1}번째 줄 모서리(mm)` });
  await expect(cell).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await cell.fill('0,0 4000,0 0,9000');
  await press('Tab');
  await expect(window.getByText('3번 모서리가 방 밖에 있습니다', { exact: false }).first()).toBeVisible();
  await cell.fill('0,0 4000,4000 4000,0 0,4000');
  await press('Tab');
  await expect(window.getByText('구역의 선이 서로 엇갈리거나 겹칩니다', { exact: false }).first()).toBeVisible();
  await cell.fill('0,0 4000,0 0,3000');
  await press('Tab');
  await expect.poll(drawn).toMatchObject({ x: 2000, y: 1500, w: 4000, h: 3000 });
  await close();
});

/** Drops a file on the place for the files of the plan. */
async function dropFile(window: Page, name: string, bytes: Uint8Array): Promise<void> {
  await window.getByRole('region', { name: /^첨부 파일/ }).evaluate(
    (element, file) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(file.bytes)], file.name));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...bytes] },
  );
}

test('a picture lies under the plan and gets its scale by two points; one that is too large or broken says so', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFloor(window);
  await setAppearance(window, 'ko', 'light');
  const room = window.getByRole('region', { name: '배경 그림' });
  const plan = async () => (await query(window, 'floorPlan.rows', { experimentId }))[0];
  const backdrop = window.locator('[data-backdrop] image');
  await window.getByRole('complementary').first().waitFor();

  await dropFile(window, '아주 큰 평면도.png', pngOf(10_000, 6000));
  await expect(
    room.getByText('‘아주 큰 평면도.png’ 파일은 6,000만 화소(60MP)라 배경에 깔 수 없습니다', { exact: false }),
  ).toBeVisible();
  await expect(backdrop).toHaveCount(0);
  await undo(window);
  await dropFile(window, '깨진 평면도.png', pngOf(300, 200).subarray(0, 40));
  await expect(room.getByText('‘깨진 평면도.png’ 파일을 그림으로 읽지 못했습니다', { exact: false })).toBeVisible();
  await expect(backdrop).toHaveCount(0);
  await undo(window);
  await dropFile(window, '평면도.pdf', makePdf(1));
  await expect(room.getByText('배경에 깔 수 없는 형식입니다', { exact: false })).toBeVisible();
  await undo(window);
  await dropFile(window, '평면도.png', pngOf(1000, 800));
  await expect(backdrop).toHaveCount(1);
  await expect(room.getByText('아직 크기를 재지 않아', { exact: false })).toBeVisible();

  await room.getByRole('button', { name: '두 점으로 축척 맞추기' }).click();
  const dialog = window.getByRole('dialog', { name: '두 점으로 축척 맞추기' });
  const put = dialog.getByRole('button', { name: '축척 맞추기', exact: true });
  await expect(put).toBeDisabled();
  const drawn = dialog.getByRole('group', { name: '그림 위의 두 점' });
  const box = await drawn.boundingBox();
  if (box === null) throw new Error('not drawn');
  await drawn.click({ position: { x: box.width * 0.25, y: box.height * 0.5 } });
  await drawn.click({ position: { x: box.width * 0.75, y: box.height * 0.5 } });
  const [one, other] = [
    dialog.getByRole('button', { name: /^1번 점/ }),
    dialog.getByRole('button', { name: /^2번 점/ }),
  ];
  await expect(other).toBeFocused();
  await expect(one).toHaveAccessibleName(/왼쪽에서 2[45](\.\d)?%/);
  await dialog.getByRole('textbox', { name: '두 점 사이의 실제 길이(mm)' }).fill('3');
  await window.keyboard.press('Tab');
  await expect(dialog.getByText('이 길이로는 그림이 너무 작거나 커집니다', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: '두 점 사이의 실제 길이(mm)' }).fill('6000');
  await window.keyboard.press('Tab');
  await expect(dialog.getByText(/^그림이 가로 1[12]/)).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await put.click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => Math.round(((await plan())?.pictureW ?? 0) / 200)).toBe(60);
  await undo(window);
  await expect.poll(async () => (await plan())?.pictureW).toBe(null);

  // By keyboard alone: 0.1 to 0.9 of the width, moved to 0.88, is 7.8 m; then the room takes the size of the picture.
  await room.getByRole('button', { name: '두 점으로 축척 맞추기' }).focus();
  await window.keyboard.press('Enter');
  await other.focus();
  await window.keyboard.press('Shift+ArrowLeft');
  await expect(other).toHaveAccessibleName(/왼쪽에서 88%/);
  await dialog.getByRole('textbox', { name: '두 점 사이의 실제 길이(mm)' }).focus();
  await window.keyboard.insertText('7800');
  await window.keyboard.press('Tab');
  await dialog.getByRole('checkbox', { name: '1번 점을 방의 왼쪽 위 구석에 맞추기' }).focus();
  await window.keyboard.press('Space');
  await put.focus();
  await window.keyboard.press('Enter');
  await expect.poll(plan).toMatchObject({ pictureW: 10_000, pictureX: -1000, pictureY: -4000 });
  await room.getByRole('button', { name: '방을 그림 크기로' }).click();
  await expect.poll(plan).toMatchObject({ widthMm: 10_000, heightMm: 8000, pictureX: 0, pictureY: 0 });
  await room.getByRole('textbox', { name: '그림 진하기(%)' }).fill('0');
  await window.keyboard.press('Tab');
  await expect(backdrop).toHaveCount(0);
  await undo(window);
  await expect(backdrop).toHaveCount(1);
  await setAppearance(window, 'en', 'dark');
  expect(await violations(window)).toEqual([]);
  await close();
});
