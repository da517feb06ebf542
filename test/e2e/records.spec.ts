/** What rooms share: the help sheet of keys, a row in the address, the cards of a room, the way back after removing. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cell, goToRoom, openSample, paste, query } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function at(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, address);
}

test('? shows the keys of the screen, Esc closes them; a ? that is typed stays a letter', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'board', '보드');
  const sheet = window.getByRole('dialog', { name: '단축키' });
  await window.keyboard.press('?');
  await expect(sheet.getByText('카드 들기')).toBeVisible();
  await expect(sheet.getByText('되돌리기', { exact: true })).toBeVisible();
  await expect(sheet.getByText('열 고르기')).toHaveCount(0);
  await window.screenshot({ path: 'test-results/keys-board.png' });
  await window.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await window.getByRole('searchbox').first().click();
  await window.keyboard.press('?');
  await expect(window.getByRole('searchbox').first()).toHaveValue('?');
  await expect(sheet).toHaveCount(0);

  await goToRoom(window, experimentId, 'people', '사람·인력');
  await cell(window, '사람 목록', 0, 'notes').click();
  await window.keyboard.press('?');
  await expect(sheet).toHaveCount(0);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '설정' }).click();
  await window.getByRole('menuitem', { name: /단축키 보기/ }).click();
  await expect(sheet.getByText('열 고르기')).toBeVisible();
  await window.keyboard.press('Escape');

  await window.evaluate(() => self.api.call({ name: 'preference.set', input: { key: 'locale', value: 'en' } }));
  await expect(window.locator('html[lang=en]')).toHaveCount(1);
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog', { name: 'Keys' }).getByText('Select the column')).toBeVisible();
  await close();
});

test('an address opens one person at one field; closing the details takes the person out of the address', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const [, second] = await query(window, 'person.rows', { experimentId });
  await goToRoom(window, experimentId, 'people', '사람·인력');
  await window.getByRole('tab', { name: '역할분담' }).click();
  await at(window, `/e/${experimentId}/people/${second?.id}/affiliation`);
  const field = window.getByRole('complementary').getByLabel('소속');
  await expect(field).toBeFocused();
  await field.fill('마을 연구소');
  await field.press('Enter');
  await expect
    .poll(async () => (await query(window, 'person.rows', { experimentId }))[1]?.affiliation)
    .toBe('마을 연구소');
  await window.getByRole('button', { name: '자세히 보기 닫기' }).click();
  await expect.poll(() => window.evaluate(() => self.location.hash)).toBe(`#/e/${experimentId}/people`);
  await close();
});

test('a room shows the cards of its work area and leads to them', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const { cards } = await query(window, 'board.get', { experimentId });
  const own = cards.filter(({ area }) => area === 'budget' || area === 'settlement');
  const open = own.filter(({ status }) => status !== 'done').length;
  const [first] = own;
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('button', { name: `할 일 ${open}`, exact: true }).click();
  const list = window.getByRole('dialog', { name: '할 일' });
  await expect(list.getByRole('listitem')).toHaveCount(own.length);
  await window.screenshot({ path: 'test-results/room-tasks.png' });
  await list
    .getByRole('link', { name: first?.title ?? '' })
    .first()
    .click();
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
  await expect(
    window
      .getByRole('complementary')
      .getByText(first?.title ?? '')
      .first(),
  ).toBeVisible();
  await close();
});

test('removed rows say so and come back by the message, whatever was done since', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  const items = async () => (await query(window, 'budgetLine.rows', { experimentId })).map(({ item }) => item);
  const before = await items();
  await cell(window, '예산서', 0, 'item').click({ button: 'right' });
  await window.getByRole('menuitem', { name: /1줄 지우기/ }).click();
  await expect(window.getByText('예산 항목 1개를 지웠습니다.').first()).toBeVisible();
  await expect.poll(items).toEqual(before.slice(1));
  await cell(window, '예산서', 0, 'note').click();
  await paste(window, '확인함');
  await expect.poll(async () => (await query(window, 'budgetLine.rows', { experimentId }))[0]?.note).toBe('확인함');
  await window.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect.poll(items).toEqual(before);
  await close();
});
