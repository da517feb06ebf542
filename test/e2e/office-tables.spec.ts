/** One experiment out of the tables that its office has: pasted as they are, room by room, and printed. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { BUDGET, CUES, EXPENSES, PEOPLE } from '../support/office-tables.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { cell, command, goToRoom, paste, query, violations } from '../support/room.ts';
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

test('forty cues, sixty people, fifteen lines and twenty payments go in with nothing mended by hand, and come out on paper', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-office-'));
  const { window, close } = await launchApp({ env: { SILHEOMJANG_SAVE_FOLDER: folder } });
  const experimentId = await emptyExperiment(window);
  const goesIn = async (text: string, count: () => Promise<number>, rows: number) => {
    await paste(window, text);
    await expect.poll(count).toBe(rows);
    await expect(window.getByRole('alert')).toHaveCount(0);
  };

  await goToRoom(window, experimentId, 'people', '사람·인력');
  const people = () => query(window, 'person.list', { experimentId });
  await goesIn(PEOPLE, async () => (await people()).length, 60);
  expect((await people()).filter(({ person }) => !/^0\d{9,10}$/u.test(person.phone))).toEqual([]);

  await goToRoom(window, experimentId, 'money', '예산·정산');
  const book = () => query(window, 'money.book', { experimentId });
  // Over the lines that a new experiment begins with.
  await cell(window, '예산서', 0, 'category').click();
  await goesIn(BUDGET, async () => (await book()).lines.length, 15);
  await expect(window.getByRole('grid', { name: '예산서' })).toContainText('5,086,960');

  await window.getByRole('tab', { name: '지출' }).click();
  await expect(window.getByRole('button', { name: '지출 추가' }).first()).toBeVisible();
  await goesIn(EXPENSES, async () => (await book()).expenses.length, 20);
  await expect(window.getByRole('grid', { name: '지출' })).toContainText('4,653,960');

  const sheetId = await openSheet(window, experimentId);
  const cues = () => query(window, 'cueSheet.get', { experimentId, sheetId });
  await goesIn(CUES, async () => (await cues()).cues.length, 40);
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: path.join('test-results', 'office', 'programme.png') });

  await window.getByRole('link', { name: /^문서/ }).click();
  for (const [paper, text] of [
    ['큐시트', '열쇠 반납'],
    ['예산서', '5,086,960'],
    ['결산보고서', '4,653,960'],
  ] as const) {
    await window.getByRole('radio', { name: paper, exact: true }).first().click();
    if (paper === '큐시트') {
      await window.getByRole('combobox', { name: '시트', exact: true }).click();
      await window.getByRole('option', { name: '진행표' }).click();
    }
    await window.getByRole('button', { name: 'PDF로 저장…' }).click();
    const saved = async () => (await readdir(folder)).filter((name) => name.normalize('NFC').startsWith(paper));
    await expect.poll(saved).toHaveLength(1);
    const [name = ''] = await saved();
    const pdf = await readPdf(new Uint8Array(await readFile(path.join(folder, name))));
    expect(has(pdf, text)).toBe(true);
  }
  await close();
  await rm(folder, { recursive: true, force: true });
});
