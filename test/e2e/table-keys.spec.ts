/** The keyboard in every table: it crosses and leaves without harm, and a new row is stored only once something is typed into it. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openProgramme } from '../support/programme.ts';
import { cell, column, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const LINES = '예산서';
const SOURCES = '재원';
const SPENDING = '지출';
const PEOPLE = '사람 목록';

async function openRoom(window: Page, room: string, title: string): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, room, title);
  return experimentId;
}

/** How many sources, lines and expenses are stored. */
async function moneyCounts(window: Page, experimentId: string): Promise<readonly number[]> {
  const { sources, lines, expenses } = await query(window, 'money.book', { experimentId });
  return [sources.length, lines.length, expenses.length];
}

async function cueCount(window: Page, experimentId: string): Promise<number> {
  const sheets = await query(window, 'cueSheet.list', { experimentId });
  return sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

async function peopleCount(window: Page, experimentId: string): Promise<number> {
  return (await query(window, 'person.list', { experimentId })).length;
}

async function press(window: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await window.keyboard.press(key);
}

/** Presses a key until something has the focus; how often. */
async function pressUntil(window: Page, key: string, selector: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses += 1) {
    await window.keyboard.press(key);
    if (await window.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return presses;
  }
  throw new Error(`${selector} was not reached`);
}

function isInTable(window: Page): Promise<boolean> {
  return window.evaluate(() => document.activeElement?.matches('[data-grid] textarea') === true);
}

function drafts(window: Page, table: string) {
  const grid = window.getByRole('grid', { name: table, exact: true });
  return grid.locator('[data-draft]');
}

test('by Tab alone the budget and the spending are crossed in few steps, there and back, and nothing is added', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openRoom(window, 'money', '예산·정산');
  const before = await moneyCounts(window, experimentId);
  await window.getByRole('tab', { name: '예산', exact: true }).focus();
  const buttons = window.locator('[data-grid] button', { hasText: /추가$/ });
  await expect(buttons).toHaveText(['재원 추가', '예산 항목 추가']);
  await expect(cell(window, LINES, 0, 'item')).toBeVisible();
  const last = `[aria-label="${LINES}"] ~ button`;
  const there = await pressUntil(window, 'Tab', last);
  expect(there).toBeLessThan(16);
  expect(await pressUntil(window, 'Shift+Tab', '[role=tab]')).toBe(there);
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('tab', { name: /^지출/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(cell(window, SPENDING, 0, 'payee')).toBeVisible();
  const across = await pressUntil(window, 'Tab', `[aria-label="${SPENDING}"] ~ button`);
  expect(across).toBeLessThan(12);
  await window.keyboard.press('Shift+Tab');
  expect(await isInTable(window)).toBe(true);
  await window.keyboard.press('Shift+Tab');
  expect(await isInTable(window)).toBe(false);
  await press(window, 'Tab', 40);
  expect(await moneyCounts(window, experimentId)).toEqual(before);
  await expect(window.locator('[data-draft]')).toHaveCount(0);
  await close();
});

test('twelve cues stay twelve after forty Tabs and forty Enters at the end', async () => {
  const { window, experimentId, close } = await openProgramme();
  await window.getByRole('tab', { name: /기본 큐시트/ }).click();
  const rows = window.locator('[role=grid] [data-row]');
  await expect(rows).toHaveCount(12);
  await rows.last().locator('[role=gridcell]').last().click();
  await window.keyboard.press('Tab');
  expect(await isInTable(window)).toBe(false);
  await expect(window.getByRole('button', { name: '줄 추가' })).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await press(window, 'Enter', 40);
  await expect(rows).toHaveCount(13);
  await expect(window.locator('[data-draft]')).toHaveCount(1);
  expect(await cueCount(window, experimentId)).toBe(12);
  await press(window, 'Tab', 40);
  expect(await cueCount(window, experimentId)).toBe(12);
  await expect(window.locator('[data-draft]')).toHaveCount(0);
  await close();
});

test('a row is typed cell by cell with Tab, and is one row', async () => {
  const { window, cell: cue, experimentId, close } = await openProgramme();
  await window.getByRole('button', { name: '줄 추가' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.locator('[data-draft]')).toHaveCount(1);
  await window.keyboard.insertText('여는 말');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('인사');
  await window.keyboard.press('Tab');
  await expect(cue(1, 'title')).toHaveText('여는 말');
  await expect(cue(1, 'subtitle')).toHaveText('인사');
  expect(await cueCount(window, experimentId)).toBe(13);
  await expect(window.getByText('저장됨')).toBeVisible();
  const sheetId = (await query(window, 'cueSheet.list', { experimentId }))[1]?.id ?? '';
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  expect(cues).toHaveLength(1);
  expect(cues[0]).toMatchObject({ title: '여는 말', subtitle: '인사' });
  await close();
});

test('what is typed into a draft is stored as one step, in every money table and among the people', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openRoom(window, 'money', '예산·정산');
  const before = await moneyCounts(window, experimentId);
  const [sources = 0, lines = 0, expenses = 0] = before;

  await cell(window, SOURCES, 0, 'amount').click();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  await expect(drafts(window, SOURCES)).toHaveCount(1);
  expect(await moneyCounts(window, experimentId)).toEqual(before);
  await window.keyboard.press('Home');
  await window.keyboard.insertText('마을 모금');
  await window.keyboard.press('Tab');
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual([sources + 1, lines, expenses]);
  await expect(column(window, SOURCES, 'name').last()).toHaveText('마을 모금');
  await expect(drafts(window, SOURCES)).toHaveCount(0);
  await undo(window);
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual(before);
  await expect(drafts(window, SOURCES)).toHaveCount(0);

  // In the middle of the budget, below the row that it takes its category from.
  const category = await cell(window, LINES, 0, 'category').innerText();
  const second = await cell(window, LINES, 1, 'item').innerText();
  await cell(window, LINES, 0, 'item').click();
  await window.keyboard.press('Control+Enter');
  await expect(drafts(window, LINES)).toHaveCount(1);
  expect(await moneyCounts(window, experimentId)).toEqual(before);
  await window.keyboard.insertText('여분');
  await window.keyboard.press('Enter');
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual([sources, lines + 1, expenses]);
  await expect(cell(window, LINES, 1, 'item')).toHaveText('여분');
  await expect(cell(window, LINES, 1, 'category')).toHaveText(category);
  await expect(cell(window, LINES, 2, 'item')).toHaveText(second);
  await undo(window);
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual(before);

  await window.getByRole('tab', { name: '지출' }).click();
  await window.getByRole('button', { name: '지출 추가' }).first().click();
  await expect(drafts(window, SPENDING)).toHaveCount(1);
  expect(await moneyCounts(window, experimentId)).toEqual(before);
  await window.keyboard.insertText('9/5');
  await window.keyboard.press('Enter');
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual([sources, lines, expenses + 1]);
  await undo(window);
  await expect.poll(() => moneyCounts(window, experimentId)).toEqual(before);

  await goToRoom(window, experimentId, 'people', '사람·인력');
  const people = await peopleCount(window, experimentId);
  await cell(window, PEOPLE, 0, 'name').click();
  await window.keyboard.press('Control+End');
  await press(window, 'Enter', 5);
  await press(window, 'Tab', 40);
  expect(await peopleCount(window, experimentId)).toBe(people);
  await expect(drafts(window, PEOPLE)).toHaveCount(0);
  await cell(window, PEOPLE, 0, 'name').click();
  await window.keyboard.press('Control+ArrowDown');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('새봄');
  await window.keyboard.press('Enter');
  await expect.poll(() => peopleCount(window, experimentId)).toBe(people + 1);
  await undo(window);
  await expect.poll(() => peopleCount(window, experimentId)).toBe(people);

  // What is typed into the very last cell is kept by the Tab that leaves the table.
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+End');
  await window.keyboard.insertText('열쇠를 맡음');
  await window.keyboard.press('Tab');
  expect(await isInTable(window)).toBe(false);
  await expect
    .poll(async () => (await query(window, 'person.list', { experimentId })).at(-1)?.person.notes)
    .toBe('열쇠를 맡음');
  expect(await peopleCount(window, experimentId)).toBe(people);
  await close();
});

test('an empty draft goes with a press elsewhere, and the press still does what it was meant for', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openRoom(window, 'money', '예산·정산');
  const before = await moneyCounts(window, experimentId);
  await window.getByRole('button', { name: '재원 추가' }).click();
  await expect(drafts(window, SOURCES)).toHaveCount(1);
  await expect(drafts(window, SOURCES).locator('[data-column=name]')).toHaveAttribute('data-issue', 'info');
  await window.getByRole('combobox', { name: /비목/ }).click();
  await expect(window.getByRole('listbox')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { level: 1 }).click();
  await expect(drafts(window, SOURCES)).toHaveCount(0);
  expect(await moneyCounts(window, experimentId)).toEqual(before);
  await close();
});

test('Enter that ends a syllable stores nothing; the next one stores one row', async () => {
  const { window, cell: cue, experimentId, close } = await openProgramme();
  await window.getByRole('button', { name: '줄 추가' }).click();
  await expect(cue(1, 'title')).toBeVisible();
  const session = await window.context().newCDPSession(window);
  await session.send('Input.imeSetComposition', { text: '인사', selectionStart: 2, selectionEnd: 2 });
  const pen = window.locator('textarea[data-open]');
  await expect(pen).toHaveValue('인사');
  for (const key of ['Enter', 'Tab']) {
    await pen.evaluate((element, code) => {
      const stroke = { key: code, code, isComposing: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent('keydown', stroke));
    }, key);
  }
  await expect(pen).toHaveValue('인사');
  expect(await cueCount(window, experimentId)).toBe(12);
  await session.send('Input.insertText', { text: '인사' });
  await window.keyboard.press('Enter');
  await expect.poll(() => cueCount(window, experimentId)).toBe(13);
  await expect(cue(1, 'title')).toHaveText('인사');
  await close();
});

test('deleting every name is refused in its own words, and the view stays', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openRoom(window, 'people', '사람·인력');
  const names = Array.from({ length: 60 }, (_, index) => ({ name: `사람 ${index + 1}` }));
  await window.evaluate(
    async ([id, people]) => self.api.call({ name: 'person.add', input: { experimentId: id, rows: people } }),
    [experimentId, names] as const,
  );
  const before = await query(window, 'person.list', { experimentId });
  await expect(cell(window, PEOPLE, 0, 'name')).toBeVisible();
  await cell(window, PEOPLE, 3, 'name').click();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Delete');
  const alert = window.getByRole('alert');
  await expect(alert).toContainText('지우지 못했습니다');
  await expect(alert).toContainText('사람을 없애려면 줄을 삭제하세요 (Ctrl+Delete)');
  await expect(alert).not.toContainText('붙여넣');
  await expect(alert.getByRole('listitem')).toHaveCount(1);
  await expect(cell(window, PEOPLE, 0, 'name')).toBeInViewport();
  expect(await query(window, 'person.list', { experimentId })).toEqual(before);
  await alert.getByRole('button').click();
  await window.getByRole('searchbox', { name: '사람 찾기' }).fill('사람 7');
  await cell(window, PEOPLE, 0, 'name').click();
  await window.keyboard.press('Control+x');
  await expect(alert).toContainText('잘라내지 못했습니다');
  expect(await query(window, 'person.list', { experimentId })).toEqual(before);
  await close();
});

