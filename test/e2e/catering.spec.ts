/** 케이터링: a serving at a cue, items that follow the head count in packs, an order with its deadline and its line of the budget. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cell, command, goToRoom, openSample, paste, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/** The event lies ahead, whenever this runs. */
const AHEAD = '2099-12-04';

async function edit(window: Page, experimentId: string, patch: object): Promise<void> {
  await command(window, 'experiment.edit', { experimentId, patch });
}

test('a serving follows its cue; items are counted in packs, and follow the head count after it was shown what changes', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await edit(window, experimentId, { eventDate: AHEAD, headCount: 28 });
  for (const table of ['mealService', 'cateringOrder', 'vendor', 'dietCount', 'cateringRule'] as const) {
    const ids = (await query(window, `${table}.rows`, { experimentId })).map(({ id }) => id);
    await command(window, `${table}.remove`, { experimentId, ids });
  }
  await goToRoom(window, experimentId, 'catering', '케이터링');
  await expect(window.getByText('무엇을 언제 몇 명에게 내는지', { exact: false })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await window.getByRole('button', { name: '제공 추가' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '제공 추가' });
  await dialog.getByRole('combobox', { name: '큐' }).fill('쉬는');
  await window.getByRole('option', { name: /쉬는 시간/ }).click();
  await dialog.getByRole('button', { name: '제공 추가' }).click();
  const panel = window.getByRole('complementary').filter({ hasText: '큐를 따라 15:10–15:20에 냅니다.' });
  await expect(panel).toBeVisible();

  await window.getByRole('button', { name: '품목 추가' }).click();
  await paste(
    window,
    [
      '품목\t기준 인원\t1인당\t여유(%)\t묶음\t묶음 단위\t단가',
      '떡\t보장\t1\t5\t6\t상자\t2000',
      '물 500ml\t보장\t1.2\t\t20\t상자\t500',
    ].join('\n'),
  );
  await expect(cell(window, '품목', 0, 'packs')).toHaveText('5상자');
  await expect(cell(window, '품목', 1, 'quantity')).toHaveText('40');
  await expect(cell(window, '품목', 1, 'amount')).toHaveText('20,000');
  expect(await violations(window)).toEqual([]);

  await edit(window, experimentId, { eventStart: 900 });
  await expect(window.getByRole('list', { name: '하루의 제공' })).toContainText('16:10–16:20');

  // What the chosen place says of food is read from the room of the venue, at once.
  const banned = window.getByText('이 장소는 음식을 들일 수 없습니다.', { exact: false });
  const chosen = (await query(window, 'venue.rows', { experimentId })).find(({ isChosen }) => isChosen);
  const ban = { id: chosen?.id ?? '', patch: { foodAllowed: 'no' as const } };
  await expect(banned).toHaveCount(0);
  await command(window, 'venue.edit', { experimentId, patches: [ban] });
  await expect(banned.first()).toBeVisible();
  await undo(window);
  await expect(banned).toHaveCount(0);

  await goToRoom(window, experimentId, 'overview', '개요');
  await window.getByRole('textbox', { name: '목표 인원' }).fill('33');
  await window.keyboard.press('Enter');
  const preview = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  await expect(preview).toContainText('5상자 → 6상자, +12,000');
  await expect(preview).toContainText('산 묶음 안에 들어가 그대로입니다.');
  await preview.getByRole('button', { name: '바꾸기' }).click();
  await expect(preview).toHaveCount(0);
  await goToRoom(window, experimentId, 'catering', '케이터링');
  await expect(cell(window, '품목', 0, 'packs')).toHaveText('6상자');
  await undo(window);
  await expect(cell(window, '품목', 0, 'packs')).toHaveText('5상자');
  await close();
});

test('an order past its deadline says whom to call; its new sum is taken over into the budget by one step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const [order] = await query(window, 'cateringOrder.rows', { experimentId });
  const orderId = order?.id ?? '';
  await edit(window, experimentId, { eventDate: AHEAD });
  await command(window, 'cateringOrder.edit', {
    experimentId,
    patches: [{ id: orderId, patch: { state: 'draft' } }],
  });
  await goToRoom(window, experimentId, 'catering', '케이터링');
  await window.getByRole('tab', { name: /발주/ }).click();
  await expect(window.getByText('인원 변경 마감이', { exact: false }).first()).toBeVisible();
  await window.getByRole('button', { name: '동네 빵집' }).click();
  const panel = window.getByRole('complementary').filter({ hasText: '보장 인원 바꾸기' });
  await expect(panel).toContainText('예산과 같습니다');

  await panel.getByRole('button', { name: '보장 인원 바꾸기' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '이 발주의 보장 인원' });
  await window.keyboard.type('30');
  await window.keyboard.press('Tab');
  await expect(dialog).toContainText('샌드위치 25 → 30 (5상자 → 6상자)');
  await expect(dialog).toContainText('발주 금액이 +30,000원 달라지고');
  await expect(dialog).toContainText('동네 빵집’에 먼저 전화하세요');
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '보장 인원 정하기' }).click();
  await expect(panel).toContainText('예산보다 30,000원 많습니다');
  await panel.getByRole('button', { name: '예산을 180,000원에 맞추기' }).click();
  await expect(panel).toContainText('예산과 같습니다');
  const choice = { kind: 'cateringOrder', settings: {} } as const;
  const { draft } = await query(window, 'document.prepare', { experimentId, choice });
  expect(JSON.stringify(draft)).toContain('2020. 9. 4.');
  expect(JSON.stringify(draft)).toContain('180,000');
  await undo(window);
  await expect(panel).toContainText('예산보다 30,000원 많습니다');
  await undo(window);
  await expect(panel).toContainText('예산과 같습니다');
  await close();
});

for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every tab stands the check in ${locale}, ${theme}; an address leads to the tab that holds the row`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openSample(window, 'little-library-2020');
    await goToRoom(window, experimentId, 'catering', '케이터링');
    await setAppearance(window, locale, theme);
    const first = async (name: 'mealService.rows' | 'cateringOrder.rows' | 'vendor.rows' | 'dietCount.rows') =>
      (await query(window, name, { experimentId }))[0]?.id ?? '';
    for (const [id, name] of [
      [await first('mealService.rows'), locale === 'ko' ? /제공·품목/ : /Servings/],
      [await first('cateringOrder.rows'), locale === 'ko' ? /발주/ : /Orders/],
      [await first('vendor.rows'), locale === 'ko' ? /업체/ : /Vendors/],
      [await first('dietCount.rows'), locale === 'ko' ? /식이/ : /Diets/],
    ] as const) {
      await window.evaluate((to) => {
        self.location.hash = to;
      }, `/e/${experimentId}/catering/${id}`);
      await expect(window.getByRole('tab', { name, selected: true })).toBeVisible();
      expect(await violations(window)).toEqual([]);
    }
    await close();
  });
}
