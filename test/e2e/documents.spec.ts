/** The documents room: set a paper, see it, save it, know whether it still holds. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveInto, type LaunchedApp } from '../support/electron.ts';
import { has, readPdf, type PdfContent } from '../support/pdf-text.ts';
import { callApi } from '../support/call-api.ts';
import { resize, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function judge(window: Page): Promise<void> {
  // A tooltip of the button last used would be judged as a part of the page.
  await window.getByRole('heading', { level: 1 }).click();
  expect(await violations(window)).toEqual([]);
}

interface Desk extends LaunchedApp {
  /** Where papers are saved. */
  readonly folder: string;
}

/** The library sample, its documents room open, and a folder that answers in place of the save dialog. */
async function openDocuments(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-papers-'));
  const launched = await sharedApp();
  await saveInto(launched.app, folder);
  const { window } = launched;
  await window.getByRole('button', { name: /^예시 열기 작은도서관 은평 2020/ }).click();
  await expect(window).toHaveURL(/#\/e\//);
  await window.getByRole('link', { name: /^문서|^Documents/ }).click();
  return {
    ...launched,
    folder,
    async close() {
      await saveInto(launched.app);
      await launched.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function saved(folder: string, name: string): Promise<PdfContent> {
  return readPdf(new Uint8Array(await readFile(path.join(folder, name))));
}

async function save(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'PDF로 저장…' }).click();
}

async function onlyFile(folder: string, start: string): Promise<string> {
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => name.normalize('NFC').startsWith(start)))
    .toHaveLength(1);
  return (await readdir(folder)).find((name) => name.normalize('NFC').startsWith(start)) ?? '';
}

test('a paper that is declared whole has its settings, its readers and its preview from its declaration', async () => {
  const { window, folder, close } = await openDocuments();
  const preview = window.getByRole('region', { name: '미리보기' });
  await window.getByRole('radio', { name: '비상연락망' }).click();
  await expect(preview.locator('figcaption')).toContainText('가까운 병원·응급실');
  await window.getByRole('combobox', { name: '보는 사람' }).click();
  await expect(window.getByRole('option')).toHaveText(['내부용: 이름과 연락처 그대로']);
  await window.keyboard.press('Escape');
  await judge(window);

  await window.getByRole('radio', { name: '점검표', exact: true }).click();
  await expect(preview.locator('figcaption')).toContainText('확인자·시각');
  await window.getByRole('combobox', { name: '나누기' }).click();
  await window.getByRole('option', { name: '사람별로' }).click();
  await expect(preview.locator('figcaption').first()).toContainText('단계');

  await window.getByRole('radio', { name: '예산서' }).click();
  await expect(preview.locator('figcaption').first()).toContainText('3,500,000');
  await window.getByRole('switch', { name: '비목별 막대 싣기' }).click();
  await save(window);
  const budget = await saved(folder, await onlyFile(folder, '예산서_작은도서관 은평 2020_공유용_v1_'));
  expect(has(budget, '비목별 예산과 집행')).toBe(false);
  await expect(window.getByRole('radio', { name: '예산서 v1' })).toBeVisible();
  await judge(window);
  await close();
});

test('each paper is seen, saved under its name, and says what it should', async () => {
  const { window, folder, close } = await openDocuments();
  const preview = window.getByRole('region', { name: '미리보기' });
  await expect(preview.getByText('1쪽 중 1쪽').first()).toBeVisible();
  await expect(preview.locator('figcaption')).toContainText('10:00~10:15');
  await judge(window);

  await save(window);
  await expect(window.getByText(/큐시트_작은도서관 은평 2020_공유용_v1_\d{8}\.pdf 저장함/).first()).toBeVisible();
  const cueSheet = await saved(folder, await onlyFile(folder, '큐시트_작은도서관 은평 2020_공유용_v1_'));
  for (const text of ['10:00~10:15', '12:45~13:00', '행사 길이 180분과 일치', '거버넌스', '1 / 1쪽']) {
    expect(has(cueSheet, text)).toBe(true);
  }

  await window.getByRole('radio', { name: /역할분담표/ }).click();
  await expect(preview.locator('figcaption')).toContainText('구분');
  await save(window);
  const roleTable = await saved(folder, await onlyFile(folder, '역할분담표_'));
  expect(has(roleTable, '구분업무담당(정)보조(부)시간·기한')).toBe(true);
  expect(has(roleTable, '010-0000-0001')).toBe(false);

  await window
    .getByRole('radio', { name: /결산보고서/ })
    .first()
    .click();
  await expect(preview.locator('figcaption')).toContainText('사업 개요');
  await save(window);
  const settlement = await saved(folder, await onlyFile(folder, '결산보고서_'));
  expect(has(settlement, '3,079,100')).toBe(true);
  expect(has(settlement, '일치합니다')).toBe(true);
  await judge(window);
  await close();
});

