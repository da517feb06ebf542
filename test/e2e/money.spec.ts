/** 예산·정산: a budget typed and pasted like a spreadsheet, expenses with their evidence, sums that agree. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QueryOutput } from '@shared/contract/index.ts';
import { launchApp } from '../support/electron.ts';
import {
  cell,
  column,
  command,
  goToRoom,
  openSample,
  paste,
  query,
  setAppearance,
  typeInto,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const LINES = '예산서';
const SOURCES = '재원';
const SPENDING = '지출';

async function openMoney(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  return experimentId;
}

/** The sample without its money. */
async function openEmpty(window: Page): Promise<string> {
  const experimentId = await openMoney(window);
  const { sources, lines, expenses } = await book(window, experimentId);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  await command(window, 'expense.remove', { experimentId, ids: ids(expenses) });
  await command(window, 'budgetLine.remove', { experimentId, ids: ids(lines) });
  await command(window, 'fundingSource.remove', { experimentId, ids: ids(sources) });
  await expect(window.getByRole('button', { name: '간단한 비목으로 시작하기' })).toBeVisible();
  return experimentId;
}

function book(window: Page, experimentId: string): Promise<QueryOutput<'money.book'>> {
  return query(window, 'money.book', { experimentId });
}

async function openTab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name }).click();
}

/** The cells of a summary table's row, from its name on. */
function summaryRow(window: Page, table: string, row: string) {
  const found = window.getByRole('table', { name: table, exact: true }).getByRole('row').filter({ hasText: row });
  return found.getByRole('cell');
}

test('an empty budget teaches; a pasted one finds its columns, computes and subtotals, and comes back after a restart', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-money-'));
  const { window, close } = await launchApp({ userData });
  const experimentId = await openEmpty(window);
  await paste(
    window,
    [
      '항목\t비목\t산출근거\t비고',
      '다과\t식비·다과\t5,000원 × 30명 × 2회 = 300,000\t',
      '현수막\t홍보·인쇄비\t5만원 × 2개\t디자인 포함',
      '전단\t\t100 × 500매\t',
      '합계\t\t450,000\t',
    ].join('\n'),
  );
  await expect(column(window, LINES, 'amount')).toHaveText(['300,000', '100,000', '50,000']);
  await expect(window.getByRole('region', { name: /알림/ })).toContainText('합쳐진 칸의 글을 1칸에 이어 넣었습니다');
  await expect(column(window, LINES, 'share')).toHaveText(['66.7%', '22.2%', '11.1%']);
  const grid = window.getByRole('grid', { name: LINES, exact: true });
  await expect(grid.getByText('소계 150,000 · 33.3%')).toBeVisible();
  await expect(window.getByText('예산 450,000 · 집행 0 · 잔액 450,000 · 집행률 0.0%')).toBeVisible();
  await typeInto(window, cell(window, LINES, 1, 'quantity'), '3');
  await expect(cell(window, LINES, 1, 'formula')).toHaveText('50,000원 × 3개');
  await expect(cell(window, LINES, 1, 'amount')).toHaveText('150,000');
  await close();
  const again = await launchApp({ userData });
  await goToRoom(again.window, experimentId, 'money', '예산·정산');
  await expect(column(again.window, LINES, 'amount')).toHaveText(['300,000', '150,000', '50,000']);
  await undo(again.window);
  await expect(column(again.window, LINES, 'amount')).toHaveText(['300,000', '100,000', '50,000']);
  await again.close();
  await rm(userData, { recursive: true, force: true });
});

test('a faulty block changes nothing and names row, column and remedy', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openMoney(window);
  const before = await book(window, experimentId);
  await cell(window, LINES, 0, 'item').click();
  await paste(window, '강사료\t20만원\t2명\n회의비\t-500\t두어 명');
  const alert = window.getByRole('alert');
  await expect(alert).toContainText('2번째 줄 ‘단가’: 여기에는 음수를 쓸 수 없습니다');
  await expect(alert).toContainText('2번째 줄 ‘수량’: 수와 단위로 적어 주세요');
  expect(await book(window, experimentId)).toEqual(before);
  await alert.getByRole('button').click();
  await expect(alert).toHaveCount(0);
  await cell(window, LINES, 0, 'unitPrice').click();
  await window.keyboard.insertText('많이');
  await window.keyboard.press('Enter');
  await expect(window.getByText('금액을 알아볼 수 없습니다')).toBeVisible();
  await window.keyboard.press('Escape');
  expect(await book(window, experimentId)).toEqual(before);
  await close();
});

