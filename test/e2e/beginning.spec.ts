/**
 * The first weeks of an experiment in one go: a proposal is written down and chosen, its proposer called and met, the gate passed, the
 * question made of effect and difficulty, the plan written and printed. What each room does by itself is tested there; here what one
 * leaves is what the next one reads.
 */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { cell, command, goToRoom, query } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

async function create(window: Page): Promise<string> {
  await window.getByRole('button', { name: '첫 실험 만들기' }).click();
  const dialog = window.getByRole('dialog', { name: '새 실험' });
  await dialog.getByRole('textbox', { name: '제목' }).fill('골목 야학 하루');
  await dialog.getByRole('textbox', { name: '행사일' }).fill('2027. 5. 15.');
  await dialog.getByRole('textbox', { name: '목표 인원' }).fill('20');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  return /#\/e\/([0-9a-f-]+)/.exec(window.url())?.[1] ?? '';
}

/** A proposal by keyboard; what its panel asks for comes by the commands that the panel sends. */
async function propose(window: Page, experimentId: string): Promise<void> {
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  await window.getByRole('button', { name: '제안 추가' }).press('Enter');
  await expect(cell(window, '제안 목록', 0, 'title')).toBeVisible();
  await window.keyboard.insertText('빈 가게에서 여는 야학');
  await window.keyboard.press('Enter');
  const rows = async () => query(window, 'proposal.rows', { experimentId });
  await expect.poll(async () => (await rows()).map(({ title }) => title)).toEqual(['빈 가게에서 여는 야학']);
  const id = (await rows())[0]?.id ?? '';
  await command(window, 'proposal.edit', {
    experimentId,
    patches: [{ id, patch: { effect: '밤에도 배우러 나온다', alternatives: '도서관에서 연다' } }],
  });
  await command(window, 'institutionPosition.add', {
    experimentId,
    rows: [{ proposalId: id, institution: '구청', difficulty: '밤에 지킬 사람이 없다' }],
  });
  await goToRoom(window, experimentId, `topic/${id}`, '제안·제안자');
  await window.getByRole('button', { name: '이 제안 고르기' }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toContainText('밤에도 배우러 나온다');
  await dialog.getByRole('button', { name: '고르기' }).click();
  await expect(dialog).toHaveCount(0);
}

async function missing(window: Page, experimentId: string): Promise<readonly string[]> {
  return (await query(window, 'gates.get', { experimentId })).topic.missing.map(({ code }) => code);
}

/** The call, the record and the agreement while on the phone, the meeting and both cautions. */
async function callAndMeet(window: Page, experimentId: string): Promise<void> {
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  await window.getByRole('tab', { name: '제안자' }).click();
  await window.getByRole('button', { name: '알고 있고, 함께하고 싶어 합니다' }).press('Enter');
  const who = window.getByRole('region', { name: '제안자', exact: true }).getByRole('textbox');
  await who.fill('늘봄');
  await who.press('Enter');
  await expect(window.getByRole('button', { name: '연락 적기' })).toBeVisible();
  const way = window.getByRole('region', { name: '만나서 함께하기' });
  await way.getByRole('button', { name: /연락이 닿음/ }).press('Enter');
  await window.keyboard.press('Enter');
  await window.getByRole('textbox', { name: '나눈 이야기' }).fill('취지를 설명했다');
  await window.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await query(window, 'contact.rows', { experimentId })).map(({ outcome }) => outcome))
    .toEqual(['취지를 설명했다']);
  await window.getByRole('textbox', { name: '제안의 배경과 취지' }).fill('골목 끝 가게가 오래 비어 있다');
  await window.keyboard.press('Tab');
  await expect
    .poll(async () =>
      (await query(window, 'proposerAgreement.rows', { experimentId })).map(({ background }) => background),
    )
    .toEqual(['골목 끝 가게가 오래 비어 있다']);
  await window.getByRole('combobox', { name: '제안을 써도 되는지' }).press('Enter');
  await window.getByRole('option', { name: '써도 됨' }).click();
  await way.getByRole('button', { name: '만난 것으로 정하기' }).press('Enter');
  await window.getByRole('button', { name: '미팅 잡기' }).press('Enter');
  const meeting = window.getByRole('region', { name: '미팅', exact: true });
  await meeting.getByRole('textbox', { name: '날짜' }).fill('2026-12-03');
  await window.keyboard.press('Enter');
  for (const left of [1, 0]) {
    await window.getByRole('button', { name: '오늘 설명함' }).first().press('Enter');
    await expect(window.getByRole('button', { name: '오늘 설명함' })).toHaveCount(left);
  }
}

test('a phone call, the record of the meeting, the gate, the question, and the plan on paper', async () => {
  test.slow();
  const [userData = '', saved = ''] = await Promise.all(
    ['beginning', 'papers'].map(async (name) => mkdtemp(path.join(tmpdir(), `silheomjang-${name}-`))),
  );
  const launched = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: saved } });
  const { window } = launched;
  const experimentId = await create(window);
  expect(await missing(window, experimentId)).toContain('gate.proposerExit');
  await propose(window, experimentId);
  await callAndMeet(window, experimentId);
  // Of the proposer nothing is missing any more.
  await expect
    .poll(async () => (await missing(window, experimentId)).filter((code) => /proposer|meeting|caution/i.test(code)))
    .toEqual([]);

  await window.getByRole('tab', { name: '질문' }).click();
  await window.getByRole('button', { name: '초안을 질문으로' }).press('Enter');
  await expect
    .poll(async () => (await query(window, 'experiment.detail', { experimentId })).experiment.question)
    .toContain('밤에도 배우러 나온다');

  // What is still missing is asked in the overview, and nowhere else.
  await goToRoom(window, experimentId, 'overview', '개요');
  await window.getByRole('textbox', { name: '그 효과는 실제로 나타날까?' }).fill('그날 몇 명이 끝까지 남는지 센다');
  await window.keyboard.press('Tab');
  await window.getByRole('textbox', { name: '그 어려움은 실제로 나타날까?' }).fill('이웃 두 사람이 돌아가며 지킨다');
  await window.keyboard.press('Tab');
  await window.getByRole('checkbox', { name: /^한 번뿐이고/ }).press('Space');
  await expect.poll(() => missing(window, experimentId)).toEqual([]);

  await goToRoom(window, experimentId, 'plan', '기획서');
  const intent = window.getByRole('group', { name: '기획 의도' }).getByRole('textbox');
  await intent.focus();
  await window.keyboard.insertText('빈 가게를 하룻밤 열어 본다');
  await window.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await query(window, 'planAnswer.rows', { experimentId })).map(({ text }) => text))
    .toContain('빈 가게를 하룻밤 열어 본다');

  await goToRoom(window, experimentId, 'documents', '문서');
  await window.getByRole('radio', { name: '기획서', exact: true }).click();
  await window.getByRole('button', { name: 'PDF로 저장…' }).click();
  await expect.poll(async () => readdir(saved)).toHaveLength(1);
  const [file = ''] = await readdir(saved);
  const pdf = await readPdf(new Uint8Array(await readFile(path.join(saved, file))));
  for (const text of [
    '빈 가게에서 여는 야학',
    '밤에 지킬 사람이 없다',
    '밤에도 배우러 나온다',
    '빈 가게를 하룻밤 열어 본다',
  ])
    expect(has(pdf, text), text).toBe(true);

  await launched.close();
  await Promise.all([userData, saved].map((folder) => rm(folder, { recursive: true, force: true })));
});
