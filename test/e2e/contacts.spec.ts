/** The contact log of a person: noted by keyboard, told in the overview, taken back. */
import { expect } from '@playwright/test';
import { goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

test('contacts are noted by keyboard; what is next stands in the overview, and three vain tries ask for another way', async () => {
  const { window } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const [person] = await query(window, 'person.rows', { experimentId });
  const personId = person?.id ?? '';
  await goToRoom(window, experimentId, 'people', '사람·인력');
  await window.evaluate((hash) => void (self.location.hash = hash), `/e/${experimentId}/people/${personId}`);
  const log = window.getByRole('region', { name: '연락 기록' });
  await expect(log.getByText('전화·문자·만남을 한 번에 한 줄씩 남깁니다', { exact: false })).toBeVisible();

  await log.getByRole('button', { name: '연락 적기' }).focus();
  await window.keyboard.press('Enter');
  await log.getByLabel('나눈 이야기').focus();
  await window.keyboard.insertText('토요일 오전이 좋다고 함');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('장소 사진 보내기');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('2020-09-12');
  await window.keyboard.press('Tab');
  await expect
    .poll(async () => (await query(window, 'contact.rows', { experimentId }))[0])
    .toMatchObject({
      ownerTable: 'person',
      ownerId: personId,
      outcome: '토요일 오전이 좋다고 함',
      nextStep: '장소 사진 보내기',
      nextOn: '2020-09-12',
    });
  await expect(log.getByText('지난 약속')).toBeVisible();

  await goToRoom(window, experimentId, 'overview', '개요');
  const next = window.getByRole('region', { name: '다음 연락' });
  await expect(next).toContainText('장소 사진 보내기');
  await next.getByRole('link').click();
  await expect(log).toBeVisible();
  for (let tries = 0; tries < 3; tries += 1) {
    await log.getByRole('button', { name: '연락 적기' }).click();
    await log.getByRole('combobox', { name: '닿았는지' }).click();
    await window.getByRole('option', { name: '답 없음' }).click();
    await expect(log.getByText('전화 · 답 없음', { exact: false }).first()).toBeVisible();
  }
  await expect(log.getByText('세 번 넘게 연락했지만', { exact: false })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await setAppearance(window, 'ko', theme);
    expect(await violations(window)).toEqual([]);
  }

  await log.getByRole('button', { expanded: true }).click();
  await log.getByRole('button', { expanded: false }).first().click();
  await log.getByRole('button', { name: '이 연락 지우기' }).click();
  await expect.poll(async () => (await query(window, 'contact.rows', { experimentId })).length).toBe(3);
  await undo(window);
  await expect.poll(async () => (await query(window, 'contact.rows', { experimentId })).length).toBe(4);
});
