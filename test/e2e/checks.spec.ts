/** 체크리스트: one list of what people wrote and what the app knows, worked by keys; the last hour in big type. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/** The event lies ahead, whenever this runs. */
const AHEAD = '2099-12-04';

function line(window: Page, name: string | RegExp) {
  return window.getByRole('checkbox', { name });
}

test('lines are added, checked and said not to apply by keys alone; a changed fact opens them again', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: AHEAD } });
  await goToRoom(window, experimentId, 'checks', '체크리스트');
  await expect(window.getByRole('region', { name: '당일 · 문 열기 전' })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await window.getByRole('button', { name: '점검 넣기' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '점검 넣기' });
  await dialog.getByRole('textbox', { name: '점검할 것' }).fill('마이크 두 개 소리 내 보기');
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const added = line(window, /^마이크 두 개/);
  await expect(added).not.toBeChecked();
  const checks = async () => (await query(window, 'checks.get', { experimentId })).checks;
  const stored = async () => (await checks()).find(({ text }) => text === '마이크 두 개 소리 내 보기');
  const id = (await stored())?.id ?? '';
  await command(window, 'checkItem.edit', {
    experimentId,
    id,
    patch: { dependsOn: 'eventTime', offsetDays: 0, dueAt: 600 },
  });

  await added.focus();
  await window.keyboard.press('Space');
  await expect(added).toBeChecked();
  await window.keyboard.press('ArrowUp');
  await expect(added).not.toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(added).toBeFocused();

  // What it was checked against changes: it is open again and says why.
  await command(window, 'experiment.edit', { experimentId, patch: { eventStart: 900 } });
  await expect(line(window, /^마이크 두 개 소리 내 보기.*다시 확인: 시각 바뀜$/)).not.toBeChecked();
  await expect(window.getByText('다시 볼 점검', { exact: false })).toBeVisible();

  await added.focus();
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: '해당 없는 사유' }).fill('잘못 누름');
  await window.keyboard.press('Escape');
  await expect(added).toBeFocused();
  expect(await stored()).toMatchObject({ state: 'done', reason: '' });
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: '해당 없는 사유' }).fill('마이크 없이 함');
  await window.keyboard.press('Enter');
  await expect(window.getByText('해당 없음: 마이크 없이 함')).toBeVisible();
  await expect(added).toBeFocused();
  expect(await stored()).toMatchObject({ state: 'na', reason: '마이크 없이 함' });
  await undo(window);
  await expect.poll(async () => (await stored())?.state).toBe('done');
  await close();
});

test('what the app knows links to where it is known from; a reason against it holds until it changes', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: AHEAD } });
  await goToRoom(window, experimentId, 'checks', '체크리스트');
  const budget = window.getByRole('button', { name: /^앱이 확인: 예산 범위/ });
  // What was long and done when the list was entered is folded.
  await window.getByRole('button', { name: /^D-30 펼치기/ }).press('Enter');
  await expect(budget).toHaveAccessibleName(/갖춤/);
  await command(window, 'experiment.edit', { experimentId, patch: { allottedBudget: 1000 } });
  await expect(budget).toHaveAccessibleName(/책정된 예산보다 [\d,]+원 많음/);
  await budget.focus();
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: '직접 확인한 이유' }).fill('후원금으로 채움');
  await window.keyboard.press('Enter');
  await expect(budget).toHaveAccessibleName(/직접 확인: 후원금으로 채움$/);
  await command(window, 'experiment.edit', { experimentId, patch: { allottedBudget: 2000 } });
  await expect(budget).toHaveAccessibleName(/다시 확인: 책정된 예산 바뀜$/);
  // The reason still holds: it is given again as it is.
  await budget.focus();
  await window.keyboard.press('n');
  await window.getByRole('button', { name: '그대로 둠' }).click();
  await expect(budget).toHaveAccessibleName(/직접 확인: 후원금으로 채움$/);
  await expect(window.getByRole('textbox', { name: '직접 확인한 이유' })).toHaveCount(0);
  await budget.focus();
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary').filter({ hasText: '어디서 아는가' });
  // To look at the details is not to write.
  const reason = panel.getByRole('textbox', { name: '직접 확인한 이유' });
  await expect(reason).toBeVisible();
  await expect(reason).not.toBeFocused();
  await panel.getByRole('link').click();
  await expect(window.getByRole('heading', { name: '예산·정산' })).toBeVisible();
  await close();
});

test('the last hour shows what is open in big type, counts down, and Esc leaves it', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'checks', '체크리스트');
  await window.getByRole('button', { name: '마지막 한 시간' }).focus();
  await window.keyboard.press('Enter');
  const last = window.getByRole('dialog', { name: '마지막 한 시간' });
  const left = async () => Number.parseInt((await last.getByRole('status').textContent()) ?? '', 10);
  const before = await left();
  const online = last.getByRole('checkbox', { name: /^두 기기로 들어가/ });
  await online.focus();
  await window.keyboard.press('Space');
  await expect(online).toHaveCount(0);
  expect(await left()).toBe(before - 1);
  // The focus goes on to the next line.
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: '해당 없는 사유' }).fill('줄을 서서 봄');
  await window.keyboard.press('Enter');
  await expect.poll(left).toBe(before - 2);
  await window.keyboard.press('Escape');
  await expect(last).toHaveCount(0);
  await close();
});

test('in English and dark, by place and by person, nothing is in the way of a screen reader', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await setAppearance(window, 'en', 'dark');
  await goToRoom(window, experimentId, 'checks', 'Checklist');
  await window.getByRole('radio', { name: 'Place' }).click();
  await expect(window.getByRole('region', { name: '온라인', exact: true })).toBeVisible();
  await window.getByRole('radio', { name: 'Person' }).click();
  await expect(window.getByRole('region', { name: 'What the app knows' })).toBeVisible();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: 'The last hour' }).click();
  await expect(window.getByRole('dialog', { name: 'The last hour' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});
