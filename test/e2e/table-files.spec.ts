/** Rows from a file into any table: chosen or dropped, looked at, mended, taken as one step; the reading itself can be given up. */
import { expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { answerDialogs, helpersOf, launchApp } from '../support/electron.ts';
import {
  column,
  command,
  goToRoom,
  openSample,
  paste,
  query,
  setAppearance,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const PEOPLE = '사람 목록';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-table-files-'));
});
test.afterAll(async () => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function openEmptyPeople(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  const listed = await query(window, 'person.list', { experimentId });
  await command(window, 'person.remove', { experimentId, ids: listed.map(({ person }) => person.id) });
  await expect(window.getByText('이름이나 별명 하나만 있으면 됩니다')).toBeVisible();
  return experimentId;
}

async function openSpending(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: '지출' }).click();
  return experimentId;
}

async function names(window: Page, experimentId: string): Promise<readonly string[]> {
  const listed = await query(window, 'person.list', { experimentId });
  return listed.map(({ person }) => person.name);
}

/** Lets a file fall onto what a selector finds. */
async function drop(window: Page, selector: string, name: string, content: string): Promise<void> {
  const data = await window.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content] as const,
  );
  await window.locator(selector).first().dispatchEvent('drop', { dataTransfer: data });
}

test('a workbook is chosen, looked at and taken as one step, by keyboard alone', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openEmptyPeople(window);
  const head = ['성명', '누구 소속', '연락처', '비고'].map((value) => ({ value }));
  const bytes = await writeXlsxFile(
    [
      [{ value: '참가 명단' }],
      head,
      [{ value: '가람' }, { value: '은평구청' }, { value: 1_012_345_678, type: Number }, { value: '' }],
      [{ value: '나루' }, { value: '새마을회' }, { value: '010-2222-3333' }, { value: '오후' }],
      [{ value: '합계' }, null, { value: 2, type: Number }],
    ],
    { sheet: '명단' },
  ).toBuffer();
  await answerDialogs(app, await fileOf('명단.xlsx', bytes));

  await window.getByRole('button', { name: '파일에서 가져오기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: '파일 고르기' })).toBeFocused();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '‘명단.xlsx’에서 가져오기' });
  await expect(dialog.getByRole('combobox', { name: '제목 줄' })).toContainText('2행');
  await expect(dialog.getByText('2줄을 찾았습니다.')).toBeVisible();
  await expect(dialog.getByText('소계·합계 1줄은 넣지 않습니다.')).toBeVisible();
  await expect(dialog.getByRole('cell', { name: '010-1234-5678' })).toBeVisible();
  await setAppearance(window, 'ko', 'dark');
  expect(await violations(window)).toEqual([]);
  await setAppearance(window, 'ko', 'light');
  expect(await violations(window)).toEqual([]);

  // A heading that nobody knows is matched by hand, and known the next time.
  const aside = dialog.getByRole('combobox', { name: '‘누구 소속’ 열이 들어갈 곳' });
  await expect(aside).toContainText('가져오지 않음');
  await aside.focus();
  await window.keyboard.press('Enter');
  await window.getByRole('option', { name: '소속', exact: true }).click();
  await expect(aside).toContainText('소속');
  await dialog.getByRole('button', { name: '2줄 가져오기' }).focus();
  await window.keyboard.press('Enter');
  await expect(column(window, PEOPLE, 'affiliation')).toHaveText(['은평구청', '새마을회']);
  expect(await names(window, experimentId)).toEqual(['가람', '나루']);

  await window.getByRole('button', { name: '파일에서 가져오기' }).click();
  await window.getByRole('button', { name: '파일 고르기' }).click();
  await expect(aside).toContainText('소속');
  await expect(dialog.getByText('2줄은 이미 있거나')).toBeVisible();
  await dialog.getByRole('checkbox', { name: '같은 사람일 수 있는 줄은 빼고 가져오기' }).click();
  await expect(dialog.getByRole('button', { name: '0줄 가져오기' })).toBeDisabled();
  await window.keyboard.press('Escape');
  await undo(window);
  await expect.poll(() => names(window, experimentId)).toEqual([]);
  await close();
});

test('cells that cannot be read are told, mended or left out; the letters of a file can be read otherwise', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSpending(window);
  const before = (await query(window, 'expense.rows', { experimentId })).length;
  await drop(
    window,
    '[role=grid]',
    '지출.csv',
    '지출일,거래처,금액\n2026-11-01,가람상회,12000\n어제쯤,나루상회,만원쯤\n',
  );
  const dialog = window.getByRole('dialog', { name: '‘지출.csv’에서 가져오기' });
  const encoding = dialog.getByRole('combobox', { name: '글자 방식' });
  await expect(encoding).toContainText('UTF-8');
  await encoding.click();
  await window.getByRole('option', { name: 'CP949(EUC-KR)' }).click();
  await expect(dialog.getByRole('cell', { name: '가람상회' })).toHaveCount(0);
  await encoding.click();
  await window.getByRole('option', { name: 'UTF-8', exact: true }).click();
  await expect(dialog.getByRole('cell', { name: '가람상회' })).toBeVisible();

  const take = dialog.getByRole('button', { name: /줄 가져오기$/ });
  await expect(take).toBeDisabled();
  await dialog.getByRole('radio', { name: '읽지 못한 칸이 있는 줄은 빼고 가져오기' }).click();
  await expect(take).toHaveText('1줄 가져오기');
  await dialog.getByRole('radio', { name: '아래에서 고친 뒤에 가져오기' }).click();
  const mending = dialog.getByRole('list', { name: /읽지 못한 칸/ }).getByRole('textbox');
  await mending.first().fill('2026-11-02');
  await mending.first().press('Enter');
  await mending.first().fill('10000');
  await mending.first().press('Enter');
  await expect(take).toHaveText('2줄 가져오기');
  await take.click();
  await expect.poll(async () => (await query(window, 'expense.rows', { experimentId })).length).toBe(before + 2);
  await close();
});

