/** 근무표: posts made, shifts drawn and filled by mouse and keyboard, the empty minutes of emergency duty shown in three places. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openShifts(window: Page, experimentId: string): Promise<void> {
  await goToRoom(window, experimentId, 'people', '사람·인력');
  await window.getByRole('tab', { name: '근무표' }).click();
}

async function openSchool(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await openShifts(window, experimentId);
  return experimentId;
}

function bars(window: Page, post: string): Locator {
  return window.getByRole('group', { name: post, exact: true }).locator('[data-bar]');
}

function cellAt(window: Page, post: string, time: string): Locator {
  return window
    .getByRole('group', { name: post, exact: true })
    .getByRole('button', { name: new RegExp(`^${time} `, 'u') });
}

/** Carried by mouse from the middle of one element to a place in another. */
async function drag(window: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [one, other] = [await from.boundingBox(), await to.boundingBox()];
  if (one === null || other === null) throw new Error('not on the screen');
  await window.mouse.move(one.x + Math.min(20, one.width / 2), one.y + one.height / 2);
  await window.mouse.down();
  await window.mouse.move(other.x + other.width / 2, other.y + 12, { steps: 6 });
  await window.mouse.up();
}

async function onShift(window: Page, experimentId: string): Promise<number> {
  return (await query(window, 'shiftEntry.rows', { experimentId })).length;
}

test('an empty plan teaches; three posts are made, a shift is drawn, carried and filled by mouse', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSchool(window);
  const posts = await query(window, 'post.rows', { experimentId });
  await command(window, 'post.remove', { experimentId, ids: posts.map(({ id }) => id) });
  await window.getByRole('button', { name: '접수·진행·비상 만들기' }).click();
  await expect(bars(window, '비상')).toHaveCount(1);
  const begun = await query(window, 'shift.rows', { experimentId });
  expect(begun.map(({ start, end }) => [start, end])).toEqual([
    [810, 990],
    [810, 990],
    [810, 990],
  ]);

  await window.getByRole('button', { name: '자리 추가' }).click();
  await expect(window.getByRole('group', { name: '새 자리', exact: true })).toBeVisible();
  await drag(window, cellAt(window, '새 자리', '14:00'), cellAt(window, '새 자리', '15:00'));
  await expect(bars(window, '새 자리')).toHaveCount(1);
  const drawn = (await query(window, 'shift.rows', { experimentId })).at(-1);
  expect([drawn?.start, drawn?.end]).toEqual([840, 930]);

  await drag(window, bars(window, '새 자리'), cellAt(window, '새 자리', '15:30'));
  await expect
    .poll(async () => (await query(window, 'shift.rows', { experimentId })).at(-1)?.start ?? 0)
    .toBeGreaterThan(880);
  await drag(window, window.locator('[data-person]').filter({ hasText: '회계 담당' }), bars(window, '새 자리'));
  await expect.poll(() => onShift(window, experimentId)).toBe(1);
  await expect(bars(window, '새 자리')).toHaveText('회계 담당');
  await undo(window);
  await expect.poll(() => onShift(window, experimentId)).toBe(0);
  await close();
});

test('the empty minutes of emergency duty stand in matrix, gate and overview until they are filled by keyboard', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSchool(window);
  const emergency = (await query(window, 'post.rows', { experimentId })).find(({ kind }) => kind === 'emergency');
  const own = (await query(window, 'shift.rows', { experimentId })).filter(({ postId }) => postId === emergency?.id);
  const later = own.find(({ start }) => start === 840);
  await command(window, 'shift.edit', {
    experimentId,
    patches: [
      { id: own.find(({ start }) => start === 810)?.id ?? '', patch: { end: 860 } },
      { id: later?.id ?? '', patch: { start: 875 } },
    ],
  });
  const line = window.getByRole('list', { name: '빈 시간' });
  await expect(line).toContainText('비상: 14:20–14:35 (15분 부족)');
  const missing = (await query(window, 'gates.get', { experimentId })).prepare.missing;
  expect(missing.map(({ code }) => code)).toContain('gate.coverage');
  await goToRoom(window, experimentId, 'overview', '개요');
  const gap = window.getByRole('link', { name: '비상 자리가 비는 시간 채우기: 14:20–14:35(15분)' });
  await gap.click();
  await expect(line).toContainText('14:20–14:35');

  // By keyboard: the cell before the gap is made longer by a step.
  await cellAt(window, '비상', '13:30').focus();
  await window.keyboard.press('Alt+ArrowRight');
  await expect(line).not.toContainText('비상: 14');
  await goToRoom(window, experimentId, 'overview', '개요');
  await expect(gap).toHaveCount(0);

  // Enter makes a shift in an empty cell and opens it; somebody is put on it without the mouse.
  await openShifts(window, experimentId);
  const before = await onShift(window, experimentId);
  await cellAt(window, '접수', '13:00').focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('complementary', { name: '접수 13:00–13:30 근무' })).toBeVisible();
  const add = window.getByRole('button', { name: '회계 담당 추가' });
  await add.focus();
  await window.keyboard.press('Enter');
  await expect.poll(() => onShift(window, experimentId)).toBe(before + 1);
  await close();
});

test('who is busy is greyed with the reason; times go past midnight; shifts are edited as rows; axe finds nothing', async () => {
  const { window, close } = await sharedApp();
  await openSchool(window);
  await bars(window, '접수').last().click();
  const busy = window.locator('[data-person][data-busy]').filter({ hasText: '제안자(야학 교사)' });
  await expect(busy).toContainText('일일 수업');
  // Who takes part is not offered.
  await expect(window.locator('[data-person]').filter({ hasText: '야학 참여자' })).toHaveCount(0);
  const panel = window.getByRole('complementary', { name: /^접수 14:00–16:30/u });
  await panel.getByRole('textbox', { name: '끝' }).fill('01:00');
  await panel.getByRole('textbox', { name: '끝' }).press('Enter');
  await expect(window.getByRole('complementary', { name: '접수 14:00–+1 01:00 근무' })).toBeVisible();
  await expect(window.getByText('쉬는 시간이 없습니다', { exact: false }).first()).toBeVisible();
  await undo(window);
  expect(await violations(window)).toEqual([]);
  await setAppearance(window, 'en', 'dark');
  await window.getByRole('radio', { name: 'As a list' }).click();
  await expect(window.getByRole('grid', { name: 'Shifts' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});
