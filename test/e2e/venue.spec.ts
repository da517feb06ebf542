/** 장소: candidates compared, one visited and booked; the overview's line, the papers and the budget follow; supplies follow the heads. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  cell,
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

const TABLE = '장소 후보 목록';
const SUPPLIES = '준비물 목록';

async function openVenue(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'venue', '장소');
  return experimentId;
}

async function openEmpty(window: Page): Promise<string> {
  const experimentId = await openVenue(window);
  const input = { experimentId };
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  await command(window, 'venue.remove', { experimentId, ids: ids(await query(window, 'venue.rows', input)) });
  await command(window, 'supply.remove', { experimentId, ids: ids(await query(window, 'supply.rows', input)) });
  await expect(window.getByText('쓸 만한 장소를 한 줄씩 모아', { exact: false })).toBeVisible();
  return experimentId;
}

async function placeOf(window: Page, experimentId: string): Promise<string> {
  return (await query(window, 'experiment.detail', { experimentId })).experiment.venue;
}

test('two candidates are typed and compared by keyboard, one is visited, chosen and booked; all papers name it, one undo takes it back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  expect(await violations(window)).toEqual([]);
  const before = await placeOf(window, experimentId);
  await window.getByRole('button', { name: '장소 후보 추가' }).focus();
  await window.keyboard.press('Enter');
  for (const title of ['마을활력소 다목적실', '동주민센터 강당']) {
    await window.keyboard.insertText(title);
    await window.keyboard.press('Enter');
  }
  await expect
    .poll(async () => (await query(window, 'venue.rows', { experimentId })).map(({ title }) => title))
    .toEqual(['마을활력소 다목적실', '동주민센터 강당']);
  const [first, second] = await query(window, 'venue.rows', { experimentId });
  await command(window, 'venue.edit', {
    experimentId,
    patches: [
      { id: first?.id ?? '', patch: { seatsRounds: 20, layout: 'rounds', foodAllowed: 'no' } },
      {
        id: second?.id ?? '',
        patch: { seatsRounds: 32, layout: 'rounds', priceWon: 50_000, address: '은평구 진관동' },
      },
    ],
  });
  await expect(cell(window, TABLE, 0, 'seats')).toHaveAttribute('data-issue', 'warning');
  await expect(cell(window, TABLE, 0, 'foodAllowed')).toHaveAttribute('data-issue', 'warning');
  await expect(cell(window, TABLE, 1, 'seats')).not.toHaveAttribute('data-issue', 'warning');

  await goToRoom(window, experimentId, `venue/${second?.id ?? ''}`, '장소');
  const panel = window.getByRole('complementary').last();
  await panel.getByRole('button', { name: '기본 점검 넣기' }).press('Enter');
  await expect(panel.getByText('13줄 가운데 0줄 봄, 문제 0줄')).toBeVisible();
  await panel.getByLabel('답사한 날', { exact: true }).fill('2020-08-31');
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await query(window, 'venue.rows', { experimentId }))[1]?.visitedOn).toBe('2020-08-31');
  expect(await violations(window)).toEqual([]);

  await window.getByRole('radio', { name: '견주기' }).press('Space');
  const comparison = window.getByRole('region', { name: '장소 견주기' });
  await expect(comparison).toContainText('5석 모자랍니다');
  await comparison.getByRole('button', { name: '‘동주민센터 강당’ 고르기' }).press('Enter');
  const dialog = window.getByRole('alertdialog');
  await expect(dialog.getByRole('textbox', { name: '모든 문서에 나올 장소' })).toHaveValue(
    '동주민센터 강당 (은평구 진관동)',
  );
  await dialog.getByRole('radio', { name: '대관 확정' }).press('Space');
  await expect(dialog.getByRole('table', { name: '바뀌는 것' })).toContainText(before);
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '정하기' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => placeOf(window, experimentId)).toBe('동주민센터 강당 (은평구 진관동)');

  await goToRoom(window, experimentId, 'overview', '개요');
  await expect(window.getByRole('textbox', { name: '장소', exact: true })).toHaveValue(
    '동주민센터 강당 (은평구 진관동)',
  );
  const { settings } = await query(window, 'document.room', { experimentId });
  const { draft } = await query(window, 'document.prepare', {
    experimentId,
    choice: { kind: 'directions', settings: settings.directions },
  });
  expect(JSON.stringify(draft)).toContain('은평구 진관동');
  await undo(window);
  await expect.poll(async () => placeOf(window, experimentId)).toBe(before);
  expect((await query(window, 'venue.rows', { experimentId })).map(({ isChosen, state }) => [isChosen, state])).toEqual(
    [
      [false, 'candidate'],
      [false, 'candidate'],
    ],
  );
  await close();
});

test('the chosen place shows what is due; its price goes into the budget once; more heads ask for seats and supplies', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openVenue(window);
  const [venue] = await query(window, 'venue.rows', { experimentId });
  await command(window, 'venue.edit', {
    experimentId,
    patches: [{ id: venue?.id ?? '', patch: { priceWon: 50_000 } }],
  });
  await window.getByRole('tab', { name: '대관' }).click();
  const term = window.getByRole('textbox', { name: '대관 조건 추가' });
  await term.fill('계약금 내기');
  await term.press('Enter');
  await expect
    .poll(async () => (await query(window, 'venueTerm.rows', { experimentId })).map(({ what }) => what))
    .toContain('계약금 내기');
  const days = window.getByRole('textbox', { name: '3번째 줄 행사 며칠 전' });
  await days.fill('10');
  await days.press('Enter');
  await expect
    .poll(async () => (await query(window, 'venueTerm.rows', { experimentId })).at(-1)?.dueOn)
    .toBe('2020-08-29');
  await expect(window.getByText('‘계약금 내기’ 기한이', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: '대관료를 예산에 넣기' }).click();
  await expect(window.getByText('예산에 있습니다: 50,000원')).toBeVisible();
  await expect(window.getByRole('button', { name: '대관료를 예산에 넣기', exact: true })).toHaveCount(0);
  expect(await violations(window)).toEqual([]);

  await window.getByRole('tab', { name: /준비물/ }).click();
  await typeInto(window, cell(window, SUPPLIES, 0, 'quantity'), '20');
  await expect.poll(async () => (await query(window, 'supply.rows', { experimentId }))[0]?.isQuantityTyped).toBe(true);
  await undo(window);
  await expect(cell(window, SUPPLIES, 0, 'quantity')).toHaveText('25');
  await goToRoom(window, experimentId, 'overview', '개요');
  const heads = window.getByRole('textbox', { name: '목표 인원' });
  await heads.fill('40');
  await heads.press('Enter');
  const preview = window.getByRole('dialog', { name: '이렇게 바꾸면' });
  const room = preview.getByRole('region', { name: '장소' });
  await expect(room).toContainText('의자');
  await expect(room).toContainText('수량 25 → 40');
  await expect(preview).toContainText('자리는 30석입니다');
  await window.keyboard.press('Enter');
  await expect(preview).toBeHidden();
  const quantities = async () => (await query(window, 'supply.rows', { experimentId })).map(({ quantity }) => quantity);
  await expect.poll(quantities).toEqual([40, 50, 8, 2, 1, 2]);
  await undo(window);
  await expect.poll(quantities).toEqual([25, 30, 5, 2, 1, 2]);
  await close();
});

test('every tab stands the check in English, dark; the address of a row leads to its tab', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openVenue(window);
  await setAppearance(window, 'en', 'dark');
  const supplies = await query(window, 'supply.rows', { experimentId });
  const [term] = await query(window, 'venueTerm.rows', { experimentId });
  for (const [id, name] of [
    [supplies.find(({ kind }) => kind === 'sign')?.id, /Signs/],
    [supplies.find(({ kind }) => kind === 'equipment')?.id, /Supplies/],
    [term?.id, /Candidates/],
  ] as const) {
    await goToRoom(window, experimentId, `venue/${id ?? ''}`, 'Venue');
    await expect(window.getByRole('tab', { name, selected: true })).toBeVisible();
    expect(await violations(window)).toEqual([]);
  }
  for (const [tab, view] of [
    ['booking', 'list'],
    ['candidates', 'compare'],
  ] as const) {
    await goToRoom(window, experimentId, 'venue', 'Venue');
    await command(window, 'preference.set', { key: `venue.tab.${experimentId}`, value: tab });
    await command(window, 'preference.set', { key: `venue.view.${experimentId}`, value: view });
    await expect(
      window.getByRole(tab === 'booking' ? 'heading' : 'region', { name: /Terms of the booking|Venues compared/ }),
    ).toBeVisible();
    expect(await violations(window)).toEqual([]);
  }
  await close();
});