test('a pasted block that is refused can be matched column by column', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSpending(window);
  const stored = await query(window, 'expense.rows', { experimentId });
  await command(window, 'expense.remove', { experimentId, ids: stored.map(({ id }) => id) });
  await expect(window.getByRole('button', { name: '파일에서 가져오기' })).toBeVisible();
  await paste(window, '가람상회\t2026-11-01\t12000\n나루상회\t2026-11-02\t9000\n');
  await window.getByRole('button', { name: '열 맞추기' }).click();
  const dialog = window.getByRole('dialog', { name: '‘붙여넣은 표’에서 가져오기' });
  for (const [place, name] of ['지급처', '집행일', '합계'].entries()) {
    await dialog.getByRole('combobox', { name: `‘${place + 1}번째 열’ 열이 들어갈 곳` }).click();
    await window.getByRole('option', { name, exact: true }).click();
  }
  await dialog.getByRole('button', { name: '2줄 가져오기' }).click();
  await expect(column(window, '지출', 'payee')).toHaveText(['가람상회', '나루상회']);
  await close();
});

test('what cannot be read leaves nothing behind, and another file may be chosen', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openEmptyPeople(window);
  await answerDialogs(app, await fileOf('그림.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])));
  await window.getByRole('button', { name: '파일에서 가져오기' }).click();
  await window.getByRole('button', { name: '파일 고르기' }).click();
  await expect(window.getByRole('alert')).toContainText('표 파일이 아닙니다');
  await expect(window.getByRole('button', { name: '파일 고르기' })).toBeVisible();
  await window.keyboard.press('Escape');
  expect(await names(window, experimentId)).toEqual([]);
  await close();
});

test('a file becomes rows of the cue sheet, and a list of participants', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await drop(window, '[role=grid]', '순서.csv', '시작,분,순서\n14:00,10,마지막 인사\n');
  await window.getByRole('button', { name: '1줄 가져오기' }).click();
  await expect(window.getByRole('gridcell', { name: '마지막 인사' }).first()).toBeVisible();

  await goToRoom(window, experimentId, 'people', '사람·인력');
  await window.getByRole('tab', { name: '참가자' }).click();
  await window.getByRole('button', { name: '파일에서 가져오기' }).first().click();
  await expect(window.getByText('파일을 이 창이나 표에 끌어다 놓아도 됩니다.')).toBeVisible();
  await drop(window, '[role=dialog] p', '신청.tsv', '별명\t연락처\n모과\t010-7777-8888\n');
  await window.getByRole('button', { name: '1줄 가져오기' }).click();
  await expect(window.getByRole('textbox')).toHaveValue(/모과/);
  await close();
});

/** Bytes that take seconds to read. */
async function readLong(window: Page): Promise<string> {
  return window.evaluate(async () => {
    const bytes = new TextEncoder().encode('가람,010-1234-5678,은평구청\n'.repeat(1_500_000));
    const answer = await self.api.call({ name: 'sheet.drop', input: { file: '긴.csv', bytes } });
    return answer.ok ? 'read' : answer.error.code;
  });
}

async function readers(app: ElectronApplication): Promise<readonly unknown[]> {
  return (await helpersOf(app)).filter(({ name }) => name === 'silheomjang-table');
}

