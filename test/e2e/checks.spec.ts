/** 체크리스트: one list of what people wrote and what the app knows, worked by keys; the last hour in big type. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, paste, query, setAppearance, undo, violations } from '../support/room.ts';
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

test('lines come in from a file and from what is pasted: cards by title, parts below, one step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'checks', '체크리스트');
  const { checks, cards } = await query(window, 'checks.get', { experimentId });
  const card = cards[0]?.title ?? '';
  const texts = async () => (await query(window, 'checks.get', { experimentId })).checks.map(({ text }) => text);
  await expect(window.getByRole('button', { name: '파일에서 가져오기' })).toBeVisible();
  // What takes a dropped file leaves the list as wide as the room.
  const tools = await window.getByRole('group', { name: '점검 거르기' }).boundingBox();
  const page = await window.evaluate(() => document.body.clientWidth);
  expect(tools?.width).toBeGreaterThan(page * 0.6);

  const rows = [
    '카드\t점검\t담당\t기한\t상태',
    `${card}\t전원 잇기\t나루\tD-1\tO`,
    '없던 카드\t우산 꽂이\t\t당일\t해당 없음(실내)',
    `\t- 손잡이\t\t언젠가\t`,
  ];
  await window.locator('body').click({ position: { x: 1, y: 1 } });
  await paste(window, rows.join('\n'));
  const dialog = window.getByRole('dialog', { name: '‘붙여넣은 표’에서 가져오기' });
  await expect(dialog.getByText('3줄을 찾았습니다.')).toBeVisible();
  await expect(dialog.getByText('보드에 ‘없던 카드’라는 카드가 없습니다.', { exact: false }).first()).toBeVisible();
  const missing = dialog.getByRole('combobox', { name: '보드에 없는 카드 1장: 없던 카드' });
  await missing.focus();
  await window.keyboard.press('Enter');
  await window.getByRole('option', { name: '카드 1장을 새로 만들기' }).click();
  await expect(dialog.getByText('날을 알아볼 수 없습니다.', { exact: false }).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: /언제까지/ }).fill('D+1');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('날을 알아볼 수 없습니다.', { exact: false })).toHaveCount(0);
  await setAppearance(window, 'ko', 'dark');
  expect(await violations(window)).toEqual([]);
  await setAppearance(window, 'ko', 'light');
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '3줄 가져오기' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line(window, /^손잡이/)).not.toBeChecked();
  await expect(line(window, /^전원 잇기/)).toBeChecked();
  const taken = await query(window, 'checks.get', { experimentId });
  const made = taken.checks.filter(({ id }) => !checks.some((check) => check.id === id));
  const byText = new Map(made.map((check) => [check.text, check]));
  expect(byText.get('전원 잇기')).toMatchObject({ state: 'done', offsetDays: -1, taskId: cards[0]?.id });
  expect(byText.get('우산 꽂이')).toMatchObject({ state: 'na', reason: '실내', offsetDays: 0 });
  expect(byText.get('손잡이')).toMatchObject({ parentId: byText.get('우산 꽂이')?.id, offsetDays: 1 });
  expect(taken.cards.map(({ title }) => title)).toContain('없던 카드');
  await undo(window);
  await expect(line(window, /^손잡이/)).toHaveCount(0);
  expect(await texts()).toEqual(checks.map(({ text }) => text));

  // A list of lines goes under the card that is chosen, a file that is dropped as well.
  await drop(window, '점검.csv', '점검,상태\n전원 잇기,\n전원 잇기,완료\n');
  const dropped = window.getByRole('dialog', { name: '‘점검.csv’에서 가져오기' });
  await expect(dropped.getByRole('combobox', { name: '카드가 적히지 않은 줄을 넣을 카드' })).toBeVisible();
  await dropped.getByRole('checkbox', { name: '같은 점검은 빼고 가져오기' }).click();
  await dropped.getByRole('button', { name: '1줄 가져오기' }).click();
  await expect(line(window, /^전원 잇기/)).not.toBeChecked();
  await undo(window);
  await expect(line(window, /^전원 잇기/)).toHaveCount(0);
  await close();
});

/** Lets a file fall onto the list. */
async function drop(window: Page, name: string, content: string): Promise<void> {
  const data = await window.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content] as const,
  );
  await window.getByRole('button', { name: '남은 것' }).dispatchEvent('drop', { dataTransfer: data });
}