test('what a shared paper masks in its texts is listed before it is saved, and nothing for the team', async () => {
  const { window, close } = await openDocuments();
  const experimentId = /#\/e\/([0-9a-f-]{36})/.exec(window.url())?.[1] ?? '';
  await callApi(window, 'experiment.edit', { experimentId, patch: { venue: '안전관, 문의 82-10-0000-1234' } });
  const list = window.getByRole('list', { name: /^글에서 가린 것/ });
  await expect(list).toContainText('장소');
  await expect(list).toContainText('82-10-0000-1234 → 010-****-1234');
  await judge(window);
  await window.locator('summary').filter({ hasText: '글에서 가린 것' }).press('Enter');
  await expect(list).toBeHidden();
  await window.getByRole('combobox', { name: '보는 사람' }).click();
  await window.getByRole('option', { name: /내부용/ }).click();
  await expect(window.locator('summary').filter({ hasText: '글에서 가린 것' })).toHaveCount(0);
  await close();
});

test('pages are turned and the paper is sized from the keyboard', async () => {
  const { window, close } = await openDocuments();
  await window.getByRole('radio', { name: /역할분담표/ }).click();
  await window.keyboard.press('ArrowDown');
  await expect(
    window.getByRole('group', { name: '사람·인력' }).getByRole('radio', { name: /비상연락망/ }),
  ).toBeChecked();
  await window.keyboard.press('ArrowUp');
  await expect(window.getByRole('radio', { name: /역할분담표/ })).toBeChecked();
  const preview = window.getByRole('region', { name: '미리보기' });
  await expect(preview.getByText(/^\d+쪽 중 1쪽$/)).toBeVisible();
  await preview.getByRole('group', { name: '미리보기' }).focus();
  await window.keyboard.press('PageDown');
  await expect(preview.getByText(/^\d+쪽 중 2쪽$/)).toBeVisible();
  const page = preview.getByRole('img');
  await expect(page).toHaveAccessibleName(/2쪽/);
  const wide = (await page.boundingBox())?.width ?? 0;
  await preview.getByRole('radio', { name: '실제 크기' }).press('Enter');
  await expect.poll(async () => (await page.boundingBox())?.width ?? 0).toBeGreaterThan(wide);
  await close();
});

