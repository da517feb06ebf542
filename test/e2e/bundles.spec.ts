/** Sharing: what leaves the house, what a file holds, and a copy that comes back from another laptop. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerDialogs, launchApp } from '../support/electron.ts';
import { command, openSample, query, setAppearance, violations } from '../support/room.ts';

async function goHome(window: Page): Promise<void> {
  await window.evaluate(() => {
    self.location.hash = '/';
  });
  await expect(window.getByRole('button', { name: /실험 파일 열기|Open an experiment file/ })).toBeVisible();
}

async function openExport(window: Page): Promise<void> {
  await window
    .getByRole('row', { name: /서울역/ })
    .getByRole('button', { name: /할 일/ })
    .click();
  await window.getByRole('menuitem', { name: '실험 파일로 내보내기' }).click();
  await expect(window.getByText('파일 크기(어림)')).toBeVisible();
}

async function tasksOf(window: Page, experimentId: string) {
  return (await query(window, 'board.get', { experimentId })).cards;
}

test('a file without personal data holds no name and no number, and says so when it is opened', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, 'masked.json');
  await answerDialogs(app, file);
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  const person = { name: '홍길동', nickname: '', role: 'facilitator', phone: '01012345678' } as const;
  await command(window, 'person.add', { experimentId, rows: [person] });
  await goHome(window);
  await openExport(window);
  await window.getByRole('switch', { name: '개인정보 넣기' }).click();
  await expect(window.getByText('도면과 기타 자료만')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-export.png' });
  await window.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(window.getByText('내보냈습니다').first()).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(['홍길동', '12345678'].filter((secret) => text.includes(secret))).toEqual([]);

  await window.getByRole('button', { name: '실험 파일 열기' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText('사람이 역할로만 적혀 있습니다')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-preview.png' });
  await dialog.getByRole('button', { name: '취소' }).click();
  await expect(window.getByRole('row', { name: /서울역/ })).toHaveCount(1);
  await close();
});

test('a file of a later release says so; what this one does not read stays out without personal data', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, 'later.json');
  await answerDialogs(app, file);
  await openSample(window, 'little-library-2020');
  const [sample] = await query(window, 'library.list', { today: '2026-11-22' });
  const { tables, ...rest } = await query(window, 'library.bundle', {
    experimentId: sample?.experimentId ?? '',
    app: '9.0.0',
    exportedAt: '2026-11-18T01:20:00.000Z',
  });
  await writeFile(file, JSON.stringify({ ...rest, tables: { ...tables, pavilion: [{ name: '마을회관' }] } }));
  await goHome(window);
  await window.getByRole('button', { name: '실험 파일 열기' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText('이 버전이 읽지 못하는 내용이 있습니다')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-later.png' });
  await dialog.getByRole('button', { name: '사본으로 열기' }).click();
  await expect(window).not.toHaveURL(new RegExp(`${sample?.experimentId}|#/$`));
  const copy = /\/e\/([0-9a-f-]{36})/.exec(window.url())?.[1] ?? '';
  expect(await query(window, 'bundle.hasUnknownParts', { experimentId: copy })).toBe(true);
  await command(window, 'experiment.edit', { experimentId: copy, patch: { title: '옮겨 온 실험' } });
  await goHome(window);
  await window
    .getByRole('row', { name: /옮겨 온/ })
    .getByRole('button', { name: /할 일/ })
    .click();
  await window.getByRole('menuitem', { name: '실험 파일로 내보내기' }).click();
  const withheld = window.getByText('누구의 이름이 들었는지 알 수 없어');
  await window.getByRole('switch', { name: '개인정보 넣기' }).click();
  await expect(withheld).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  await expect(window.getByText('Nobody can tell whom it names')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-withheld-en.png' });
  await window.getByRole('switch', { name: 'Include personal data' }).click();
  await expect(window.getByText('Nobody can tell whom it names')).toBeHidden();
  await close();
});

test('a copy edited on another laptop is merged by what is picked, and taken back by one undo', async () => {
  const first = await launchApp();
  const file = path.join(first.userData, 'travels.json');
  await answerDialogs(first.app, file);
  const experimentId = await openSample(first.window, 'seoul-station-night-school-2018');
  await goHome(first.window);
  await openExport(first.window);
  await first.window.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(first.window.getByText('내보냈습니다').first()).toBeVisible();

  const second = await launchApp();
  await answerDialogs(second.app, file);
  await second.window.getByRole('button', { name: '실험 파일 열기' }).click();
  await expect(second.window.getByText('아직 아무것도 가져오지 않았습니다')).toBeVisible();
  expect(await query(second.window, 'library.list', { today: '2026-11-22' })).toEqual([]);
  await second.window.getByRole('button', { name: '가져오기' }).click();
  await expect(second.window).toHaveURL(new RegExp(experimentId));
  const [one, two, three] = await tasksOf(second.window, experimentId);
  for (const [task, title] of [
    [one, '저쪽에서 고친 일'],
    [two, '저쪽에서도 고친 일'],
  ] as const) {
    await command(second.window, 'task.edit', { experimentId, id: task?.id ?? '', patch: { title } });
  }
  await goHome(second.window);
  await openExport(second.window);
  await second.window.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(second.window.getByText('내보냈습니다').first()).toBeVisible();
  await second.close();

  const { window } = first;
  await command(window, 'task.edit', { experimentId, id: two?.id ?? '', patch: { title: '이쪽에서 고친 일' } });
  await command(window, 'task.edit', { experimentId, id: three?.id ?? '', patch: { title: '여기서만 고친 일' } });
  await window.getByRole('button', { name: '실험 파일 열기' }).click();
  const compare = window.getByRole('button', { name: '다른 점 보기' });
  await compare.focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText('양쪽에서 바뀐 것이 1개 있습니다')).toBeVisible();
  await expect(dialog.getByText('제목: 이쪽에서 고친 일 → 저쪽에서도 고친 일')).toBeVisible();
  await expect(dialog.getByText('3개 가운데 1개')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-merge.png' });
  await dialog.getByRole('checkbox', { name: /저쪽에서도 고친 일/ }).focus();
  await window.keyboard.press('Space');
  await expect(dialog.getByText('3개 가운데 2개')).toBeVisible();
  await setAppearance(window, 'en', 'dark');
  await expect(dialog.getByText('2 of 3')).toBeVisible();
  expect(await violations(window, '[role=dialog]')).toEqual([]);
  await window.screenshot({ path: 'test-results/bundles-merge-en.png' });
  await dialog.getByRole('button', { name: 'Merge 2 changes' }).click();
  await expect(window).toHaveURL(new RegExp(experimentId));
  const titles = async () => {
    const tasks = await tasksOf(window, experimentId);
    return [one, two, three].map((task) => tasks.find(({ id }) => id === task?.id)?.title);
  };
  expect(await titles()).toEqual(['저쪽에서 고친 일', '저쪽에서도 고친 일', '여기서만 고친 일']);
  await expect(window.getByRole('button', { name: /Undo: merge 2 differences/ })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect.poll(titles).toEqual([one?.title, '이쪽에서 고친 일', '여기서만 고친 일']);
  await rm(file, { force: true });
  await first.close();
});
