/** 콘텐츠·기록물: nobody is shown who did not agree; mails and the archive leave as files; what was learnt goes along into a copy. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
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

const TABLE = '콘텐츠 목록';

async function openTab(window: Page, name: string, sample: Parameters<typeof openSample>[1]): Promise<string> {
  const experimentId = await openSample(window, sample);
  await goToRoom(window, experimentId, 'followup', '후속');
  await window.getByRole('tab', { name: new RegExp(`^${name}`) }).focus();
  await window.keyboard.press('Enter');
  return experimentId;
}

test('by keyboard content is published only with consent or a reason, and a withdrawal is told in the room and the overview', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTab(window, '콘텐츠', 'seoul-station-night-school-2018');
  const items = async () => query(window, 'contentItem.rows', { experimentId });
  await window.getByRole('button', { name: '콘텐츠 추가' }).first().focus();
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('수업이 끝난 뒤');
  await window.keyboard.press('Enter');
  await expect(column(window, TABLE, 'title').nth(3)).toHaveText('수업이 끝난 뒤');
  const id = (await items())[3]?.id ?? '';
  await goToRoom(window, experimentId, `followup/${id}`, '후속');

  await window.getByRole('textbox', { name: '글', exact: true }).fill('금번 야학을 돌아봅니다.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('region', { name: '쉬운 말로 다듬을 곳' })).toContainText('‘금번’ 대신 ‘이번’');
  await window.getByRole('combobox', { name: '나오는 사람 추가' }).fill('제안자');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await expect(
    window
      .getByText('동의하지 않은 사람이 나옵니다: 수업이 끝난 뒤 — 제안자(야학 교사)', { exact: false })
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  expect(await violations(window)).toEqual([]);

  const publish = async () => {
    await window.locator('[data-field=state]').getByRole('combobox').press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown']) await window.keyboard.press(key);
    await window.keyboard.press('Enter');
  };
  await publish();
  await expect(
    window.getByText('초상 이용에 동의하지 않았거나', { exact: false }).filter({ visible: true }).first(),
  ).toBeVisible();
  expect((await items())[3]?.state).toBe('draft');
  await window.locator('[data-field=shownReason]').getByRole('textbox').fill('뒷모습만 나옵니다.');
  await window.keyboard.press('Tab');
  await expect.poll(async () => (await items())[3]?.shownReason).toBe('뒷모습만 나옵니다.');
  await publish();
  await expect.poll(async () => (await items())[3]?.state).toBe('published');
  await undo(window);
  await expect.poll(async () => (await items())[3]?.state).toBe('draft');

  const host = (await query(window, 'person.rows', { experimentId })).find(({ nickname }) => nickname === '진행자');
  const withdrawn = { portrait: 'withdrawn', portraitOn: '2019-01-10' as never } as const;
  await command(window, 'person.edit', { experimentId, patches: [{ id: host?.id ?? '', patch: withdrawn }] });
  const said = '공개한 콘텐츠에 동의하지 않은 사람이 나옵니다: 결과 영상 3분 — 진행자';
  await expect(window.getByText(said, { exact: false }).filter({ visible: true }).first()).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await goToRoom(window, experimentId, 'overview', '개요');
  await window.getByRole('link', { name: new RegExp(said.replaceAll(/[()]/g, '.')) }).click();
  await expect(window.getByRole('tab', { name: /^콘텐츠/ })).toHaveAttribute('aria-selected', 'true');
  await setAppearance(window, 'en', 'dark');
  for (const tab of ['Archive', 'Content', 'Mail']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    expect(await violations(window)).toEqual([]);
  }
  await close();
});

test('mails leave as drafts, one for each, and the archive as a folder with an index', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-followup-'));
  const { window, close } = await launchApp({ env: { SILHEOMJANG_CHOSEN_FOLDER: folder } });
  const experimentId = await openTab(window, '기록물', 'seoul-station-night-school-2018');
  // The sample stands still a month after its event: a year of keeping ends with an earlier one.
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: '2017-12-06' as never } });
  const [item] = await query(window, 'archiveItem.rows', { experimentId });
  await expect(column(window, '기록물 목록', 'until').first()).toHaveText('계속');
  await typeInto(window, cell(window, '기록물 목록', 0, 'keepYears'), '1');
  await expect(
    window.getByText('지난 기록물: 현장 사진 원본', { exact: false }).filter({ visible: true }).first(),
  ).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await undo(window);
  await window.getByRole('button', { name: '공개용 폴더로 내보내기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText('파일 0개와 목록을 담았습니다', { exact: false })).toBeVisible();
  const index = path.join(folder, '기록물 목록_서울역 일일야학', '기록물 목록.csv');
  const written = await readFile(index, 'utf8');
  expect(written).toContain(item?.title ?? '');
  expect(written).not.toContain('촬영팀');

  await command(window, 'experiment.edit', {
    experimentId,
    patch: { eventDate: '2099-12-04' as never, settlementDue: null },
  });
  const people = ['하나', '둘'].map((nickname, at) => ({
    nickname,
    role: 'other' as const,
    email: `p${at}@example.com`,
  }));
  await command(window, 'person.add', { experimentId, rows: people });
  await window.getByRole('tab', { name: /^메일/ }).click();
  await window.getByRole('button', { name: /함께해 주셔서 고맙습니다/ }).click();
  await window.getByRole('button', { name: /^기타 2명$/ }).click();
  await window.getByRole('button', { name: '메일 초안(.eml) 만들기' }).click();
  await expect(window.getByText('메일 초안 2개를 만들었습니다', { exact: false })).toBeVisible();
  const drafts = (await readdir(folder)).find((name) => name.includes('고맙습니다')) ?? '';
  expect((await readdir(path.join(folder, drafts))).toSorted()).toEqual(['1_하나.eml', '2_둘.eml']);
  await close();
  await rm(folder, { recursive: true, force: true });
});

test('a copy shows what would go along and takes what is ticked, as one card with its source', async () => {
  const { window, close } = await sharedApp();
  await openSample(window, 'seoul-station-night-school-2018');
  await window.evaluate(() => {
    self.location.hash = '/';
  });
  await window
    .getByRole('row', { name: /서울역 일일야학/ })
    .getByRole('button', { name: /할 일/ })
    .click();
  await window.getByRole('menuitem', { name: '복제하기' }).click();
  const dialog = window.getByRole('dialog', { name: '‘서울역 일일야학’ 복제하기' });
  await expect(dialog.getByRole('heading', { name: '배운 점을 담아 복사(2가지)' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /정리 담당 두 명 더 .*스태프/ }).press('Space');
  await expect(dialog.getByRole('heading', { name: '배운 점을 담아 복사(3가지)' })).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  const copyId = /e\/([\w-]{36})/.exec(window.url())?.[1] ?? '';
  const texts = async () =>
    (await query(window, 'board.texts', { experimentId: copyId })).map(({ text }) => text).join('\n');
  await expect.poll(texts).toContain('‘서울역 일일야학’에서 가져왔습니다.');
  expect(await texts()).toContain('정리 담당 두 명 더 (스태프)');
  await close();
});
