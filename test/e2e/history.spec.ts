/** 기록: what changed in sentences, one thing back to how it was, and what was deleted back again or gone for good. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { civilDate } from '@shared/domain/units.ts';
import { launchApp } from '../support/electron.ts';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function lengthOf(window: Page, experimentId: string, sheetId: string, cueId: string): Promise<number | null> {
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  return cues.find(({ id }) => id === cueId)?.minutes ?? null;
}

test('a cue’s length reads as a sentence, is found by filters, goes back and is undone', async () => {
  const { window, close } = await sharedApp();
  try {
    const experimentId = await openSample(window, 'little-library-2020');
    await goToRoom(window, experimentId, 'history', '기록');
    await expect(window.getByText('하나씩 여기에 문장으로 남습니다')).toBeVisible();
    const [sheet] = await query(window, 'cueSheet.list', { experimentId });
    const sheetId = sheet?.id ?? '';
    const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
    const cue = cues.find(({ minutes }) => minutes !== null);
    const cueId = cue?.id ?? '';
    const was = cue?.minutes ?? 0;
    await command(window, 'cue.setCells', {
      experimentId,
      sheetId,
      cells: [{ cueId, column: 'minutes', value: '77' }],
    });
    await command(window, 'task.create', { experimentId, title: '무대 점검', stage: 'plan', area: 'venue' });

    const list = window.getByRole('list', { name: '기록 목록' });
    const step = list.getByRole('button', { name: `길이 ${was}분 → 77분` });
    await expect(step).toBeVisible();
    await expect(list.getByRole('button', { name: '카드 ‘무대 점검’ 만듦' })).toBeVisible();
    expect(await violations(window)).toEqual([]);

    await window.getByRole('combobox', { name: '방으로 거르기' }).click();
    await window.getByRole('option', { name: '프로그램·큐시트' }).click();
    await expect(list.getByRole('button')).toHaveCount(1);
    await window.getByRole('button', { name: '모두 보기' }).click();
    await expect(list.getByRole('button')).toHaveCount(2);

    await list.getByRole('button').first().focus();
    await window.keyboard.press('ArrowDown');
    await expect(step).toBeFocused();
    await window.keyboard.press('Enter');
    const panel = window.getByRole('complementary', { name: '이 작업에서 바뀐 것' });
    await expect(panel.getByRole('row', { name: `길이 ${was}분 77분` })).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await panel.getByRole('button', { name: /이 작업 전으로 되돌리기/ }).click();
    const dialog = window.getByRole('alertdialog');
    await expect(dialog.getByRole('row', { name: `길이 77분 ${was}분` })).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await dialog.getByRole('button', { name: '되돌리기', exact: true }).click();
    await expect(dialog).toBeHidden();
    expect(await lengthOf(window, experimentId, sheetId, cueId)).toBe(was);
    await undo(window);
    await expect.poll(() => lengthOf(window, experimentId, sheetId, cueId)).toBe(77);
    await expect(list.getByRole('button', { name: /되돌림/ })).toHaveCount(1);
  } finally {
    await close();
  }
});

test('an earlier date of the event goes back with its cards, which are named before', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'redevelopment-cats');
  const eventDate = async () => (await query(window, 'experiment.detail', { experimentId })).experiment.eventDate;
  const starts = async () => (await query(window, 'board.get', { experimentId })).cards.map(({ startOn }) => startOn);
  const before = await starts();
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: civilDate('2019-09-28') } });
  const moved = await starts();
  expect(moved).not.toEqual(before);
  await command(window, 'experiment.editBrief', { experimentId, patch: { answerEffect: '본다' } });
  await goToRoom(window, experimentId, 'history', '기록');
  const list = window.getByRole('list', { name: '기록 목록' });
  await list.getByRole('button', { name: /행사일 2019\. 9\. 21\..* → 2019\. 9\. 28\./ }).click();
  const panel = window.getByRole('complementary', { name: '이 작업에서 바뀐 것' });
  await panel
    .getByRole('button', { name: /이 작업 전으로 되돌리기/ })
    .first()
    .click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog.getByRole('region', { name: '보드' })).toContainText(
    /카드 \d+장이 따라 바뀌고 카드 \d+장은 그대로입니다/,
  );
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await eventDate()).toBe('2019-09-21');
  expect(await starts()).toEqual(before);
  await undo(window);
  await expect.poll(eventDate).toBe('2019-09-28');
  expect(await starts()).toEqual(moved);
  await close();
});

test('a deleted card comes back with its checklist after a restart; what is destroyed is gone from the history too', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-history-'));
  try {
    const first = await launchApp({ userData });
    const experimentId = await openSample(first.window, 'little-library-2020');
    const id = await createCard(first.window, experimentId, '무대 점검');
    const other = await createCard(first.window, experimentId, '남길 까닭 없는 카드');
    await command(first.window, 'checkItem.add', { experimentId, taskId: id, texts: ['마이크', '조명', '의자'] });
    await command(first.window, 'task.remove', { experimentId, ids: [id] });
    await command(first.window, 'task.remove', { experimentId, ids: [other] });
    await first.close();

    const { window, close } = await launchApp({ userData });
    try {
      await goToRoom(window, experimentId, 'history', '기록');
      await window.getByRole('tab', { name: /지운 것/ }).click();
      await expect(window.getByText('점검 3줄')).toBeVisible();
      expect(await violations(window)).toEqual([]);
      await window.getByRole('button', { name: '카드 ‘무대 점검’ 되살리기' }).click();
      await expect(window.getByText('점검 3줄')).toBeHidden();
      const { checks } = await query(window, 'task.get', { experimentId, id });
      expect(checks.map(({ text }) => text)).toEqual(['마이크', '조명', '의자']);

      await window.getByRole('checkbox', { name: /남길 까닭 없는 카드/ }).click();
      await window.getByRole('button', { name: '완전히 지우기' }).click();
      await window.getByRole('alertdialog').getByRole('button', { name: '완전히 지우기' }).click();
      await expect(window.getByText('여기에 모입니다')).toBeVisible();
      await window.getByRole('tab', { name: '기록', exact: true }).click();
      await expect(window.getByRole('list', { name: '기록 목록' })).not.toContainText('남길 까닭 없는 카드');

      await setAppearance(window, 'en', 'dark');
      await expect(window.getByRole('button', { name: /Card “무대 점검” deleted \(3 checks\)/ })).toBeVisible();
      expect(await violations(window)).toEqual([]);
    } finally {
      await close();
    }
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});

test('the history of one thing opens from its card', async () => {
  const { window, close } = await sharedApp();
  try {
    const experimentId = await openSample(window, 'little-library-2020');
    const id = await createCard(window, experimentId, '무대 점검');
    await command(window, 'checkItem.add', { experimentId, taskId: id, texts: ['마이크'] });
    await createCard(window, experimentId, '다른 카드');
    await goToRoom(window, experimentId, 'board', '보드');
    await window.getByRole('searchbox', { name: '카드 찾기' }).fill('무대 점검');
    await window.getByText('무대 점검', { exact: true }).dblclick();
    await window.getByRole('button', { name: '이 항목의 기록' }).click();
    const list = window.getByRole('list', { name: '기록 목록' });
    await expect(list.getByRole('button')).toHaveCount(2);
    await expect(list).toContainText('점검 ‘마이크’ 만듦');
  } finally {
    await close();
  }
});

async function createCard(window: Page, experimentId: string, title: string): Promise<string> {
  const made = await command(window, 'task.create', { experimentId, title, stage: 'plan', area: 'venue' });
  return typeof made === 'object' && made !== null && 'id' in made ? String(made.id) : '';
}
