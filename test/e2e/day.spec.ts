/** 당일: a cue sheet runs from doors to clearing by keyboard, through a kill −9; the big screen; incidents. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seoulDate, seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { launchApp } from '../support/electron.ts';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/**
 * The sheet began this many minutes ago, or begins in as many where it is negative: on the day on which that is, which just after
 * midnight is yesterday, and just before it tomorrow.
 */
async function holdToday(window: Page, experimentId: string, ago: number): Promise<string> {
  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  const sheetId = sheet?.id ?? '';
  await beginAgo(window, experimentId, sheetId, ago);
  return sheetId;
}

async function beginAgo(window: Page, experimentId: string, sheetId: string, ago: number): Promise<void> {
  const start = instantFromMillis(Date.now() - ago * 60_000);
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: seoulDate(start) } });
  await command(window, 'cueSheet.edit', { experimentId, sheetId, patch: { startMinute: seoulMinuteOfDay(start) } });
}

const now = (window: Page) => window.getByRole('region', { name: '지금', exact: true });

/** Space, and yes where it is early; a press right after another one is the same press, and pressed again. */
async function next(window: Page, title: string): Promise<void> {
  await expect(async () => {
    if (await now(window).getByText(title, { exact: true }).first().isVisible()) {
      const on = await now(window).getByRole('paragraph').filter({ hasText: title }).count();
      if (on > 0) return;
    }
    await window.keyboard.press('Space');
    const yes = window.getByRole('button', { name: '지금 넘어가기' });
    await yes.focus({ timeout: 2000 });
    await window.keyboard.press('Enter');
    await expect(now(window).getByRole('paragraph').filter({ hasText: title })).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 20_000 });
}

test('a sheet runs from the first row to the last by keyboard, and goes on where it was after a kill −9', async () => {
  test.slow();
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-day-'));
  const first = await launchApp({ userData });
  const experimentId = await openSample(first.window, 'little-library-2020');
  await holdToday(first.window, experimentId, 4);
  await goToRoom(first.window, experimentId, 'day', '당일');
  const cues = await query(first.window, 'cueSheet.get', {
    experimentId,
    sheetId: (await query(first.window, 'cueSheet.list', { experimentId }))[0]?.id ?? '',
  });
  const titles = cues.cues.map(({ title }) => title);
  // The run that the sample holds is of another day: it is history, and today's begins by the key.
  await expect(first.window.getByRole('button', { name: /^진행 시작/ })).toBeVisible();
  await first.window.keyboard.press('Space');
  await expect(
    now(first.window)
      .getByRole('paragraph')
      .filter({ hasText: titles[0] ?? '' }),
  ).toBeVisible();
  await next(first.window, titles[1] ?? '');
  await next(first.window, titles[2] ?? '');
  const runsOf = async (window: Page) => {
    const run = (await query(window, 'run.rows', { experimentId })).at(-1);
    const records = await query(window, 'cueRun.rows', { experimentId });
    return { run, records: records.filter(({ runId }) => runId === run?.id) };
  };
  const before = await runsOf(first.window);
  expect(before.records).toHaveLength(3);

  const gone = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await gone;
  const second = await launchApp({ userData });
  const { window } = second;
  expect(await runsOf(window)).toEqual(before);
  await goToRoom(window, experimentId, 'day', '당일');
  await expect(
    now(window)
      .getByRole('paragraph')
      .filter({ hasText: titles[2] ?? '' }),
  ).toBeVisible();

  // The next one is left out, and the press is taken back and done again.
  await window.keyboard.press('s');
  await expect(window.getByRole('row', { name: new RegExp(`건너뜀 ${titles[3] ?? ''}`) })).toBeVisible();
  await undo(window);
  await expect(window.getByRole('row', { name: new RegExp(`예정 ${titles[3] ?? ''}`) })).toBeVisible();
  await window.keyboard.press('s');
  await expect(window.getByRole('row', { name: new RegExp(`건너뜀 ${titles[3] ?? ''}`) })).toBeVisible();
  await window.keyboard.press('h');
  await expect(now(window)).toContainText('멈춤');
  await window.keyboard.press('h');
  await expect(now(window)).not.toContainText('· 멈춤');
  for (const title of titles.slice(4)) await next(window, title);
  await expect(window.getByRole('button', { name: '마지막 순서 마치기' })).toBeVisible();
  await expect(async () => {
    if ((await runsOf(window)).run?.endedAt !== null) return;
    await window.keyboard.press('Space');
    await window.getByRole('button', { name: '지금 넘어가기' }).focus({ timeout: 2000 });
    await window.keyboard.press('Enter');
    expect((await runsOf(window)).run?.endedAt).not.toBeNull();
  }).toPass({ timeout: 20_000 });
  const after = await runsOf(window);
  expect(after.records.map(({ skipped }) => skipped)).toEqual(titles.map((_, at) => at === 3));
  expect(
    after.records.every(({ startedAt, endedAt, skipped }) => skipped || (startedAt ?? '') <= (endedAt ?? '')),
  ).toBe(true);
  await second.close();
  await rm(userData, { recursive: true, force: true });
});

