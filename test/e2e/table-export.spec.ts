/** A table leaves as a spreadsheet, from the keyboard alone, and the file says what the screen does. */
import { expect } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTableFile } from '@core/sheets/read-table-file.ts';
import { launchApp } from '../support/electron.ts';
import { cell, goToRoom, openSample, query, violations } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

const TABLE = '사람 목록';

test('the people are saved as a workbook and every table from the documents room', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-table-export-'));
  const { window, close } = await launchApp({ env: { SILHEOMJANG_SAVE_FOLDER: folder } });
  try {
    const experimentId = await openSample(window, 'little-library-2020');
    await goToRoom(window, experimentId, 'people', '사람·인력');
    await cell(window, TABLE, 0, 'name').click();
    await window.keyboard.press('Shift+F10');
    const item = window.getByRole('menuitem', { name: '표로 내보내기…' });
    await expect(item).toBeVisible();
    await item.press('Enter');
    const dialog = window.getByRole('dialog', { name: '표로 내보내기: 사람' });
    await expect(dialog).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await dialog.getByRole('button', { name: '저장' }).focus();
    await window.keyboard.press('Enter');
    await expect(window.getByText('표를 저장했습니다')).toBeVisible();
    const [name = ''] = await readdir(folder);
    const [sheet] = (await readTableFile(path.join(folder, name))).sheets;
    const people = await query(window, 'person.rows', { experimentId });
    expect(sheet?.rows.slice(1).map((row) => row.at(-1))).toEqual(people.map(({ id }) => id));
    expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual(people.map(({ nickname }) => nickname));

    await goToRoom(window, experimentId, 'documents', '문서');
    await window.getByRole('button', { name: '모든 표 내보내기' }).focus();
    await window.keyboard.press('Enter');
    const all = window.getByRole('dialog', { name: '모든 표 내보내기' });
    await all.getByRole('button', { name: '저장' }).focus();
    await window.keyboard.press('Enter');
    await expect(all).toBeHidden();
    const book = (await readdir(folder)).find((file) => file.startsWith('모든 표'));
    const { sheets } = await readTableFile(path.join(folder, book ?? ''));
    expect(sheets.map((one) => one.name)).toEqual(expect.arrayContaining(['사람', '카드', '큐']));
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});
