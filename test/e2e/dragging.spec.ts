/** What is dragged besides cards: lines of lists, sheets, rows, columns; and how a drag ends however it is broken off. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openBoard } from '../support/board-page.ts';
import { openProgramme, withAgenda } from '../support/programme.ts';
import { setAppearance } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const GHOST = 'body > [aria-hidden="true"]';

async function middle(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pulls one thing to where another one is, and leaves it in the air. */
async function pull(window: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  const [start, end] = [await middle(from), await middle(to)];
  await window.mouse.move(start.x, start.y);
  await window.mouse.down();
  await window.mouse.move(end.x, end.y + (end.y < start.y ? -6 : 6), { steps: 8 });
}

test('checks are dragged by their grips and moved by keys, told in the language of the app; Esc puts a line back', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [{ title: '현장 답사' }]);
  const { id: taskId } = await board.stored('현장 답사');
  await board.call('checkItem.add', { taskId, texts: ['주차', '화장실', '전기'] });
  await board.card('현장 답사').click();
  const panel = window.getByRole('complementary', { name: '카드 자세히' });
  const names = () =>
    panel.getByRole('checkbox').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const grip = (name: string) => panel.getByRole('button', { name: `‘${name}’ 순서 바꾸기` });
  await expect.poll(names).toEqual(['주차', '화장실', '전기']);

  await pull(window, grip('전기'), panel.getByRole('checkbox', { name: '주차' }));
  await expect(panel.locator('[data-carried]')).toHaveCount(1);
  await window.mouse.up();
  await expect.poll(names).toEqual(['전기', '주차', '화장실']);
  await expect(panel.getByText('‘전기’ 옮김, 3개 가운데 1번째입니다.')).toBeAttached();

  await pull(window, grip('화장실'), panel.getByRole('checkbox', { name: '전기' }));
  await window.keyboard.press('Escape');
  await window.mouse.up();
  await expect(panel.locator('[data-carried]')).toHaveCount(0);
  await expect(panel.getByText('옮기지 않았습니다.')).toBeAttached();
  expect(await names()).toEqual(['전기', '주차', '화장실']);
  // Esc let go of the line and of nothing else.
  await expect(panel).toBeVisible();

  // In the field of a line the mouse selects text as everywhere.
  await panel.getByRole('button', { name: /^점검 1/ }).click();
  const field = panel.getByRole('textbox', { name: '점검 1' });
  const box = await field.boundingBox();
  if (box === null) throw new Error('the field is not on the screen');
  await window.mouse.move(box.x + 8, box.y + 12);
  await window.mouse.down();
  await window.mouse.move(box.x + 60, box.y + 12, { steps: 4 });
  await window.mouse.up();
  await expect.poll(() => window.evaluate(() => self.getSelection()?.toString())).toBe('전기');
  await window.keyboard.press('Escape');

  await setAppearance(window, 'en', 'light');
  const english = window.getByRole('complementary', { name: 'Card details' });
  await english.getByRole('button', { name: 'Reorder “주차”' }).focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(english.getByText('“주차” moved to place 3 of 3.')).toBeAttached();
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(english.getByRole('checkbox').first()).toHaveAccessibleName('주차');
  await app.close();
});

test('columns of a cue sheet are put in order in their panel and by their names; a click on a name selects the column', async () => {
  const programme = await openProgramme();
  const { window, cell, close } = programme;
  await withAgenda(programme);
  const heads = () =>
    window.locator('[data-head-column]').evaluateAll((all) => all.map((one) => one.dataset['headColumn']));
  const head = (key: string) => window.locator(`[data-head-column="${key}"] > span`).first();
  const before = await heads();
  const [first, second, third] = before;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no columns');

  await head('content').click();
  await expect(cell(1, 'content')).toHaveAttribute('aria-selected', 'true');
  expect(await heads()).toEqual(before);

  const start = await middle(head(third));
  const end = await middle(head(first));
  await window.mouse.move(start.x, start.y);
  await window.mouse.down();
  await window.mouse.move(end.x - 30, end.y, { steps: 8 });
  await window.mouse.up();
  await expect.poll(heads).toEqual([third, first, second, ...before.slice(3)]);

  await window.getByRole('button', { name: '열', exact: true }).click();
  const panel = window.getByRole('dialog', { name: '열', exact: true });
  const names = () => panel.getByRole('listitem').evaluateAll((all) => all.map((one) => one.dataset['line']));
  const listed = await names();
  await pull(window, panel.getByRole('button', { name: /순서 바꾸기/ }).nth(2), panel.getByRole('checkbox').first());
  await window.mouse.up();
  await expect.poll(names).toEqual([listed[2], listed[0], listed[1], ...listed.slice(3)]);
  await panel
    .getByRole('button', { name: /순서 바꾸기/ })
    .first()
    .focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(names).toEqual([listed[0], listed[2], ...listed.slice(1, 2), ...listed.slice(3)]);
  await close();
});

