/** 사람·인력: the directory edited like a spreadsheet, the role table derived from the board and the cue sheets. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QueryOutput } from '@shared/contract/index.ts';
import type { RoleTarget } from '@shared/contract/people.contract.ts';
import { launchApp } from '../support/electron.ts';
import {
  cell,
  column,
  command,
  goToRoom,
  openSample,
  paste,
  query,
  resize,
  setAppearance,
  typeInto,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const TABLE = '사람 목록';
const ROLES = '역할분담표';

async function openPeople(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'people', '사람·인력');
  return experimentId;
}

async function openEmpty(window: Page): Promise<string> {
  const experimentId = await openPeople(window);
  const listed = await query(window, 'person.list', { experimentId });
  await command(window, 'person.remove', { experimentId, ids: listed.map(({ person }) => person.id) });
  await expect(window.getByText('이름이나 별명 하나만 있으면 됩니다')).toBeVisible();
  return experimentId;
}

function workOf(items: QueryOutput<'role.items'>, title: string): RoleTarget {
  const item = items.find((one) => one.title === title);
  if (item === undefined) throw new Error(`no work ${title}`);
  return { kind: item.kind, id: item.id };
}

async function nicknames(window: Page, experimentId: string): Promise<readonly string[]> {
  const listed = await query(window, 'person.list', { experimentId });
  return listed.map(({ person }) => person.name || person.nickname);
}

test('an empty directory teaches; people are typed in by keyboard alone and are there after a restart', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-people-'));
  const { window, close } = await launchApp({ userData });
  const experimentId = await openEmpty(window);
  await window.getByRole('button', { name: '사람 추가' }).focus();
  await window.keyboard.press('Enter');
  await expect(cell(window, TABLE, 0, 'name')).toBeVisible();
  await window.keyboard.insertText('가람');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('나무');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('ㅌㅇㄱㅅ');
  await window.keyboard.press('Escape');
  await window.keyboard.insertText('촬영·기술');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('하늘');
  await window.keyboard.press('Enter');
  await expect.poll(() => nicknames(window, experimentId)).toEqual(['가람', '하늘']);
  const [first] = await query(window, 'person.list', { experimentId });
  expect(first?.person).toMatchObject({ name: '가람', nickname: '나무', role: 'crew' });
  await close();
  const again = await launchApp({ userData });
  await goToRoom(again.window, experimentId, 'people', '사람·인력');
  await expect(column(again.window, TABLE, 'name')).toHaveText(['가람', '하늘']);
  await again.close();
  await rm(userData, { recursive: true, force: true });
});

test('a row without a name waits unsaved, and is stored as soon as it has one', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await window.getByRole('button', { name: '사람 추가' }).click();
  await typeInto(window, cell(window, TABLE, 0, 'phone'), '01012345678');
  await expect(cell(window, TABLE, 0, 'name')).toHaveAttribute('data-issue', 'info');
  expect(await nicknames(window, experimentId)).toEqual([]);
  await typeInto(window, cell(window, TABLE, 0, 'nickname'), '바람', 'Tab');
  await expect.poll(() => nicknames(window, experimentId)).toEqual(['바람']);
  await expect(cell(window, TABLE, 0, 'phone')).toHaveText('010-1234-5678');
  await expect(cell(window, TABLE, 0, 'name')).not.toHaveAttribute('data-issue', 'info');
  await undo(window);
  await expect.poll(() => nicknames(window, experimentId)).toEqual([]);
  await close();
});

test('a block with headings is pasted as one step; a faulty one changes nothing and names the place', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await paste(window, '성명\t연락처\t단체 여부\n가람\t010-1111-2222\t아니요\n나래\t02-123-4567\t글쎄');
  await expect(window.getByRole('alert')).toContainText('2번째 줄 ‘단체’');
  expect(await nicknames(window, experimentId)).toEqual([]);
  await paste(window, '성명\t연락처\t구분\n가람\t010-1111-2222\t스탭\n나래\t02-123-4567\t마을 이장');
  await expect(window.getByText('목록에 없는 역할 ‘마을 이장’은 ‘기타’로', { exact: false }).first()).toBeVisible();
  await expect(column(window, TABLE, 'role')).toHaveText(['스태프', '기타']);
  await expect(column(window, TABLE, 'position')).toHaveText(['', '마을 이장']);
  await expect(column(window, TABLE, 'name')).toHaveText(['가람', '나래']);
  await expect(column(window, TABLE, 'phone')).toHaveText(['010-1111-2222', '02-123-4567']);
  await cell(window, TABLE, 1, 'name').click();
  await paste(window, '나래\t둘째\n가람\t셋째');
  await expect(column(window, TABLE, 'nickname')).toHaveText(['', '둘째', '셋째']);
  await expect(cell(window, TABLE, 2, 'name')).toHaveAttribute('data-issue', 'warning');
  await undo(window);
  await expect(column(window, TABLE, 'name')).toHaveText(['가람', '나래']);
  await undo(window);
  await expect.poll(() => nicknames(window, experimentId)).toEqual([]);
  await close();
});

test('scrolled sideways, the table begins with a whole column beside the names, by wheel, by keys and at its end', async () => {
  const { app, window, close } = await sharedApp();
  await openPeople(window);
  await resize(app, 1024, 700);
  const scroller = window.getByRole('grid', { name: TABLE }).locator('..');
  /** How much of a column is covered by the frozen ones, for the one that is cut. */
  const covered = () =>
    window.getByRole('grid', { name: TABLE }).evaluate((grid) => {
      const heads = [...grid.querySelectorAll<HTMLElement>('[data-head-column]')];
      const frozen = heads.filter((one) => one.dataset['frozen']);
      const edge = Math.max(...frozen.map((one) => one.getBoundingClientRect().right));
      const cut = heads.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return !frozen.includes(one) && left < edge - 1 && right > edge + 1;
      });
      return cut.map((one) => one.dataset['headColumn']);
    });
  await cell(window, TABLE, 0, 'name').hover();
  await window.mouse.wheel(30, 0);
  await expect.poll(() => scroller.evaluate((box) => box.scrollLeft)).toBeGreaterThan(40);
  await expect.poll(covered).toEqual([]);
  await window.mouse.wheel(5000, 0);
  await expect
    .poll(() => scroller.evaluate((box) => box.scrollWidth - box.clientWidth - box.scrollLeft))
    .toBeLessThan(1);
  await expect.poll(covered).toEqual([]);
  await cell(window, TABLE, 0, 'name').click();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await window.keyboard.press(key);
    await expect.poll(covered).toEqual([]);
  }
  await close();
});

