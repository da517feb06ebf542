/** 프로그램·큐시트: rows edited like a spreadsheet, times that follow, contradictions shown at once. */
import { expect } from '@playwright/test';
import { launchApp } from '../support/electron.ts';
import { AGENDA, AGENDA_STARTS, goToProgramme, openProgramme, programmeOf, withAgenda } from '../support/programme.ts';
import { command, violations } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

test('an agenda typed row by row gets its start times; the row without minutes takes the remainder', async () => {
  const programme = await openProgramme();
  const { window, cell, column, close } = programme;
  await window.getByRole('button', { name: '줄 추가' }).click();
  await cell(1, 'minutes').click();
  for (const [minutes, title] of AGENDA) {
    if (minutes !== '') await window.keyboard.type(minutes);
    await window.keyboard.press('Tab');
    await window.keyboard.type(title);
    await window.keyboard.press('Enter');
  }
  // Enter on the last row has opened one more, which is not stored: Esc gives it up.
  await expect(cell(9, 'title')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(9, 'title')).toHaveCount(0);
  expect(await column('start')).toEqual(AGENDA_STARTS);
  await expect(cell(1, 'minutes')).toHaveText('(15)');
  await expect(window.getByText('3시간에 꼭 맞습니다')).toBeVisible();
  await expect(window.getByText('13:00', { exact: true })).toBeVisible();
  await programme.type(8, 'minutes', '30');
  await expect(window.getByText('합계는 3시간에 맞지만 0분인 순서가 1개 있습니다')).toBeVisible();
  await close();
});

test('without a row that takes the rest, 165 minutes fall short of 180 and say so at once', async () => {
  const programme = await openProgramme();
  const { window, cell, close } = programme;
  await withAgenda(programme);
  await cell(1, 'title').click();
  await window.keyboard.press('Control+Delete');
  await expect(window.getByText('3시간 중 2시간 45분, 15분 남음')).toBeVisible();
  await window.getByRole('button', { name: '확인할 것 1' }).click();
  await expect(window.getByText('행사 길이보다 15분 모자랍니다')).toBeVisible();
  await window.keyboard.press('Escape');
  await programme.type(1, 'minutes', '1시간');
  await expect(cell(1, 'minutes')).toHaveText('60');
  await expect(window.getByText('3시간보다 25분 넘침 (합계 3시간 25분)')).toBeVisible();
  await close();
});

test('a table from a spreadsheet fills and appends rows, reads minutes and times, and names people', async () => {
  const programme = await openProgramme();
  const { window, cell, column, copy, close, experimentId } = programme;
  const people = [{ nickname: '나무' }, { nickname: '민니' }];
  await command(window, 'person.add', { experimentId, rows: people });
  await withAgenda(programme);
  expect(await column('start')).toEqual(AGENDA_STARTS);
  await copy("20'\t소감\t\t\t나무, 민니(부)\r\n(05')\t공지\t\t\t@나무\r\n20분\t정리\r\n");
  await cell(8, 'minutes').click();
  await window.keyboard.press('Control+v');
  await expect(cell(10, 'title')).toHaveText('정리');
  expect((await column('minutes')).slice(7)).toEqual(['20', '5', '20']);
  await expect(cell(8, 'people')).toHaveText('나무, 민니(부)');
  await expect(cell(9, 'people')).toHaveText('나무');
  await window.keyboard.press('Control+z');
  await expect(cell(9, 'title')).toHaveCount(0);
  await expect(cell(8, 'title')).toHaveText('소감 나누기 & 공지');
  await expect(cell(8, 'people')).toHaveText('');
  await close();
});