test('reading is given up by the user or in time, and its process ends; so when it is killed', async () => {
  const { app, window, close } = await launchApp();
  const cancelled = readLong(window);
  await expect.poll(() => readers(app), { intervals: [20] }).toHaveLength(1);
  await window.evaluate(() => self.api.call({ name: 'sheet.cancel', input: {} }));
  expect(await cancelled).toBe('sheet.cancelled');
  await expect.poll(() => readers(app)).toEqual([]);

  await app.evaluate(() => {
    process.env['SILHEOMJANG_WORK_SECONDS'] = '0.3';
  });
  expect(await readLong(window)).toBe('sheet.timeout');
  await app.evaluate(() => {
    delete process.env['SILHEOMJANG_WORK_SECONDS'];
  });
  await expect.poll(() => readers(app)).toEqual([]);
  const killed = readLong(window);
  await expect.poll(() => readers(app), { intervals: [20] }).toHaveLength(1);
  for (const { name, pid } of await helpersOf(app)) if (name === 'silheomjang-table') process.kill(pid, 'SIGKILL');
  expect(await killed).toBe('sheet.tooHeavy');
  expect(await readLong(window)).toBe('sheet.tooManyRows');
  await close();
});

test('the answers of a web form become survey sheets, what only the form asks becomes a question, and nobody is named', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'followup', '후속');
  await window.getByRole('tab', { name: /^설문/ }).click();
  const questions = await query(window, 'surveyQuestion.rows', { experimentId });
  const scale = questions.find(({ kind }) => kind === 'scale5');
  const before = (await query(window, 'surveySheet.rows', { experimentId })).length;
  const rows = [
    ['타임스탬프', '성함을 적어 주세요', `1. ${scale?.text ?? ''} *`, '어떻게 오셨나요?'],
    ['2018. 12. 6 오후 5:05:12', '홍길동', '매우 그렇다', '지인'],
    ['2018. 12. 6 오후 5:06:00', '나무', '12', '현수막'],
    ['2018. 12. 6 오후 5:07:00', '가람', '#N/A', '지인'],
    ['2018. 12. 6 오후 5:08:00', '하늘', '3점', '현수막'],
  ];
  const csv = rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\r\n');
  await answerDialogs(app, await fileOf('응답.csv', `\ufeff${csv}`));

  await window.getByRole('button', { name: '온라인 응답 가져오기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: '파일 고르기' })).toBeFocused();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '‘응답.csv’에서 가져오기' });
  await expect(dialog.getByText('4줄을 찾았습니다.')).toBeVisible();
  await expect(dialog.getByText('새 문항: 어떻게 오셨나요? (하나 고르기)')).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: /성함을 적어 주세요/ })).toContainText('가져오지 않음');
  await expect(dialog.getByRole('list', { name: '읽지 못한 칸 2곳' })).toContainText('엑셀 수식이 낸 오류입니다(#N/A)');
  await setAppearance(window, 'ko', 'dark');
  expect(await violations(window)).toEqual([]);
  await setAppearance(window, 'ko', 'light');
  await dialog.getByRole('radio', { name: '읽지 못한 칸은 비우고 가져오기' }).click();
  await dialog.getByRole('button', { name: '4줄 가져오기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: '어떻게 오셨나요?' })).toBeVisible();
  const sheets = await query(window, 'surveySheet.rows', { experimentId });
  expect(sheets.length).toBe(before + 4);
  expect(sheets.at(-1)).toMatchObject({ source: 'screen', at: '2018-12-06T08:08:00.000Z' });
  const answers = await query(window, 'surveyAnswer.rows', { experimentId });
  expect(
    answers.filter(({ sheetId }) => sheets.slice(-4).some(({ id }) => id === sheetId)).map(({ picked }) => picked),
  ).toEqual(['5', '1', '2', '1', '3', '2']);
  await undo(window);
  await expect.poll(async () => (await query(window, 'surveySheet.rows', { experimentId })).length).toBe(before);
  await close();
});

test('cards come from a spreadsheet onto the board, with who is in charge, as one step', async () => {
  const { app, window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'board', '보드');
  const csv = '업무,담당자,마감일,단계,구분\r\n표지판 빌리기,새사람,2020-09-04,준비,장소\r\n물 나르기,,모름,,\r\n';
  await answerDialogs(app, await fileOf('할 일.csv', csv));
  await window.getByRole('button', { name: '파일에서 가져오기' }).click();
  await window.getByRole('button', { name: '파일 고르기' }).click();
  const dialog = window.getByRole('dialog', { name: '‘할 일.csv’에서 가져오기' });
  await expect(dialog.getByText('2줄을 찾았습니다.')).toBeVisible();
  await dialog.getByRole('radio', { name: '읽지 못한 칸이 있는 줄은 빼고 가져오기' }).click();
  await dialog.getByRole('button', { name: '1줄 가져오기' }).click();
  const cards = async () => (await query(window, 'board.get', { experimentId })).cards.map(({ title }) => title);
  await expect.poll(cards).toContain('표지판 빌리기');
  expect(await cards()).not.toContain('물 나르기');
  expect(await names(window, experimentId)).toContain('새사람');
  await undo(window);
  await expect.poll(cards).not.toContain('표지판 빌리기');
  await close();
});
