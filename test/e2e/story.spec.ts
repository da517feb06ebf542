/**
 * One small experiment from its plan to its money: told, let in at the door with somebody who will not be filmed, run, an incident, the
 * settlement on paper. What each room does by itself is tested there; here what one leaves is what the next one reads.
 */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, seoulDate, seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { launchApp } from '../support/electron.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { command, goToRoom, query } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

/** Began ten minutes ago: just after midnight that was yesterday. */
function tenMinutesAgo() {
  const at = instantFromMillis(Date.now() - 10 * 60_000);
  return { date: seoulDate(at), minute: seoulMinuteOfDay(at) };
}

async function create(window: Page): Promise<string> {
  await window.getByRole('button', { name: '첫 실험 만들기' }).click();
  const dialog = window.getByRole('dialog', { name: '새 실험' });
  await dialog.getByRole('textbox', { name: '제목' }).fill('골목 책방 하루');
  await dialog.getByRole('textbox', { name: '실험 질문' }).fill('빈 가게에 책을 두면 이웃이 머물까?');
  await dialog.getByRole('textbox', { name: '목표 인원' }).fill('4');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  return /#\/e\/([0-9a-f-]+)/.exec(window.url())?.[1] ?? '';
}

/** Who comes, what happens when, what it costs: small, and by the same commands that the rooms send. */
async function plan(window: Page, experimentId: string): Promise<void> {
  const { date, minute } = tenMinutesAgo();
  await command(window, 'experiment.edit', {
    experimentId,
    patch: { eventDate: date, eventStart: minute, eventMinutes: 60, venue: '골목 책방' },
  });
  await command(window, 'experiment.editBrief', { experimentId, patch: { recordPhoto: true } });
  const ids = (await command(window, 'person.add', {
    experimentId,
    rows: [
      { nickname: '늘봄', role: 'participant', portrait: 'unasked' },
      { nickname: '노을', role: 'participant', portrait: 'granted' },
    ],
  })) as readonly string[];
  await command(window, 'participation.add', {
    experimentId,
    rows: ids.map((personId) => ({ personId, state: 'confirmed' as const })),
  });
  await command(window, 'optOutMarker.add', {
    experimentId,
    rows: [{ kind: 'sticker', covers: 'everyone', colour: '노랑', shape: '별' }],
  });
  const sheets = await query(window, 'cueSheet.list', { experimentId });
  const sheetId =
    sheets[0]?.id ??
    ((await command(window, 'cueSheet.create', { experimentId, title: '본 행사' })) as { readonly sheetId: string })
      .sheetId;
  await command(window, 'cueSheet.edit', { experimentId, sheetId, patch: { startMinute: minute } });
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  await command(window, 'cue.paste', {
    experimentId,
    sheetId,
    startCueId: cues[0]?.id ?? null,
    columns: ['title', 'minutes', 'canGive'],
    matrix: [
      ['책 고르기', '20', '5'],
      ['함께 읽기', '30', ''],
      ['소감 나누기', '10', '5'],
    ],
  });
  await command(window, 'fundingSource.add', {
    experimentId,
    rows: [{ name: '보조금', kind: 'subsidy', amount: 300_000 }],
  });
  await command(window, 'budgetLine.add', {
    experimentId,
    rows: [{ category: '운영비', item: '책', unitPrice: 10_000, quantity: 20, times: 1 }],
  });
}

/** A call for the neighbours goes out, with the code of its address. */
async function publish(window: Page, experimentId: string): Promise<void> {
  await command(window, 'signUp.add', {
    experimentId,
    rows: [{ what: '빈 가게에서 책을 읽습니다.', how: 'https://example.org/books 에서 신청' }],
  });
  const [channelId = ''] = (await command(window, 'channel.add', {
    experimentId,
    rows: [{ title: '동네 게시판', kind: 'print' }],
  })) as readonly string[];
  const [itemId = ''] = (await command(window, 'publicityItem.add', {
    experimentId,
    rows: [{ title: '책방에 놀러 오세요', kind: 'recruiting', anchor: 'event', offsetDays: -7 }],
  })) as readonly string[];
  await command(window, 'itemChannel.add', { experimentId, rows: [{ itemId, channelId }] });
  await goToRoom(window, experimentId, `publicity/${itemId}`, '홍보');
  await window.getByRole('button', { name: '동네 게시판에 오늘 게시함' }).click();
  await expect.poll(async () => (await query(window, 'publicityItem.rows', { experimentId }))[0]?.state).toBe('posted');
}