for (const [locale, theme, title, hint, unsaved] of [
  ['ko', 'light', '예산·정산', 'Esc 다음에 Tab을 누르면 표에서 나갑니다.', '아직 저장되지 않았습니다'],
  ['en', 'dark', 'Budget & settlement', 'Press Esc, then Tab to leave the table.', 'Not saved yet'],
] as const) {
  test(`tells how to leave at first use, until it was done; accessible with a draft open (${locale}, ${theme})`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openSample(window, 'little-library-2020');
    await setAppearance(window, locale, theme);
    await goToRoom(window, experimentId, 'money', title);
    const note = window.getByRole('note').filter({ hasText: hint });
    await expect(window.getByRole('grid').first()).toBeVisible();
    await expect(note).toHaveCount(0);
    await window
      .locator('[data-grid] button', { hasText: /추가$|Add/ })
      .first()
      .click();
    await expect(note).toBeVisible();
    await expect(window.locator('[data-draft]')).toHaveCount(1);
    await expect(window.getByText(unsaved).last()).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await window.keyboard.insertText('x');
    await window.keyboard.press('Escape');
    await window.keyboard.press('Tab');
    await expect(note).toHaveCount(0);
    await window.locator('[data-grid] [data-column=amount]').first().click();
    await expect(window.locator('[data-grid] textarea').first()).toBeFocused();
    await expect(note).toHaveCount(0);
    await close();
  });
}