test('a pasted cell that cannot be read holds the whole table back until it is mended', async () => {
  const programme = await openProgramme();
  const { window, cell, copy, close } = programme;
  await withAgenda(programme);
  await copy('해 질 무렵\t30\t토론\n\t-5\t마무리');
  await cell(8, 'start').click();
  await window.keyboard.press('Control+v');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('읽을 수 없는 칸이 2개');
  await expect(dialog).toContainText('8번째 줄 시작');
  await expect(dialog).toContainText('9번째 줄 소요(분)');
  await expect(cell(8, 'title')).toHaveText('소감 나누기 & 공지');
  await dialog.getByLabel('8번째 줄 시작의 값').fill('12:45');
  await dialog.getByLabel('9번째 줄 소요(분)의 값').fill('5분');
  await dialog.getByRole('button', { name: '붙여넣기' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cell(8, 'title')).toHaveText('토론');
  await expect(cell(9, 'minutes')).toHaveText('5');
  await close();
});

test('a typed start pins its row with the gap or overlap in minutes; an empty one lets it go', async () => {
  const programme = await openProgramme();
  const { window, cell, type, close } = programme;
  await withAgenda(programme);
  await type(5, 'start', '12:00');
  await expect(cell(5, 'start')).toContainText('12:00');
  await expect(cell(5, 'start').getByRole('img', { name: '시작 고정' })).toBeVisible();
  // The opening fills up to the pin: nothing is left open, but the programme is now 20 minutes too long.
  await expect(cell(1, 'minutes')).toHaveText('(35)');
  await type(1, 'minutes', '15');
  await expect(cell(5, 'start')).toContainText('20분 공백');
  await type(5, 'start', '11시 30분');
  await expect(cell(5, 'start')).toContainText('10분 겹침');
  await window.getByRole('button', { name: /확인할 것/ }).click();
  await window.getByRole('button', { name: /앞 순서와 10분 겹칩니다/ }).click();
  await expect(cell(5, 'start')).toHaveAttribute('data-active', 'true');
  await window.keyboard.press('Delete');
  await expect(cell(5, 'start')).toHaveText('11:40');
  await type(5, 'start', '11:40');
  await expect(cell(5, 'start').getByRole('img', { name: '시작 고정' })).toBeVisible();
  await close();
});

test('what cannot be read stays in the cell with its remedy, and Esc gives the old value back', async () => {
  const programme = await openProgramme();
  const { window, cell, type, close } = programme;
  await withAgenda(programme);
  await type(2, 'minutes', '조금');
  await expect(window.getByText('분은 1 이상의 수로 적어 주세요')).toBeVisible();
  await expect(window.locator('textarea[data-open]')).toHaveValue('조금');
  await window.keyboard.press('Escape');
  await expect(cell(2, 'minutes')).toHaveText('20');
  await type(2, 'number', 'A');
  await type(4, 'number', 'A');
  await expect(window.getByText('2번째 줄과 4번째 줄의 번호가 A')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(4, 'number')).toHaveText('4');
  await close();
});

test('rows move by keyboard and by mouse, with their times, and undo brings them back', async () => {
  const programme = await openProgramme();
  const { window, cell, column, close } = programme;
  await withAgenda(programme);
  const before = await column('title');
  await cell(2, 'title').click();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(cell(3, 'title')).toHaveText('자기소개');
  await expect(cell(3, 'start')).toHaveText('10:35');
  const grip = window.locator('[role=row][aria-rowindex="9"] [data-grip]');
  await grip.hover();
  const from = await grip.boundingBox();
  const to = await cell(2, 'title').boundingBox();
  if (from === null || to === null) throw new Error('the rows are not in view');
  await window.mouse.move(from.x + 5, from.y + 10);
  await window.mouse.down();
  await window.mouse.move(from.x + 5, to.y + 20, { steps: 8 });
  await window.mouse.move(from.x + 5, to.y + 3, { steps: 4 });
  await window.mouse.up();
  await expect(cell(2, 'title')).toHaveText('소감 나누기 & 공지');
  await expect(cell(2, 'start')).toHaveText('10:15');
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(cell(8, 'title')).toHaveText('소감 나누기 & 공지');
  expect(await column('title')).toEqual(before);
  await close();
});

test('columns are hidden, resized, reordered and renamed, and one of one’s own is added and removed', async () => {
  const programme = await openProgramme();
  const { window, cell, type, close } = programme;
  await withAgenda(programme);
  const head = (key: string) => window.locator(`[data-head-column="${key}"]`);
  await window.getByRole('button', { name: '‘부제’ 열 메뉴' }).click();
  await window.getByRole('menuitem', { name: '이 열 숨기기' }).click();
  await expect(head('subtitle')).toHaveCount(0);

  const width = (await head('content').boundingBox())?.width ?? 0;
  const edge = await head('content').locator('[data-resizer]').boundingBox();
  if (edge === null) throw new Error('the edge is not in view');
  await window.mouse.move(edge.x + edge.width / 2, edge.y + 8);
  await window.mouse.down();
  await window.mouse.move(edge.x + edge.width / 2 - 60, edge.y + 8, { steps: 6 });
  await window.mouse.up();
  await expect.poll(async () => (await head('content').boundingBox())?.width).toBe(width - 60);

  await window.getByRole('button', { name: '‘내용’ 열 메뉴' }).click();
  await window.getByRole('menuitem', { name: '왼쪽으로 옮기기' }).click();
  await expect(window.locator('[data-head-column]').nth(4)).toHaveText('내용');

  await window.getByRole('button', { name: '‘순서’ 열 메뉴' }).click();
  await window.getByRole('menuitem', { name: '열 이름 바꾸기…' }).click();
  await expect(window.getByLabel('‘순서’ 열의 이름')).toBeFocused();
  await window.keyboard.type('프로그램');
  await window.keyboard.press('Enter');
  await expect(head('title')).toHaveText('프로그램');
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: '열', exact: true }).click();
  const panel = window.getByRole('dialog', { name: '열', exact: true });
  await panel.getByLabel('새 열의 이름').fill('무전기 채널');
  await window.keyboard.press('Enter');
  await expect(panel.getByRole('checkbox', { name: '무전기 채널' })).toBeChecked();
  await panel.getByLabel('‘비고’ 열의 이름').fill('전달 사항');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(head('note')).toHaveText('전달 사항');
  await type(2, 'custom:1', '3번');
  await expect(cell(2, 'custom:1')).toHaveText('3번');

  await window.getByRole('button', { name: '‘무전기 채널’ 열 메뉴' }).click();
  await window.getByRole('menuitem', { name: '열 지우기' }).click();
  await expect(head('custom:1')).toHaveCount(0);
  await window.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(cell(2, 'custom:1')).toHaveText('3번');
  await close();
});

