/** 보드: cards carried by mouse and keyboard over columns and lanes, gates, selection, search, undo, restart. */
import { expect } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boardPage, openBoard } from '../support/board-page.ts';
import { launchApp } from '../support/electron.ts';
import { violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const THREE = [{ title: '하나' }, { title: '둘' }, { title: '셋' }];

test('a card dragged within its column changes the order, and Ctrl+Z and Ctrl+Shift+Z walk it back and forth', async () => {
  const app = await sharedApp();
  const board = await openBoard(app, THREE);
  await board.drag('셋', '주제 선정', { above: '하나' });
  await expect.poll(board.titles).toEqual(['셋', '하나', '둘']);
  await app.window.keyboard.press('Control+z');
  await expect.poll(board.titles).toEqual(['하나', '둘', '셋']);
  await app.window.keyboard.press('Control+Shift+z');
  await expect.poll(board.titles).toEqual(['셋', '하나', '둘']);
  await app.window.getByRole('button', { name: '되돌리기: ‘셋’ 순서 바꾸기' }).click();
  await expect.poll(board.titles).toEqual(['하나', '둘', '셋']);
  await app.window.getByRole('button', { name: '다시 하기: ‘셋’ 순서 바꾸기' }).click();
  await expect.poll(board.titles).toEqual(['셋', '하나', '둘']);
  await app.close();
});

test('Esc in the middle of a drag, and a drop where the card was, change nothing', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, THREE);
  const box = await board.card('하나').boundingBox();
  if (box === null) throw new Error('the card is not on the screen');
  await window.mouse.move(box.x + 40, box.y + 10);
  await window.mouse.down();
  await window.mouse.move(box.x + 80, box.y + 200, { steps: 5 });
  await window.keyboard.press('Escape');
  await expect(board.card('하나')).not.toHaveAttribute('data-lifted');
  await window.mouse.up();
  await board.drag('둘', '주제 선정', { below: '둘' });
  await expect(board.announced()).toHaveText('제자리에 놓았습니다.');
  expect(await board.titles()).toEqual(['하나', '둘', '셋']);
  await expect(window.getByRole('button', { name: '되돌리기: ‘셋’ 만들기' })).toBeVisible();
  await app.close();
});

test('a card dragged past an open gate asks: going back changes nothing, a reason moves it and stays on the gate until taken back', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, THREE);
  await board.drag('둘', '기획');
  const dialog = window.getByRole('dialog', { name: '아직 채우지 않은 것이 있습니다' });
  await expect(dialog).not.toContainText('B13');
  await expect(dialog.getByRole('link', { name: /제안자를 만났는지/ })).toHaveAttribute(
    'href',
    /\/overview\/proposerExit$/,
  );
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '돌아가기' }).click();
  expect(await board.stored('둘')).toMatchObject({ stage: 'topic' });

  await board.drag('둘', '기획');
  await dialog.getByRole('button', { name: '사유를 남기고 옮기기' }).click();
  await expect(dialog).toContainText('넘어가는 사유를 적어 주세요');
  await dialog.getByLabel('넘어가는 사유').fill('기관 일정이 먼저 잡혀서');
  await dialog.getByRole('button', { name: '사유를 남기고 옮기기' }).click();
  await expect.poll(async () => (await board.stored('둘')).stage).toBe('plan');
  const mark = window.getByRole('button', { name: /주제 선정 관문: .* 넘어감/ });
  await mark.click();
  await expect(window.getByRole('dialog', { name: '주제 선정 관문' })).toContainText('기관 일정이 먼저 잡혀서');
  await window.keyboard.press('Escape');

  // One step: the move and its reason go and come together.
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await board.stored('둘')).stage).toBe('topic');
  await expect(window.getByRole('button', { name: /주제 선정 관문: 남은 조건/ })).toBeVisible();
  await window.keyboard.press('Control+Shift+z');
  await mark.click();
  await window.getByRole('button', { name: '관문 되살리기' }).click();
  await expect(window.getByRole('button', { name: /주제 선정 관문: 남은 조건/ })).toBeVisible();
  expect(await board.stored('둘')).toMatchObject({ stage: 'plan' });
  await app.close();
});

