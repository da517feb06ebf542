/** 프로그램·큐시트: names in the people cell that nobody goes by, and tables as other people make them. */
import { expect } from '@playwright/test';
import { openProgramme, withAgenda } from '../support/programme.ts';
import { command, query, violations } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

test('names that nobody goes by stay text, are asked about once, and become people when somebody says so', async () => {
  const programme = await openProgramme();
  const { window, cell, copy, close, experimentId } = programme;
  const listed = async () =>
    (await query(window, 'person.list', { experimentId })).map(({ person }) => person.name || person.nickname);
  await command(window, 'person.add', { experimentId, rows: [{ nickname: '나무' }] });
  await withAgenda(programme);
  await copy(['케이터링', '나무, 박다은', '안전', '박다은/강현우(부)', '-', '미정'].join('\n'));
  await cell(1, 'people').click();
  await window.keyboard.press('Control+v');
  await expect(cell(2, 'people')).toHaveText('나무, 박다은 (사람 목록에 없음)');
  await expect(cell(5, 'people')).toHaveText('-');
  expect(await listed()).toEqual(['나무']);

  // The question stands beside the table and takes nothing from whoever works on.
  const notice = window.getByRole('status').filter({ hasText: '목록에 없는 이름 4개' });
  await expect(notice).toContainText('케이터링, 박다은, 안전, 강현우');
  await programme.type(7, 'people', '촬영팀');
  await expect(cell(7, 'people')).toContainText('촬영팀');
  await notice.getByRole('button', { name: '이름 고르기…' }).click();
  const dialog = window.getByRole('dialog', { name: '목록에 없는 이름 4개' });
  const choice = (name: string) => dialog.getByRole('radiogroup', { name: `‘${name}’` });
  await expect(choice('박다은').getByRole('radio', { name: '사람으로' })).toBeChecked();
  await expect(choice('강현우').getByRole('radio', { name: '사람으로' })).toBeChecked();
  await expect(choice('케이터링').getByRole('radio', { name: '글로 두기' })).toBeChecked();
  await choice('강현우').getByRole('radio', { name: '글로 두기' }).click();
  expect(await violations(window)).toEqual([]);
  await dialog.getByRole('button', { name: '사람 1명 추가' }).click();
  await expect(cell(2, 'people')).toHaveText('나무, 박다은');
  await expect(cell(4, 'people')).toContainText('박다은, 강현우(부)');
  await expect(notice).toHaveCount(0);
  expect(await listed()).toEqual(['나무', '박다은']);

  // By mouse from the menu of a row, as one step with its name.
  await cell(7, 'people').click({ button: 'right' });
  await window.getByRole('menuitem', { name: '사람으로 추가: 촬영팀' }).click();
  await expect(cell(7, 'people')).toHaveText('촬영팀');
  await window.getByRole('button', { name: '되돌리기: 큐시트의 ‘촬영팀’ 사람으로 추가' }).click();
  await expect(cell(7, 'people')).toContainText('(사람 목록에 없음)');
  expect(await listed()).toEqual(['나무', '박다은']);

  // The same words pasted again are not asked about again.
  await copy('케이터링');
  await cell(8, 'people').click();
  await window.keyboard.press('Control+v');
  await expect(cell(8, 'people')).toContainText('케이터링');
  await expect(window.getByRole('status').filter({ hasText: '목록에 없는 이름' })).toHaveCount(0);
  await close();
});

test('a name becomes a person by keyboard alone', async () => {
  const programme = await openProgramme();
  const { window, cell, copy, close, experimentId } = programme;
  await withAgenda(programme);
  await copy('박다은\n케이터링');
  await cell(1, 'people').click();
  await window.keyboard.press('Control+v');
  const notice = window.getByRole('status').filter({ hasText: '목록에 없는 이름 2개' });
  await expect(notice).toBeVisible();
  await window.keyboard.press('Shift+F10');
  await expect(window.getByRole('menuitem', { name: '아래에 줄 넣기' })).toBeFocused();
  const item = window.getByRole('menuitem', { name: '사람으로 추가: 박다은' });
  for (let step = 0; step < 8; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await window.keyboard.press('ArrowDown');
  }
  await window.keyboard.press('Enter');
  await expect(cell(1, 'people')).toHaveText('박다은');
  await expect(window.getByRole('status').filter({ hasText: '목록에 없는 이름 1개' })).toBeVisible();
  await expect(cell(2, 'people')).toContainText('케이터링');
  const people = await query(window, 'person.list', { experimentId });
  expect(people.map(({ person }) => person.name)).toEqual(['박다은']);
  await close();
});

test('a table with its headings is taken by them, merged cells and totals as they are meant', async () => {
  const { window, cell, copy, close } = await openProgramme();
  await copy(
    '구분\t시간\t프로그램\t담당자\t예상 인원\n식전\t오후 1시 30분~2시\t접수\t민니\t25\n\t오후 2시~2시 10분 (10분)\t여는 말\t\t\n' +
      '본\t오후 2시 10분~4시\t모둠 토론\t나무\t\n합계\t150분\t\t\t25\n',
  );
  await window.keyboard.press('Control+v');
  await expect(cell(3, 'title')).toHaveText('모둠 토론');
  await expect(cell(4, 'title')).toHaveCount(0);
  await expect(cell(2, 'section')).toHaveText('식전');
  await expect(cell(1, 'start')).toHaveText('13:30');
  await expect(cell(3, 'end')).toHaveText('16:00');
  await expect(cell(1, 'note')).toHaveText('예상 인원: 25');
  const said = window.getByRole('region', { name: /알림/ });
  await expect(said).toContainText('이 시트에 없는 열(예상 인원)은 비고에 적었습니다');
  await expect(said).toContainText('소계·합계 1줄은 넣지 않았습니다');
  await window.keyboard.press('Control+z');
  await expect(cell(1, 'title')).toHaveCount(0);
  await close();
});
