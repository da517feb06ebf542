/** The check-up: how far it is, ended by the user, and attached files that are lost named with the way to them. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, readdirSync, rmSync, chmodSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callApi } from '../support/call-api.ts';
import { launchApp } from '../support/electron.ts';
import { openSample, query, setAppearance, violations } from '../support/room.ts';

const NAMES = ['평면도.txt', '견적서.txt', '동의서.txt'] as const;

/** Hangs the files on a card as a drop does. */
async function attach(window: Page, experimentId: string, cardId: string): Promise<void> {
  for (const name of NAMES) {
    await window.evaluate(
      async ([experiment, id, fileName]) => {
        const bytes = new TextEncoder().encode(fileName);
        const owner = { ownerTable: 'task', ownerId: id };
        const input = { experimentId: experiment, owner, name: fileName, bytes, gesture: 'drop' };
        const answer = await self.api.call({ name: 'attachment.addFile', input });
        if (!answer.ok) throw new Error(answer.error.code);
      },
      [experimentId, cardId, name] as const,
    );
  }
}

/** The stored files of a folder of attachments, by their path. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .map((name) => join(folder, name));
}

async function picture(window: Page, name: string): Promise<void> {
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: join('test-results', 'condition', `${name}.png`) });
}

test('lost files are named with what they hang on, gone to by keyboard, and put back from the backup', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'silheomjang-condition-'));
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  const { window, close } = await launchApp({ userData });
  const experimentId = await openSample(window, 'little-library-2020');
  const { cards } = await query(window, 'board.get', { experimentId });
  const [card] = cards;
  if (card === undefined) throw new Error('the sample has no card');
  await attach(window, experimentId, card.id);
  await callApi(window, 'backup.make', {});
  const [missing = ''] = filesIn(join(userData, 'library', 'attachments'));
  rmSync(missing);

  await window.getByRole('link', { name: '상태 점검' }).click();
  const lost = window
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: window.getByText(/\.txt$/) })
    .last();
  await expect(lost).toContainText(`작은도서관 은평 2020 › 카드 › ${card.title}`);
  await expect(lost).toContainText('파일이 자리에 없습니다.');
  await picture(window, 'lost-ko-light');
  await setAppearance(window, 'en', 'dark');
  await expect(lost).toContainText('Card');
  await picture(window, 'lost-en-dark');
  await setAppearance(window, 'ko', 'light');

  await lost.getByRole('link').focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('complementary').getByText('파일이 자리에 없습니다.')).toBeVisible();
  await window.evaluate(() => {
    self.location.hash = '#/condition';
  });
  await lost.getByRole('button', { name: '백업에서 되살리기' }).press('Enter');
  await expect(window.getByText('모두 좋습니다. 할 일이 없습니다.')).toBeVisible();

  // Files that take seconds to be read: how far it is stands there, and the user need not wait.
  for (const path of filesIn(join(userData, 'library', 'attachments'))) {
    chmodSync(path, 0o600);
    truncateSync(path, 1_500_000_000);
  }
  await window.getByRole('button', { name: '다시 점검' }).click();
  const bar = window.getByRole('progressbar', { name: '점검하는 중' });
  await expect(window.getByText('읽는 중: 첨부 파일')).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThanOrEqual(50);
  await picture(window, 'progress');
  await window.getByRole('button', { name: '점검 그만두기' }).press('Enter');
  await expect(window.getByText('점검을 그만두었습니다')).toBeVisible({ timeout: 60_000 });
  await picture(window, 'cancelled');
  await close();
});
