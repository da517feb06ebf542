/** 홍보: a post goes from a line to a channel by keyboard, and a changed place says which posts are wrong. */
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

async function openPublicity(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'publicity', '홍보');
  return experimentId;
}

test('by keyboard a post is written, put into a channel and posted; somebody who did not agree needs a reason', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPublicity(window);
  const items = async () => query(window, 'publicityItem.rows', { experimentId });
  await window.getByRole('button', { name: '항목 추가' }).first().click();
  await window.keyboard.insertText('수업이 끝난 뒤');
  await window.keyboard.press('Enter');
  await expect(column(window, '홍보 항목 목록', 'title').nth(3)).toHaveText('수업이 끝난 뒤');
  await typeInto(window, cell(window, '홍보 항목 목록', 3, 'date'), '2018-12-27');
  await expect(cell(window, '홍보 항목 목록', 3, 'day')).toContainText('2018. 12. 27.(목)');
  const id = (await items())[3]?.id ?? '';
  await goToRoom(window, experimentId, `publicity/${id}`, '홍보');

  const channels = window.getByRole('combobox', { name: '채널 추가' });
  await channels.fill('SNS');
  await window.keyboard.press('Enter');
  const place = window.getByRole('region', { name: '민주주의 서울 SNS', exact: true });
  await expect(place).toContainText('/ 200자까지');
  await expect(place).toContainText('Cafe 자리');
  const people = window.getByRole('combobox', { name: '나오는 사람 추가' });
  await people.fill('제안자');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await expect(
    window.getByText('‘수업이 끝난 뒤’에 나오는 제안자(야학 교사)님의 초상 동의: 범위를 정해 동의', { exact: true }),
  ).toBeVisible();
  expect(await violations(window)).toEqual([]);

  const post = place.getByRole('button', { name: '민주주의 서울 SNS에 오늘 게시함' });
  await post.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText('초상 이용에 동의하지 않은 사람이 있습니다', { exact: false })).toBeVisible();
  expect((await items())[3]?.state).toBe('draft');
  await window.locator('[data-field=shownReason]').getByRole('textbox').fill('뒷모습만 나옵니다.');
  await window.keyboard.press('Tab');
  await expect.poll(async () => (await items())[3]?.shownReason).toBe('뒷모습만 나옵니다.');
  await post.focus();
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await items())[3]?.state).toBe('posted');
  await expect(place).toContainText('게시함');
  await undo(window);
  await expect.poll(async () => (await items())[3]?.state).toBe('draft');
  await close();
});

test('a changed place makes every post that is wrong stand first until it is put right', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPublicity(window);
  await goToRoom(window, experimentId, 'overview', '개요');
  await window.locator('[data-field=venue]').getByRole('textbox').fill('마을회관');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('link', { name: '알린 글 5곳이 지금과 다릅니다.' })).toBeVisible();
  await goToRoom(window, experimentId, 'publicity', '홍보');
  const fix = window.getByRole('region', { name: '고칠 곳' });
  await expect(fix.getByRole('listitem')).toHaveCount(5);
  await expect(fix).toContainText('장소 Cafe 자리 (서울역 가까이) → 마을회관');
  expect(await violations(window)).toEqual([]);
  const right = fix.getByRole('button', { name: '하루 야학에 모십니다 · 복지관 게시판 고쳐 올렸음' });
  await right.focus();
  await window.keyboard.press('Enter');
  await expect(fix.getByRole('listitem')).toHaveCount(4);
  await undo(window);
  await expect(fix.getByRole('listitem')).toHaveCount(5);
  await undo(window);
  await expect(fix).toHaveCount(0);
  await close();
});

test('what is told is made of the facts; in English and in the dark every tab reads as well', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPublicity(window);
  await window.getByRole('tab', { name: '알릴 내용' }).click();
  const text = window.getByRole('region', { name: '모두에게 알리는 글' });
  await expect(text).toContainText('2018. 12. 6.(목) 14:00~16:00');
  await window.locator('[data-field=forWhom]').getByRole('textbox').fill('누구나');
  await window.keyboard.press('Tab');
  await expect(text).toContainText('대상: 누구나');
  await command(window, 'experiment.edit', {
    experimentId,
    patch: { awareness: 'blind', participantTitle: '한나절 모임', question: '누구나 올까?' },
  });
  await expect(text).toContainText('한나절 모임');
  await expect(window.getByText('숨긴 목적을 드러내는 말이 있습니다', { exact: false }).first()).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  for (const tab of ['What is told', 'Posts', 'Channels', 'Press releases']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    expect(await violations(window)).toEqual([]);
  }
  await close();
});

