/**
 * The first whole path, by mouse and by keyboard: from an empty library to a planned experiment and three printed documents, and
 * all of it still there after a restart.
 */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import type { PdfContent } from '../support/pdf-text.ts';
import { callApi } from '../support/call-api.ts';
import { AGENDA, programmeOf } from '../support/programme.ts';

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'silheomjang-journey-'));
}

function experimentIn(window: Page): string {
  const [, id] = /#\/e\/([0-9a-f-]+)/.exec(window.url()) ?? [];
  if (id === undefined) throw new Error(`no experiment is open at ${window.url()}`);
  return id;
}

async function createFromTemplate(window: Page): Promise<string> {
  await window.getByRole('button', { name: '첫 실험 만들기' }).click();
  const dialog = window.getByRole('dialog', { name: '새 실험' });
  await dialog.getByRole('textbox', { name: '제목' }).fill('재개발 골목의 하루 야학');
  await dialog.getByRole('textbox', { name: '실험 질문' }).fill('빈 가게를 하루 열면 이웃이 함께 배우러 올까?');
  await dialog.getByRole('textbox', { name: '행사일' }).fill('2027. 5. 15.');
  await dialog.getByRole('textbox', { name: '목표 인원' }).fill('25');
  await dialog.getByRole('textbox', { name: '주최' }).fill('골목연구소');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  return experimentIn(window);
}

async function goTo(window: Page, room: string): Promise<void> {
  await window.getByRole('navigation').getByRole('link', { name: room, exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: room })).toBeVisible();
}

interface StoredCard {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
}

async function cardsOf(window: Page, experimentId: string): Promise<readonly StoredCard[]> {
  return (await callApi<{ cards: readonly StoredCard[] }>(window, 'board.get', { experimentId })).cards;
}

async function stageOf(window: Page, experimentId: string, id: string): Promise<string | undefined> {
  return (await cardsOf(window, experimentId)).find((card) => card.id === id)?.stage;
}

/** Carries a card with the mouse by as much as the plan column lies right of the topic column. */
async function dragToNextColumn(window: Page, card: Locator): Promise<void> {
  const box = await card.boundingBox();
  const from = await window.getByRole('button', { name: /주제 선정 관문/ }).boundingBox();
  const to = await window.getByRole('button', { name: /^기획 관문/ }).boundingBox();
  if (box === null || from === null || to === null) throw new Error('the board is not on the screen');
  await window.mouse.move(box.x + 60, box.y + 12);
  await window.mouse.down();
  await window.mouse.move(box.x + 70, box.y + 16, { steps: 3 });
  await window.mouse.move(box.x + 60 + (to.x - from.x), box.y + 16, { steps: 8 });
  await window.mouse.up();
}

async function paper(saved: string, start: string): Promise<PdfContent> {
  await expect
    .poll(async () => (await readdir(saved)).some((name) => name.normalize('NFC').startsWith(start)))
    .toBe(true);
  const name = (await readdir(saved)).find((file) => file.normalize('NFC').startsWith(start)) ?? '';
  return readPdf(new Uint8Array(await readFile(path.join(saved, name))));
}

