/** What follows from a change of the event is shown first; then it is one step (requirements C18, C44). */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cell, command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openNightSchool(window: Page, room: string, title: string): Promise<string> {
  const id = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, id, room, title);
  return id;
}

async function quantities(window: Page, experimentId: string): Promise<Readonly<Record<string, number>>> {
  const { lines } = await query(window, 'money.book', { experimentId });
  return Object.fromEntries(lines.filter(({ basis }) => basis !== 'manual').map((line) => [line.item, line.quantity]));
}

const BEFORE = {
  '떡과 차': 30,
  공책·연필·칠판: 20,
  '행사 보험': 20,
  '설문 답례품': 20,
};

test('the head count, by keyboard alone: read what follows, leave it, do it, take it back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  expect(await quantities(window, experimentId)).toEqual(BEFORE);
  const field = window.getByRole('textbox', { name: '목표 인원' });
  const dialog = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  await field.focus();
  await window.keyboard.type('40');
  await window.keyboard.press('Enter');
  await expect(dialog).toContainText('목표 인원 20명 → 40명');
  await expect(dialog).toContainText('예산 항목 4개가 따라 바뀝니다.');
  await expect(dialog).toContainText('수량 30 → 50');
  await expect(dialog).toContainText('+160,000원');
  await expect(dialog).toContainText('책정된 예산보다 520,000원 많아집니다.');
  await expect(dialog.getByRole('button', { name: '바꾸기' })).toBeFocused();
  expect(await violations(window)).toEqual([]);

  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('20');
  expect(await quantities(window, experimentId)).toEqual(BEFORE);

  await field.press('Control+a');
  await window.keyboard.type('40');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.getByText('함께 바꿨습니다.')).toBeVisible();
  expect(await quantities(window, experimentId)).toEqual({
    '떡과 차': 50,
    공책·연필·칠판: 40,
    '행사 보험': 40,
    '설문 답례품': 40,
  });
  await undo(window);
  await expect(field).toHaveValue('20');
  expect(await quantities(window, experimentId)).toEqual(BEFORE);
  await close();
});

test('leaving the field with Tab asks once, and the focus goes on from there', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  const field = window.getByRole('textbox', { name: '목표 인원' });
  await field.focus();
  await window.keyboard.type('22');
  await window.keyboard.press('Tab');
  const dialog = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await quantities(window, experimentId))['행사 보험']).toBe(22);
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await close();
});

test('the event an hour later moves its cue sheet; what nothing follows from is stored at once', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  const start = window.getByLabel('시작 시각', { exact: true });
  await start.focus();
  await start.fill('15:00');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  await expect(dialog.getByRole('region', { name: '프로그램·큐시트' })).toContainText('시작 14:00 → 15:00');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const sheets = async () => (await query(window, 'cueSheet.list', { experimentId })).map((sheet) => sheet.startMinute);
  expect(await sheets()).toContain(900);
  await undo(window);
  await expect(start).toHaveValue('14:00');
  expect(await sheets()).not.toContain(900);

  const peak = window.getByRole('textbox', { name: '순간 최대 인원' });
  await peak.focus();
  await window.keyboard.type('35');
  await window.keyboard.press('Enter');
  await expect
    .poll(async () => (await query(window, 'experiment.headCounts', { experimentId })).peak)
    .toEqual({ value: 35, source: 'typed' });
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await close();
});

test('the event a week later, by keyboard alone: the paper that was given out is named before it is outdated', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  const { settings } = await query(window, 'document.room', { experimentId });
  const choice = { kind: 'budget' as const, settings: settings.budget };
  const { number, revision } = await query(window, 'document.prepare', { experimentId, choice });
  const issuedAt = '2018-12-01T01:00:00.000Z';
  const issue = { experimentId, choice, number, issuedAt, revisionCode: revision, fileName: '예산서.pdf' };
  await command(window, 'document.recordIssue', issue);
  const day = window.getByLabel('행사일', { exact: true });
  await day.focus();
  await day.press('Control+a');
  await window.keyboard.type('2018-12-13');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  await expect(dialog).toContainText('행사일 2018. 12. 6. → 2018. 12. 13.');
  await expect(dialog).toContainText('나간 문서 1건이 지금과 달라집니다.');
  await expect(dialog).toContainText('예산서 제1호');
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(day).toHaveValue('2018. 12. 13.(목)');
  await undo(window);
  await expect(day).toHaveValue('2018. 12. 6.(목)');
  await close();
});

