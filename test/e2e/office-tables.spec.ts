/** A programme of other people whose columns cannot be told. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, paste } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function emptyExperiment(window: Page): Promise<string> {
  const { experimentId } = (await command(window, 'library.create', {
    title: '밤 산책 실험',
    question: '밤 골목을 함께 걸으면 동네가 달리 보일까?',
    origin: 'citizen',
    eventDate: '2027-03-27',
    headCount: 60,
    organiser: '동네실험단',
    locale: 'ko',
  })) as { readonly experimentId: string };
  await command(window, 'experiment.edit', { experimentId, patch: { eventStart: 1020, eventMinutes: 705 } });
  return experimentId;
}

async function openSheet(window: Page, experimentId: string): Promise<string> {
  const { sheetId } = (await command(window, 'cueSheet.create', { experimentId, title: '진행표' })) as {
    readonly sheetId: string;
  };
  await command(window, 'preference.set', { key: `programme.sheet.${experimentId}`, value: sheetId });
  await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
  await expect(window.getByText('순서 이름과 걸리는 분만 적으면')).toBeVisible();
  return sheetId;
}

test('a pasted programme whose columns are not found is matched by hand, as in every other table', async () => {
  const { window } = await sharedApp();
  const experimentId = await emptyExperiment(window);
  await openSheet(window, experimentId);
  await paste(window, '오후 2시~2시 반\t여는 인사\t한지우\n2시 반부터 조금\t걷기\t강현우');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('읽을 수 없는 칸');
  await dialog.getByRole('button', { name: '열 맞추기' }).click();
  await expect(window.getByRole('dialog')).toContainText('붙여넣은 표');
  await window.keyboard.press('Escape');
});
