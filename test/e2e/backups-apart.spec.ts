/** Backups of a library too large for the window's process to read through: made in a process of their own while saving goes on. */
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BackupList } from '@shared/contract/backup.contract.ts';
import { helpersOf, launchApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';

/** Bytes from which the app reads backups through in a process of its own. */
const LARGE = 4 << 20;

async function openLarge(window: Page, userData: string): Promise<string> {
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  const notes = '우산을 두고 갔음. '.repeat(200);
  for (let batch = 0; batch < 5; batch += 1) {
    const people = Array.from({ length: 100 }, (_one, at) => ({ nickname: `별명 ${batch}-${at}`, notes }));
    await callApi(window, 'person.add', { experimentId, rows: people });
  }
  const files = ['library.db', 'library.db-wal'].map((name) => stat(path.join(userData, 'library', name)));
  const bytes = (await Promise.all(files)).reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeGreaterThan(LARGE);
  return experimentId;
}

async function helperNames(app: ElectronApplication): Promise<readonly string[]> {
  return (await helpersOf(app)).map(({ name }) => name);
}

test('a backup of a large library is read through apart; saves made meanwhile are quick, and the backup is whole', async () => {
  const { app, window, userData, close } = await launchApp();
  const experimentId = await openLarge(window, userData);
  const state = { isMade: false };
  async function make(): Promise<unknown> {
    const made = await callApi(window, 'backup.make', {});
    state.isMade = true;
    return made;
  }
  const made = make();
  const times: number[] = [];
  // A quick disk leaves room for few saves: one that is over before the backup shows that it waits for none.
  let meanwhile = 0;
  const seen = new Set<string>();
  for (let turn = 0; turn < 400 && !state.isMade; turn += 1) {
    const began = performance.now();
    await callApi(window, 'experiment.edit', { experimentId, patch: { headCount: turn } });
    times.push(performance.now() - began);
    if (!state.isMade) meanwhile += 1;
    for (const name of await helperNames(app)) seen.add(name);
  }
  expect(await made).toEqual({ id: expect.any(String) });
  expect([...seen]).toContain('silheomjang-backup');
  expect(meanwhile).toBeGreaterThan(0);
  console.info(`${times.length} saves during the backup, slowest ${Math.round(Math.max(...times))} ms`);
  expect(Math.max(...times)).toBeLessThan(1500);
  expect(await callApi(window, 'backup.verifyAll', {})).toEqual({ verified: 1, damaged: 0 });
  const { entries } = await callApi<BackupList>(window, 'backup.list', {});
  expect(entries[0]?.bytes).toBeGreaterThan(LARGE);
  await expect.poll(() => helperNames(app)).not.toContain('silheomjang-backup');
  await close();
});

test('the backup made at the end is at the second place when the app has ended', async () => {
  const stick = await mkdtemp(path.join(tmpdir(), 'silheomjang-stick-'));
  // What matters is that quitting waits for the copy, not how quick a busy machine is.
  const env = { SILHEOMJANG_CHOSEN_FOLDER: stick, SILHEOMJANG_QUIT_SECONDS: '60' };
  const { window, close } = await launchApp({ env });
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  await callApi(window, 'backup.chooseSecondPlace', {});
  await callApi(window, 'experiment.edit', { experimentId, patch: { headCount: 12 } });
  await close();
  const files = await readdir(stick, { recursive: true });
  expect(files.filter((file) => file.endsWith('-quit.db'))).toHaveLength(1);
  expect(files.filter((file) => file.endsWith('-quit.json'))).toHaveLength(1);
  expect(files.filter((file) => file.includes('.part'))).toEqual([]);
  await rm(stick, { recursive: true, force: true });
});
