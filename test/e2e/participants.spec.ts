/** 참가자·섭외: a list is pasted, drawn, confirmed; who cancels gives the place on; a guest refuses and is replaced. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, paste, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openPeople(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  return experimentId;
}

async function states(window: Page, experimentId: string): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const { state } of await query(window, 'participation.rows', { experimentId }))
    found[state] = (found[state] ?? 0) + 1;
  return found;
}

test('applicants are pasted, drawn by group and confirmed; who cancels gives the place to the first who waits', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  await window.getByRole('tab', { name: /참가자/ }).click();
  const known = await query(window, 'participation.rows', { experimentId });
  await command(window, 'participation.remove', { experimentId, ids: known.map(({ id }) => id) });
  await expect(window.getByText('신청한 사람을 모아', { exact: false })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  const block = Array.from(
    { length: 600 },
    (_, at) => `바람 ${at + 1}\t010-2000-${String(at).padStart(4, '0')}\t은광교회 도서관(파첼)`,
  );
  await paste(window, ['별명\t전화\t모집 단위', ...block, '나무\t\t', '바람 1\t010-2000-0000\t'].join('\n'));
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('601명을 넣습니다.');
  await expect(dialog).toContainText('두 번 적힌 1명은 한 번만 넣습니다: 바람 1');
  await expect(dialog).toContainText('명단에 이미 있는 사람 1명은 그 사람으로 넣습니다: 나무');
  await dialog.getByRole('button', { name: '601명 넣기' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  expect(await states(window, experimentId)).toEqual({ applied: 601 });

  await window.getByRole('button', { name: '추첨', exact: true }).focus();
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: /은광교회.*뽑는 수/ })).toHaveValue('5');
  await expect(dialog).toContainText('모집 단위가 없는 신청 1건은 뽑지 않습니다.');
  await dialog.getByRole('textbox', { name: '추첨 번호' }).fill('20200923');
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '추첨하기' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  expect(await states(window, experimentId)).toEqual({ selected: 5, waiting: 595, applied: 1 });
  await window.getByRole('button', { name: '추첨', exact: true }).click();
  await expect(dialog.getByRole('table', { name: '추첨 기록' })).toContainText('20200923같음');
  await window.keyboard.press('Escape');

  const selected = (await query(window, 'participation.rows', { experimentId })).filter(
    ({ state }) => state === 'selected',
  );
  const patches = selected.map(({ id }) => ({ id, patch: { state: 'confirmed' as const } }));
  await command(window, 'participation.edit', { experimentId, patches });
  await expect(window.getByRole('button', { name: /선정으로 올리기/ })).toHaveCount(0);
  expect((await query(window, 'experiment.headCounts', { experimentId })).registered).toEqual({
    value: 5,
    source: 'confirmed',
  });
  await command(window, 'participation.edit', {
    experimentId,
    patches: [{ id: selected[0]?.id ?? '', patch: { state: 'cancelled' } }],
  });
  await window.getByRole('button', { name: /선정으로 올리기/ }).click();
  await expect.poll(() => states(window, experimentId)).toMatchObject({ confirmed: 4, selected: 1, waiting: 594 });
  await undo(window);
  await expect.poll(() => states(window, experimentId)).toMatchObject({ confirmed: 4, waiting: 595 });
  await close();
});

test('a guest is moved by keyboard and by mouse; a refusal asks for a substitute', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  await window.getByRole('tab', { name: '섭외' }).click();
  const pipeline = window.getByRole('table', { name: '섭외' });
  const card = pipeline.locator('[data-item]').filter({ hasText: '빠띠' });
  const stateOf = async (name: string) => {
    const people = await query(window, 'person.rows', { experimentId });
    const person = people.find(({ nickname }) => nickname === name);
    return (await query(window, 'recruit.rows', { experimentId })).find(
      ({ personId, label }) => personId === person?.id || label === name,
    )?.state;
  };
  await card.focus();
  await window.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => stateOf('빠띠')).toBe('declined');
  await expect(card).toBeFocused();
  await expect(card).toContainText('대신할 사람이 필요합니다');
  expect(await violations(window)).toEqual([]);

  await pipeline.getByRole('button', { name: '‘빠띠’ 대신할 사람 찾기' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '누구' }).fill('새 진행자');
  await window.getByRole('option', { name: /새 진행자/ }).click();
  await dialog.getByRole('button', { name: '후보 추가' }).click();
  await expect(dialog).toHaveCount(0);
  const fresh = pipeline.locator('[data-item]').filter({ hasText: '새 진행자' });
  await expect(fresh).toContainText('‘빠띠’ 대신');
  await expect(pipeline.getByText('대신할 사람이 필요합니다')).toHaveCount(0);

  const lane = pipeline.locator('[data-lane]').filter({ hasText: '새 진행자' });
  const from = await fresh.boundingBox();
  const to = await lane.locator('[data-state=contacted]').boundingBox();
  if (from === null || to === null) throw new Error('not drawn');
  await window.mouse.move(from.x + 12, from.y + 8);
  await window.mouse.down();
  await window.mouse.move(to.x + 20, to.y + 20, { steps: 6 });
  await window.mouse.up();
  await expect.poll(() => stateOf('새 진행자')).toBe('contacted');
  await undo(window);
  await expect.poll(() => stateOf('새 진행자')).toBe('uncontacted');
  await close();
});

for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`both tabs stand the check in ${locale}, ${theme}; an address leads to the tab that holds the row`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openPeople(window);
    await setAppearance(window, locale, theme);
    const [taking] = await query(window, 'participation.rows', { experimentId });
    const [asked] = await query(window, 'recruit.rows', { experimentId });
    for (const [id, name] of [
      [taking?.id, locale === 'ko' ? /참가자/ : /Participants/],
      [asked?.id, locale === 'ko' ? '섭외' : 'Recruiting'],
    ] as const) {
      await window.evaluate(
        (to) => {
          self.location.hash = to;
        },
        `/e/${experimentId}/people/${id ?? ''}`,
      );
      await expect(window.getByRole('tab', { name, selected: true })).toBeVisible();
      expect(await violations(window)).toEqual([]);
    }
    await close();
  });
}