test('a dragged row leaves the keys with the table: what is typed next lands in its cell', async () => {
  const programme = await openProgramme();
  const { window, cell, close } = programme;
  await withAgenda(programme);
  await cell(4, 'title').click();
  await pull(window, window.locator('[role=row][aria-rowindex="5"] [data-grip]'), cell(2, 'title'));
  await window.mouse.up();
  await window.keyboard.type('아이디어');
  await window.keyboard.press('Enter');
  await expect(cell(2, 'title')).toHaveText('아이디어');
  await close();
});

test('a drag that is broken off leaves nothing in the air: the window loses the focus, the room goes away', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [{ title: '하나' }, { title: '둘' }]);
  async function lift(): Promise<void> {
    const { x, y } = await middle(board.card('하나'));
    await window.mouse.move(x, y);
    await window.mouse.down();
    await window.mouse.move(x + 260, y + 40, { steps: 5 });
    await expect(window.locator(GHOST).filter({ hasText: '하나' })).toHaveCount(1);
  }
  await lift();
  await expect(window.locator(GHOST).filter({ hasText: '단계 주제 선정 → 기획' })).toHaveCount(1);
  await window.evaluate(() => self.dispatchEvent(new Event('blur')));
  await expect(window.locator(GHOST).filter({ hasText: '하나' })).toHaveCount(0);
  await window.mouse.up();
  expect((await board.stored('하나')).stage).toBe('topic');

  await lift();
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${board.experimentId}/overview`);
  await expect(window.getByRole('heading', { level: 1, name: '개요' })).toBeVisible();
  await expect(window.locator(GHOST).filter({ hasText: '하나' })).toHaveCount(0);
  await window.mouse.up();
  expect(await window.evaluate(() => document.documentElement.style.cursor)).toBe('');
  await app.close();
});

test('a press that hardly moves is a click; a flick drops where it ends; near an edge the board scrolls', async () => {
  const app = await sharedApp();
  const { window } = app;
  const cards = Array.from({ length: 40 }, (_, index) => ({ title: `카드 ${index + 1}` }));
  const board = await openBoard(app, cards);
  const scrolled = () =>
    board.card('카드 1').evaluate((card) => {
      for (let one = card.parentElement; one !== null; one = one.parentElement)
        if (one.scrollTop > 0) return one.scrollTop;
      return 0;
    });
  const first = await middle(board.card('카드 1'));
  await window.mouse.move(first.x, first.y);
  await window.mouse.down();
  await window.mouse.move(first.x + 2, first.y + 2);
  await window.mouse.up();
  const panel = window.getByRole('complementary', { name: '카드 자세히' });
  await expect(panel).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  const third = await middle(board.card('카드 3'));
  await window.mouse.move(third.x, third.y);
  await window.mouse.down();
  await window.mouse.move(first.x, first.y - 4);
  await window.mouse.up();
  await expect.poll(async () => (await board.titles()).slice(0, 3)).toEqual(['카드 3', '카드 1', '카드 2']);

  const { x, y } = await middle(board.card('카드 1'));
  const height = await window.evaluate(() => self.innerHeight);
  await window.mouse.move(x, y);
  await window.mouse.down();
  await window.mouse.move(x, y + 60, { steps: 3 });
  await window.mouse.move(x, height - 4, { steps: 6 });
  await expect.poll(scrolled, { timeout: 15_000 }).toBeGreaterThan(600);
  await window.mouse.up();
  await expect.poll(async () => (await board.titles()).indexOf('카드 1')).toBeGreaterThan(12);
  await app.close();
});
