/** The schedule room: bars and days by mouse and keyboard, the tray, the month, what is found, in both languages and themes. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '@shared/domain/civil-date.ts';
import { civilDate, minuteOfDay } from '@shared/domain/units.ts';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boardPage } from '../support/board-page.ts';
import { answerDialogs } from '../support/electron.ts';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

interface Planned {
  readonly title: string;
  readonly area?: 'venue' | 'publicity';
  readonly on?: string;
  readonly to?: string;
}

/** An experiment on 12 December 2026 with these cards and no others, open in the room. */
async function plan(window: Page, cards: readonly Planned[]): Promise<string> {
  const made = await command(window, 'library.create', {
    title: '골목 텃밭 실험',
    question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
    origin: 'citizen',
    eventDate: '2026-12-12',
    headCount: 30,
    organiser: '마을연구소',
    locale: 'ko',
  });
  const { experimentId } = made as { readonly experimentId: string };
  const toolkit = await query(window, 'board.get', { experimentId });
  await command(window, 'task.remove', { experimentId, ids: toolkit.cards.map(({ id }) => id) });
  for (const { title, area = 'venue', on, to } of cards) {
    const { id } = (await command(window, 'task.create', { experimentId, title, stage: 'prepare', area })) as {
      readonly id: string;
    };
    const times = { startAt: null, endAt: null };
    if (on !== undefined)
      await command(window, 'task.bulkEdit', {
        experimentId,
        ids: [id],
        patch: {
          dates:
            to === undefined
              ? { dateKind: 'day', startOn: on, ...times }
              : { dateKind: 'range', startOn: on, endOn: to, ...times },
        },
      });
  }
  await goToRoom(window, experimentId, 'schedule', '일정');
  return experimentId;
}

function bar(window: Page, title: string): Locator {
  return window.getByRole('button', { name: new RegExp(`^${title},`) });
}

async function middle(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, left: box.x };
}

async function drag(window: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  await window.mouse.move(from.x + 6, from.y, { steps: 2 });
  await window.mouse.move(to.x, to.y, { steps: 6 });
  await window.mouse.up();
}

async function days(window: Page, experimentId: string, title: string): Promise<string> {
  const card = await boardPage(window, experimentId).stored(title);
  return `${card.dateKind} ${card.startOn} ${card.endOn}`;
}

test('a bar is moved and pulled with the mouse; each is one step, taken back by its message', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await plan(window, [
    { title: '장소 고르기', on: '2026-11-16', to: '2026-11-20' },
    { title: '현수막 걸기', area: 'publicity', on: '2026-12-01' },
  ]);
  const at = await middle(bar(window, '장소 고르기'));
  const day = at.width / 5;
  await drag(window, at, { x: at.x + day * 3, y: at.y });
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-19 2026-11-23');
  await expect(window.getByText('‘장소 고르기’ 날짜: 2026. 11. 19.(목)~23.(월)').first()).toBeVisible();

  const moved = await middle(bar(window, '장소 고르기'));
  const end = { x: moved.left + moved.width - 3, y: moved.y };
  await drag(window, end, { x: end.x + day * 4, y: end.y });
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-19 2026-11-27');
  await window.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-19 2026-11-23');
  await undo(window);
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-16 2026-11-20');

  await window.mouse.move(at.x, at.y);
  await window.mouse.down();
  await window.mouse.move(at.x + 90, at.y, { steps: 4 });
  await window.keyboard.press('Escape');
  await window.mouse.up();
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-16 2026-11-20');
  await expect.poll(async () => (await middle(bar(window, '장소 고르기'))).left).toBe(at.left);
  await close();
});

test('the keyboard moves a bar, its end, by weeks and by working days, and opens the card', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await plan(window, [
    { title: '장소 고르기', on: '2026-11-16', to: '2026-11-20' },
    { title: '현수막 걸기', area: 'publicity', on: '2026-12-04' },
  ]);
  const first = bar(window, '장소 고르기');
  await first.focus();
  await window.keyboard.press('ArrowRight');
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-17 2026-11-21');
  await expect(window.locator('[aria-live="assertive"]').filter({ hasText: '2026. 11. 17.(화)~21.(토)' })).toHaveCount(
    1,
  );
  await window.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-24 2026-11-28');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-11-24 2026-11-27');
  await expect(first).toBeFocused();

  await window.keyboard.press('ArrowDown');
  await expect(bar(window, '현수막 걸기')).toBeFocused();
  await window.keyboard.press('w');
  await expect(window.getByRole('switch', { name: '근무일 단위' })).toBeChecked();
  await window.keyboard.press('ArrowRight');
  // Friday to Monday.
  await expect.poll(() => days(window, experimentId, '현수막 걸기')).toBe('day 2026-12-07 null');
  // The same key under a Hangul layout.
  await bar(window, '현수막 걸기').dispatchEvent('keydown', { key: 'ㅈ', code: 'KeyW' });
  await expect(window.getByRole('switch', { name: '근무일 단위' })).not.toBeChecked();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
  await expect(window.getByRole('complementary').getByText('현수막 걸기').first()).toBeVisible();
  await close();
});

