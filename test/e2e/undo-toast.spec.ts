/** What a message offers to undo is what it names, whatever was done after it; and it goes with what it names. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApi } from '../support/call-api.ts';
import { cell, command, goToRoom, openSample, query, typeInto, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const TABLE = '사람 목록';

function messages(window: Page): Locator {
  return window.getByRole('region', { name: /알림/ }).getByRole('listitem');
}

function offer(window: Page): Locator {
  return messages(window).getByRole('button', { name: '되돌리기', exact: true });
}

async function people(window: Page, experimentId: string) {
  return (await query(window, 'person.list', { experimentId })).map(({ person }) => person);
}

async function openPeople(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  return experimentId;
}

test('after another edit the message still brings back the person that it names, and the edit stays', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const before = await people(window, experimentId);
  const gone = before[2];
  await cell(window, TABLE, 2, 'nickname').click();
  await window.keyboard.press('Control+Delete');
  await expect(messages(window)).toContainText('지웠습니다');
  await typeInto(window, cell(window, TABLE, 0, 'nickname'), '두루미');
  await expect.poll(async () => (await people(window, experimentId))[0]?.nickname).toBe('두루미');
  await offer(window).click();
  await expect(messages(window)).toContainText(/^되돌림: .*맡은 일 삭제$/);
  const after = await people(window, experimentId);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after[0]?.nickname).toBe('두루미');
  expect(after[2]).toEqual(gone);
  await expect(window.getByRole('button', { name: /^되돌리기: .*맡은 일 삭제 되돌리기$/ })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});

test('the message is gone as soon as its step is undone, and nothing else can be undone by it', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  const sheetId = sheet?.id ?? '';
  const minutes = async () => (await query(window, 'cueSheet.get', { experimentId, sheetId })).cues[0]?.minutes;
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId });
  const cells = [{ cueId: cues[0]?.id ?? '', column: 'minutes' as const, value: '77' }];
  await command(window, 'cue.setCells', { experimentId, sheetId, cells });
  const before = await people(window, experimentId);
  await cell(window, TABLE, 2, 'nickname').click();
  await window.keyboard.press('Control+Delete');
  await expect(offer(window)).toBeVisible();
  await undo(window);
  await expect(messages(window)).toHaveText([/^되돌림: .*맡은 일 삭제$/]);
  await expect(offer(window)).toHaveCount(0);
  expect(await people(window, experimentId)).toEqual(before);
  expect(await minutes()).toBe(77);

  // What undo and redo say takes one line, however often.
  await window.keyboard.press('Control+Shift+z');
  await expect(messages(window)).toHaveText([/^다시 함: /]);
  await undo(window);
  await expect(messages(window)).toHaveText([/^되돌림: /]);
  await close();
});

test('undone in another room, or built on since, the offer goes by itself', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const [first] = await people(window, experimentId);
  await cell(window, TABLE, 0, 'nickname').click();
  await window.keyboard.press('Control+Delete');
  await expect(offer(window)).toBeVisible();
  // Somebody looking at it would keep it on the screen.
  await messages(window).hover();
  await command(window, 'history.putBack', { experimentId, things: [{ table: 'person', id: first?.id ?? '' }] });
  await expect(messages(window)).toHaveCount(0);
  await close();
});

test('a removed column comes back with its cells from the message, over what was typed meanwhile', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  const on = { experimentId, sheetId: sheet?.id ?? '' };
  const read = () => query(window, 'cueSheet.get', on);
  const { cues } = await read();
  const cueId = cues[0]?.id ?? '';
  const columns = [{ key: 'custom:1' as const, title: '준비물', width: 120, hidden: false }];
  await command(window, 'cueSheet.edit', { ...on, patch: { columns } });
  await command(window, 'cue.setCells', { ...on, cells: [{ cueId, column: 'custom:1', value: '우산' }] });
  await window.getByRole('button', { name: '‘준비물’ 열 메뉴' }).click();
  await window.getByRole('menuitem', { name: '열 지우기' }).click();
  await expect(offer(window)).toBeVisible();
  await messages(window).hover();
  await command(window, 'cue.setCells', { ...on, cells: [{ cueId, column: 'note', value: '비 오면 실내' }] });
  await offer(window).click();
  await expect
    .poll(async () => (await read()).cues[0])
    .toMatchObject({ note: '비 오면 실내', custom: { 'custom:1': '우산' } });
  await expect(window.getByRole('columnheader', { name: /준비물/ })).toBeVisible();
  await close();
});

test('an experiment comes out of the trash although another one was made since', async () => {
  const { window, close } = await sharedApp();
  await openSample(window, 'little-library-2020');
  const row = window.getByRole('row', { name: /작은도서관 은평 2020/ });
  await row.getByRole('link').press('Delete');
  await expect(row).toBeHidden();
  await messages(window).hover();
  await callApi(window, 'library.openSample', { name: 'seoul-station-night-school-2018' });
  const other = window.getByRole('row', { name: /서울역 일일야학/ });
  await expect(other).toBeVisible();
  await offer(window).click();
  await expect(row).toBeVisible();
  await expect(other).toBeVisible();
  await expect(messages(window)).toHaveText([/^되돌림: ‘작은도서관 은평 2020’ 휴지통으로 옮기기$/]);
  await close();
});

test('Ctrl+Z pressed again while the store is still at the first takes back a second step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const before = (await people(window, experimentId)).map(({ id }) => id);
  // Many rows: the first is not yet taken back when the second press comes.
  for (const half of ['가', '나']) {
    const rows = Array.from({ length: 600 }, (_, at) => ({ nickname: `${half}${at}` }));
    await command(window, 'person.add', { experimentId, rows, beforeId: null });
  }
  await expect(window.getByText(`${(before.length + 1200).toLocaleString('ko')}명`).first()).toBeVisible();
  await window.evaluate(async () => {
    const press = () => {
      const keys = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    };
    press();
    // Long enough for the window to have been drawn with the first on its way, not for the store to be done.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    press();
  });
  await expect.poll(async () => (await people(window, experimentId)).map(({ id }) => id)).toEqual(before);
  await close();
});
