/** 당일 접수·인력: somebody is found by first consonants, asked, let in with a marker, taken back; all by keyboard. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { checkInCode } from '@shared/domain/door/check-in-code.ts';
import { command, goToRoom, openSample, query, setAppearance, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openDoor(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  const ids = (await command(window, 'person.add', {
    experimentId,
    rows: [
      { nickname: '늘봄', affiliation: '가람모임', role: 'participant', portrait: 'unasked' },
      { nickname: '노을', role: 'participant', portrait: 'granted', phone: '01000004321' },
    ],
  })) as readonly string[];
  await command(window, 'participation.add', {
    experimentId,
    rows: ids.map((personId) => ({ personId, state: 'confirmed' as const })),
  });
  await goToRoom(window, experimentId, 'day', '당일');
  await window.getByRole('tab', { name: '접수' }).click();
  return experimentId;
}

const field = (window: Page) => window.getByRole('combobox', { name: '찾기' });
const options = (window: Page) => window.getByRole('listbox', { name: '찾은 사람' }).getByRole('option');
/** What the last press did. */
const status = (window: Page) => window.locator('p[role=status]');

test('by keyboard: /, first consonants, Enter, the answer hands out the marker; a second press says when; undo keeps both', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openDoor(window);
  await window.getByRole('tab', { name: '접수' }).focus();
  await window.keyboard.press('/');
  await expect(field(window)).toBeFocused();
  await expect(options(window)).toHaveCount(0);
  await window.keyboard.insertText('ㄴㅂ');
  await expect(options(window).first()).toContainText('늘봄');
  await window.keyboard.press('Enter');
  const card = window.getByRole('region', { name: '접수할 사람' });
  await expect(card.getByRole('group', { name: '촬영해도 되는지 물어봐 주세요' })).toBeFocused();
  await window.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: '동의', exact: true })).toBeFocused();
  await window.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: /거부.*별/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(status(window)).toContainText('늘봄 들어옴. 줄 것: 노랑 별 스티커 · 이름표');
  await expect(field(window)).toBeFocused();
  await expect(options(window)).toHaveCount(0);
  const people = await query(window, 'person.rows', { experimentId });
  expect(people.find(({ nickname }) => nickname === '늘봄')?.portrait).toBe('refused');

  await window.keyboard.insertText('늘봄');
  await window.keyboard.press('Enter');
  await expect(card).toContainText('이미 들어옴(이름 찾기)');
  await expect(card).toContainText('노랑 별 스티커 받음');
  await card.getByRole('button', { name: '들어옴 되돌리기' }).press('Enter');
  await expect(status(window)).toContainText('되돌렸습니다');
  const log = await query(window, 'door.log', { experimentId });
  expect(log.map(({ action }) => action)).toEqual(['arrive', 'undo']);
  await close();
});

test('garbage of a reader is told and cleared, the next one is let in; a walk-in with a name takes part', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openDoor(window);
  await field(window).focus();
  await window.keyboard.insertText('8801234567890');
  await window.keyboard.press('Enter');
  await expect(status(window)).toContainText('읽을 수 없는 코드');
  await expect(field(window)).toHaveValue('');
  await window.keyboard.insertText('4321');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: '들어옴', exact: true })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(status(window)).toContainText('노을 들어옴');
  const kinds = window.getByRole('region', { name: '온 인원' });
  await expect(kinds.locator('[data-kind=participant]')).toContainText('1');

  await window.getByRole('button', { name: '현장 등록' }).press('Enter');
  await expect(window.getByRole('textbox', { name: '이름·별명' })).toBeFocused();
  await window.keyboard.insertText('바람');
  await window.getByRole('button', { name: '동의 · 등록하고 들어옴' }).press('Enter');
  await expect(status(window)).toContainText('바람 들어옴');
  const people = await query(window, 'person.rows', { experimentId });
  const baram = people.find(({ name }) => name === '바람');
  const taking = await query(window, 'participation.rows', { experimentId });
  expect(taking.some(({ personId, state }) => personId === baram?.id && state === 'confirmed')).toBe(true);
  const { actual } = await query(window, 'experiment.headCounts', { experimentId });
  expect(actual).toMatchObject({ over: 2 });
  await close();
});

test('one code after another is let in wherever the focus is left; a letter is for the search, never for an incident', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openDoor(window);
  const [personId = ''] = (await command(window, 'person.add', {
    experimentId,
    rows: [{ nickname: '새벽', role: 'participant', portrait: 'granted' }],
  })) as readonly string[];
  await command(window, 'participation.add', { experimentId, rows: [{ personId, state: 'confirmed' }] });
  const people = await query(window, 'person.rows', { experimentId });
  const taking = await query(window, 'participation.rows', { experimentId });
  await window.getByRole('tab', { name: '접수' }).focus();
  for (const nickname of ['노을', '새벽']) {
    const person = people.find((one) => one.nickname === nickname);
    const code = checkInCode(taking.find((one) => one.personId === person?.id)?.id ?? '');
    await window.keyboard.type(code);
    await window.keyboard.press('Enter');
    await expect(status(window)).toContainText(`${nickname} 들어옴`);
  }
  await window.getByRole('tab', { name: '접수' }).focus();
  await window.keyboard.press('i');
  await expect(field(window)).toHaveValue('i');
  await expect(window.getByRole('tab', { name: '접수' })).toHaveAttribute('aria-selected', 'true');
  await close();
});

test('in English and in the dark both tabs read as well; staff says when the next shift is', async () => {
  const { window, close } = await sharedApp();
  await openDoor(window);
  await field(window).focus();
  await window.keyboard.insertText('ㄴ');
  await expect(options(window).first()).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Enter');
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByRole('region', { name: 'At the door' })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Who came' })).toContainText('Participant');
  expect(await violations(window)).toEqual([]);
  await window.getByRole('tab', { name: 'Staff' }).click();
  await expect(window.getByRole('region', { name: 'On now' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});