test('the keyboard carries a card over columns and lanes, says where it is and what changes, and drops or lets go', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [
    ...THREE.map((card) => ({ ...card, stage: 'plan', area: 'proposer' })),
    { title: '넷', stage: 'topic', area: 'topic' },
  ]);
  await window.getByRole('switch', { name: '분야별로 나누어 보기' }).click();
  await board.card('하나').focus();
  await window.keyboard.press('Space');
  await expect(board.announced()).toContainText('카드 1장을 들었습니다');
  await window.keyboard.press('ArrowDown');
  await expect(board.announced()).toContainText('2번째 자리');
  await window.keyboard.press('Escape');
  await expect(board.announced()).toHaveText('옮기지 않았습니다.');
  expect(await board.titles()).toEqual(['하나', '둘', '셋', '넷']);

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowDown');
  await expect(board.announced()).toContainText('단계 기획 → 주제 선정 · 분야 제안자 → 주제');
  await window.keyboard.press('Space');
  await expect.poll(async () => board.stored('하나')).toMatchObject({ stage: 'topic', area: 'topic' });
  await expect(board.card('하나')).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect.poll(async () => board.stored('하나')).toMatchObject({ stage: 'plan', area: 'proposer' });
  await app.close();
});

test('who carries a card past a gate by keyboard, or leaves its menu, still stands on the card', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, THREE);
  await board.card('둘').focus();
  await window.keyboard.press('Shift+F10');
  await expect(window.getByRole('menuitem', { name: '열기' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(board.card('둘')).toBeFocused();

  for (const key of ['Space', 'ArrowRight', 'Space']) await window.keyboard.press(key);
  await window.keyboard.insertText('기관 일정이 먼저 잡혀서');
  await window.getByRole('button', { name: '사유를 남기고 옮기기' }).press('Enter');
  await expect.poll(async () => (await board.stored('둘')).stage).toBe('plan');
  await expect(board.card('둘')).toBeFocused();
  await app.close();
});

test('several selected cards are carried together and land in their order, as one step', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [...THREE, { title: '넷' }]);
  await board.card('하나').focus();
  await board.card('하나').click({ modifiers: ['Control'] });
  await board.card('셋').click({ modifiers: ['Control'] });
  await board.drag('셋', '주제 선정', { below: '넷' });
  await expect.poll(board.titles).toEqual(['둘', '넷', '하나', '셋']);
  await window.keyboard.press('Control+z');
  await expect.poll(board.titles).toEqual(['하나', '둘', '셋', '넷']);
  await app.close();
});

test('what is selected with Shift is edited together in one step, archived by E and deleted by Delete', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [...THREE, { title: '넷' }]);
  await board.card('하나').focus();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  const bar = window.getByRole('region', { name: '선택한 카드' });
  await expect(bar).toContainText('3장 선택됨');
  await bar.getByRole('button', { name: '상태' }).click();
  await window.getByRole('menuitem', { name: '마침' }).click();
  await expect.poll(async () => (await board.stored('셋')).status).toBe('done');
  await bar.getByRole('button', { name: '담당', exact: true }).click();
  await window.getByRole('combobox', { name: '추가' }).fill('@새봄');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await board.stored('둘')).leads.length).toBe(1);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '되돌리기: 카드 3개에 @새봄 넣기' }).click();
  await expect.poll(async () => (await board.stored('둘')).leads).toEqual([]);
  await window.getByRole('button', { name: '되돌리기: 카드 3개 상태를 마침으로 바꾸기' }).click();
  await expect.poll(async () => (await board.stored('하나')).status).toBe('todo');

  await board.card('둘').focus();
  await window.keyboard.press('e');
  await expect.poll(board.titles).toEqual(['넷']);
  await expect(board.card('넷')).toBeFocused();
  await window.keyboard.press('Delete');
  await expect.poll(board.titles).toEqual([]);
  await window.getByRole('button', { name: '되돌리기: ‘넷’ 지우기' }).click();
  await window.getByRole('button', { name: '보관함' }).click();
  await window.getByRole('button', { name: '둘 꺼내기' }).click();
  await expect.poll(board.titles).toEqual(['둘', '넷']);
  await app.close();
});

