/** The library: make, open, copy, throw away and bring back experiments; files in and out. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerDialogs, launchApp } from '../support/electron.ts';
import { callApi as call } from '../support/call-api.ts';
import { violations } from '../support/room.ts';

/** How many backups hold the words somewhere in their bytes. */
async function backupsShowing(userData: string, words: string): Promise<number> {
  const folder = path.join(userData, 'backups');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.db'));
  const bytes = await Promise.all(files.map((name) => readFile(path.join(folder, name))));
  return bytes.filter((one) => one.includes(words)).length;
}

async function goHome(window: Page): Promise<void> {
  await window.getByRole('link', { name: '실험 목록' }).click();
  await expect(window.getByRole('heading', { level: 1, name: '실험 목록' })).toBeVisible();
}

/** Drops a file of this content on the library. */
async function drop(window: Page, name: string, content: string): Promise<void> {
  const data = await window.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], fileName ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, content],
  );
  const target = window.getByRole('heading', { level: 1 });
  await target.dispatchEvent('dragenter', { dataTransfer: data });
  await expect(window.getByText('여기에 놓으면')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: data });
}

test('an empty library teaches, and the first experiment is made from the toolkit by keyboard alone', async () => {
  const { window, close } = await launchApp();
  await expect(window.getByText('아직 실험이 없습니다')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  const first = window.getByRole('button', { name: '첫 실험 만들기' });
  await first.focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: '새 실험' });
  await expect(dialog.getByRole('textbox', { name: '제목' })).toBeFocused();
  expect(await violations(window)).toEqual([]);

  await window.keyboard.press('Enter');
  await expect(dialog.getByText('제목을 적어 주세요')).toBeVisible();
  await window.keyboard.type('골목 놀이터');
  await dialog.getByRole('textbox', { name: '실험 질문' }).focus();
  await window.keyboard.type('골목을 하루 비우면 아이들이 모일까?');
  await dialog.getByRole('textbox', { name: '행사일' }).focus();
  await window.keyboard.type('2027-02-30');
  await dialog.getByRole('button', { name: '만들기' }).focus();
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('날짜를 알아볼 수 없습니다')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: '행사일' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: '행사일' })).toHaveValue('2027-02-30');
  await window.keyboard.press('Control+A');
  await window.keyboard.type('2027.4.24');
  await dialog.getByRole('textbox', { name: '목표 인원' }).focus();
  await window.keyboard.type('40');
  await dialog.getByRole('button', { name: '만들기' }).focus();
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(/#\/e\//);
  await expect(window.getByText('2027. 4. 24.(토)')).toBeVisible();

  await goHome(window);
  const row = window.getByRole('row', { name: /골목 놀이터/ });
  await expect(row).toContainText('0/73');
  await expect(row).toContainText('2027. 4. 24.(토)');
  expect(await violations(window)).toEqual([]);
  await close();
});

test('a sample is opened, thrown away, brought back and destroyed', async () => {
  const { window, close, userData } = await launchApp();
  await window.getByRole('button', { name: '예시 열기 작은도서관 은평 2020' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  await goHome(window);
  const row = window.getByRole('row', { name: /작은도서관 은평 2020/ });
  await expect(row).toContainText('13/22');

  await row.getByRole('link').focus();
  await window.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await window.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect(row).toBeVisible();

  await row.getByRole('button', { name: /할 일/ }).click();
  await window.getByRole('menuitem', { name: '휴지통으로 옮기기' }).click();
  await expect(row).toBeHidden();
  await window.getByRole('radio', { name: '휴지통 1' }).click();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: '‘작은도서관 은평 2020’ 되살리기' }).click();
  await window.getByRole('radio', { name: '실험', exact: true }).click();
  await expect(row).toBeVisible();

  await row.getByRole('link').press('Delete');
  await window.getByRole('radio', { name: '휴지통 1' }).click();
  await window.getByRole('button', { name: '‘작은도서관 은평 2020’ 완전히 지우기' }).click();
  const question = window.getByRole('alertdialog');
  await expect(question).toBeVisible();
  expect(await violations(window, '[role=alertdialog]')).toEqual([]);
  await call(window, 'backup.make', {});
  expect(await backupsShowing(userData, '거버넌스')).toBeGreaterThan(0);
  await question.getByRole('button', { name: '취소' }).click();
  // Focus goes back to where a dialog was opened from.
  await expect(window.getByRole('button', { name: '‘작은도서관 은평 2020’ 완전히 지우기' })).toBeFocused();
  await window.getByRole('button', { name: '‘작은도서관 은평 2020’ 완전히 지우기' }).click();
  await question.getByRole('button', { name: '완전히 지우기' }).click();
  await expect(window.getByText('휴지통이 비어 있습니다')).toBeVisible();
  // From the backups as well, with a line in the destruction log.
  await expect.poll(() => backupsShowing(userData, '거버넌스')).toBe(0);
  expect(await call(window, 'privacy.log', {})).toMatchObject([{ kind: 'experiment', pending: [] }]);
  await close();
});