test('a card without a day is dragged from the tray onto one, or given one by its field', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await plan(window, [
    { title: '장소 고르기', on: '2026-11-16', to: '2026-11-20' },
    { title: '무대 빌리기' },
    { title: '현수막 걸기', area: 'publicity' },
  ]);
  const tray = window.getByRole('region', { name: '날짜 없는 카드' });
  await expect(tray.getByRole('listitem')).toHaveCount(2);
  const placed = await middle(bar(window, '장소 고르기'));
  const from = await middle(tray.getByText('무대 빌리기'));
  await drag(window, { x: from.x, y: from.y }, { x: placed.left + placed.width / 10, y: placed.y + 60 });
  await expect.poll(() => days(window, experimentId, '무대 빌리기')).toBe('day 2026-11-16 null');
  await tray.getByRole('button', { name: '‘현수막 걸기’ 날짜 정하기' }).click();
  await window.getByRole('dialog').getByLabel('날짜').fill('2026. 12. 1.');
  await window.keyboard.press('Enter');
  await expect.poll(() => days(window, experimentId, '현수막 걸기')).toBe('day 2026-12-01 null');
  await expect(tray.getByText('모든 카드에 날짜가 있습니다.')).toBeVisible();
  await close();
});

test('the month is walked by keys; a card goes to another day by mouse and by its field', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await plan(window, [{ title: '장소 고르기', on: '2026-12-08', to: '2026-12-09' }]);
  const meeting = { heldOn: civilDate('2026-12-15'), startAt: minuteOfDay(840), endAt: minuteOfDay(900) };
  const rows = [
    { title: '운영 회의', ...meeting },
    { title: '그만둔 회의', ...meeting, state: 'cancelled' as const },
  ];
  await command(window, 'meeting.add', { experimentId, rows, beforeId: null });
  await window.getByRole('tab', { name: '달력' }).click();
  await window.getByRole('button', { name: '행사일' }).click();
  await expect(window.getByRole('grid', { name: '2026년 12월' })).toBeVisible();
  const cell = (date: string) => window.locator(`[data-date="${date}"]`);
  await expect(cell('2026-12-25')).toHaveAccessibleName(/기독탄신일|크리스마스|성탄/);
  await cell('2026-12-12').focus();
  for (const [key, to] of [
    ['ArrowLeft', '2026-12-11'],
    ['ArrowUp', '2026-12-04'],
    ['Home', '2026-11-29'],
    ['PageDown', '2026-12-29'],
    ['End', '2027-01-02'],
  ] as const) {
    await window.keyboard.press(key);
    await expect(cell(to)).toBeFocused();
  }
  await window.getByRole('button', { name: '행사일' }).click();

  const chip = await middle(cell('2026-12-09').getByText('장소 고르기'));
  await drag(window, chip, await middle(cell('2026-12-16')));
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-12-15 2026-12-16');
  await cell('2026-12-15').click();
  await window.keyboard.press('Enter');
  const list = window.getByRole('complementary', { name: '고른 날의 일정' });
  // Meetings come first, in the day and in its list.
  await expect(cell('2026-12-15')).toContainText('14:00 운영 회의');
  await expect(cell('2026-12-15')).not.toContainText('그만둔 회의');
  await expect(list.getByRole('link', { name: '운영 회의' })).toBeFocused();
  await expect(list).toContainText('회의 · 14:00~15:00');
  await expect(list.getByRole('link', { name: '장소 고르기' })).toBeVisible();
  await list.getByRole('button', { name: '‘장소 고르기’ 다른 날로 옮기기' }).click();
  await window.getByRole('dialog').getByLabel('옮길 날짜').fill('2026. 12. 1.');
  await window.keyboard.press('Enter');
  await expect.poll(() => days(window, experimentId, '장소 고르기')).toBe('range 2026-12-01 2026-12-02');
  await window.screenshot({ path: 'test-results/schedule-calendar.png' });
  await close();
});

