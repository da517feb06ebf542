/** What a coordinator does with the board every day: ranges by mouse, done by one press, what is late, dates of many cards. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openBoard } from '../support/board-page.ts';
import { resize, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const FOUR = ['하나', '둘', '셋', '넷'].map((title) => ({ title }));

function mark(window: Page, title: string) {
  return window.locator('[data-card]').filter({ hasText: title }).locator('[data-finish]');
}

test('a press with Shift selects the range from the card before, as the keys do', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, FOUR);
  await board.card('둘').click({ modifiers: ['Control'] });
  await board.card('넷').click({ modifiers: ['Shift'] });
  const bar = window.getByRole('region', { name: '선택한 카드' });
  await expect(bar).toContainText('3장 선택됨');
  await board.card('하나').click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('2장 선택됨');
  await app.close();
});

test('what fits under a title is not cut: every work area of the toolkit is whole', async () => {
  const app = await sharedApp();
  const { window } = app;
  await resize(app.app, 1280, 800);
  await openBoard(app);
  const areas = window.locator('[data-card] [class*="area"] [class*="clip"]');
  await expect(areas.first()).toBeVisible();
  const cut = await areas.evaluateAll((all) =>
    all.filter((area) => area.scrollWidth > area.clientWidth).map((area) => area.closest('[data-card]')?.textContent),
  );
  expect(cut).toEqual([]);
  await app.close();
});

test('a card that opens beside the board moves no other, and is not covered by its panel', async () => {
  const app = await sharedApp();
  const { window } = app;
  await resize(app.app, 1600, 900);
  const board = await openBoard(app, [
    { title: '골목 텃밭을 함께 가꿀 이웃에게 첫 모임을 알리고 올 수 있는지 묻기' },
    { title: '뒤의 카드' },
    { title: '끝 단계의 카드', stage: 'followup' },
  ]);
  const boxOf = (title: string) => board.card(title).boundingBox();
  const before = await boxOf('뒤의 카드');
  await board.card('뒤의 카드').click();
  const panel = window.getByRole('complementary', { name: '카드 자세히' });
  await expect(panel).toBeVisible();
  expect(await boxOf('뒤의 카드')).toEqual(before);
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await board.card('끝 단계의 카드').click();
  await expect(panel).toBeVisible();
  await expect
    .poll(async () => {
      const [card, beside] = await Promise.all([boxOf('끝 단계의 카드'), panel.boundingBox()]);
      return (card?.x ?? 0) + (card?.width ?? 0) <= (beside?.x ?? 0);
    })
    .toBe(true);
  await app.close();
});

test('one press on the circle, or C, finishes a card and opens it again; a selection goes together', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, FOUR);
  await mark(window, '하나').click();
  await expect.poll(async () => (await board.stored('하나')).status).toBe('done');
  await expect(window.getByRole('complementary', { name: '카드 자세히' })).toHaveCount(0);
  await mark(window, '하나').click();
  await expect.poll(async () => (await board.stored('하나')).status).toBe('todo');
  await board.card('둘').focus();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('c');
  await expect.poll(async () => (await board.stored('셋')).status).toBe('done');
  expect((await board.stored('둘')).status).toBe('done');
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await board.stored('둘')).status).toBe('todo');
  await app.close();
});

test('the count of late cards leads to them; dates of many cards are shown, moved and cleared together', async ({
  sharedAppEnds: _none,
}, info) => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, FOUR);
  const ids: Record<string, string> = {};
  for (const { title } of FOUR) ids[title] = (await board.stored(title)).id;
  const day = (startOn: string) => ({ dateKind: 'day', startOn, startAt: 600, endAt: null });
  await board.call('task.bulkEdit', { ids: [ids['하나']], patch: { dates: day('2020-03-02') } });
  await board.call('task.bulkEdit', { ids: [ids['둘']], patch: { dates: day('2020-03-05') } });
  await window.getByRole('button', { name: '늦은 카드 2장' }).click();
  await expect(window.locator('[data-card]')).toHaveCount(2);
  await expect(board.card('하나')).toContainText('2020. 3. 2.(월) 10:00');
  await window.getByRole('button', { name: '모두 보기' }).first().click();

  await board.card('하나').click({ modifiers: ['Control'] });
  await board.card('셋').click({ modifiers: ['Shift'] });
  const bar = window.getByRole('region', { name: '선택한 카드' });
  await bar.getByRole('button', { name: '날짜' }).click();
  const sheet = window.getByRole('dialog', { name: '날짜' });
  await expect(sheet).toContainText('3장 가운데 2장에 날짜가 있고');
  await sheet.getByRole('textbox', { name: '옮길 날수' }).fill('3');
  await window.keyboard.press('Enter');
  await sheet.getByRole('button', { name: '미루기' }).click();
  await expect.poll(() => board.stored('둘')).toMatchObject({ startOn: '2020-03-08', startAt: 600 });
  expect(await board.stored('하나')).toMatchObject({ startOn: '2020-03-05' });
  expect(await board.stored('셋')).toMatchObject({ dateKind: 'none' });
  await window.screenshot({ path: info.outputPath('bulk-dates.png') });
  expect(await violations(window)).toEqual([]);
  await sheet.getByRole('button', { name: '날짜 모두 지우기' }).click();
  await expect.poll(() => board.stored('둘')).toMatchObject({ dateKind: 'none' });
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '되돌리기: 카드 3개 날짜 바꾸기' }).click();
  await window.getByRole('button', { name: '되돌리기: 카드 3개 3일 미루기' }).click();
  await expect.poll(() => board.stored('둘')).toMatchObject({ startOn: '2020-03-05' });
  await app.close();
});

test('M and D on a selection lead straight to its owners and its dates; without one they are letters like others', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, FOUR);
  await board.card('하나').focus();
  await window.keyboard.press('d');
  await expect(window.getByRole('dialog', { name: '날짜' })).toHaveCount(0);
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('m');
  await expect(window.getByRole('dialog', { name: '담당' })).toBeVisible();
  await window.keyboard.type('나무');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await board.stored('둘')).leads.length).toBe(1);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog', { name: '담당' })).toHaveCount(0);
  await window.keyboard.press('d');
  await expect(window.getByRole('dialog', { name: '날짜' })).toBeVisible();
  await app.close();
});

test('owners of a selection are typed at once, and people are told apart by their own names', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, FOUR);
  await board.card('하나').click({ modifiers: ['Control'] });
  await window.getByRole('region', { name: '선택한 카드' }).getByRole('button', { name: '담당', exact: true }).click();
  await window.keyboard.type('최다온');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await board.stored('하나')).leads.length).toBe(1);
  await window.keyboard.press('Escape');
  await expect(board.card('하나').locator('[aria-hidden]').filter({ hasText: /^다$/ }).first()).toBeVisible();
  await app.close();
});
