/** Backups that keep a former lock are named on the lock's screen, and follow when somebody gives their passphrase. */
import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchApp } from '../support/electron.ts';
import { callApi } from '../support/door.ts';
import { violations } from '../support/room.ts';

test('a backup in a former lock is named, and the word is gone when it has followed', async () => {
  const { window, userData, close } = await launchApp();
  await callApi(window, 'library.openSample', { name: 'little-library-2020' });
  const { id } = await callApi<{ id: string }>(window, 'backup.make', {});
  await writeFile(
    path.join(userData, 'backups', 'relock.json'),
    JSON.stringify({ waiting: [], left: [{ place: 'backups', id }] }),
  );
  await window.getByRole('link', { name: '잠금', exact: true }).click();
  const former = window.getByRole('region', { name: '전의 암호 문구로 잠긴 백업' });
  await expect(former).toContainText(id);
  expect(await violations(window)).toEqual([]);
  await former.getByLabel('전의 암호 문구', { exact: true }).fill('아무것도 아닌 문구');
  await former.getByRole('button', { name: '지금 잠금에 맞추기' }).click();
  // The backup has the library's own lock already: nothing is left, whatever was typed.
  await expect(former).toBeHidden();
  await close();
});