test('who has not pressed start is told; what is tried out changes nothing; the forecast goes into the plan and back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  const sheetId = await holdToday(window, experimentId, -60);
  await goToRoom(window, experimentId, 'overview', '개요');
  await goToRoom(window, experimentId, 'day', '당일');
  const row = window.getByRole('row', { name: /일일 수업/ });
  await window.getByText('미리 해 보기').click();
  await window.getByRole('textbox', { name: '늦어지는 시간' }).fill('70');
  await window.keyboard.press('Enter');
  await expect(window.getByText('미리 해 보는 중입니다. 실제로 바뀐 것은 없습니다.')).toBeVisible();
  await expect(row.getByRole('cell').nth(4)).toHaveText(/^\+/);
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: '그만 보기' }).click();
  await beginAgo(window, experimentId, sheetId, 30);
  await expect(window.getByText('아무도 시작을 누르지 않았습니다')).toBeVisible();
  await goToRoom(window, experimentId, 'overview', '개요');
  await expect(window.getByRole('link', { name: '아무도 시작을 누르지 않았습니다' })).toBeVisible();
  await goToRoom(window, experimentId, 'day', '당일');
  await window.keyboard.press('Space');
  await expect(window.getByText(/^계획보다 \d+분 늦습니다$/)).toBeVisible();
  await window.getByRole('button', { name: '그 밖의 일' }).click();
  await window.getByRole('menuitem', { name: '예상 시각을 계획으로' }).click();
  await expect(window.getByText(/순서 \d+개의 시각을 큐시트에 적었습니다/)).toBeVisible();
  const pinned = async () =>
    (await query(window, 'cueSheet.get', { experimentId, sheetId })).cues.map((cue) => cue.pinnedStart);
  expect((await pinned()).some((start) => start !== null)).toBe(true);
  await undo(window);
  await expect.poll(async () => (await pinned()).some((start) => start !== null)).toBe(false);
  await close();
});

test('the big screen shows what is on without names, hides what gives the purpose away, and Esc closes it', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  const sheetId = await holdToday(window, experimentId, 40);
  const people = await query(window, 'person.rows', { experimentId });
  await command(window, 'experiment.edit', {
    experimentId,
    patch: { awareness: 'blind', participantTitle: '하루 교실' },
  });
  await goToRoom(window, experimentId, 'day', '당일');
  await window.keyboard.press('Space');
  await expect(now(window)).toContainText('교실 꾸미기·리허설');
  const opened = app.waitForEvent('window');
  await window.getByRole('button', { name: '큰 화면' }).focus();
  await window.keyboard.press('Enter');
  const big = await opened;
  await expect(big.getByRole('heading', { level: 1, name: '하루 교실' })).toBeVisible();
  // A row of the staff is not named, nor one that gives the purpose away.
  await expect(big.getByRole('heading', { level: 2, name: '준비하고 있습니다' })).toBeVisible();
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  const go = async (title: string) => {
    const run = (await query(window, 'run.rows', { experimentId })).at(-1);
    const after = (await query(window, 'cueRun.rows', { experimentId })).findLast(({ runId }) => runId === run?.id);
    const cueId = cues.find((cue) => cue.title === title)?.id ?? '';
    await expect
      .poll(async () =>
        command(window, 'day.next', { experimentId, runId: run?.id ?? '', after: after?.id ?? '', cueId }),
      )
      .toEqual({ counted: true });
  };
  await go('몸풀기');
  await expect(big.getByRole('heading', { level: 2, name: '몸풀기' })).toBeVisible();
  await go('실험 소개');
  await expect(big.getByRole('heading', { level: 2, name: '준비하고 있습니다' })).toBeVisible();
  await go('일일 수업');
  await expect(big.getByRole('heading', { level: 2, name: '일일 수업' })).toBeVisible();
  const text = (await big.locator('body').textContent()) ?? '';
  for (const { name, nickname } of people)
    for (const word of [name, nickname]) if (word.length > 1) expect(text).not.toContain(word);
  expect(await violations(big)).toEqual([]);
  expect(await big.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined');
  await window.getByRole('button', { name: '재기 시작' }).click();
  await expect(big.getByRole('region', { name: '발표 시간' })).toContainText(/^발표 시간0[23]:/);
  await window.getByRole('button', { name: '그만 재기' }).click();
  const closed = big.waitForEvent('close');
  // The window is gone before the key comes up again.
  await big.keyboard.down('Escape').catch(() => undefined);
  await closed;
  await close();
});

test('incidents by keyboard: begun in their field, written on, struck and closed; nothing is removed', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'day', '당일');
  const before = (await query(window, 'incident.rows', { experimentId })).length;
  await window.keyboard.press('i');
  await expect(window.getByRole('textbox', { name: '새 특이사항' })).toBeFocused();
  await window.keyboard.insertText('마이크가 끊김');
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary', { name: `특이사항 ${before + 1}번` });
  await expect(panel).toBeVisible();
  const entry = panel.getByRole('textbox', { name: '한 줄 더 적기' });
  await entry.fill('건전지를 갈았음');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveText([/건전지를 갈았음/]);
  await panel.getByRole('button', { name: /기록에 줄 긋기$/ }).focus();
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveText([/줄 그은 기록/]);
  await undo(window);
  await expect(panel.getByRole('listitem')).not.toHaveText([/줄 그은 기록/]);
  await expect(panel.getByRole('button', { name: '잘못 적은 특이사항 빼기' })).toHaveCount(0);
  await panel.getByRole('button', { name: '종료하기' }).focus();
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: '다시 열기' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByRole('group', { name: 'Totals by kind' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('tab', { name: 'Running' }).click();
  await expect(window.getByRole('table', { name: 'Cues and expected times' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});