test('someone is found by first consonants; removing tells how many duties go along, and undo brings them back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const before = await query(window, 'person.list', { experimentId });
  const { person, duties } = before.find((one) => one.person.nickname === '민니') ?? {};
  await window.getByRole('searchbox', { name: '사람 찾기' }).fill('ㅁㄴ');
  await expect(column(window, TABLE, 'nickname')).toHaveText(['민니']);
  await cell(window, TABLE, 0, 'nickname').click({ button: 'right' });
  await window.getByRole('menuitem', { name: '1명 지우기' }).click();
  const told =
    (await window
      .getByText(/^사람 1명을 지웠습니다/)
      .first()
      .textContent()) ?? '';
  const counts = [...told.matchAll(/담당 (\d+)건/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(duties);
  expect(await nicknames(window, experimentId)).not.toContain(person?.nickname);
  await window.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect.poll(() => query(window, 'person.list', { experimentId })).toEqual(before);
  await close();
});

test('the arrow that opens somebody stands at one height in every row, with duties and without', async () => {
  const { window, close } = await sharedApp();
  await openPeople(window);
  const heights = await window
    .getByRole('grid', { name: TABLE, exact: true })
    .locator('[data-row] button:has(svg)')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => /자세히|열기|보기/.test(button.ariaLabel ?? ''))
        .map((button) => {
          const row = button.closest('[data-row]')?.getBoundingClientRect().top ?? 0;
          return Math.round((button.querySelector('svg')?.getBoundingClientRect().top ?? 0) - row);
        }),
    );
  expect(heights.length).toBeGreaterThan(3);
  expect([...new Set(heights)]).toHaveLength(1);
  await close();
});

