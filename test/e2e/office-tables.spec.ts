/**
 * One experiment from an empty library, filled with nothing but pasted tables as offices keep them: no cell is mended by hand, and all rooms
 * say what a person reads there.
 */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { BUDGET, CUES, EXPENSES, PEOPLE } from '../support/office-tables.ts';
import { command, goToRoom, paste, query } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function emptyExperiment(window: Page): Promise<string> {
  const { experimentId } = (await command(window, 'library.create', {
    title: '밤 산책 실험',
    question: '밤 골목을 함께 걸으면 동네가 달리 보일까?',
    origin: 'citizen',
    eventDate: '2027-03-27',
    headCount: 60,
    organiser: '동네실험단',
    locale: 'ko',
  })) as { readonly experimentId: string };
  await command(window, 'experiment.edit', { experimentId, patch: { eventStart: 1020, eventMinutes: 705 } });
  return experimentId;
}

async function openSheet(window: Page, experimentId: string): Promise<string> {
  const { sheetId } = (await command(window, 'cueSheet.create', { experimentId, title: '진행표' })) as {
    readonly sheetId: string;
  };
  await command(window, 'preference.set', { key: `programme.sheet.${experimentId}`, value: sheetId });
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await expect(window.getByText('순서 이름과 걸리는 분만 적으면')).toBeVisible();
  return sheetId;
}

test('a pasted programme whose columns are not found is matched by hand, as in every other table', async () => {
  const { window } = await sharedApp();
  const experimentId = await emptyExperiment(window);
  await openSheet(window, experimentId);
  await paste(window, '오후 2시~2시 반\t여는 인사\t한지우\n2시 반부터 조금\t걷기\t강현우');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('읽을 수 없는 칸');
  await dialog.getByRole('button', { name: '열 맞추기' }).click();
  await expect(window.getByRole('dialog')).toContainText('붙여넣은 표');
  await window.keyboard.press('Escape');
});

test('tables as offices keep them go in whole', async () => {
  const { window } = await sharedApp();
  const experimentId = await emptyExperiment(window);
  const told = window.getByRole('region', { name: /알림/u });

  await goToRoom(window, experimentId, 'people', '사람·인력');
  await paste(window, PEOPLE);
  await expect(told).toContainText('60줄');
  const people = await query(window, 'person.rows', { experimentId });
  expect(people).toHaveLength(60);
  expect(
    people
      .slice(0, 4)
      .map(({ name, role, position, affiliation, phone }) => [name, role, position, affiliation, phone]),
  ).toEqual([
    ['한지우', 'organiser', '총괄', '운영팀', '01020521100'],
    ['강현우', 'staff', '진행', '운영팀', '01020521101'],
    ['박다은', 'staff', '접수', '운영팀', '01020521102'],
    ['김하늘', 'participant', '', '1모둠', '01020521200'],
  ]);
  expect(new Set(people.map(({ affiliation }) => affiliation))).toEqual(new Set(['운영팀', '1모둠', '2모둠', '3모둠']));
  expect(people.filter(({ phone }) => !/^0(?:10\d{8}|31\d{7})$/u.test(phone))).toEqual([]);

  const sheetId = await openSheet(window, experimentId);
  await paste(window, CUES);
  await expect(window.getByRole('grid').getByText('열쇠 반납')).toBeVisible();
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  expect(cues).toHaveLength(40);
  expect(cues.map(({ minutes }) => minutes)).not.toContain(null);
  expect(cues[3]).toMatchObject({ section: '1부', title: '접수 및 자리 안내', pinnedStart: 1020, minutes: 20 });
  expect(cues[7]).toMatchObject({ title: '저녁 식사', pinnedStart: 1100, minutes: 40 });
  expect(cues[34]).toMatchObject({ section: '2부', title: '모둠 관찰 24', pinnedStart: 1705, minutes: 20 });
  expect(cues.slice(35).map(({ pinnedStart }) => pinnedStart)).toEqual([1725, 1750, 1770, 1785, 1845]);
  expect(new Set(cues.map(({ section }) => section))).toEqual(new Set(['식전', '1부', '2부', '식후']));

  await goToRoom(window, experimentId, 'money', '예산·정산');
  await paste(window, BUDGET);
  await expect(told).toContainText('15줄');
  const { lines } = await query(window, 'money.book', { experimentId });
  expect(lines.map(({ unitPrice, quantity, times }) => unitPrice * quantity * times)).toEqual([
    800_000, 300_000, 320_960, 150_000, 50_000, 576_000, 216_000, 500_000, 640_000, 450_000, 150_000, 324_000, 150_000,
    360_000, 100_000,
  ]);
  expect(lines.map(({ category, subcategory }) => `${category} ${subcategory}`)).toEqual([
    '인건비 강사비',
    '인건비 강사비',
    '인건비 강사비',
    '사업비 홍보비',
    '사업비 홍보비',
    '사업비 식비',
    '사업비 식비',
    '사업비 임차료',
    '사업비 임차료',
    '사업비 재료비',
    '사업비 재료비',
    '사업비 보험료',
    '운영비 교통비',
    '운영비 인쇄비',
    '운영비 예비비',
  ]);

  await window.getByRole('tab', { name: '지출' }).click();
  await paste(window, EXPENSES);
  await expect(told).toContainText('20줄');
  const { expenses } = await query(window, 'money.book', { experimentId });
  expect(expenses).toHaveLength(20);
  expect(expenses.reduce((sum, { total }) => sum + total, 0)).toBe(4_653_960);
  expect(expenses.map(({ date }) => date)).toEqual([
    '2026-12-20',
    '2026-12-20',
    '2027-01-05',
    '2027-01-12',
    '2027-02-03',
    '2027-02-15',
    '2027-03-02',
    '2027-03-26',
    '2027-03-26',
    '2027-03-27',
    '2027-03-27',
    '2027-03-27',
    '2027-03-27',
    '2027-03-27',
    '2027-03-27',
    '2027-03-28',
    '2027-03-28',
    '2027-03-29',
    '2027-03-30',
    '2027-04-02',
  ]);
  expect(new Set(expenses.map(({ evidence }) => evidence))).toEqual(
    new Set(['taxInvoice', 'cardSlip', 'none', 'invoice', 'cashReceipt', 'voucher', 'receipt']),
  );
  await expect(window.getByRole('alert')).toHaveCount(0);
});