test('a promise and the next contact stand in the month, and lead to where they are kept', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await plan(window, [{ title: '장소 고르기', on: '2026-12-08' }]);
  const [proposer = ''] = (await command(window, 'person.add', {
    experimentId,
    rows: [{ nickname: '야학 교사', role: 'proposer' }],
    beforeId: null,
  })) as readonly string[];
  const dueOn = civilDate('2026-12-10');
  await command(window, 'promise.add', {
    experimentId,
    rows: [{ text: '결과를 메일로', personId: proposer, dueOn }],
    beforeId: null,
  });
  const call = { ownerTable: 'person', ownerId: proposer, contactedOn: civilDate('2026-12-01') } as const;
  const rows = [{ ...call, nextStep: '다시 전화', nextOn: dueOn }];
  await command(window, 'contact.add', { experimentId, rows, beforeId: null });
  await window.getByRole('tab', { name: '달력' }).click();
  await window.getByRole('button', { name: '행사일' }).click();
  const cell = window.locator('[data-date="2026-12-10"]');
  await expect(cell).toContainText('약속 · 결과를 메일로');
  await expect(cell).toContainText('연락 · 다시 전화');
  await cell.click();
  const list = window.getByRole('complementary', { name: '고른 날의 일정' });
  await expect(list).toContainText('약속 · 야학 교사');
  await window.screenshot({ path: 'test-results/schedule-promises.png' });
  expect(await violations(window)).toEqual([]);
  await list.getByRole('link', { name: '다시 전화' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '사람·인력' })).toBeVisible();
  await close();
});

test('late cards say what they hold up, and clashes lead to both sides', async () => {
  const { window, close } = await sharedApp();
  const now = new Date(Date.now() + 9 * 3_600_000);
  const today = civilDate(now.toISOString().slice(0, 10));
  const experimentId = await plan(window, [
    { title: '장소 고르기', on: addDays(today, -5) },
    { title: '장소 계약', on: addDays(today, -1), to: addDays(today, 1) },
    { title: '늦은 점검', area: 'publicity', on: '2027-01-04' },
  ]);
  const found = window.getByRole('region', { name: '살펴볼 것' });
  await expect(found.getByText('5일 늦음')).toBeVisible();
  await found.getByText('뒤로 밀리는 카드 1장').click();
  await expect(found.getByRole('link', { name: '장소 계약' })).toBeVisible();
  await expect(found.getByText('기한이 행사보다 23일 뒤입니다.')).toBeVisible();

  const { cards } = await query(window, 'board.get', { experimentId });
  const ids = cards.slice(0, 2).map(({ id }) => id);
  await command(window, 'task.assign', { experimentId, ids, person: { name: '나무' }, duty: 'lead' });
  await command(window, 'task.bulkEdit', {
    experimentId,
    ids,
    patch: { dates: { dateKind: 'day', startOn: '2026-12-01', startAt: 600, endAt: 660 } },
  });
  await expect(found.getByText('나무: 같은 시간에 두 곳(60분)')).toBeVisible();
  await expect(found.getByRole('link', { name: '장소 고르기 10:00~11:00' })).toBeVisible();
  await found.getByRole('link', { name: '장소 계약 10:00~11:00' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
  await expect(window.getByRole('complementary').getByText('장소 계약').first()).toBeVisible();
  await close();
});

test('the room is clean for axe and teaches when it is empty, in both languages and themes', async () => {
  const { window, close } = await sharedApp();
  const empty = await plan(window, []);
  await expect(window.getByText('카드에 날짜를 적으면 여기에서 일정표와 달력으로 보입니다.')).toBeVisible();
  await expect(window.getByRole('link', { name: '보드에서 카드 추가' })).toHaveAttribute(
    'href',
    new RegExp(`${empty}/board`),
  );
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'schedule', '일정');
  for (const [locale, theme] of [
    ['ko', 'light'],
    ['en', 'dark'],
  ] as const) {
    await setAppearance(window, locale, theme);
    await window.getByRole('tab').first().click();
    await expect(window.locator('[data-bar]').first()).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: `test-results/schedule-timeline-${locale}.png` });
    await window.getByRole('tab').nth(1).click();
    await expect(window.getByRole('grid')).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: `test-results/schedule-month-${locale}.png` });
  }
  await close();
});

test('the days of one area are saved as a calendar file', async () => {
  const { app, window, userData, close } = await sharedApp();
  await plan(window, [
    { title: '책상 나르기', on: '2026-12-01', to: '2026-12-03' },
    { title: '포스터 붙이기', area: 'publicity', on: '2026-11-20' },
  ]);
  const file = path.join(tmpdir(), `${path.basename(userData)}.ics`);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: '달력 파일…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: '달력 파일(.ics)로 저장' });
  await expect(dialog.getByText(/일정 4개가 들어갑니다/)).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('combobox', { name: '담을 일정' }).press('Enter');
  await window.getByRole('option', { name: /^장소/ }).click();
  await expect(dialog.getByText('일정 2개가 들어갑니다', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: '저장…' }).click();
  await expect(dialog).toBeHidden();
  const text = await readFile(file, 'utf8');
  await rm(file);
  expect(text).toContain('책상 나르기');
  expect(text).toContain('DTEND;VALUE=DATE:20261204');
  expect(text).not.toContain('포스터 붙이기');
  await close();
});
