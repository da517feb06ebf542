/** 지급: a batch made of who was present, paid into the expenses and taken back; what is signed is corrected by taking it back. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cell, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openTab(window: Page, experimentId: string): Promise<void> {
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: '지급' }).click();
}

async function follow(window: Page, address: string): Promise<void> {
  await window.evaluate((to) => {
    self.location.hash = to;
  }, address);
}

test('a batch is made of who was present at a meeting, paid in one step and taken back in one', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await openTab(window, experimentId);
  const written = (await query(window, 'money.book', { experimentId })).expenses.length;

  await window.getByRole('button', { name: '지급 묶음 만들기' }).focus();
  await window.keyboard.press('Enter');
  const making = window.getByRole('dialog', { name: '지급 묶음 만들기' });
  await making.getByRole('combobox', { name: '회의' }).fill('사전');
  await window.getByRole('option', { name: /사전 교육/ }).click();
  await making.getByRole('combobox', { name: '예산 항목' }).fill('회의참석비');
  await window.getByRole('option', { name: /회의참석비/ }).click();
  await making.getByRole('button', { name: '지급 묶음 만들기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: '사전 교육 회의참석비' })).toBeVisible();

  await window.getByRole('button', { name: '참석자에서 만들기' }).focus();
  await window.keyboard.press('Enter');
  const payees = window.getByRole('dialog', { name: '참석자에서 만들기' });
  await expect(payees.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await payees.getByRole('textbox', { name: '단가' }).fill('150000');
  await payees.getByRole('combobox', { name: '소득 구분' }).click();
  await window.getByRole('option', { name: '기타소득' }).click();
  await payees.getByRole('textbox', { name: '구분한 이유' }).fill('한 번뿐인 교육');
  expect(await violations(window)).toEqual([]);
  await payees.getByRole('button', { name: '3명 추가' }).focus();
  await window.keyboard.press('Enter');
  const table = '사전 교육 회의참석비 지급';
  await expect(cell(window, table, 0, 'incomeTax')).toHaveText('12,000');
  await expect(cell(window, table, 2, 'net')).toHaveText('136,800');

  await window.getByRole('button', { name: '지급함 (3명)' }).focus();
  await window.keyboard.press('Enter');
  const paying = window.getByRole('dialog', { name: '3명에게 지급' });
  await expect(paying).toContainText('410,400');
  await window.keyboard.press('Enter');
  await expect(paying).toHaveCount(0);
  const list = window.getByRole('navigation', { name: '지급 묶음' });
  await expect(list).toContainText('지급 3/3');
  const { expenses } = await query(window, 'money.book', { experimentId });
  expect(expenses.slice(written).map(({ total, withholding, evidence }) => [total, withholding, evidence])).toEqual([
    [150_000, 'other', 'voucher'],
    [150_000, 'other', 'voucher'],
    [150_000, 'other', 'voucher'],
  ]);
  await expect(window.getByRole('region', { name: '원천징수' })).toContainText('94,600원');

  await undo(window);
  await expect(list).toContainText('지급 0/3');
  expect((await query(window, 'money.book', { experimentId })).expenses).toHaveLength(written);
  await window.getByRole('button', { name: '참석자에서 만들기' }).click();
  await expect(payees).toContainText('이미 지급증 003');
  await expect(payees.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await close();
});

test('what is signed is not typed over: it is taken back, and counts as nothing then', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await openTab(window, experimentId);
  const [signed] = await query(window, 'payment.rows', { experimentId });
  const table = '2차 모임 참석비 지급';
  await cell(window, table, 0, 'unitWon').click();
  await window.keyboard.type('9');
  await expect(cell(window, table, 0, 'unitWon')).toHaveText('50,000');
  await follow(window, `/e/${experimentId}/money/${signed?.id}`);
  const panel = window.getByRole('complementary').filter({ hasText: '고치지 않습니다' });
  await panel.getByRole('button', { name: '지급 되돌리기' }).focus();
  await window.keyboard.press('Enter');
  await expect(cell(window, table, 2, 'gross')).toHaveText('△50,000');
  await expect(panel).toContainText('되돌린 지급입니다.');
  await undo(window);
  await expect(panel.getByRole('button', { name: '지급 되돌리기' })).toBeVisible();
  await close();
});

for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`batch and voucher stand the check in ${locale}, ${theme}; an address leads to them`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openSample(window, 'seoul-station-night-school-2018');
    await goToRoom(window, experimentId, 'money', '예산·정산');
    await setAppearance(window, locale, theme);
    const [batch] = await query(window, 'payBatch.rows', { experimentId });
    const [payment] = await query(window, 'payment.rows', { experimentId });
    for (const id of [batch?.id, payment?.id]) {
      await follow(window, `/e/${experimentId}/money/${id}`);
      const tab = window.getByRole('tab', { name: locale === 'ko' ? '지급' : 'Payments', selected: true });
      await expect(tab).toBeVisible();
      await expect(window.getByRole('complementary').first()).toBeVisible();
      expect(await violations(window)).toEqual([]);
    }
    await close();
  });
}