test('sheets are added, renamed in place, copied, reordered, deleted and brought back', async () => {
  const { window, close } = await openProgramme();
  const tabs = window.getByRole('tab');
  await expect(tabs).toHaveText([/기본 큐시트/, /사전 교육/]);
  await window.getByRole('button', { name: '시트 추가' }).click();
  // Its name is asked for at once.
  await expect(window.getByLabel('시트 이름')).toBeFocused();
  await window.getByLabel('시트 이름').fill('어린이 분과');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab', { selected: true })).toHaveText(/어린이 분과/);
  // Enter again makes no second sheet: the focus is on the tab of the new one.
  await expect(window.getByRole('tab', { selected: true })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(tabs).toHaveCount(3);
  await window.getByRole('tab', { selected: true }).press('Alt+ArrowLeft');
  await expect(tabs).toHaveText([/기본 큐시트/, /어린이 분과/, /사전 교육/]);
  await window.getByRole('tab', { name: /기본 큐시트/ }).click();
  await window.getByRole('button', { name: '‘기본 큐시트’ 시트 메뉴' }).click();
  await window.getByRole('menuitem', { name: '복제' }).click();
  await expect(window.getByRole('tab', { selected: true })).toHaveText(/기본 큐시트 사본 12/);
  await window.getByRole('tab', { selected: true }).press('Delete');
  await expect(tabs).toHaveCount(3);
  await window.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(tabs).toHaveCount(4);
  await window.getByRole('tab', { name: /사전 교육/ }).dragTo(tabs.first());
  await expect(tabs.first()).toHaveText(/사전 교육/);
  await close();
});

test('times past midnight carry the date, and a time typed there is of that night', async () => {
  const programme = await openProgramme();
  const { window, cell, type, close } = programme;
  await withAgenda(programme);
  await window.getByLabel('시작', { exact: true }).fill('22:00');
  await window.keyboard.press('Enter');
  await expect(cell(1, 'start')).toHaveText('22:00');
  await expect(cell(6, 'start')).toHaveText('23:50');
  // The head of the next day stands between the rows, once.
  await expect(window.locator('[role=row]').filter({ hasText: /^2026\. 11\. 22\.\(일\)$/ })).toHaveCount(1);
  await expect(cell(8, 'start')).toHaveText('00:30');
  await expect(window.locator('output', { hasText: /^11\. 22\.\(일\) 01:00$/ })).toBeVisible();
  await type(1, 'minutes', '15');
  await type(9, 'start', '00:55');
  await expect(cell(9, 'start')).toContainText('10분 공백');
  await close();
});

test('the participants’ timetable leaves out staff rows always, and what gives the purpose away while it is hidden', async () => {
  const { window, close } = await openProgramme();
  await window.getByRole('tab', { name: /기본 큐시트/ }).click();
  await window.getByRole('radio', { name: '참가자 시간표' }).click();
  const paper = window.getByRole('article');
  await expect(paper).toContainText('실험 소개');
  await expect(paper).not.toContainText('설치·리허설');
  await expect(paper).not.toContainText('마이크 점검');
  await window.getByRole('switch', { name: '목적을 숨기는 실험' }).click();
  await expect(paper).not.toContainText('실험 소개');
  await expect(paper).toContainText('아이스브레이킹');
  await expect(window.getByText('목적이 드러나는 순서 2개')).toBeVisible();
  await window.getByRole('radio', { name: '스태프 큐시트' }).click();
  await expect(window.getByRole('gridcell', { name: /실험 소개/ }).first()).toBeVisible();
  await close();
});

test('a sheet without rows teaches, and its button fills in the toolkit’s usual ones', async () => {
  const { window, cell, close } = await openProgramme();
  await expect(window.getByText('순서 이름과 걸리는 분만 적으면')).toBeVisible();
  await window.getByRole('button', { name: '기본 순서 넣기' }).click();
  await expect(cell(1, 'title')).toContainText('설치·리허설');
  await expect(cell(1, 'start')).toHaveText('08:30');
  await close();
});

test('the first row of an empty sheet is typed into as soon as it was added, in the column of titles', async () => {
  const { window, cell, close } = await openProgramme();
  await window.getByRole('button', { name: '줄 추가' }).click();
  await expect(cell(1, 'title')).toBeVisible();
  await window.keyboard.type('여는 말');
  await window.keyboard.press('Enter');
  await expect(cell(1, 'title')).toHaveText('여는 말');
  await window.keyboard.type('닫는 말');
  await window.keyboard.press('Enter');
  await expect(cell(2, 'title')).toHaveText('닫는 말');
  await close();
});

test('a Korean typist’s Enter ends the syllable first and commits only then', async () => {
  const programme = await openProgramme();
  const { window, cell, close } = programme;
  await withAgenda(programme);
  await cell(2, 'title').click();
  const session = await window.context().newCDPSession(window);
  await session.send('Input.imeSetComposition', { text: '인사', selectionStart: 2, selectionEnd: 2 });
  const pen = window.locator('textarea[data-open]');
  await expect(pen).toHaveValue('인사');
  await pen.evaluate((element) => {
    const press = { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(pen).toHaveValue('인사');
  await expect(cell(2, 'title')).toHaveAttribute('data-active', 'true');
  await session.send('Input.insertText', { text: '인사' });
  await window.keyboard.press('Enter');
  await expect(cell(2, 'title')).toHaveText('인사');
  await expect(cell(3, 'title')).toHaveText('거버넌스 구축');
  await expect(cell(3, 'title')).toHaveAttribute('data-active', 'true');
  await close();
});

test('everything is still there after a restart, and can still be undone', async () => {
  const programme = await openProgramme();
  await withAgenda(programme);
  await programme.type(4, 'title', '아이디어 시장');
  await expect(programme.window.getByText('저장됨')).toBeVisible();
  const { userData, experimentId } = programme;
  await programme.app.close();
  const again = await launchApp({ userData });
  await goToProgramme(again.window, experimentId);
  const { window, cell, column } = programmeOf(again, experimentId);
  await expect(window.getByRole('tab', { selected: true })).toHaveText(/사전 교육 8/);
  await expect(cell(4, 'title')).toHaveText('아이디어 시장');
  expect(await column('start')).toEqual(AGENDA_STARTS);
  await window.keyboard.press('Control+z');
  await expect(cell(4, 'title')).toHaveText('아이디어를 나눠요');
  await again.close();
});

test('rows are copied within the sheet without pinning the times that only followed', async () => {
  const programme = await openProgramme();
  const { window, cell, column, close } = programme;
  await withAgenda(programme);
  await cell(2, 'start').click();
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Control+c');
  await cell(7, 'start').click();
  await window.keyboard.press('Control+v');
  await expect(cell(7, 'title')).toHaveText('자기소개');
  await expect(cell(7, 'start').getByRole('img')).toHaveCount(0);
  expect((await column('minutes')).slice(6)).toEqual(['20', '15']);
  await close();
});

test('editing a cell draws its own row again and leaves the others alone', async () => {
  const programme = await openProgramme();
  const { window, cell, close } = programme;
  await withAgenda(programme);
  await cell(2, 'title').click();
  await window.keyboard.type('별명 소개');
  await window.evaluate(() => {
    const drawn = new Set<string>();
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest('[role=gridcell]')?.closest('[data-row]')?.getAttribute('aria-rowindex');
        if (typeof text === 'string') drawn.add(text);
      }
      document.body.dataset['drawn'] = [...drawn].sort().join(' ');
    });
    const body = document.querySelector('[data-body]');
    if (body) watcher.observe(body, { subtree: true, childList: true, characterData: true });
  });
  await window.keyboard.press('Enter');
  await expect(cell(2, 'title')).toHaveText('별명 소개');
  await expect(window.getByText('저장됨')).toBeVisible();
  await expect(window.locator('body')).toHaveAttribute('data-drawn', '3');
  await close();
});

for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`is accessible with rows, with contradictions, as a timetable and empty (${locale}, ${theme})`, async () => {
    const programme = await openProgramme();
    const { window, type, close } = programme;
    await window.evaluate(
      async ([language, brightness]) => {
        await self.api.call({ name: 'preference.set', input: { key: 'locale', value: language } });
        await self.api.call({ name: 'preference.set', input: { key: 'theme', value: brightness } });
      },
      [locale, theme] as const,
    );
    await expect(window.locator(`html[lang=${locale}][data-theme=${theme}]`)).toHaveCount(1);
    expect(await violations(window)).toEqual([]);
    await withAgenda(programme);
    await type(5, 'start', '11:00');
    expect(await violations(window)).toEqual([]);
    await window.getByRole('radio').last().click();
    expect(await violations(window)).toEqual([]);
    await close();
  });
}