test('from the plan to the settlement: told, let in with a refusal, run, an incident, the paper', async () => {
  test.slow();
  const [userData, saved] = await Promise.all(
    ['story', 'papers'].map(async (name) => mkdtemp(path.join(tmpdir(), `silheomjang-${name}-`))),
  );
  const launched = await launchApp({ userData: userData ?? '', env: { SILHEOMJANG_SAVE_FOLDER: saved ?? '' } });
  const { window } = launched;
  const experimentId = await create(window);
  await plan(window, experimentId);
  await publish(window, experimentId);

  // The door: one says no and gets the marker, a walk-in counts apart.
  await goToRoom(window, experimentId, 'day', '당일');
  await window.getByRole('tab', { name: '접수' }).click();
  await window.getByRole('combobox', { name: '찾기' }).focus();
  await window.keyboard.insertText('ㄴㅂ');
  await window.keyboard.press('Enter');
  const card = window.getByRole('region', { name: '접수할 사람' });
  await card.getByRole('button', { name: /거부.*별/ }).press('Enter');
  await expect(window.locator('p[role=status]')).toContainText('늘봄 들어옴. 줄 것: 노랑 별 스티커');
  await window.getByRole('button', { name: '현장 등록' }).press('Enter');
  await window.keyboard.insertText('바람');
  await window.getByRole('button', { name: '동의 · 등록하고 들어옴' }).press('Enter');
  await expect(window.locator('p[role=status]')).toContainText('바람 들어옴');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  await expect(window.getByRole('tab', { name: /^참가자/ })).toContainText('2');
  await expect(window.getByText('현장 접수 1명', { exact: false }).first()).toBeVisible();
  // The post shows nobody who said no at the door.
  const [item] = await query(window, 'publicityItem.rows', { experimentId });
  const people = await query(window, 'person.rows', { experimentId });
  const refused = people.find(({ nickname }) => nickname === '늘봄')?.id ?? '';
  await expect(
    command(window, 'appearance.add', {
      experimentId,
      rows: [{ ownerTable: 'publicityItem', ownerId: item?.id ?? '', personId: refused }],
    }),
  ).rejects.toThrow();

  // The run, with an incident in it.
  await goToRoom(window, experimentId, 'day', '당일');
  await window.getByRole('tab', { name: '진행', exact: true }).click();
  await window.getByRole('button', { name: /^진행 시작/ }).click();
  const now = window.getByRole('region', { name: '지금', exact: true });
  await expect(now.getByRole('paragraph').filter({ hasText: '책 고르기' })).toBeVisible();
  await window.keyboard.press('i');
  await expect(window.getByRole('textbox', { name: '새 특이사항' })).toBeFocused();
  await window.keyboard.insertText('전등이 나감');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await query(window, 'incident.rows', { experimentId })).length).toBe(1);
  const runOf = async () => (await query(window, 'run.rows', { experimentId })).at(-1);
  await expect
    .poll(
      async () => {
        const run = await runOf();
        const after = (await query(window, 'cueRun.rows', { experimentId })).at(-1)?.id ?? null;
        if (run?.endedAt === null) await command(window, 'day.next', { experimentId, runId: run.id, after });
        return (await runOf())?.endedAt ?? null;
      },
      { timeout: 20_000 },
    )
    .not.toBeNull();

  // The money: what was paid stands on the settlement, with who came.
  await command(window, 'expense.add', {
    experimentId,
    rows: [{ description: '그림책 20권', payee: '동네 서점', supply: 180_000, vat: 0, total: 180_000 }],
  });
  await goToRoom(window, experimentId, 'documents', '문서');
  await window.getByRole('radio', { name: /^결산보고서/ }).click();
  await window.getByRole('button', { name: 'PDF로 저장…' }).click();
  const files = async () =>
    (await readdir(saved ?? '')).filter((name) => name.normalize('NFC').startsWith('결산보고서'));
  await expect.poll(async () => (await files()).length).toBe(1);
  const [name = ''] = await files();
  const paper = await readPdf(new Uint8Array(await readFile(path.join(saved ?? '', name))));
  for (const words of ['골목 책방 하루', '그림책 20권', '180,000', '보조금'])
    expect([words, has(paper, words)]).toEqual([words, true]);
  // Nobody's refusal is on it.
  expect(has(paper, '늘봄')).toBe(false);
  const { actual } = await query(window, 'experiment.headCounts', { experimentId });
  expect(actual).toMatchObject({ value: 2, source: 'door' });
  const today = addDays(seoulDate(instantFromMillis(Date.now())), 0);
  expect(await query(window, 'publicity.issues', { experimentId, today })).not.toContainEqual(
    expect.objectContaining({ kind: 'outdated' }),
  );
  await launched.close();
  await Promise.all([userData, saved].map(async (folder) => rm(folder ?? '', { recursive: true, force: true })));
});
