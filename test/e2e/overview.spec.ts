/** 개요: a fact is entered once, in place, and every gate tells what it still misses. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { command, goToRoom, openSample, query, resize, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openNightSchool(window: Page): Promise<string> {
  const id = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, id, 'overview', '개요');
  return id;
}

test('a large screen is used to its right edge, a small one has the facts above what was found out', async () => {
  const { app, window, close } = await sharedApp();
  await openNightSchool(window);
  const box = (title: string) => window.getByRole('heading', { name: title, exact: true }).boundingBox();
  await resize(app, 1920, 1080);
  await expect.poll(async () => (await box('장소 자료'))?.y).toBe((await box('기본 정보'))?.y);
  const aside = await window.locator('main aside').boundingBox();
  expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeGreaterThan(1850);
  await resize(app, 1280, 800);
  await expect.poll(async () => (await box('장소 자료'))?.x).toBe((await box('기본 정보'))?.x);
  await close();
});

test('a date typed as Koreans type it is stored, shown in the top bar, and taken back by Ctrl+Z', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window);
  // Ahead, so that the sample does not stand still.
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: '2035-06-09' as never } });
  const field = window.getByLabel('행사일', { exact: true });
  const before = '2035. 6. 9.(토)';
  await expect(field).toHaveValue(before);
  await field.fill('2036년 12월 6일');
  await field.press('Enter');
  await window.getByRole('dialog').getByRole('button', { name: '바꾸기' }).press('Enter');
  await expect(field).toHaveValue('2036. 12. 6.(토)');
  await expect(window.locator('header').first()).toContainText('2036. 12. 6.(토)');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^되돌리기/ })).toBeEnabled();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  await window.keyboard.press('Control+Shift+z');
  await expect(field).toHaveValue('2036. 12. 6.(토)');
  await close();
});

test('the event of a past sample moves ahead in one step, though its days go by again from then on', async () => {
  const { window, close } = await sharedApp();
  await openNightSchool(window);
  const field = window.getByLabel('행사일', { exact: true });
  const before = await field.inputValue();
  await field.fill('2036년 12월 6일');
  await field.press('Enter');
  await window.getByRole('dialog').getByRole('button', { name: '바꾸기' }).press('Enter');
  await expect(field).toHaveValue('2036. 12. 6.(토)');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const undo = window.getByRole('button', { name: /^되돌리기/ });
  await expect(undo).toBeEnabled();
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  await expect(undo).toBeDisabled();
  await close();
});

test('Ctrl+Z takes back strokes while typing, and the committed step once Enter or Tab has ended the typing', async () => {
  const { window, close } = await sharedApp();
  await openNightSchool(window);
  const venue = window.getByLabel('장소', { exact: true });
  const before = await venue.inputValue();
  await venue.press('End');
  await window.keyboard.type(' 뒤뜰');
  await window.keyboard.press('Control+z');
  await expect(venue).not.toHaveValue(`${before} 뒤뜰`);
  await venue.press('Escape');
  await venue.press('End');
  await window.keyboard.type(' 마당');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: /^되돌리기/ })).toBeEnabled();
  await window.keyboard.press('Control+z');
  await expect(venue).toHaveValue(before);
  await venue.press('End');
  await window.keyboard.type(' 옥상');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: /^되돌리기/ })).toBeEnabled();
  await window.keyboard.press('Control+z');
  await expect(venue).toHaveValue(before);
  await close();
});

test('who works along and who supports the event stand beside the host', async () => {
  const { window, close } = await sharedApp();
  await openNightSchool(window);
  for (const [name, body] of [
    ['협력', '서울역 다시서기센터'],
    ['후원', '마을기금'],
  ] as const) {
    const field = window.getByLabel(name, { exact: true });
    await field.fill(body);
    await field.press('Enter');
    await expect(field).toHaveValue(body);
  }
  await window.getByRole('link', { name: '프로그램·큐시트' }).click();
  await window.getByRole('radio', { name: '참가자 시간표' }).click();
  await expect(window.getByRole('article')).toContainText(/서울역 다시서기센터\s+·\s+마을기금/);
  await close();
});

test('what cannot be a date stays as typed, with the remedy, and nothing is stored', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window);
  const field = window.getByLabel('준비 시작일', { exact: true });
  await field.fill('2026-02-30');
  await field.press('Enter');
  await expect(field).toHaveValue('2026-02-30');
  await expect(window.getByText('날짜를 알아볼 수 없습니다')).toBeVisible();
  const steps = await window.evaluate(
    (scope) => self.api.call({ name: 'history.state', input: { scope } }),
    experimentId,
  );
  expect(steps).toMatchObject({ ok: true, value: { undo: null } });
  await field.press('Escape');
  await expect(field).not.toHaveValue('2026-02-30');
  await close();
});

test('a missing item leads to its field, and filling it in passes it', async () => {
  const { window, close } = await sharedApp();
  await openNightSchool(window);
  const question = window.getByLabel('실험 질문', { exact: true });
  await question.fill('');
  await question.press('Control+Enter');
  const missing = window.getByRole('link', { name: '실험 질문을 구체적으로 쓰기' });
  await missing.click();
  await expect(question).toBeFocused();
  await question.fill('역 안 빈 곳에 야학을 열면 어르신이 다시 배우게 될까?');
  await question.press('Control+Enter');
  await expect(missing).toHaveCount(0);
  await close();
});

test('a hidden purpose asks about the title, and a card that a gate misses is made again, each in one step', async () => {
  const { window, close } = await sharedApp();
  const id = await openNightSchool(window);
  const asked = window.getByRole('link', { name: '제목만 보고 목적을 알 수 있는지 정하기' });
  await expect(asked).toHaveCount(0);
  await window.getByRole('radio', { name: '모르고 참여' }).click();
  await asked.click();
  const title = window.getByLabel('참여자에게 보이는 제목', { exact: true });
  await expect(title).toBeFocused();
  await window.getByRole('button', { name: '제목 그대로 쓰기' }).click();
  await expect(asked).toHaveCount(0);
  await expect(title).toHaveValue(await window.getByLabel('제목', { exact: true }).inputValue());
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(asked).toBeVisible();

  // Without shifts the gate asks the card.
  const onPosts = await query(window, 'post.rows', { experimentId: id });
  await command(window, 'post.remove', { experimentId: id, ids: onPosts.map((post) => post.id) });
  const { cards } = await query(window, 'board.get', { experimentId: id });
  const posts = cards.filter(({ source }) => source === 'D22').map((card) => card.id);
  if (posts.length > 0) await command(window, 'task.remove', { experimentId: id, ids: posts });
  const gone = window.getByText('접수를 맡는 카드가 보드에 없습니다.');
  const line = window.getByRole('listitem').filter({ has: gone });
  await line.getByRole('button', { name: '다시 만들기' }).click();
  await expect(gone).toHaveCount(0);
  await window.getByRole('link', { name: '접수 담당 정하기' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
  await expect(window.getByRole('complementary').getByText('접수 맡기').first()).toBeVisible();
  await close();
});

test('what stands typed in a field when the window is closed is kept', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-e2e-'));
  const first = await launchApp({ userData });
  const experimentId = await openNightSchool(first.window);
  await first.window.getByLabel('장소', { exact: true }).fill('역 앞 카페 2층');
  await first.close();
  const second = await launchApp({ userData });
  const detail = await second.window.evaluate(
    (id) => self.api.call({ name: 'experiment.detail', input: { experimentId: id } }),
    experimentId,
  );
  expect(detail).toMatchObject({ ok: true, value: { experiment: { venue: '역 앞 카페 2층' } } });
  await second.close();
  await rm(userData, { recursive: true });
});

for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`is accessible (${locale}, ${theme})`, async () => {
    const { window, close } = await sharedApp();
    await openNightSchool(window);
    await window.evaluate(
      async ([language, brightness]) => {
        await self.api.call({ name: 'preference.set', input: { key: 'locale', value: language } });
        await self.api.call({ name: 'preference.set', input: { key: 'theme', value: brightness } });
      },
      [locale, theme] as const,
    );
    await expect(window.locator(`html[lang=${locale}][data-theme=${theme}]`)).toHaveCount(1);
    expect(await violations(window)).toEqual([]);
    await close();
  });
}
