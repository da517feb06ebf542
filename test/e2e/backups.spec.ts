/** Backups: made without asking, compared with now, restored and the restore undone, copied to a second place. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { callApi as call } from '../support/call-api.ts';
import { openSample, violations } from '../support/room.ts';

async function retitle(window: Page, experimentId: string, title: string): Promise<void> {
  await call(window, 'experiment.edit', { experimentId, patch: { title } });
}

test('a backup is made by itself after a change, compared, restored, and the restore undone, by keyboard', async () => {
  const { window, close } = await launchApp({ env: { SILHEOMJANG_BACKUP_SECONDS: '1' } });
  await window.getByRole('link', { name: '백업', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: '백업' })).toBeVisible();
  await expect(window.getByText('저절로 만들고')).toBeVisible();
  expect(await violations(window)).toEqual([]);

  const experimentId = await openSample(window, 'little-library-2020');
  const rows = window.getByRole('table', { name: '백업 목록' }).locator('tbody tr');
  await expect(rows.first()).toContainText('정기');
  await expect(rows.first()).toContainText('이 컴퓨터: 온전');
  await expect(window.getByRole('link', { name: /^백업 (방금|\d+분 전)$/ })).toBeVisible();

  await retitle(window, experimentId, '바뀐 제목');
  await call(window, 'backup.make', {});
  await window.getByRole('button', { name: '모두 확인하기' }).click();
  await expect(window.getByText(/모두 온전합니다/).first()).toBeVisible();

  // The oldest in the list is that of the sample as it came.
  const compare = rows.last().getByRole('button', { name: /비교하기/ });
  await compare.focus();
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('지금');
  await expect(panel).toContainText('실험마다');
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(compare).toBeFocused();
  await close();
});

test('a whole library goes back to a backup and forth again', async () => {
  const { window, close } = await launchApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await call(window, 'backup.make', {});
  await retitle(window, experimentId, '되살리기 전의 제목');
  await window.getByRole('link', { name: '백업', exact: true }).click();
  const rows = window.getByRole('table', { name: '백업 목록' }).locator('tbody tr');
  await rows
    .last()
    .getByRole('button', { name: /비교하기/ })
    .click();
  await expect(window.getByRole('complementary')).toContainText('개요: 1개 바뀜');
  await window.keyboard.press('Escape');
  await rows
    .last()
    .getByRole('button', { name: /되살리기/ })
    .click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toContainText('지금의 자료를 먼저 백업하므로');
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '되살리기' }).click();
  await expect(window.getByRole('button', { name: '되살리기 되돌리기' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('link', { name: '실험 목록' }).click();
  await expect(window.getByText('작은도서관 은평 2020').first()).toBeVisible();
  await expect(window.getByRole('table').getByText('되살리기 전의 제목')).toBeHidden();

  await window.getByRole('link', { name: '백업', exact: true }).click();
  await window.getByRole('button', { name: '되살리기 되돌리기' }).click();
  await expect(window.getByText('되살리기 전으로 돌아왔습니다.').first()).toBeVisible();
  await window.getByRole('link', { name: '실험 목록' }).click();
  await expect(window.getByText('되살리기 전의 제목').first()).toBeVisible();
  await close();
});

test('a second place gets every backup; when it is away that is said and nothing stops', async () => {
  const stick = await mkdtemp(path.join(tmpdir(), 'silheomjang-stick-'));
  const { window, close } = await launchApp({
    locale: 'en-US',
    env: { SILHEOMJANG_CHOSEN_FOLDER: stick },
  });
  await call(window, 'preference.set', { key: 'locale', value: 'en' });
  const experimentId = await openSample(window, 'little-library-2020');
  await window.getByRole('link', { name: 'Backups', exact: true }).click();
  await window.getByRole('button', { name: 'Back up now' }).click();
  const rows = window.getByRole('table', { name: 'Backups' }).locator('tbody tr');
  await expect(rows).toHaveCount(1);
  await window.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(rows.first()).toContainText('Second place: sound');
  expect(await violations(window)).toEqual([]);

  await rename(stick, `${stick}-away`);
  await retitle(window, experimentId, 'Away');
  await window.getByRole('button', { name: 'Back up now' }).click();
  // Copied, then read through by another process: a busy machine takes its time.
  await expect(rows).toHaveCount(2, { timeout: 60_000 });
  await expect(window.getByText('The second place cannot be reached').first()).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await rename(`${stick}-away`, stick);
  await retitle(window, experimentId, 'Back again');
  await window.getByRole('button', { name: 'Back up now' }).click();
  await expect(rows.getByText('Second place: sound')).toHaveCount(3);
  await close();
  await rm(stick, { recursive: true, force: true });
});
