/** 촬영·기록: a refusal reaches the crew brief; shots follow the cue sheet and interviews find a free slot, by keyboard. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  cell,
  column,
  command,
  goToRoom,
  openSample,
  query,
  setAppearance,
  typeInto,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openFilming(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'filming', '촬영·기록');
  return experimentId;
}

test('a refusal in the panel of a participant reaches the crew brief; told again it holds; undo goes back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFilming(window);
  await command(window, 'person.add', {
    experimentId,
    rows: [{ nickname: '나무', role: 'participant', portrait: 'granted' }],
  });
  await window.getByRole('tab', { name: '촬영 제외·전달' }).click();
  const told = window.getByRole('region', { name: '촬영팀 전달' });
  await expect(window.getByText('모두 21명')).toBeVisible();
  await expect(window.getByText('노랑 별 스티커: 21명 + 여분 5 = 26개', { exact: false })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await told.getByRole('combobox', { name: '누구에게' }).fill('온새미로 촬영');
  await window.keyboard.press('Enter');
  await told.getByRole('button', { name: '전달함', exact: true }).click();
  const latest = told.locator('[data-brief=latest]');
  await expect(latest).toContainText('지금과 같음');
  await expect(latest).not.toContainText('나무');

  const people = await query(window, 'person.rows', { experimentId });
  const namu = people.find(({ nickname }) => nickname === '나무')?.id ?? '';
  await goToRoom(window, experimentId, `people/${namu}`, '사람·인력');
  const portrait = window.locator('[data-field=portrait]').getByRole('combobox');
  await portrait.click();
  await window.getByRole('option', { name: '촬영 거부', exact: true }).click();
  await expect
    .poll(async () => (await query(window, 'gates.get', { experimentId })).prepare.missing.map(({ code }) => code))
    .toContain('gate.optOutsCrewTold');
  await goToRoom(window, experimentId, 'filming', '촬영·기록');
  await expect(window.getByText('모두 22명')).toBeVisible();
  await expect(latest).toContainText('바뀜');
  await expect(latest).toContainText('노랑 별 스티커 21명 → 22명');
  await expect(window.getByText('촬영팀에 전달한 내용이 바뀌었습니다.')).toBeVisible();

  await latest.getByRole('button', { name: '온새미로 촬영에게 다시 전달함' }).click();
  await expect(latest).toContainText('지금과 같음');
  await expect(told.locator('[data-brief=former]')).toHaveCount(1);
  await undo(window);
  await expect(latest).toContainText('바뀜');
  await undo(window);
  await expect(window.getByText('모두 21명')).toBeVisible();
  await expect(latest).toContainText('지금과 같음');
  await close();
});

test('by keyboard a shot is tied to a cue and follows it, an interview is refused during a duty and takes a free slot', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFilming(window);
  await window.getByRole('tab', { name: '샷' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: '샷 추가' }).first().click();
  await window.keyboard.insertText('몸풀기 웃는 모습');
  await window.keyboard.press('Enter');
  await expect(column(window, '샷 목록', 'title').nth(4)).toHaveText('몸풀기 웃는 모습');
  await typeInto(window, cell(window, '샷 목록', 4, 'cueId'), '몸풀기');
  await expect(cell(window, '샷 목록', 4, 'when')).toHaveText('14:20–14:30');
  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  await command(window, 'cueSheet.edit', {
    experimentId,
    sheetId: sheet?.id ?? '',
    patch: { startMinute: 850 as never },
  });
  await expect(cell(window, '샷 목록', 4, 'when')).toHaveText('14:30–14:40');
  await undo(window);
  await expect(cell(window, '샷 목록', 4, 'when')).toHaveText('14:20–14:30');
  expect(await violations(window)).toEqual([]);

  await window.getByRole('tab', { name: /인터뷰/ }).click();
  const interviews = async () => query(window, 'interview.rows', { experimentId });
  await window.getByRole('button', { name: '인터뷰 추가' }).first().click();
  await window.keyboard.insertText('접수 담당');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await interviews()).length).toBe(2);
  const fresh = (await interviews())[1]?.id ?? '';
  await goToRoom(window, experimentId, `filming/${fresh}`, '촬영·기록');
  const slot = window.getByRole('region', { name: '시간' });
  await slot.getByRole('textbox', { name: '시작' }).fill('13:40');
  await window.keyboard.press('Tab');
  await expect(slot).toContainText('접수 담당 담당과 겹칩니다');
  expect((await interviews())[1]?.start).toBeNull();
  await window.keyboard.press('Escape');
  const free = slot.getByRole('button', { name: /에 하기$/ }).first();
  await free.focus();
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await interviews())[1]?.start).toBeGreaterThan(0);
  await expect(slot).not.toContainText('겹칩니다');
  await undo(window);
  await expect.poll(async () => (await interviews())[1]?.start).toBeNull();
  await close();
});

test('without a camera there is a way of its own; in English and in the dark the room reads as well', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFilming(window);
  await window.getByRole('tab', { name: '기록 방식' }).click();
  await window.getByRole('button', { name: '글과 그림으로 기록하기' }).click();
  await expect.poll(async () => (await query(window, 'deliverable.rows', { experimentId })).length).toBe(4);
  const path = window.getByRole('region', { name: '찍지 않고 기록하기' });
  await expect(path.getByRole('listitem').first()).toContainText('할 일 카드 만들기함');
  await undo(window);
  await expect(window.getByRole('checkbox', { name: '영상' })).toBeChecked();
  await setAppearance(window, 'en', 'dark');
  for (const tab of ['Form of record', 'Crew', 'Shots', 'Interviews', 'Opt-outs and crew brief', 'Deliverables']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    expect(await violations(window)).toEqual([]);
  }
  await close();
});
