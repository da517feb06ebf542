/** Files of other tools, brought in by keyboard: a Trello board as cards, an Ontime project as a cue sheet. */
import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerDialogs, launchApp } from '../support/electron.ts';
import { ontimeAfternoon, trelloBoard, trelloCard } from '../support/foreign.ts';
import { goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';

const DIALOG = '[role=dialog]';

test('a Trello board is opened like an experiment file; its lists are given stages, and it becomes an experiment', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, '동네장터.json');
  await writeFile(file, JSON.stringify(trelloBoard()));
  await answerDialogs(app, file);
  await window.getByRole('button', { name: '실험 파일 열기' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Trello 보드 가져오기' });
  await expect(dialog.getByText('아직 아무것도 가져오지 않았습니다')).toBeVisible();
  await expect(dialog.getByText('댓글 1개')).toBeVisible();
  await expect(dialog.getByText('나무, 바람')).toBeVisible();
  expect(await violations(window, DIALOG)).toEqual([]);
  await window.screenshot({ path: 'test-results/foreign-trello.png' });
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByText('One comment')).toBeVisible();
  expect(await violations(window, DIALOG)).toEqual([]);
  await window.screenshot({ path: 'test-results/foreign-trello-en.png' });
  await setAppearance(window, 'ko', 'light');

  const stage = dialog.getByRole('combobox', { name: '‘완료’ 목록의 단계' });
  await stage.focus();
  await window.keyboard.press('Enter');
  // From 준비 over 진행 and 후속.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await window.keyboard.press(key);
  await window.keyboard.press('Enter');
  await expect(stage).toHaveText('가져오지 않음');
  await expect(dialog.getByText('가져오지 않기로 한 목록의 카드 2장')).toBeVisible();
  await dialog.getByRole('button', { name: '카드 3장 가져오기' }).press('Enter');
  await expect(window).toHaveURL(/\/e\//);
  const experimentId = /\/e\/([0-9a-f-]{36})/.exec(window.url())?.[1] ?? '';
  const { cards } = await query(window, 'board.get', { experimentId });
  expect(cards.map(({ title, stage: at, area }) => [title, at, area])).toEqual([
    ['먼저 할 일', 'plan', 'plan'],
    ['포스터', 'plan', 'publicity'],
  ]);
  expect(await query(window, 'board.archived', { experimentId })).toHaveLength(1);
  await close();
});

test('the board takes a Trello board as one step; a broken one is refused with its place', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, 'broken.json');
  await writeFile(file, JSON.stringify(trelloBoard({ cards: [trelloCard('a', 'nowhere')], checklists: [] })));
  await answerDialogs(app, file);
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  const before = await query(window, 'board.get', { experimentId });
  await goToRoom(window, experimentId, 'board', '보드');
  await window.getByRole('button', { name: '다른 도구에서 가져오기' }).press('Enter');
  await expect(window.getByText('cards[0].idList').first()).toBeVisible();
  await expect(window.getByRole('dialog')).toHaveCount(0);

  await writeFile(file, JSON.stringify(trelloBoard()));
  await window.getByRole('button', { name: '다른 도구에서 가져오기' }).press('Enter');
  const take = window.getByRole('dialog').getByRole('button', { name: '카드 5장 가져오기' });
  await take.press('Enter');
  await expect(window.getByText('카드 5장을 가져왔습니다.').first()).toBeVisible();
  expect((await query(window, 'board.get', { experimentId })).cards).toHaveLength(before.cards.length + 3);
  // The tooltip of the button stands beside the page's landmarks, as any does.
  expect(await violations(window, 'main')).toEqual([]);
  await undo(window);
  await expect(window.getByText('Trello에서 카드 5장 가져오기').first()).toBeVisible();
  expect((await query(window, 'board.get', { experimentId })).cards).toEqual(before.cards);
  await close();
});

test('an Ontime project becomes a sheet with the times that Ontime shows', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, '공연.json');
  await writeFile(file, JSON.stringify(ontimeAfternoon()));
  await answerDialogs(app, file);
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await window.getByRole('button', { name: /시트 메뉴/ }).press('Enter');
  await window.getByRole('menuitem', { name: '다른 도구에서 가져오기' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Ontime 프로젝트 가져오기' });
  await expect(dialog.getByText('4줄 · 14:00~15:20')).toBeVisible();
  expect(await violations(window, DIALOG)).toEqual([]);
  await window.screenshot({ path: 'test-results/foreign-ontime.png' });
  await dialog.getByRole('switch', { name: '건너뛰는 순서도 시간 없는 줄로 가져오기' }).press('Space');
  await expect(dialog.getByText('5줄 · 14:00~15:20')).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByText('5 rows · 14:00~15:20')).toBeVisible();
  expect(await violations(window, DIALOG)).toEqual([]);
  await window.screenshot({ path: 'test-results/foreign-ontime-en.png' });
  await setAppearance(window, 'ko', 'light');
  await dialog.getByRole('button', { name: '5줄 가져오기' }).press('Enter');
  await expect(window.getByRole('tab', { name: /본 행사/ })).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByText('쉬는 시간 종').first()).toBeVisible();
  await window.screenshot({ path: 'test-results/foreign-sheet.png' });
  await undo(window);
  await expect(window.getByRole('tab', { name: /본 행사/ })).toHaveCount(0);
  await close();
});
