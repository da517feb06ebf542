/** The palette (Ctrl/⌘ K): rooms, rows and actions by the keyboard alone, in both languages, wherever one is. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../support/electron.ts';
import { makeNewer } from '../support/newer-library.ts';
import { command, goToRoom, openSample, query, setAppearance, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const LIBRARY = 'little-library-2020';

function line(window: Page, name: string | RegExp = '찾기와 이동'): Locator {
  return window.getByRole('combobox', { name });
}

/** The one under the keyboard. */
function current(window: Page): Locator {
  return window.getByRole('option', { selected: true });
}

async function find(window: Page, text: string): Promise<void> {
  await window.keyboard.press('Control+k');
  await expect(line(window)).toBeFocused();
  await window.keyboard.insertText(text);
}

/** Opens the palette, finds, and picks the first. */
async function goTo(window: Page, text: string, first: string | RegExp): Promise<void> {
  await find(window, text);
  await expect(current(window)).toContainText(first);
  await window.keyboard.press('Enter');
  await expect(line(window)).toHaveCount(0);
}

test('rooms, papers and rows of every room are gone to by their words, and remembered', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, LIBRARY);
  await command(window, 'person.add', { experimentId, rows: [{ name: '길고양', phone: '010-1234-5678' }] });
  await command(window, 'expense.add', { experimentId, rows: [{ description: '온새미로 대관' }] });
  await command(window, 'budgetLine.add', { experimentId, rows: [{ item: '나래 현수막' }] });
  await goToRoom(window, experimentId, 'overview', '개요');

  await goTo(window, 'ㅂㄷ', '보드');
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();

  await goTo(window, '0101234', '길고양');
  await expect(window).toHaveURL(/\/people\//);
  await expect(window.getByRole('textbox', { name: '이름' }).first()).toHaveValue('길고양');

  // Under the other keyboard layout, once.
  await find(window, 'dhsto');
  await expect(window.getByText('‘dhsto’ 대신 ‘온새’로 찾았습니다.')).toBeVisible();
  await expect(current(window)).toContainText('온새미로 대관');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab', { name: /지출/ })).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByRole('gridcell', { name: '온새미로 대관' })).toBeVisible();
  // The keyboard stands in the table, at what was found.
  await expect(window.getByRole('textbox', { name: '지출', exact: true })).toBeFocused();
  await expect(window.getByRole('gridcell', { name: '온새미로 대관' })).toHaveAttribute('aria-selected', 'true');

  await goTo(window, '나래ㅎ', '나래 현수막');
  await expect(window.getByRole('tab', { name: '예산', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByRole('gridcell', { name: '나래 현수막', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  const sheetId = sheet?.id ?? '';
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  const cueId = cues.at(-1)?.id ?? '';
  const cells = [
    { cueId, column: 'title' as const, value: '솔바람 인사' },
    { cueId, column: 'content' as const, value: '참새 노래' },
  ];
  await command(window, 'cue.setCells', { experimentId, sheetId, cells });
  // Found in what the row is not called by, it says where.
  await find(window, '참새');
  await expect(current(window)).toContainText(/‘솔바람 인사’내용: 참새 노래/);
  await window.keyboard.press('Escape');
  await goTo(window, '솔바람', /큐 \d+ ‘솔바람 인사’/);
  await expect(window.getByRole('heading', { level: 1, name: '프로그램·큐시트' })).toBeVisible();
  await expect(window).toHaveURL(/\/programme$/);
  await expect(window.getByRole('gridcell', { name: '솔바람 인사', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await goTo(window, '점검표', '문서: ');
  await expect(window.getByRole('radio', { name: '점검표', exact: true })).toBeChecked();

  // What was used lately stands first, by its name of today.
  await window.keyboard.press('Control+k');
  const recent = window.getByRole('group', { name: '최근에 쓴 것' });
  await expect(recent.getByRole('option')).toHaveCount(6);
  await expect(recent.getByRole('option').nth(2)).toContainText('나래 현수막');
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await close();
});

test('actions are done from the list, and what cannot be done now is not offered', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, LIBRARY);
  await goToRoom(window, experimentId, 'board', '보드');
  const actions = window.getByRole('group', { name: '할 수 있는 일' });
  await window.keyboard.press('Control+k');
  await expect(actions.getByRole('option', { name: /되돌리기/ })).toHaveCount(0);
  await window.keyboard.press('Escape');

  await command(window, 'experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  await goTo(window, '되돌리', /되돌리기: .+/);
  await expect
    .poll(async () => (await query(window, 'experiment.detail', { experimentId })).experiment.venue)
    .not.toBe('마을회관');

  await goTo(window, '어둡게', '화면: 어둡게');
  await expect(window.locator('html[data-theme=dark]')).toHaveCount(1);
  await goTo(window, 'English', /English/);
  await expect(window.locator('html[lang=en]')).toHaveCount(1);
  await close();
});

test('in English, by the button, in the library and back to where the focus was', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await setAppearance(window, 'en', 'light');
  await goToRoom(window, experimentId, 'people', 'People & staff');
  const button = window.getByRole('button', { name: /^Find/ });
  await button.click();
  await expect(line(window, 'Find and go')).toBeFocused();
  await expect(window.getByRole('group', { name: 'Go to' }).getByRole('option', { name: 'Board' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(button).toBeFocused();

  await window.keyboard.press('Control+k');
  await window.keyboard.insertText('zzzzzz');
  await expect(window.getByText('Nothing found.').first()).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(line(window, 'Find and go')).toBeFocused();
  await window.keyboard.press('Control+a');
  await window.keyboard.insertText('예산');
  // Rooms are found by their words in every language.
  await expect(current(window)).toHaveText(/Budget/);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowDown');
  await expect(current(window)).toHaveText(/Budget/);
  await window.keyboard.press('Escape');

  await window.evaluate(() => (self.location.hash = '#/'));
  await expect(window.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.insertText('서울역');
  await expect(window.getByRole('group', { name: 'All experiments' }).getByRole('option').first()).toContainText(
    '서울역',
  );
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(new RegExp(experimentId));

  await window.keyboard.press('?');
  await expect(window.getByRole('dialog').getByText('Find and go')).toBeVisible();
  await close();
});

test('the Enter that ends a syllable picks nothing', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, LIBRARY);
  await goToRoom(window, experimentId, 'overview', '개요');
  await find(window, '보드');
  await expect(current(window)).toContainText('보드');
  const session = await window.context().newCDPSession(window);
  await session.send('Input.imeSetComposition', { text: '드', selectionStart: 1, selectionEnd: 1 });
  await line(window).evaluate((input) => {
    const init = { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await expect(line(window)).toBeFocused();
  await expect(window).toHaveURL(/overview$/);
  await close();
});

test('a library that is only looked at is searched, and offers no change', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-e2e-'));
  const first = await launchApp({ userData });
  const experimentId = await openSample(first.window, LIBRARY);
  await command(first.window, 'experiment.edit', { experimentId, patch: { venue: '온새미로' } });
  await first.close();
  makeNewer(join(userData, 'library', 'library.db'));
  const { window, close } = await launchApp({ userData });
  await window.getByRole('button', { name: /읽기 전용/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
  await find(window, '온새');
  await expect(current(window)).toContainText('온새미로');
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(/overview\/venue/);
  await expect(window.getByRole('heading', { level: 1, name: '개요' })).toBeVisible();
  await find(window, '되돌리');
  await expect(window.getByRole('group', { name: '할 수 있는 일' })).toHaveCount(0);
  await close();
  rmSync(userData, { recursive: true, force: true });
});

test('behind a lock there is no palette, and no answer', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-e2e-'));
  const passphrase = '우산 열쇠 도토리 아침';
  const first = await launchApp({ userData });
  await openSample(first.window, LIBRARY);
  await first.window.evaluate(
    (next) => globalThis.window.api.call({ name: 'lock.change', input: { current: null, next } }),
    passphrase,
  );
  await first.close();
  const { window, close } = await launchApp({ userData });
  await expect(window.getByLabel('암호 문구').first()).toBeVisible();
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox')).toHaveCount(0);
  const answer = await window.evaluate(() =>
    globalThis.window.api.call({ name: 'search.find', input: { text: '도서관' } }),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'library.locked' } });
  await close();
  rmSync(userData, { recursive: true, force: true });
});
