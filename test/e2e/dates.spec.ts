/** Dates that hang on the event: they follow it, stay where somebody typed them, and say which days nobody works. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { civilDate } from '@shared/domain/units.ts';
import { cell, column, command, goToRoom, openSample, query, typeInto, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/** A new experiment of the template, whose event is on a Saturday with the whole span of planning left. */
async function newExperiment(window: Page): Promise<string> {
  const { experimentId } = (await command(window, 'library.create', {
    title: '빈터 실험',
    question: '',
    origin: 'citizen',
    eventDate: civilDate('2027-04-24'),
    headCount: null,
    organiser: '',
    locale: 'ko',
  })) as { readonly experimentId: string };
  return experimentId;
}

async function startOf(window: Page, experimentId: string, source: string) {
  const { cards } = await query(window, 'board.get', { experimentId });
  return cards.find((card) => card.source === source)?.startOn;
}

async function openCard(window: Page, experimentId: string, source: string): Promise<void> {
  await goToRoom(window, experimentId, `board/${source}`, '보드');
  await expect(window.getByRole('button', { name: '기준 바꾸기' })).toBeVisible();
}

test('cards follow the event that the overview moves onto a holiday, which is named; undo brings them back', async () => {
  const { window, close } = await sharedApp();
  const id = await newExperiment(window);
  await goToRoom(window, id, 'overview', '개요');
  const field = window.getByLabel('행사일', { exact: true });
  await field.fill('2027-05-05');
  await field.press('Enter');
  const effects = window.getByRole('dialog');
  await expect(effects.getByText(/^카드 \d+장이 따라 바뀌고|^카드 \d+장이 따라 바뀝니다/)).toBeVisible();
  await expect(effects.getByRole('button', { name: '바꾸기' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(field).toHaveValue('2027. 5. 5.(수)');
  const warnings = window.getByRole('region', { name: '날짜 살피기' });
  await expect(warnings.getByText('행사일(2027. 5. 5.)이 어린이날입니다.')).toBeVisible();
  await expect.poll(() => startOf(window, id, 'D22')).toBe('2027-05-05');
  expect(await startOf(window, id, 'D01')).toBe('2027-04-21');
  await field.press('Alt+ArrowDown');
  await expect(window.getByRole('gridcell').getByRole('button', { name: /어린이날/ })).toBeVisible();
  await expect(window.getByText('5일 어린이날')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { level: 1 }).click();
  await undo(window);
  await expect(field).toHaveValue('2027. 4. 24.(토)');
  await expect.poll(() => startOf(window, id, 'D22')).toBe('2027-04-24');
  expect(await startOf(window, id, 'D01')).toBe('2027-04-09');

  await field.fill('2031-05-10');
  await field.press('Enter');
  await effects.getByRole('button', { name: '바꾸기' }).press('Enter');
  await warnings.getByRole('link', { name: /^2031년 공휴일은 아직 알 수 없습니다/ }).click();
  await expect(field).toBeFocused();
  await close();
});

test('a typed date pins its card, which follows again with one press, and by keyboard hangs on something else', async () => {
  const { window, close } = await sharedApp();
  const id = await newExperiment(window);
  await command(window, 'namedDate.add', {
    experimentId: id,
    rows: [{ title: '모집 마감', date: civilDate('2027-03-31') }],
  });
  await openCard(window, id, 'D01');
  const panel = window.getByRole('complementary');
  await expect(panel.getByText('행사 14일 전 · 앞 영업일로')).toBeVisible();
  await expect(panel.getByText('2027. 4. 10.(토): 쉬는 날(주말)이어서 옮겼습니다')).toBeVisible();
  const day = panel.getByLabel('날짜', { exact: true }).last();
  await day.fill('2027-04-06');
  await day.press('Enter');
  await expect(panel.getByText('고정됨')).toBeVisible();
  await command(window, 'experiment.edit', { experimentId: id, patch: { eventDate: civilDate('2027-05-15') } });
  await expect(panel.getByText(/기준대로면 2027\. 4\. 30\.\(금\)/)).toBeVisible();
  await expect(day).toHaveValue('2027. 4. 6.(화)');
  await panel.getByRole('button', { name: '다시 따르기' }).press('Enter');
  await expect(day).toHaveValue('2027. 4. 30.(금)');
  await expect(panel.getByText('고정됨')).toHaveCount(0);

  await panel.getByRole('button', { name: '기준 바꾸기' }).press('Enter');
  const anchor = panel.getByRole('combobox', { name: '무엇을 기준으로' });
  await anchor.press('Enter');
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(panel.getByText('모집 마감 30일 뒤 · 뒤 영업일로')).toBeVisible();
  const days = panel.getByLabel('며칠', { exact: true });
  await days.fill('5');
  await days.press('Enter');
  await expect(day).toHaveValue('2027. 4. 5.(월)');
  expect(await violations(window)).toEqual([]);
  await close();
});

test('named dates and days off are lists of the schedule; a ring is refused in words', async () => {
  const { window, close } = await sharedApp();
  const id = await newExperiment(window);
  await goToRoom(window, id, 'schedule', '일정');
  await window.getByRole('tab', { name: '날짜' }).click();
  await window.getByRole('button', { name: '기준 날짜 추가' }).click();
  await window.keyboard.insertText('모집 마감');
  await window.keyboard.press('Enter');
  await typeInto(window, cell(window, '기준 날짜', 0, 'anchor'), '행사');
  await typeInto(window, cell(window, '기준 날짜', 0, 'offsetDays'), '-21');
  const falls = cell(window, '기준 날짜', 0, 'resolved');
  await expect(falls).toHaveText('2027. 4. 3.(토)');
  await typeInto(window, cell(window, '기준 날짜', 0, 'roll'), '앞 영업일로');
  await expect(falls).toHaveText('2027. 4. 2.(금)');

  await window.getByRole('button', { name: '쉬는 날 추가' }).click();
  await window.keyboard.insertText('2027-04-02');
  await window.keyboard.press('Enter');
  await expect(falls).toHaveText('2027. 4. 1.(목)');
  const holidays = window.getByRole('region', { name: '준비 기간의 공휴일' });
  await expect(holidays.getByText('설날', { exact: false }).first()).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await typeInto(window, cell(window, '기준 날짜', 0, 'anchorDateId'), '모집 마감');
  // Said at the cell, like every refusal of a table.
  await expect(window.getByText(/자기 자신을 기준으로 삼게 됩니다\(모집 마감 → 모집 마감\)/).first()).toBeAttached();
  const [date] = await query(window, 'namedDate.rows', { experimentId: id });
  expect(date).toMatchObject({ anchor: 'event', offsetDays: -21 });
  await close();
});

test('the sample shows what its dates hang on', async () => {
  const { window, close } = await sharedApp();
  const id = await openSample(window, 'little-library-2020');
  await goToRoom(window, id, 'schedule', '일정');
  await window.getByRole('tab', { name: '날짜' }).click();
  await expect(column(window, '기준 날짜', 'resolved')).toHaveText(['2020. 9. 25.(금)', '2020. 9. 18.(금)']);
  await expect(window.getByText('추석', { exact: false }).first()).toBeVisible();
  await close();
});