test('rows are added by Enter and a word, moved by keyboard and by mouse, and deleted, each as one step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await window.getByRole('button', { name: '간단한 비목으로 시작하기' }).click();
  const categories = async () => (await book(window, experimentId)).lines.map(({ category }) => category);
  await expect.poll(async () => (await categories()).length).toBe(9);
  const before = await categories();
  await cell(window, LINES, 0, 'item').click();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(categories).toEqual([before[1], before[0], ...before.slice(2)]);
  await undo(window);
  await expect.poll(categories).toEqual(before);
  await cell(window, LINES, 2, 'category').locator('..').locator('[data-grip]').hover();
  await window.mouse.down();
  const target = await cell(window, LINES, 0, 'category').boundingBox();
  await window.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 8, { steps: 6 });
  await window.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 2, { steps: 3 });
  await window.mouse.up();
  await expect.poll(categories).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
  await undo(window);
  await expect.poll(categories).toEqual(before);
  await cell(window, LINES, 0, 'item').click();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  const draft = window.getByRole('grid', { name: LINES, exact: true }).locator('[data-draft]');
  await expect(draft.locator('[data-column=category]')).toHaveText(before.at(-1) ?? '');
  expect(await categories()).toEqual(before);
  await window.keyboard.insertText('예비 물품');
  await window.keyboard.press('Enter');
  await expect.poll(categories).toEqual([...before, before.at(-1)]);
  await undo(window);
  await expect.poll(categories).toEqual(before);
  await close();
});

test('a total proposes supply and VAT, tax-free stays tax-free, and amounts that disagree are refused', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await openTab(window, '지출');
  await window.getByRole('button', { name: '지출 추가' }).click();
  await expect(cell(window, SPENDING, 0, 'date')).toHaveAttribute('data-active', 'true');
  await window.keyboard.insertText('9/4');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('동네인쇄소');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('현수막');
  await window.keyboard.press('Enter');
  await expect(cell(window, SPENDING, 0, 'date')).toHaveText('2020. 9. 4.');
  await typeInto(window, cell(window, SPENDING, 0, 'total'), '11만원');
  await expect(cell(window, SPENDING, 0, 'supply')).toHaveText('100,000');
  await expect(cell(window, SPENDING, 0, 'vat')).toHaveText('10,000');
  await typeInto(window, cell(window, SPENDING, 0, 'vat'), '0');
  await expect(cell(window, SPENDING, 0, 'supply')).toHaveText('110,000');
  await typeInto(window, cell(window, SPENDING, 0, 'total'), '50,000');
  await expect(cell(window, SPENDING, 0, 'supply')).toHaveText('50,000');
  const before = await book(window, experimentId);
  await cell(window, SPENDING, 0, 'supply').click();
  await paste(window, '100,000\t10,000\t100,000');
  await expect(window.getByRole('alert')).toContainText(
    '공급가액 100,000 + 세액 10,000 = 110,000인데 합계가 100,000입니다',
  );
  expect(await book(window, experimentId)).toEqual(before);
  await close();
});

test('withholding shows tax and net pay; parts paid to one person are noticed', async () => {
  const { window, close } = await sharedApp();
  await openEmpty(window);
  await openTab(window, '지출');
  await paste(
    window,
    [
      '지급처\t적요\t금액\t원천징수\t증빙',
      '나무\t사회\t150,000\t기타소득\t지급증',
      '나무\t회의참석비\t125,000\t기타소득\t지급증',
      '강사\t강의\t123,450\t사업소득\t',
    ].join('\n'),
  );
  await expect(column(window, SPENDING, 'tax')).toHaveText(['13,200', '0', '4,070']);
  await expect(column(window, SPENDING, 'net')).toHaveText(['136,800', '125,000', '119,380']);
  const aside = window.getByRole('complementary', { name: '살펴볼 것' });
  await expect(aside).toContainText('나무 · 2번');
  await expect(aside).toContainText('뗀 세금 13,200, 한 번에 줬다면 24,200');
  await expect(aside.getByRole('button', { name: /3\. 강의/ })).toBeVisible();
  await cell(window, SPENDING, 0, 'payee').click();
  await expect(aside).toContainText('소득세12,000');
  await expect(aside).toContainText('갖출 서류');
  await close();
});

