/** 회의: written down, filled in while they happen, decided upon; by mouse and by keyboard. */
import { expect } from '@playwright/test';
import { cell, command, goToRoom, openSample, query, typeInto, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const TABLE = '회의 표';

test('an agenda gets its times, and a decision becomes a card that leads back', async () => {
  const { window } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const standing = await query(window, 'meeting.rows', { experimentId });
  if (standing.length > 0) await command(window, 'meeting.remove', { experimentId, ids: standing.map(({ id }) => id) });
  await goToRoom(window, experimentId, 'schedule', '일정');
  await window.getByRole('tab', { name: '회의' }).click();
  await expect(window.getByRole('button', { name: '회의 추가' })).toBeVisible();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: '회의 추가' }).click();
  await typeInto(window, cell(window, TABLE, 0, 'title'), '의제선정단 회의');
  await expect(async () => {
    expect(await query(window, 'meeting.rows', { experimentId })).toMatchObject([{ title: '의제선정단 회의' }]);
  }).toPass();
  const [meeting] = await query(window, 'meeting.rows', { experimentId });
  const patch = { heldOn: '2020-09-22', startAt: 600 };
  await command(window, 'meeting.edit', { experimentId, patches: [{ id: meeting?.id ?? '', patch }] });
  await window.goto(`${window.url().split('#')[0] ?? ''}#/e/${experimentId}/schedule/${meeting?.id ?? ''}`);
  const panel = window.getByRole('complementary', { name: '의제선정단 회의' });
  const agenda = panel.getByRole('region', { name: '안건' });
  for (const title of ['인사', '투표 보기 정리']) {
    await agenda.getByRole('textbox', { name: '안건 추가' }).fill(title);
    await window.keyboard.press('Enter');
    await expect(agenda.getByText(title)).toBeVisible();
  }
  await agenda.getByRole('textbox', { name: '안건 1 길이' }).fill('20');
  await window.keyboard.press('Enter');
  await expect(agenda.getByText('10:20')).toBeVisible();
  await panel.getByRole('textbox', { name: '논의' }).fill('보기를 셋으로 줄임');
  await panel.getByRole('textbox', { name: '결정 추가' }).fill('투표 보기 세 개로 올리기');
  await window.keyboard.press('Enter');
  await panel.getByRole('button', { name: '‘투표 보기 세 개로 올리기’ 카드로 만들기' }).click();
  const open = panel.getByRole('button', { name: '카드 열기: 투표 보기 세 개로 올리기' });
  await expect(open).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await open.click();
  await window.getByRole('link', { name: /^의제선정단 회의/ }).click();
  await expect(agenda.getByText('10:20')).toBeVisible();
  await undo(window);
  await expect(panel.getByRole('button', { name: '‘투표 보기 세 개로 올리기’ 카드로 만들기' })).toBeVisible();
});
