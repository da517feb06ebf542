/** 후속: a pile of sheets is keyed in by digits alone and counted at once; feedback answers the gate; answers of institutions have reasons. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  cell,
  command,
  goToRoom,
  openSample,
  query,
  setAppearance,
  typeInto,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

/** The first question of 23 sheets; 0 is no answer. */
const DIGITS = '54435042554034514453450';

async function openFollowup(window: Page, sample: Parameters<typeof openSample>[1]): Promise<string> {
  const experimentId = await openSample(window, sample);
  await goToRoom(window, experimentId, 'followup', '후속');
  return experimentId;
}

test('23 sheets are keyed in by digits alone, refused, corrected and taken back, and counted as by hand', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFollowup(window, 'redevelopment-cats');
  const { keyboard } = window;
  await window.getByRole('button', { name: '기본 문항으로 시작하기' }).focus();
  await keyboard.press('Enter');
  await expect(window.getByRole('grid', { name: '설문 문항 목록' })).toBeVisible();
  const questions = await query(window, 'surveyQuestion.rows', { experimentId });
  const open = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  await command(window, 'surveyQuestion.remove', { experimentId, ids: open });
  await window.getByRole('radio', { name: '입력' }).click();
  await window.getByRole('textbox', { name: '걷은 설문지' }).fill('23');
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: '23매 중 1번째' })).toBeVisible();

  const first = window.getByRole('textbox', { name: /^1\. / });
  await first.focus();
  await keyboard.press('7');
  await expect(window.getByText('1부터 5까지입니다. 답이 없으면 0을 누르세요.')).toBeVisible();
  await expect(first).toBeFocused();
  for (const [at, digit] of [...DIGITS].entries()) {
    await expect(window.getByRole('heading', { name: `23매 중 ${at + 1}번째` })).toBeVisible();
    await keyboard.type(`${digit}3300`);
    await keyboard.press('Enter');
  }
  await expect(window.getByText('23번 설문지를 넣었습니다.')).toBeVisible();
  await expect(first).toBeFocused();
  await keyboard.press('Enter');
  await expect(window.getByRole('alert')).toContainText('아직 아무것도 입력하지 않았습니다.');
  expect(await violations(window)).toEqual([]);

  await window.getByRole('radio', { name: '결과' }).click();
  const result = window.getByRole('region', { name: '오늘 행사는 전반적으로 만족스러우셨나요?' });
  await expect(result).toContainText('응답 20 · 무응답 3 · 평균 3.95점 · 표준편차 1.10 · 4·5점 75%');
  await expect(window.getByRole('region', { name: '오늘 해 본 것이' })).toContainText('응답 0 · 무응답 23');

  await window.getByRole('radio', { name: '입력' }).click();
  await window.getByRole('button', { name: '1번 설문지 고치기', exact: true }).click();
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('5');
  await keyboard.type('1');
  await keyboard.press('F2');
  await keyboard.type('note');
  await keyboard.press('Enter');
  await expect(window.getByText('1번 설문지를 고쳤습니다.')).toBeVisible();
  const [sheet] = await query(window, 'surveySheet.rows', { experimentId });
  expect(sheet?.note).toBe('note');
  await undo(window);
  await expect.poll(async () => (await query(window, 'surveySheet.rows', { experimentId }))[0]?.note).toBe('');
  await window.getByRole('button', { name: '23번 설문지 지우기' }).click();
  await expect(window.getByRole('heading', { name: '23매 중 23번째' })).toBeVisible();
  await close();
});

test('a pile that was counted by hand is typed by digits and Enter, refused, warned of, corrected by mouse and taken back', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFollowup(window, 'seoul-station-night-school-2018');
  const { keyboard } = window;
  await window.getByRole('radio', { name: '집계' }).click();
  await expect(window.getByText('행사장에서 바를 정으로 세어 두었다면')).toBeVisible();
  expect(await violations(window)).toEqual([]);
  const papers = window.getByRole('textbox', { name: '센 설문지' });
  await papers.focus();
  for (const [typed, sentence] of [
    ['-2', '0보다 작은 수는 셀 수 없습니다.'],
    ['1.5', '반 매는 없습니다.'],
    ['열둘', '센 수만 숫자로 적어 주세요.'],
  ] as const) {
    await papers.selectText();
    await keyboard.insertText(typed);
    await expect(window.getByRole('alert')).toContainText(sentence);
  }
  await papers.selectText();
  await keyboard.type('12');
  // 17 sheets are keyed in already, and 18 people came.
  await expect(window.getByText('이 묶음까지 모두 29매로, 실제 참석 18명보다 많습니다.')).toBeVisible();
  await keyboard.press('Enter');
  const first = window.getByRole('group', { name: /^1\. / });
  await expect(first.getByRole('textbox', { name: '1 전혀 아니다' })).toBeFocused();
  for (const count of ['0', '0', '3', '5']) {
    await keyboard.type(count);
    await keyboard.press('Enter');
  }
  await keyboard.type('9');
  await expect(first.getByRole('alert')).toContainText('답을 더하면 17개로, 센 설문지 12매보다 많습니다.');
  await keyboard.press('Control+Enter');
  await expect(first.getByRole('textbox', { name: '1 전혀 아니다' })).toBeFocused();
  expect(await query(window, 'surveyTally.rows', { experimentId })).toEqual([]);
  const best = first.getByRole('textbox', { name: '5 매우 그렇다' });
  await best.focus();
  await keyboard.type('1');
  await keyboard.press('+');
  await expect(best).toHaveValue('2');
  await expect(first).toContainText('답한 설문지 10 · 무응답 2');
  await keyboard.press('Control+Enter');
  await expect(window.getByText('손으로 센 설문지 12매를 넣었습니다.')).toBeVisible();
  await expect(papers).toBeFocused();
  await expect(window.getByText('받은 설문지 29매가 실제 참석 18명보다 많습니다.')).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await window.getByRole('radio', { name: '결과' }).click();
  await expect(window.getByText('모두 29매(한 매씩 입력 17, 손으로 센 것 12)')).toBeVisible();
  const result = window.getByRole('region', { name: '오늘 행사는 전반적으로 만족스러우셨나요?' });
  await expect(result).toContainText('응답 27(손으로 센 것 10) · 무응답 2');
  expect(await violations(window)).toEqual([]);

  await window.getByRole('radio', { name: '집계' }).click();
  await window.getByRole('button', { name: '1번째 묶음 고치기' }).click();
  await expect(papers).toHaveValue('12');
  await first.locator('button').last().click();
  await window.getByRole('button', { name: '고친 내용 넣기' }).click();
  await expect(window.getByText('손으로 센 설문지 12매로 고쳤습니다.')).toBeVisible();
  const counted = async () =>
    (await query(window, 'surveyTallyCount.rows', { experimentId })).map(({ count }) => count).join(' ');
  await expect.poll(counted).toBe('0 0 3 5 3');
  await undo(window);
  await expect.poll(counted).toBe('0 0 3 5 2');
  await undo(window);
  await expect.poll(counted).toBe('');
  await close();
});