test('in the calendar a post is carried to another week and channel, by mouse and by keys, each one undo step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPublicity(window);
  await command(window, 'publicityItem.add', {
    experimentId,
    rows: [{ title: '알림 글', kind: 'preEvent', anchor: 'event', offsetDays: -9 }],
  });
  const stored = async () => (await query(window, 'publicityItem.rows', { experimentId })).at(-1);
  const placements = async () =>
    (await query(window, 'itemChannel.rows', { experimentId })).filter(({ itemId }) => itemId === (itemIds.own ?? ''));
  const itemIds = { own: (await stored())?.id };
  await window.getByRole('radio', { name: '달력' }).click();
  const calendar = window.getByRole('table', { name: '홍보 달력' });
  const week = (monday: string) => calendar.locator(`tr[data-week="${monday}"]`);
  const chip = calendar.getByRole('button', { name: /^알림 글/ });
  await expect(week('2018-12-03')).toContainText('행사 주');
  await expect(week('2018-11-26').getByRole('button', { name: /^알림 글/ })).toBeVisible();
  // A week in which nothing is told is seen.
  await expect(calendar.getByText('알릴 것이 없는 주').first()).toBeVisible();

  const channels = await query(window, 'channel.rows', { experimentId });
  const target = week('2018-11-19').locator(`[data-channel="${channels[0]?.id ?? ''}"]`);
  await chip.hover();
  const [from, to] = [await chip.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('the calendar is not on the screen');
  await window.mouse.move(from.x + 20, from.y + 10);
  await window.mouse.down();
  await window.mouse.move(to.x + 30, to.y + 10, { steps: 8 });
  await window.mouse.up();
  await expect.poll(async () => (await stored())?.offsetDays).toBe(-16);
  expect((await placements()).map(({ channelId }) => channelId)).toEqual([channels[0]?.id]);
  await expect(target.getByRole('button', { name: /^알림 글/ })).toBeVisible();
  await undo(window);
  await expect.poll(async () => [(await stored())?.offsetDays, (await placements()).length]).toEqual([-9, 0]);

  await chip.focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await stored())?.offsetDays).toBe(-16);
  await expect(chip).toBeFocused();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await placements()).length).toBe(1);
  await expect(chip).toBeFocused();
  await expect(window.getByRole('status').filter({ hasText: '알림 글' }).first()).toBeAttached();
  // What is posted stays where it is.
  const posted = calendar.locator('button[data-posted]').first();
  const before = await query(window, 'publicityItem.rows', { experimentId });
  await posted.focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(calendar.locator('xpath=..')).toContainText('이미 게시해서 옮기지 않습니다');
  expect(await query(window, 'publicityItem.rows', { experimentId })).toEqual(before);
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('complementary').getByRole('textbox').first()).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByRole('table', { name: 'Calendar of posts' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await close();
});

test('the address of the sign-up is a code on the screen, black on white in the dark too, with its words', async () => {
  const { window, close } = await sharedApp();
  await openPublicity(window);
  await window.getByRole('tab', { name: '알릴 내용' }).click();
  const code = window.getByRole('group', { name: '신청 주소 QR 코드: https://example.org/night-school' });
  await expect(code).toBeVisible();
  await setAppearance(window, 'ko', 'dark');
  const [ground, dark] = await code
    .locator('rect')
    .evaluateAll((all) => [all[0], all[1]].map((one) => (one === undefined ? '' : getComputedStyle(one).fill)));
  const light = (fill = '') => Number(/\d+/.exec(fill)?.[0]);
  expect(light(ground) - light(dark)).toBeGreaterThan(150);
  await window.locator('[data-field=how]').getByRole('textbox').fill('메일로 mail@example.org');
  await window.keyboard.press('Tab');
  await expect(code).toHaveCount(0);
  expect(await violations(window)).toEqual([]);
  await close();
});