test('a card is typed with N, Enter stays for the next; what an input method composes adds exactly one', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [{ title: '하나' }]);
  await board.card('하나').focus();
  await window.keyboard.press('n');
  const field = window.getByRole('textbox', { name: /카드 추가$/ });
  await expect(field).toBeFocused();
  await field.fill('둘');
  await window.keyboard.press('Enter');
  await expect.poll(board.titles).toEqual(['하나', '둘']);
  await expect(field).toHaveValue('');
  await field.fill('셋');
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await window.keyboard.press('Enter');
  await expect.poll(board.titles).toEqual(['하나', '둘', '셋']);
  await window.keyboard.press('Escape');
  await expect(board.card('하나')).toBeFocused();
  await window.getByRole('button', { name: '준비에 카드 추가' }).click();
  await field.fill('넷');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await board.stored('넷')).stage).toBe('prepare');
  await app.close();
});

test('the board is narrowed by filter and by search, with first consonants too, and the filter is remembered', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, [...THREE, { title: '서울역 일일야학', area: 'venue' }]);
  const { id } = await board.stored('하나');
  await board.call('checkItem.add', { taskId: id, texts: ['배치도 받기'] });
  const cards = window.locator('[data-card]');
  await board.card('하나').focus();
  await window.keyboard.press('/');
  const search = window.getByRole('searchbox', { name: '카드 찾기' });
  await expect(search).toBeFocused();
  await search.fill('ㅅㅇㅇ');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('서울역 일일야학');
  await search.fill('배치도');
  await expect(cards).toContainText('하나');
  await window.keyboard.press('Escape');
  await expect(cards).toHaveCount(4);

  await window.getByRole('button', { name: '거르기', exact: true }).click();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('checkbox', { name: '장소' }).click();
  await window.keyboard.press('Escape');
  await expect(cards).toHaveCount(1);
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${board.experimentId}/overview`);
  await expect(window.getByRole('heading', { level: 1, name: '개요' })).toBeVisible();
  await board.goTo();
  await expect(cards).toHaveCount(1);
  // A card that the filter leaves out of sight says so, and leads to itself.
  await window.getByRole('button', { name: '준비에 카드 추가' }).click();
  await window.keyboard.type('전단 나누기');
  await window.keyboard.press('Enter');
  await expect(window.getByText('‘전단 나누기’ 카드를 만들었습니다', { exact: false }).first()).toBeVisible();
  await expect(cards).toHaveCount(1);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '모두 보기' }).first().click();
  await expect(cards).toHaveCount(5);
  await expect(board.card('전단 나누기')).toBeVisible();
  await app.close();
});

test('the columns can stand for status, area and owner, and a drag then changes just that', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, THREE);
  const { id } = await board.stored('하나');
  await board.call('task.assign', { ids: [id], person: { name: '@나무' }, duty: 'lead' });
  await window.getByRole('radio', { name: '담당별' }).click();
  await board.drag('둘', '@나무');
  await expect.poll(async () => (await board.stored('둘')).leads).toEqual((await board.stored('하나')).leads);
  await window.getByRole('radio', { name: '상태별' }).click();
  await board.drag('하나', '기다림');
  await expect.poll(async () => (await board.stored('하나')).status).toBe('waiting');
  const fold = window.getByRole('button', { name: /^주제.*접기/ });
  await expect(fold).toHaveCount(0);
  await window.getByRole('switch', { name: '분야별로 나누어 보기' }).click();
  await expect(fold).toBeVisible();
  await app.close();
});

test('the panel edits a card in place: title, dates as people type them, people, checks, links', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app, THREE);
  await board.card('하나').click();
  const panel = window.getByRole('complementary', { name: '카드 자세히' });
  await panel.getByRole('button', { name: /^제목/ }).click();
  await panel.getByRole('textbox', { name: '제목' }).fill('제안자와 만날 날 잡기');
  await window.keyboard.press('Control+Enter');
  await expect(board.card('제안자와 만날 날 잡기')).toBeVisible();

  await panel.getByRole('radio', { name: '하루' }).click();
  await panel.getByLabel('날짜', { exact: true }).fill('2026년 12월 5일');
  await window.keyboard.press('Enter');
  await panel.getByLabel('시작 시각').fill('오후 1시 반');
  await window.keyboard.press('Enter');
  await panel.getByLabel('끝 시각').fill('13:00');
  await window.keyboard.press('Enter');
  await expect(panel).toContainText('끝나는 시각이 시작하는 시각보다 앞섭니다');
  await panel.getByLabel('끝 시각').fill('15시');
  await window.keyboard.press('Enter');
  const stored = () => board.stored('제안자와 만날 날 잡기');
  await expect.poll(stored).toMatchObject({ dateKind: 'day', startOn: '2026-12-05', startAt: 810, endAt: 900 });

  await panel.getByRole('combobox', { name: '담당(정)' }).fill('김하늘');
  await window.keyboard.press('Enter');
  await panel.getByRole('combobox', { name: '보조(부)' }).fill('@새봄');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await stored()).deputies.length).toBe(1);

  const addCheck = panel.getByRole('textbox', { name: '점검할 것 추가' });
  await addCheck.fill('연락처 묻기');
  await window.keyboard.press('Enter');
  await addCheck.fill('장소 정하기');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('checkbox')).toHaveCount(2);
  await panel.getByRole('checkbox', { name: '장소 정하기' }).click();
  await panel.getByRole('button', { name: /‘장소 정하기’ 순서 바꾸기/ }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(panel.getByRole('checkbox').first()).toHaveAccessibleName('장소 정하기');
  await expect.poll(stored).toMatchObject({ checksDone: 1, checksTotal: 2 });

  const addLink = panel.getByRole('textbox', { name: '링크 추가' });
  await addLink.fill('javascript:alert(1)');
  await window.keyboard.press('Enter');
  await expect(panel).toContainText('열 수 없는 주소입니다');
  await addLink.fill('example.com/자료');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'example.com/자료 열기' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await app.close();
});

test('the order survives a restart, and a move that the store refuses is taken back with a clear word', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-e2e-'));
  const first = await launchApp({ userData });
  const board = await openBoard(first, THREE);
  await board.drag('셋', '주제 선정', { above: '하나' });
  await expect.poll(board.titles).toEqual(['셋', '하나', '둘']);
  await first.close();

  const second = await launchApp({ userData });
  const { window } = second;
  const again = boardPage(window, board.experimentId);
  await again.goTo();
  expect(await again.titles()).toEqual(['셋', '하나', '둘']);
  const { id } = await again.stored('둘');
  const box = await again.card('둘').boundingBox();
  if (box === null) throw new Error('the card is not on the screen');
  await window.mouse.move(box.x + 40, box.y + 10);
  await window.mouse.down();
  await window.mouse.move(box.x + 60, box.y - 200, { steps: 5 });
  // Somebody else deletes the card while it is in the air.
  await again.call('task.remove', { ids: [id] });
  await window.mouse.up();
  await expect(window.getByText('찾는 항목이 없습니다').first()).toBeVisible();
  await expect(window.locator('[data-card]')).toHaveCount(2);
  expect(await again.titles()).toEqual(['셋', '하나']);
  await second.close();
  await rm(userData, { recursive: true });
});

test('the toolkit’s board is clean to axe in Korean and English, light and dark, and an empty one teaches', async () => {
  const app = await sharedApp();
  const { window } = app;
  const board = await openBoard(app);
  await expect(window.locator('[data-card]').first()).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('switch', { name: '분야별로 나누어 보기' }).click();
  await board.call('preference.set', { key: 'theme', value: 'dark' });
  await board.call('preference.set', { key: 'locale', value: 'en' });
  await expect(window.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await board.call('preference.set', { key: 'locale', value: 'ko' });
  const empty = await openBoard(app, []);
  await window.getByRole('button', { name: '첫 카드 추가' }).click();
  await window.getByRole('textbox', { name: /카드 추가$/ }).fill('첫 카드');
  await window.keyboard.press('Enter');
  await expect.poll(empty.titles).toEqual(['첫 카드']);
  await app.close();
});