test('feedback of a source that was silent answers the gate, by keyboard', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFollowup(window, 'redevelopment-cats');
  await command(window, 'experiment.edit', { experimentId, patch: { eventDate: '2019-08-05' as never } });
  const missing = async () =>
    (await query(window, 'gates.get', { experimentId })).followup.missing
      .filter(({ code }) => code === 'gate.feedback')
      .map(({ params }) => params['from']);
  expect(await missing()).toContain('crew');
  await window.getByRole('tab', { name: '피드백' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText('촬영팀의 의견이 없습니다', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: '피드백 추가' }).first().focus();
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('촬영팀');
  await window.keyboard.press('Enter');
  await typeInto(window, cell(window, '피드백 목록', 0, 'liked'), '표식이 잘 보였다');
  await expect.poll(missing).not.toContain('crew');
  await expect(window.getByRole('list', { name: '누구에게서 들었나' })).toContainText('촬영팀 1건');
  expect(await violations(window)).toEqual([]);
  await undo(window);
  await expect.poll(missing).toContain('crew');
  await close();
});

test('a promise is kept where the changes are told; in English and in the dark the room reads as well', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFollowup(window, 'seoul-station-night-school-2018');
  await command(window, 'promise.add', {
    experimentId,
    rows: [{ text: '결과를 알려 드리기', dueOn: '2019-01-15' as never }],
  });
  await window.getByRole('tab', { name: '바뀐 점' }).click();
  await expect(window.getByText('지난 약속: 결과를 알려 드리기', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: '지킴: 결과를 알려 드리기' }).click();
  await expect(window.getByText('지난 약속: 결과를 알려 드리기', { exact: false })).toHaveCount(0);
  await typeInto(window, cell(window, '바뀐 점 목록', 1, 'verdict'), '반영하지 않음');
  await expect(window.getByText('이유가 적히지 않은 답', { exact: false })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await undo(window);
  await setAppearance(window, 'en', 'dark');
  for (const tab of ['Mail', 'What changed', 'Feedback', 'Survey']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    expect(await violations(window)).toEqual([]);
  }
  for (const view of ['Key in', 'Tally', 'Results', 'Questions']) {
    await window.getByRole('radio', { name: view }).click();
    expect(await violations(window)).toEqual([]);
  }
  await close();
});

test('a mail is read as each will read it; who has no address or a hole in the text is left out with the reason', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openFollowup(window, 'redevelopment-cats');
  // The event lies ahead, whenever this runs: no record is past its term.
  const ahead = { eventDate: '2099-12-04' as never, settlementDue: null };
  await command(window, 'experiment.edit', { experimentId, patch: ahead });
  await command(window, 'person.add', {
    experimentId,
    rows: [
      { nickname: '나무', role: 'partner', affiliation: '마을모임', email: 'namu@example.com' },
      { nickname: '바람', role: 'partner', email: 'baram@example.com' },
      { nickname: '구름', role: 'partner', affiliation: '마을모임' },
    ],
  });
  await window.getByRole('tab', { name: '메일' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: '메일 쓰기' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('textbox', { name: '제목' }).fill('{소속} {이름} 님께');
  await window.keyboard.press('Enter');
  await window.getByRole('textbox', { name: '본문', exact: true }).first().fill('{행사명}에 함께해 주셔서 고맙습니다.');
  await window.keyboard.press('Control+Enter');
  const fresh = await query(window, 'person.rows', { experimentId });
  const count = fresh.filter(({ role }) => role === 'partner').length;
  await window.getByRole('button', { name: new RegExp(`^협력 단체 ${count}명$`) }).click();
  const preview = window.getByRole('region', { name: '미리 보기' });
  await expect(preview).toContainText('마을모임 나무 님께');
  await expect(preview).not.toContainText('{');
  const left = window.getByRole('list', { name: '보내지 않는 사람' });
  await expect(left).toContainText('빈 곳이 있습니다: {소속}');
  await expect(left).toContainText('메일 주소가 없습니다');
  expect(await violations(window)).toEqual([]);
  await preview.getByRole('button', { name: '보냄으로 표시' }).click();
  const sent = async () =>
    (await query(window, 'mailRecipient.rows', { experimentId })).filter(({ state }) => state === 'sent').length;
  await expect.poll(sent).toBe(1);
  await undo(window);
  await expect.poll(sent).toBe(0);
  await close();
});
