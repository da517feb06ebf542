/** While a library is only looked at, nothing on any screen offers a change: whatever can be pressed is pressed, and nothing is refused. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { makeNewer } from '../support/newer-library.ts';
import { openSample } from '../support/room.ts';

const REFUSED = /읽기 전용이라 고칠 수 없습니다/;
/** What leads out of the app, or ends the looking. */
const LEAVES = /그만 보기|PDF로 저장|폴더|다른 프로그램|내보내기|앱 끝내기/;
const PRESSABLE = ['button', 'switch', 'checkbox', 'radio', 'combobox', 'tab'] as const;

interface Walk {
  readonly window: Page;
  readonly address: string;
  /** Of controls that differ in what they name alone, one stands for all. */
  readonly pressed: Set<string>;
}

/** The name of a control without what it is about. */
function kindOf(role: string, name: string): string {
  return `${role} ${name.replaceAll(/‘[^’]*’|“[^”]*”|\d+/g, '#').slice(0, 40)}`;
}

async function go({ window, address }: Pick<Walk, 'window' | 'address'>): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, address);
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Whether the last press was refused; the message is put away. */
async function isRefused(window: Page): Promise<boolean> {
  const message = window.getByRole('alert').or(window.getByRole('status')).filter({ hasText: REFUSED });
  if ((await window.getByText(REFUSED).count()) === 0) return false;
  await message
    .getByRole('button', { name: '닫기' })
    .first()
    .click({ timeout: 2000 })
    .catch(() => {});
  await expect(window.getByText(REFUSED)).toHaveCount(0, { timeout: 15_000 });
  return true;
}

/** Chooses every item of the menu that stands open, opening it again for each; the names of those that were refused. */
async function chooseItems({ window }: Walk, trigger: Locator, name: string): Promise<readonly string[]> {
  const items = window.getByRole('menu').last().getByRole('menuitem');
  const names = await items.evaluateAll((all) =>
    all.filter((item) => !item.hasAttribute('data-disabled')).map((item) => item.textContent),
  );
  const refused: string[] = [];
  for (const item of names.filter((one) => !LEAVES.test(one))) {
    if ((await window.getByRole('menu').count()) === 0) await trigger.click({ timeout: 2000 });
    await window.getByRole('menu').last().getByRole('menuitem', { name: item }).first().click({ timeout: 2000 });
    await window.waitForTimeout(60);
    if (await isRefused(window)) refused.push(`${name} › ${item}`);
  }
  await window.keyboard.press('Escape');
  return refused;
}