test('an experiment is copied to another day, its plan only', async () => {
  const { window, close } = await launchApp();
  await window.getByRole('button', { name: '예시 열기 서울역 일일야학' }).click();
  await goHome(window);
  await window
    .getByRole('row', { name: /서울역 일일야학/ })
    .getByRole('button', { name: /할 일/ })
    .click();
  await window.getByRole('menuitem', { name: '복제하기' }).click();
  const dialog = window.getByRole('dialog', { name: '‘서울역 일일야학’ 복제하기' });
  await expect(dialog.getByRole('textbox', { name: '제목' })).toHaveValue('서울역 일일야학 사본');
  await dialog.getByRole('textbox', { name: '행사일' }).fill('2027-06-19');
  expect(await violations(window)).toEqual([]);
  // Left by Esc, the way back is the menu that it came from; what was typed is asked anew.
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const menu = window.getByRole('row', { name: /서울역 일일야학/ }).getByRole('button', { name: /할 일/ });
  await expect(menu).toBeFocused();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: '복제하기' }).press('Enter');
  await dialog.getByRole('textbox', { name: '행사일' }).fill('2027-06-19');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  await goHome(window);
  const copy = window.getByRole('row', { name: /서울역 일일야학 사본/ });
  // The cards of the plan, and the one that says what was learnt.
  await expect(copy).toContainText('0/68');
  await expect(copy).toContainText('2027. 6. 19.(토)');
  await close();
});

test('an experiment leaves as a file and comes back by dialog and by dropping', async () => {
  const { app, window, userData, close } = await launchApp();
  const file = path.join(userData, '..', `bundle-${Date.now()}.json`);
  await answerDialogs(app, file);
  await window.getByRole('button', { name: '예시 열기 서울역 일일야학' }).click();
  await goHome(window);
  await window
    .getByRole('row', { name: /서울역/ })
    .getByRole('button', { name: /할 일/ })
    .click();
  await window.getByRole('menuitem', { name: '실험 파일로 내보내기' }).click();
  await window.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(window.getByText(`내보냈습니다: ${file}`).first()).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'silheomjang-bundle', version: 3 });

  await window.getByRole('button', { name: '실험 파일 열기' }).click();
  await window.getByRole('button', { name: '사본으로 열기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  await goHome(window);
  await expect(window.getByRole('row', { name: /서울역/ })).toHaveCount(2);

  await drop(window, 'again.json', text);
  await window.getByRole('button', { name: '사본으로 열기' }).click();
  await expect(window).toHaveURL(/#\/e\//);
  await goHome(window);
  await expect(window.getByRole('row', { name: /서울역/ })).toHaveCount(3);

  await drop(window, 'broken.json', text.replace('"minutes": 40', '"minutes": "forty"'));
  await expect(window.getByText(/broken\.json의 tables\.cue\[\d+\]\.minutes 자리/).first()).toBeVisible();
  await writeFile(file, '{"format":"silheomjang-bundle","version":99}');
  await window.getByRole('button', { name: '실험 파일 열기' }).click();
  await expect(window.getByText(/더 새로운 버전\(99\)/).first()).toBeVisible();
  await expect(window.getByRole('row', { name: /서울역/ })).toHaveCount(3);
  expect(await violations(window)).toEqual([]);
  await rm(file);
  await close();
});

test('the library reads in English, light and dark, and everything is there after a restart', async () => {
  const first = await launchApp({ locale: 'en-US' });
  const { window, userData } = first;
  await window.getByRole('button', { name: /설정|Settings/ }).click();
  await window.getByRole('menuitemradio', { name: 'English' }).click();
  await window.getByRole('button', { name: 'New experiment' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Street play day');
  await window.getByRole('button', { name: 'Create', exact: true }).click();
  await window.getByRole('link', { name: 'Experiments' }).click();
  await expect(window.getByRole('row', { name: /Street play day/ })).toContainText('0/73');
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('menuitemradio', { name: 'Dark' }).click();
  await window.keyboard.press('Escape');
  await expect(window.locator('main')).not.toContainText(/\p{Script=Hangul}/u);
  expect(await violations(window)).toEqual([]);
  await first.app.close();
  const second = await launchApp({ userData, locale: 'en-US' });
  await expect(second.window.getByRole('row', { name: /Street play day/ })).toBeVisible();
  await second.close();
  await rm(userData, { recursive: true });
});