test('a quantity is bound by keyboard, with the sum while it is typed; a number typed over it wins and says so', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'money', '예산·정산');
  await cell(window, '예산서', 6, 'basis').click({ position: { x: 2, y: 2 } });
  const dialog = window.getByRole('dialog', { name: '수량 기준' });
  if (await dialog.isVisible()) await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.keyboard.press('Space');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: /^예상/ }).press('Space');
  const units = dialog.getByRole('textbox', { name: '수량(1.2도 됨)' });
  await units.press('Control+a');
  await window.keyboard.type('2.4');
  await dialog.getByRole('textbox', { name: '여유(%)' }).fill('5');
  await dialog.getByRole('textbox', { name: '몇 개씩 묶어 사는지' }).fill('10');
  await expect(dialog.getByRole('status')).toHaveText('예상 20명 × 2.4 + 여유 5% → 51, 10개 묶음 → 60');
  expect(await violations(window)).toEqual([]);
  await units.press('Control+a');
  await window.keyboard.type('많이');
  await expect(dialog.getByRole('status')).toContainText('0보다 큰 수');
  await expect(dialog.getByRole('button', { name: '이 기준으로' })).toBeDisabled();
  await units.press('Control+a');
  await window.keyboard.type('2.4');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const quantity = cell(window, '예산서', 6, 'quantity');
  await expect(quantity).toContainText('60부');
  await expect(cell(window, '예산서', 6, 'basis')).toContainText('예상 × 2.4 · +5% · 10개씩');

  await quantity.click();
  await window.keyboard.type('55');
  await window.keyboard.press('Enter');
  await expect(quantity).toContainText('55부');
  const line = async () => (await query(window, 'money.book', { experimentId })).lines[6];
  await expect.poll(async () => (await line())?.isQuantityTyped).toBe(true);
  await undo(window);
  await expect(quantity).toContainText('60부');
  await close();
});

test('people who come change no quantity by themselves: the difference is shown, and one press takes it over', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'money', '예산·정산');
  const rows = Array.from({ length: 4 }, (_none, index) => ({ nickname: `도우미 ${index}`, role: 'staff' as const }));
  await command(window, 'person.add', { experimentId, rows, beforeId: null });
  await expect(window.getByText('떡과 차 30 → 40')).toBeVisible();
  expect(await quantities(window, experimentId)).toEqual(BEFORE);
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: '인원에 맞추기' }).press('Enter');
  await expect.poll(async () => (await quantities(window, experimentId))['떡과 차']).toBe(40);
  await expect(window.getByText('떡과 차 30 → 40')).toBeHidden();
  await close();
});

test('every head count stands in the overview with where it comes from, in English too', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  // Nobody is registered: the list of people is pointed at.
  const taking = await query(window, 'participation.rows', { experimentId });
  await command(window, 'participation.remove', { experimentId, ids: taking.map(({ id }) => id) });
  const panel = window.getByRole('table', { name: '인원' });
  await expect(panel.getByRole('row', { name: /^보장 인원/ })).toContainText('예상 인원과 같음');
  await expect(panel.getByRole('row', { name: /^스태프/ })).toContainText('7명');
  await expect(panel.getByRole('row', { name: /^모두/ })).toContainText('27명');
  await window
    .getByRole('radio', { name: '신청 인원' })
    .or(window.getByRole('button', { name: '신청 인원' }))
    .press('Space');
  await window.getByRole('link', { name: '사람·인력' }).last().press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: '사람·인력' })).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  await goToRoom(window, experimentId, 'overview', 'Overview');
  await expect(window.getByRole('table', { name: 'Head counts' })).toContainText('As many as expected');
  expect(await violations(window)).toEqual([]);
  await close();
});

test('nobody, a hundred thousand, days out of order and a year without holidays are answered with a sentence, and nothing by halves', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openNightSchool(window, 'overview', '개요');
  const heads = window.getByRole('textbox', { name: '목표 인원' });
  const dialog = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  async function ask(field: typeof heads, text: string, ...sentences: readonly string[]): Promise<void> {
    await field.focus();
    await field.press('Control+a');
    await window.keyboard.type(text);
    await window.keyboard.press('Enter');
    for (const sentence of sentences) await expect(dialog).toContainText(sentence);
    await window.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await ask(heads, '0', '인원을 따르는 수량이 모두 0이 됩니다', '칸을 비워 두세요');
  await ask(heads, '100000', '예산에서 줄이거나 재원을 더해 주세요', '장소에서 자리를 늘리거나');
  await expect(heads).toHaveValue('20');
  expect(await quantities(window, experimentId)).toEqual(BEFORE);

  const day = window.getByLabel('행사일', { exact: true });
  await ask(day, '2031-05-10', '그해 공휴일은 아직 알 수 없어 주말만 피해 옮깁니다');
  await ask(day, '2019-03-09', '정산 기한이 행사일보다 앞서게 됩니다. 개요에서 행사 뒤로 옮겨 주세요');
  await expect(day).toHaveValue('2018. 12. 6.(목)');
  const settled = window.getByLabel('정산 기한', { exact: true });
  await settled.fill('2018-12-05');
  await settled.press('Enter');
  const warned = window.getByRole('region', { name: '날짜 살피기' });
  await expect(
    warned.getByRole('link', { name: '정산 기한(2018. 12. 5.)이 행사일보다 앞섭니다', exact: false }),
  ).toBeVisible();
  await undo(window);
  await close();
});