/** Whether the control could be pressed; what lies over it is closed first. */
async function press(window: Page, control: Locator): Promise<boolean> {
  const done = () =>
    control.click({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
  if (await done()) return true;
  await window.keyboard.press('Escape');
  return done();
}

/** Presses what can be pressed in `place` and was not yet; the names of what was refused. */
async function pressAll(walk: Walk, place: Locator): Promise<readonly string[]> {
  const { window, pressed } = walk;
  const refused: string[] = [];
  for (const role of PRESSABLE) {
    const controls = place.getByRole(role, { disabled: false });
    for (;;) {
      // All names at once: asking each control in turn took most of the walk.
      const names = await controls.evaluateAll((all) =>
        all.map((one) => (one.checkVisibility() ? (one.getAttribute('aria-label') ?? one.textContent) : null)),
      );
      const at = names.findIndex((one) => one !== null && !LEAVES.test(one) && !pressed.has(kindOf(role, one)));
      const name = names[at];
      if (typeof name !== 'string') break;
      pressed.add(kindOf(role, name));
      const control = controls.nth(at);
      if (!(await press(window, control))) refused.push(`${role} ${name} could not be pressed`);
      await window.waitForTimeout(40);
      if ((await window.getByRole('menu').count()) > 0) refused.push(...(await chooseItems(walk, control, name)));
      const layer = window.locator('[role=dialog], [data-radix-popper-content-wrapper]');
      for (let one = 0; one < (await layer.count()); one += 1) refused.push(...(await pressAll(walk, layer.nth(one))));
      if (await isRefused(window)) refused.push(`${role} ${name}`);
      if ((await layer.count()) > 0) await window.keyboard.press('Escape');
      if (!(await window.evaluate(() => self.location.hash)).startsWith(`#${walk.address}`)) await go(walk);
    }
  }
  return refused;
}

async function looking(): Promise<{ readonly window: Page; readonly ids: readonly string[]; close(): Promise<void> }> {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-read-only-'));
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  const first = await launchApp({ userData });
  const ids = [await openSample(first.window, 'little-library-2020')];
  const [experimentId = ''] = ids;
  // Something in the archive, among the deleted things, in a text that names nobody, and a second sheet.
  const { cards } = await callApi<{ cards: { id: string; source: string }[] }>(first.window, 'board.get', {
    experimentId,
  });
  await callApi(first.window, 'task.archive', { experimentId, ids: [cards[0]?.id] });
  await callApi(first.window, 'task.remove', { experimentId, ids: [cards[1]?.id] });
  await callApi(first.window, 'cueSheet.create', { experimentId, title: '둘째 트랙' });
  await callApi(first.window, 'experiment.edit', { experimentId, patch: { eventStart: 660, awareness: 'blind' } });
  await first.close();
  makeNewer(join(userData, 'library', 'library.db'));
  const { window, close } = await launchApp({ userData });
  await window.getByRole('button', { name: '읽기 전용으로 보기' }).click();
  await expect(window.getByText('읽기 전용', { exact: true })).toBeVisible();
  return { window, ids, close };
}

const HALF = Math.ceil(ROOM_IDS.length / 2);

// In halves, which two workers share.
for (const rooms of [ROOM_IDS.slice(0, HALF), ROOM_IDS.slice(HALF)]) {
  test(`no control of the rooms from ${rooms.at(0)} to ${rooms.at(-1)} offers a change`, async () => {
    const { window, ids, close } = await looking();
    const [id = ''] = ids;
    for (const room of rooms) {
      const walk = { window, address: `/e/${id}/${room}`, pressed: new Set<string>() };
      await go(walk);
      expect([room, await pressAll(walk, window.getByRole('main'))]).toEqual([room, []]);
      expect([room, walk.pressed.size > 0]).toEqual([room, true]);
    }
    await close();
  });
}

test('no key on the board or in a table offers a change', async () => {
  const { window, ids, close } = await looking();
  const [id = ''] = ids;
  await go({ window, address: `/e/${id}/board` });
  await expect(window.getByRole('button', { name: /카드 추가$/, disabled: false })).toHaveCount(0);
  const card = window.getByRole('option').first();
  await card.focus();
  for (const key of ['n', 'e', 'Delete', 'Control+d', 'Space', 'ArrowRight', 'Space']) await window.keyboard.press(key);
  await expect(window.getByPlaceholder('제목을 쓰고 Enter')).toHaveCount(0);
  for (const room of ['programme', 'money', 'people']) {
    await go({ window, address: `/e/${id}/${room}` });
    await window.getByRole('tab').first().click();
    await window.getByRole('gridcell').nth(1).click();
    for (const key of ['x', 'Escape', 'Delete', 'Control+Delete', 'Control+Enter', 'Alt+ArrowDown', 'Control+x']) {
      await window.keyboard.press(key);
    }
  }
  await expect(window.getByText(REFUSED)).toHaveCount(0);
  await close();
});

test('no control of the library’s own screens offers a change', async () => {
  const { window, close } = await looking();
  for (const address of ['/', '/privacy', '/condition', '/lock', '/backups']) {
    const walk = { window, address, pressed: new Set<string>() };
    await go(walk);
    expect([address, await pressAll(walk, window.getByRole('main'))]).toEqual([address, []]);
  }
  await close();
});
