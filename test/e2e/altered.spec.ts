/** A library that something else changed since it was closed: said on every screen, with the way to see what differs. */
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';
import { violations } from '../support/room.ts';

const TITLE = '지난번에 닫은 뒤 자료 파일이 이 앱 밖에서 바뀌었습니다.';

test('closed, changed by another program, opened: the banner leads to the backups; closed again: nothing more is said', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-altered-'));
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  const first = await launchApp({ userData });
  await callApi(first.window, 'library.openSample', { name: 'little-library-2020' });
  await first.close();

  const connection = new Database(join(userData, 'library', 'library.db'));
  connection.exec("UPDATE experiment SET title = '바깥에서 고친 제목'");
  connection.close();

  const second = await launchApp({ userData });
  const banner = second.window.getByRole('status').filter({ hasText: TITLE });
  await expect(banner).toBeVisible();
  expect(await violations(second.window)).toEqual([]);
  await second.window.screenshot({ path: join('test-results', 'faults', 'altered.png') });
  await banner.getByRole('button', { name: '백업과 견주기' }).click();
  await expect(second.window.getByRole('heading', { name: '백업', exact: true })).toBeVisible();
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: '확인했습니다' }).click();
  await expect(banner).toBeHidden();
  await second.close();

  const third = await launchApp({ userData });
  await expect(third.window.getByText('바깥에서 고친 제목').first()).toBeVisible();
  await expect(third.window.getByText(TITLE)).toHaveCount(0);
  await third.close();
});