test('from an empty library to three printed documents, and all of it still there after a restart', async () => {
  const userData = await folder();
  const saved = await folder();
  const first = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: saved } });
  const { window } = first;
  const experimentId = await createFromTemplate(window);

  // The board: one card across stages by mouse, past a gate with a reason; another by keyboard.
  await goTo(window, '보드');
  const topicCards = (await cardsOf(window, experimentId)).filter(({ stage }) => stage === 'topic');
  const [byMouse, byKeyboard] = topicCards;
  if (byMouse === undefined || byKeyboard === undefined) throw new Error('the template made no topic cards');
  const card = (id: string) => window.locator(`[data-card="${id}"]`);
  await dragToNextColumn(window, card(byMouse.id));
  const gate = window.getByRole('dialog', { name: '아직 채우지 않은 것이 있습니다' });
  await gate.getByLabel('넘어가는 사유').fill('구청 일정이 먼저 잡힘');
  await gate.getByRole('button', { name: '사유를 남기고 옮기기' }).click();
  await expect.poll(() => stageOf(window, experimentId, byMouse.id)).toBe('plan');

  await card(byKeyboard.id).focus();
  for (const key of ['Space', 'ArrowRight', 'Space']) await window.keyboard.press(key);
  await expect.poll(() => stageOf(window, experimentId, byKeyboard.id)).toBe('plan');
  await window.keyboard.press('Control+z');
  await expect.poll(() => stageOf(window, experimentId, byKeyboard.id)).toBe('topic');
  await window.keyboard.press('Control+Shift+z');
  await expect.poll(() => stageOf(window, experimentId, byKeyboard.id)).toBe('plan');

  // The cue sheet: an agenda of 165 minutes in 180, whose opening takes the rest.
  await callApi(window, 'experiment.edit', { experimentId, patch: { eventStart: 600, eventMinutes: 180 } });
  await goTo(window, '프로그램·큐시트');
  const programme = programmeOf(first, experimentId);
  await window.getByRole('button', { name: '시트 추가' }).click();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '줄 추가' }).click();
  await programme.cell(1, 'minutes').click();
  await programme.copy(AGENDA.map(([minutes, title]) => `${minutes}\t${title}`).join('\n'));
  await window.keyboard.press('Control+v');
  await expect(programme.cell(8, 'title')).toHaveText('소감 나누기 & 공지');
  await expect(programme.cell(1, 'minutes')).toHaveText('(15)');
  expect(await programme.column('start')).toEqual([
    '10:00',
    '10:15',
    '10:35',
    '10:55',
    '11:40',
    '11:50',
    '12:30',
    '12:45',
  ]);
  await programme.type(3, 'content', '재개발을 앞둔 골목 이야기를 나눈다');

  // Money: one source, one line, one expense; how they are typed is the money room's own test.
  const [sourceId] = await callApi<readonly string[]>(window, 'fundingSource.add', {
    experimentId,
    rows: [{ name: '구 보조금', kind: 'subsidy', amount: 1_000_000 }],
  });
  const money = {
    category: '인쇄비',
    item: '안내지',
    unitPrice: 5000,
    quantity: 100,
    quantityUnit: '장',
    times: 1,
    sourceId,
  };
  const [lineId] = await callApi<readonly string[]>(window, 'budgetLine.add', { experimentId, rows: [money] });
  await callApi(window, 'expense.add', {
    experimentId,
    rows: [
      {
        lineId,
        sourceId,
        date: '2027-05-10',
        payee: '동네인쇄소',
        description: '안내지',
        supply: 400_000,
        vat: 40_000,
        total: 440_000,
        evidence: 'cardSlip',
        evidenceNumber: '1',
      },
    ],
  });

  // Three papers.
  await goTo(window, '문서');
  for (const [name, start] of [
    [/큐시트/, '큐시트_'],
    [/역할분담표/, '역할분담표_'],
    [/결산보고서/, '결산보고서_'],
  ] as const) {
    // A paper that nothing has been written for yet lies folded at the end of the list.
    if (start === '역할분담표_') await window.getByText(/^아직 실을 것이 없는 문서/).click();
    await window.getByRole('radio', { name }).first().click();
    if (start === '큐시트_') {
      await window.getByRole('combobox', { name: '시트', exact: true }).click();
      await window.getByRole('option').last().click();
      await expect(window.locator('figcaption')).toContainText('12:45~13:00');
    }
    await window.getByRole('button', { name: 'PDF로 저장…' }).click();
    await expect
      .poll(async () => (await readdir(saved)).some((file) => file.normalize('NFC').startsWith(start)))
      .toBe(true);
  }
  const cueSheet = await paper(saved, '큐시트_');
  for (const text of ['10:00~10:15', '12:45~13:00', '재개발', '행사 길이 180분과 일치', '1 / 1쪽']) {
    expect([text, has(cueSheet, text)]).toEqual([text, true]);
  }
  const roleTable = await paper(saved, '역할분담표_');
  expect(has(roleTable, byMouse.title)).toBe(true);
  const settlement = await paper(saved, '결산보고서_');
  expect(has(settlement, '재개발 골목의 하루 야학')).toBe(true);
  for (const text of ['440,000', '88.0%', '일치합니다']) expect([text, has(settlement, text)]).toEqual([text, true]);
  const { issues } = await callApi<{ issues: readonly unknown[] }>(window, 'document.room', { experimentId });
  expect(issues).toHaveLength(3);
  await first.close();

  // After a restart.
  const second = await launchApp({ userData });
  await expect(second.window.getByRole('row', { name: /재개발 골목의 하루 야학/ })).toContainText('2027. 5. 15.(토)');
  await second.window.getByRole('link', { name: /재개발 골목의 하루 야학/ }).click();
  expect(await stageOf(second.window, experimentId, byMouse.id)).toBe('plan');
  expect(await stageOf(second.window, experimentId, byKeyboard.id)).toBe('plan');
  expect(
    (await callApi<{ issues: readonly unknown[] }>(second.window, 'document.room', { experimentId })).issues,
  ).toEqual(issues);
  const { undo } = await callApi<{ undo: unknown }>(second.window, 'history.state', { scope: experimentId });
  expect(undo).not.toBeNull();
  await second.close();
  for (const used of [userData, saved]) await rm(used, { recursive: true });
});
