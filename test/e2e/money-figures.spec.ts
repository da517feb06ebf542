/** 예산·정산 with large amounts: no figure is broken or cut, at any size and in either language, and every place tells the same sums. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { brokenAmounts, setRefundedBooks } from '../support/money-page.ts';
import { cell, column, goToRoom, openSample, paste, query, resize, setAppearance, typeInto } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const SPENDING = '지출';

function sums(window: Page) {
  return window.getByRole('tabpanel').locator('[data-footer] [role="gridcell"]');
}

for (const [locale, theme, title, tabs, total] of [
  ['ko', 'light', '예산·정산', ['예산', '지출', '요약·정산'], '10,135,294,000'],
  ['en', 'dark', 'Budget & settlement', ['Budget', 'Spending', 'Summary & settlement'], '10,135,294,000'],
] as const) {
  test(`every amount stands whole on one line (${locale})`, async () => {
    const { app, window, close } = await sharedApp();
    const experimentId = await openSample(window, 'little-library-2020');
    await setRefundedBooks(window, experimentId);
    await setAppearance(window, locale, theme);
    await goToRoom(window, experimentId, 'money', title);
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
      [1024, 700],
    ] as const) {
      await resize(app, width, height);
      await expect.poll(() => window.evaluate(() => self.innerWidth)).toBe(width);
      for (const tab of tabs) {
        await window.getByRole('tab', { name: tab }).first().click();
        await expect(window.getByText(total).first()).toBeAttached();
        expect({ tab, width, broken: await brokenAmounts(window) }).toEqual({ tab, width, broken: [] });
        if (tab !== tabs[1]) continue;
        const sum = sums(window).filter({ hasText: total });
        const box = await sum.boundingBox();
        expect(box?.height).toBeLessThan(36);
        expect(await sum.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
      }
    }
    await close();
  });
}

test('nothing is said of the means of payment, and of a source, until someone says it', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await setRefundedBooks(window, experimentId);
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('button', { name: '재원 추가' }).click();
  await expect(cell(window, '재원', 3, 'name')).toHaveText('새 재원');
  await expect(cell(window, '재원', 3, 'kind')).toHaveText('');
  await window.getByRole('tab', { name: SPENDING }).click();
  await cell(window, SPENDING, 5, 'date').click();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '지출 추가' }).first().click();
  await expect(cell(window, SPENDING, 6, 'date')).toHaveAttribute('data-active', 'true');
  await paste(
    window,
    '집행일\t지급처\t적요\t금액\t증빙\n9/5\t강사\t강의\t200,000\t지급증\n9/5\t빵집\t간식\t33,000\t카드전표\n9/5\t문구점\t풀\t1,100\t현금영수증',
  );
  const means = column(window, SPENDING, 'means');
  await expect(means).toHaveText([
    '카드 (증빙에서)',
    '카드 (증빙에서)',
    '',
    '현금 (증빙에서)',
    '',
    '',
    '',
    '카드 (증빙에서)',
    '현금 (증빙에서)',
  ]);
  await expect(cell(window, SPENDING, 7, 'means').getByTitle('증빙에서 알 수 있는 결제수단입니다')).toBeVisible();
  await expect(cell(window, SPENDING, 7, 'means')).toHaveAttribute('data-tone', 'quiet');
  const stored = async () => (await query(window, 'money.book', { experimentId })).expenses.map((row) => row.means);
  expect(new Set(await stored())).toEqual(new Set([null]));
  await typeInto(window, cell(window, SPENDING, 8, 'means'), '계좌이체');
  await expect(cell(window, SPENDING, 8, 'means')).toHaveText('계좌이체');
  await expect.poll(async () => (await stored())[8]).toBe('transfer');
  await cell(window, SPENDING, 8, 'means').click();
  await window.keyboard.press('Delete');
  await expect(cell(window, SPENDING, 8, 'means')).toHaveText('현금 (증빙에서)');
  await expect.poll(stored).not.toContain('transfer');
  await close();
});

test('evidence that is missing is counted alike beside the expenses, by the filter, in the summary and for the paper', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await setRefundedBooks(window, experimentId);
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: SPENDING }).click();
  const aside = window.getByRole('complementary', { name: '살펴볼 것' });
  await expect(aside.getByRole('heading', { name: /^증빙이 없는 지출/ })).toHaveText('증빙이 없는 지출2');
  await expect(aside.getByRole('heading', { name: /^증빙을 보완할 지출/ })).toHaveText('증빙을 보완할 지출2');
  await window.getByRole('combobox', { name: '거르기' }).click();
  await window.getByRole('option', { name: '증빙이 없는 지출' }).click();
  await expect(column(window, SPENDING, 'description')).toHaveText(['무대 설치', '현수막']);
  await window.getByRole('tab', { name: '요약·정산' }).click();
  for (const [title, sum] of [
    ['증빙이 없는 지출', '2건 합계10,134,634,000'],
    ['증빙을 보완할 지출', '2건 합계△12,345,018,909'],
  ] as const)
    await expect(window.getByRole('table', { name: title }).locator('tfoot tr')).toHaveText(sum);
  await goToRoom(window, experimentId, 'documents', '문서');
  await window.getByRole('radio', { name: /결산보고서/ }).click();
  await expect(window.getByRole('region', { name: '살펴볼 것' })).toContainText(
    '증빙이 없는 지출이 2건, 10,134,634,000원 있습니다.',
  );
  await close();
});

test('an overspent grant is told by what it paid out: its balance, what goes back, and a warning', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await setRefundedBooks(window, experimentId);
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: '요약·정산' }).click();
  const returns = window.getByRole('table', { name: '교부액과 반납' });
  await expect(returns.locator('tbody tr')).toHaveText([
    '도 보조금보조금10,000,000,00010,134,544,000△134,544,0004,3214,321',
    '자부담자부담500,000660,000△160,00000',
    '이웃 모금200,00090,000110,0000-',
  ]);
  await expect(window.getByText('‘도 보조금’에서 받은 돈보다 134,544,000원 더 집행했습니다.')).toBeVisible();
  await expect(window.getByText(/‘자부담’에서 받은 돈보다/)).toHaveCount(0);
  await close();
});

test('the text of the report stays beside the tables of the summary, which alone are scrolled', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: '요약·정산' }).click();
  await resize(app, 1280, 800);
  const first = window.getByLabel('주요 결과');
  const before = await first.boundingBox();
  await window.getByRole('table', { name: '재원별' }).hover();
  await window.mouse.wheel(0, 900);
  await expect(window.getByRole('table', { name: '항목별' })).toBeInViewport();
  expect(await first.boundingBox()).toEqual(before);
  expect(await window.locator('main').evaluate((room) => room.scrollHeight - room.clientHeight)).toBe(0);
  await close();
});