test('beside the paper there is no scroll bar of the room, whatever the screen', async () => {
  const { app, window, close } = await openDocuments();
  for (const [width, height] of [
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await resize(app, width, height);
    await expect(window.locator('canvas').first()).toBeVisible();
    await expect.poll(() => window.evaluate(() => document.documentElement.clientWidth)).toBe(width);
    const over = await window.locator('main').evaluate((room) => room.scrollHeight - room.clientHeight);
    expect(over).toBe(0);
  }
  await close();
});

test('a setting is kept, changes the paper at once, and is one undo step', async () => {
  const { window, close } = await openDocuments();
  const figure = window.locator('figcaption');
  await expect(figure).toContainText('10:00~10:15');
  await expect(figure).not.toContainText('내부용 · 외부 배포 금지');
  await window.getByRole('combobox', { name: '보는 사람' }).click();
  await window.getByRole('option', { name: /내부용/ }).click();
  await expect(figure).toContainText('내부용 · 외부 배포 금지');
  await window.getByRole('combobox', { name: '보기' }).click();
  await window.getByRole('option', { name: '참가자 시간표' }).click();
  await expect(figure).toContainText('순서 및 내용');
  await expect(figure).not.toContainText('마이크');
  await window.keyboard.press('Control+z');
  await expect(figure).toContainText('마이크');
  await close();
});

test('an issued paper is known to be outdated once something on it changes', async () => {
  const { window, close } = await openDocuments();
  await save(window);
  const issued = window.getByRole('region', { name: '발행한 문서' });
  await expect(issued.getByText('최신')).toBeVisible();
  await window.getByRole('textbox', { name: '알림 글' }).fill('문은 09:20에 엽니다.');
  await window.getByRole('textbox', { name: '알림 글' }).blur();
  // The paper was set without the note and would still print the same.
  await expect(issued.getByText('최신')).toBeVisible();

  await window.getByRole('link', { name: '개요' }).click();
  const venue = window.getByRole('textbox', { name: '장소' }).first();
  await venue.fill('다른 도서관');
  await venue.press('Enter');
  await window.getByRole('link', { name: /^문서/ }).click();
  await expect(issued.getByText('바뀌기 전 판')).toBeVisible();

  // Who holds the paper types its code, and reads what changed since.
  const [code = ''] = /[0-9A-F]{4}-[0-9A-F]{4}/.exec(await issued.innerText()) ?? [];
  const field = issued.getByRole('searchbox', { name: '종이의 개정 부호로 찾기' });
  await field.fill(code.toLowerCase().replace('-', ' '));
  const answer = issued.getByRole('status');
  await expect(answer).toContainText('큐시트 v1');
  await expect(answer).toContainText('나간 뒤에 내용이 바뀌었습니다');
  await expect(answer.getByRole('listitem')).toHaveCount(1);
  await field.fill('FFFF-FFFF');
  await expect(answer).toContainText('그런 부호가 없습니다');
  await judge(window);
  await close();
});

test('a folder that cannot be written is named, and nothing is recorded', async () => {
  const { window, folder, close } = await openDocuments();
  await rm(folder, { recursive: true });
  await save(window);
  await expect(
    window
      .getByText(/파일|폴더/)
      .filter({ hasText: path.basename(folder) })
      .first(),
  ).toBeVisible();
  await expect(window.getByText('아직 발행한 문서가 없습니다')).toBeVisible();
  await mkdir(folder);
  await close();
});

test('the room speaks English, by day and by night', async () => {
  const { window, close } = await openDocuments();
  await window.getByRole('button', { name: '설정', exact: true }).click();
  await window.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
  await expect(window.locator('figcaption')).toContainText('10:00~10:15');
  await judge(window);
  await window.getByRole('button', { name: 'Settings', exact: true }).click();
  await window.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await judge(window);
  const paper = window.getByRole('region', { name: 'Preview' }).getByRole('img');
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await close();
});

test('an experiment without a cue sheet is told where one is written, and offers nothing to save', async () => {
  const { window, close } = await openDocuments();
  const experimentId = /#\/e\/([0-9a-f-]+)/.exec(window.url())?.[1] ?? '';
  for (const sheet of await callApi<readonly { id: string }[]>(window, 'cueSheet.list', { experimentId })) {
    await callApi(window, 'cueSheet.remove', { experimentId, sheetId: sheet.id });
  }
  await expect(window.getByText('아직 큐시트가 없습니다')).toBeVisible();
  await expect(window.getByRole('button', { name: 'PDF로 저장…' })).toBeDisabled();
  await judge(window);
  await window.getByRole('button', { name: '프로그램으로 가기' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '프로그램·큐시트' })).toBeVisible();
  await close();
});

test('a preview that is given up takes nothing with it that was asked for since', async () => {
  const { window, close } = await openDocuments();
  const experimentId = /#\/e\/([0-9a-f-]{36})/.exec(window.url())?.[1] ?? '';
  // The room itself asks for a preview after every change, which would overtake those of the test.
  await window.evaluate((hash) => (self.location.hash = hash), `/e/${experimentId}/board`);
  await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
  const codes = await window.evaluate(async (id) => {
    const rows = Array.from({ length: 5000 }, (_, n) => ({ description: `지출 ${n}`, payee: '나무 상사' }));
    await self.api.call({ name: 'expense.add', input: { experimentId: id, rows } });
    const ask = async (kind: string): Promise<string> => {
      const choice = { kind, settings: {} };
      const answer = await self.api.call({ name: 'document.preview', input: { experimentId: id, choice } });
      return answer.ok ? 'drawn' : answer.error.code;
    };
    const long = ask('settlement');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return Promise.all([long, ask('cueSheet')]);
  }, experimentId);
  expect(codes).toEqual(['pdf.cancelled', 'drawn']);
  await close();
});