test('sources, allotted budget and the food rule: what does not match is said', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await command(window, 'experiment.editBrief', { experimentId, patch: { participantCentred: true } });
  await expect(window.getByText('식음료 항목이 없습니다')).toBeVisible();
  await window.getByRole('button', { name: '식음료 항목 추가' }).click();
  await expect(window.getByText('식음료 항목이 없습니다')).toHaveCount(0);
  await expect(cell(window, LINES, 0, 'isFood')).toHaveText('식음료');
  await typeInto(window, cell(window, LINES, 0, 'unitPrice'), '200,000');
  await expect(window.getByText('예산이 책정된 금액보다 1,500,000원 많습니다.')).toBeVisible();
  await window.getByRole('button', { name: '재원 추가' }).click();
  await expect(cell(window, SOURCES, 0, 'name')).toHaveText('새 재원');
  await typeInto(window, cell(window, SOURCES, 0, 'amount'), '4,000,000');
  await expect(window.getByText('예산보다 1,000,000 모자람')).toBeVisible();
  await typeInto(window, cell(window, LINES, 0, 'sourceId'), '새 재');
  await expect(cell(window, SOURCES, 0, 'planned')).toHaveText('5,000,000');
  await expect(cell(window, SOURCES, 0, 'difference')).toHaveText('△1,000,000');
  await close();
});

test('the summary agrees by source, category and line, with △ and -, and the words for the report are kept', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openMoney(window);
  await command(window, 'expense.add', {
    experimentId,
    rows: [{ payee: '예비', description: '예산 밖', supply: 10_000, total: 10_000, evidence: 'cardSlip' }],
  });
  await openTab(window, '요약·정산');
  const totals = ['3,500,000', '3,089,100', '410,900', '88.3%'];
  for (const table of ['재원별', '비목별', '항목별']) {
    const cells = summaryRow(window, table, '합계');
    await expect(cells.nth(0)).toHaveText(totals[0] ?? '');
    await expect(cells.nth(1)).toHaveText(totals[1] ?? '');
    await expect(cells.nth(2)).toHaveText(totals[2] ?? '');
    await expect(cells.nth(3)).toHaveText(totals[3] ?? '');
  }
  const bar = window.getByRole('img', { name: /^촬영·기록비: 예산 600,000원, 집행 [\d,]+원/ });
  await expect(bar).toContainText('600,000');
  await bar.focus();
  await expect(bar).toBeFocused();
  const outside = summaryRow(window, '항목별', '예산에 없는 지출');
  await expect(outside.nth(2)).toHaveText('△10,000');
  await expect(outside.nth(3)).toHaveText('-');
  await expect(window.getByRole('table', { name: '증빙이 없는 지출' })).toContainText('체온계 건전지');
  const liked = window.getByLabel('좋았던 점');
  await liked.fill('서로 이름을 부르게 되었다.');
  await liked.press('Control+Enter');
  await window.getByLabel('실제 참여 인원').fill('20');
  await window.getByLabel('실제 참여 인원').press('Enter');
  await expect(window.getByText('계획 25명 대비 80.0%')).toBeVisible();
  const { closing } = await query(window, 'experiment.detail', { experimentId });
  expect(closing).toMatchObject({ liked: '서로 이름을 부르게 되었다.', actualHeadCount: 20 });
  await close();
});

test('of a thousand expenses only those in sight are drawn; they are filtered and edited', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openMoney(window);
  const { lines } = await book(window, experimentId);
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    payee: `${index % 40}번 가게`,
    description: `물품 ${index}`,
    lineId: lines[index % lines.length]?.id ?? null,
    supply: 1000 + index,
    vat: 0,
    total: 1000 + index,
    evidence: 'cardSlip' as const,
    evidenceNumber: String(index),
  }));
  await command(window, 'expense.paste', { experimentId, patches: [], rows });
  await openTab(window, '지출');
  await expect(cell(window, SPENDING, 0, 'payee')).toBeVisible();
  expect(await window.getByRole('grid', { name: SPENDING }).locator('[data-row]').count()).toBeLessThan(80);
  await window.getByRole('searchbox', { name: '지출 찾기' }).fill('물품 777');
  await expect(column(window, SPENDING, 'description')).toHaveText(['물품 777']);
  await typeInto(window, cell(window, SPENDING, 0, 'total'), '5000');
  await expect(cell(window, SPENDING, 0, 'supply')).toHaveText('5,000');
  await expect
    .poll(async () => (await book(window, experimentId)).expenses.filter((one) => one.total === 5000))
    .toHaveLength(1);
  await close();
});

for (const [locale, theme, title, tabs] of [
  ['ko', 'light', '예산·정산', ['예산', '지출', '요약·정산']],
  ['en', 'dark', 'Budget & settlement', ['Budget', 'Spending', 'Summary & settlement']],
] as const) {
  test(`is accessible (${locale}, ${theme})`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openSample(window, 'little-library-2020');
    await setAppearance(window, locale, theme);
    await goToRoom(window, experimentId, 'money', title);
    for (const tab of tabs) {
      await window.getByRole('tab', { name: tab }).first().click();
      expect(await violations(window)).toEqual([]);
    }
    await close();
  });
}