test('details open beside the list, are edited there, and a duty is given up', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  await cell(window, TABLE, 6, 'email').click();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Space');
  const panel = window.getByRole('complementary', { name: '민니' });
  await panel.getByLabel('전화').fill('02)987-6543');
  await panel.getByLabel('전화').press('Enter');
  await expect(cell(window, TABLE, 6, 'phone')).toHaveText('02-987-6543');
  const duties = panel.getByRole('listitem');
  const count = await duties.count();
  await panel
    .getByRole('button', { name: /에서 빼기$/ })
    .first()
    .click();
  await expect(duties).toHaveCount(count - 1);
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // Opened by mouse it gives the focus back to the row too: the arrows go on from there.
  await cell(window, TABLE, 6, 'duties').getByRole('button').click();
  await expect(panel).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Space');
  await expect(window.getByRole('complementary')).toBeVisible();
  await window.keyboard.press('Escape');
  const minni = (await query(window, 'person.list', { experimentId })).find(({ person }) => person.nickname === '민니');
  expect(minni).toMatchObject({ duties: count - 1, person: { phone: '029876543' } });

  // The other view opens while a person is open, and who is removed leaves the address.
  await cell(window, TABLE, 6, 'duties').getByRole('button').click();
  await expect(panel).toBeFocused();
  const roles = window.getByRole('tab', { name: '역할분담' });
  await roles.click();
  await expect(roles).toHaveAttribute('aria-selected', 'true');
  await window.getByRole('tab', { name: /^사람/ }).click();
  await cell(window, TABLE, 6, 'duties').getByRole('button').click();
  await expect(window).toHaveURL(new RegExp(`${minni?.person.id ?? ''}$`));
  await cell(window, TABLE, 6, 'email').click();
  await window.keyboard.press('Control+Delete');
  await expect(panel).toHaveCount(0);
  await expect(window).toHaveURL(/\/people$/);
  await close();
});

test('the role table assigns lead and deputy in place, flags one person in two places, and lists what has no lead', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  await window.getByRole('tab', { name: '역할분담' }).click();
  await window.getByRole('radio', { name: '시간순' }).click();
  const aside = window.getByRole('complementary', { name: '살펴볼 것' });
  const items = await query(window, 'role.items', { experimentId });
  const leaderless = items.filter(({ leads }) => leads.length === 0).length;
  await expect(aside.getByRole('heading', { name: /담당\(정\)이 없는 일/ })).toContainText(String(leaderless));
  // The first few; the table shows them all, which the aside need not repeat.
  await expect(aside.getByRole('listitem')).toHaveCount(5);
  await aside.getByRole('button', { name: `${leaderless}개 모두 표에서 보기` }).click();
  await expect(window.getByRole('grid', { name: ROLES }).locator('[data-row]')).toHaveCount(leaderless);
  await window.getByRole('combobox', { name: '거르기' }).click();
  await window.getByRole('option', { name: '모두' }).click();
  const opening = window.getByRole('grid', { name: ROLES }).locator('[data-row]').filter({ hasText: '오프닝' });
  const welcome = window.getByRole('grid', { name: ROLES }).locator('[data-row]').filter({ hasText: '자기소개' });
  // A name that is not in the directory is asked about before anything is stored.
  await typeInto(window, opening.locator('[data-column=deputies]'), '민니, ㄴㅁ');
  const dialog = window.getByRole('dialog', { name: '목록에 없는 이름 1개' });
  await expect(dialog.getByRole('radio', { name: '넣지 않기' })).toBeChecked();
  expect(await nicknames(window, experimentId)).not.toContain('ㄴㅁ');
  await window.keyboard.press('Escape');
  await expect(opening.locator('[data-column=deputies]')).toHaveAttribute('data-issue', 'error');
  expect(await query(window, 'role.items', { experimentId })).toEqual(items);
  await typeInto(window, opening.locator('[data-column=deputies]'), '민니, ㄴㅁ');
  await dialog.getByRole('radio', { name: '추가' }).click();
  await dialog.getByRole('button', { name: '사람 1명 추가' }).click();
  await expect(opening.locator('[data-column=deputies]')).toHaveText('민니, ㄴㅁ');
  await expect(window.getByText('ㄴㅁ: 사람 목록에도 추가했습니다.').first()).toBeVisible();
  await undo(window);
  await expect(opening.locator('[data-column=deputies]')).not.toContainText('민니');
  expect(await nicknames(window, experimentId)).not.toContain('ㄴㅁ');
  await opening.locator('[data-column=deputies]').click();
  await window.keyboard.insertText('ㅁㄴ');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(opening.locator('[data-column=deputies]')).toHaveText('민니');
  await typeInto(window, welcome.locator('[data-column=leads]'), '나무, 민니');
  const asking = workOf(items, '오늘 소감 묻기');
  const dates = { dateKind: 'day', startOn: '2020-09-08', startAt: 765, endAt: 780 } as const;
  await command(window, 'task.edit', { experimentId, id: asking.id, patch: { dates, place: '로비' } });
  await command(window, 'role.set', {
    experimentId,
    changes: [{ target: asking, duty: 'deputy', people: [{ name: '@민니' }] }],
  });
  await command(window, 'role.set', {
    experimentId,
    changes: [{ target: workOf(items, '소감 나누기 & 공지'), duty: 'deputy', people: [{ name: '@민니' }] }],
  });
  const clash = aside.getByRole('button', { name: /민니/ });
  await expect(clash).toContainText('15분 겹침');
  await expect(clash).toContainText('오늘 소감 묻기2020. 9. 8.(화) 12:45~13:00 · 로비');
  await expect(clash).toContainText('소감 나누기 & 공지');
  await close();
});

