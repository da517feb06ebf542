/** Two apps on one library, and a library that was spoilt: the one goes on, the other says where it stands, the backup comes back. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runtimeEnv } from '../../scripts/lib/runtime.mjs';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { openSample, violations } from '../support/room.ts';

const root = resolve(import.meta.dirname, '../..');

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'silheomjang-second-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

function libraryIn(userData: string): string {
  return join(userData, 'library', 'library.db');
}

async function venueOf(window: Page, experimentId: string): Promise<string> {
  const { experiment } = await callApi<{ experiment: { venue: string } }>(window, 'experiment.detail', {
    experimentId,
  });
  return experiment.venue;
}

test('started again by the same user: the second ends by itself and the first comes forward and goes on', async () => {
  const { app, window, userData, close } = await launchApp();
  const experimentId = await openSample(window, 'little-library-2020');
  const told = app.evaluate(
    ({ app: first }) => new Promise<boolean>((resolve) => first.once('second-instance', () => resolve(true))),
  );
  const program = await app.evaluate(() => process.execPath);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(program, [...sandbox, root, `--user-data-dir=${userData}`], {
    env: { ...process.env, ...runtimeEnv(), SILHEOMJANG_USER_DATA: userData },
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(await told).toBe(true);
  await callApi(window, 'experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  expect(await venueOf(window, experimentId)).toBe('마을회관');
  await close();
});

test('from another place on the same library: the second says so calmly and opens when the first is closed', async () => {
  const first = await launchApp();
  const experimentId = await openSample(first.window, 'little-library-2020');
  const env = { SILHEOMJANG_LIBRARY: libraryIn(first.userData) };
  const second = await launchApp({ env });
  await expect(second.window.getByRole('heading', { level: 1 })).toHaveText('자료가 다른 곳에서 열려 있습니다');
  expect(await violations(second.window)).toEqual([]);
  await second.window.screenshot({ path: join('test-results', 'faults', 'in-use.png') });
  await callApi(first.window, 'experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  await second.close();
  expect(await venueOf(first.window, experimentId)).toBe('마을회관');
  await first.app.close();
  const third = await launchApp({ env });
  expect(await venueOf(third.window, experimentId)).toBe('마을회관');
  await third.close();
  rmSync(first.userData, { recursive: true, force: true });
});

test('a spoilt library comes back from its newest backup, and the spoilt file is kept beside it', async () => {
  const userData = folder();
  const before = await launchApp({ userData });
  const experimentId = await openSample(before.window, 'little-library-2020');
  await callApi(before.window, 'experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  await callApi(before.window, 'backup.make', {});
  await before.close();
  const file = libraryIn(userData);
  const spoilt = readFileSync(file).fill(0x5a, 0, 4096);
  writeFileSync(file, spoilt);

  const { window, close } = await launchApp({ userData });
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('자료 파일이 손상되었습니다');
  await expect(window.getByText(/가장 새로운 백업: .*실험 1개/)).toBeVisible();
  await window.getByRole('button', { name: '이 백업으로 되살리기' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: '이 백업으로 되살리기' }).click();
  await expect(window.getByRole('row', { name: /작은도서관/ })).toBeVisible({ timeout: 60_000 });
  expect(await venueOf(window, experimentId)).toBe('마을회관');
  const kept = readdirSync(dirname(file)).filter((name) => name.startsWith('library.db.before-'));
  expect(kept).toHaveLength(1);
  expect(readFileSync(join(dirname(file), kept[0] ?? '')).equals(spoilt)).toBe(true);
  await close();
});