test('who stands in two places at once is told where the cue is written, in either sheet', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  const { sheetId } = (await command(window, 'cueSheet.create', { experimentId, title: '둘째 방' })) as {
    readonly sheetId: string;
  };
  await command(window, 'preference.set', { key: `programme.sheet.${experimentId}`, value: sheetId });
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await expect(window.getByText('순서 이름과 걸리는 분만 적으면')).toBeVisible();
  // 나무 leads 자기소개 from 10:15 to 10:35 in the first sheet.
  await paste(window, '시작\t소요(분)\t순서\t출연·담당\n10:20\t10\t손님 맞이\t나무');
  await expect(window.getByRole('button', { name: /확인할 것/ })).toBeVisible();
  await window.getByRole('button', { name: /확인할 것/ }).click();
  const told = window.getByRole('button', { name: /‘자기소개’도 맡아 10분 겹칩니다/ });
  await expect(told).toContainText('손님 맞이');
  await told.click();
  await expect(cell(window, '큐시트 둘째 방', 0, 'people')).toHaveAttribute('data-active', 'true');
  await window.getByRole('tab', { name: /사전 교육/ }).click();
  await window.getByRole('button', { name: /확인할 것/ }).click();
  await expect(window.getByRole('button', { name: /‘손님 맞이’도 맡아 10분 겹칩니다/ })).toContainText('자기소개');
  await close();
});

test('the parts of one person are changed and taken away in the view by person', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPeople(window);
  await window.getByRole('tab', { name: '역할분담' }).click();
  await window.getByRole('radio', { name: '사람별' }).click();
  const first = cell(window, ROLES, 0, 'part');
  await expect(first).toHaveText('정');
  const title = await cell(window, ROLES, 0, 'title').innerText();
  await typeInto(window, first, '부');
  await expect(first).toHaveText('부');
  const partOf = async () => (await query(window, 'role.items', { experimentId })).find((one) => one.title === title);
  expect((await partOf())?.leads).toEqual([]);
  await typeInto(window, first, '빼기');
  await expect(cell(window, ROLES, 0, 'title')).not.toHaveText(title);
  await undo(window);
  await expect(cell(window, ROLES, 0, 'title')).toHaveText(title);
  await close();
});

for (const [locale, theme, people, roles] of [
  ['ko', 'light', '사람·인력', '역할분담'],
  ['en', 'dark', 'People & staff', 'Role table'],
] as const) {
  test(`is accessible (${locale}, ${theme})`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openSample(window, 'little-library-2020');
    await setAppearance(window, locale, theme);
    await goToRoom(window, experimentId, 'people', people);
    expect(await violations(window)).toEqual([]);
    await window.locator('[data-column=duties] button').first().click();
    await expect(window.getByRole('complementary')).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await window.getByRole('tab', { name: roles }).click();
    await expect(window.getByRole('grid')).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await close();
  });
}
