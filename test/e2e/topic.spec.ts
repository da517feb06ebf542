/** 제안·제안자: proposals written, pasted and found, directions compared, scores keyed in, one chosen, the question written. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  cell,
  column,
  command,
  goToRoom,
  openSample,
  paste,
  query,
  setAppearance,
  typeInto,
  undo,
  violations,
} from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

const TABLE = '제안 목록';
const GRID = '채점표';

async function openTopic(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  return experimentId;
}

async function openEmpty(window: Page): Promise<string> {
  const experimentId = await openTopic(window);
  const rows = await query(window, 'proposal.rows', { experimentId });
  await command(window, 'proposal.remove', { experimentId, ids: rows.map(({ id }) => id) });
  await expect(window.getByText('제안을 한 줄씩 모읍니다', { exact: false })).toBeVisible();
  return experimentId;
}

async function titles(window: Page, experimentId: string): Promise<readonly string[]> {
  return (await query(window, 'proposal.rows', { experimentId })).map(({ title }) => title);
}

async function tab(window: Page, name: string | RegExp): Promise<void> {
  await window.getByRole('tab', { name }).click();
}

test('an empty room teaches; a proposal is typed by keyboard, 600 are pasted as one step and found again', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openEmpty(window);
  await window.getByRole('button', { name: '제안 추가' }).focus();
  await window.keyboard.press('Enter');
  await expect(cell(window, TABLE, 0, 'title')).toBeVisible();
  await window.keyboard.insertText('골목 텃밭 만들기');
  await window.keyboard.press('Tab');
  await window.keyboard.insertText('후보');
  await window.keyboard.press('Enter');
  await expect.poll(() => titles(window, experimentId)).toEqual(['골목 텃밭 만들기']);
  await cell(window, TABLE, 0, 'title').click();
  const block = Array.from({ length: 600 }, (_, index) => `제안 ${index + 1}\t문제 ${index + 1}\t모임`);
  await paste(window, ['제목\t어떤 문제가 있나요?\t출처', ...block].join('\n'));
  await expect.poll(async () => (await titles(window, experimentId)).length, { timeout: 60_000 }).toBe(600);
  await window.getByRole('searchbox', { name: '제안 찾기' }).fill('문제 577');
  await expect(column(window, TABLE, 'title')).toHaveText(['제안 577']);
  await window.getByRole('button', { name: '조건 지우기' }).click();
  await undo(window);
  await expect.poll(() => titles(window, experimentId)).toEqual(['골목 텃밭 만들기']);
  await close();
});

test('the panel keeps counts with their day, opinions and the institution; a count without a day is pointed out', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  const [first] = await query(window, 'proposal.rows', { experimentId });
  await goToRoom(window, experimentId, `topic/${first?.id ?? ''}`, '제안·제안자');
  const panel = window.getByRole('complementary').last();
  await expect(panel.getByText('공감 2', { exact: false })).toContainText('+7');
  await command(window, 'proposalCount.add', {
    experimentId,
    rows: [{ proposalId: first?.id ?? '', kind: 'agreement', value: 5 }],
  });
  await expect(panel.getByText('언제의 수인지 기준일을 적어 주세요.')).toBeVisible();
  await expect(cell(window, TABLE, 0, 'sympathy')).toHaveAttribute('data-issue', 'warning');
  const opinion = panel.getByRole('textbox', { name: '대표 의견을 적고 Enter' });
  await opinion.fill('놀이터가 더 필요합니다.');
  await opinion.press('Enter');
  await expect
    .poll(async () => (await query(window, 'proposalOpinion.rows', { experimentId })).map(({ text }) => text))
    .toContain('놀이터가 더 필요합니다.');
  expect(await violations(window)).toEqual([]);
  await close();
});

test('scores are keyed in by digits for each rater; a wrong one is refused, the result stands apart and says its method', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  await tab(window, '기준과 채점');
  await window.getByRole('radio', { name: '채점' }).click();
  const criteria = await query(window, 'criterion.rows', { experimentId });
  const rating = criteria.find(({ kind }) => kind === 'rating')?.id ?? '';
  await expect(column(window, GRID, rating)).toHaveText(['5', '4', '3']);
  await window.getByRole('combobox', { name: '채점자' }).click();
  await window.getByRole('option', { name: /맘마미아/ }).click();
  await expect(column(window, GRID, rating)).toHaveText(['4', '3', '-']);
  await typeInto(window, cell(window, GRID, 0, rating), '9');
  await expect(cell(window, GRID, 0, rating)).toHaveAttribute('data-issue', 'error');
  expect((await query(window, 'rating.rows', { experimentId })).some(({ value }) => value === 9)).toBe(false);
  await typeInto(window, cell(window, GRID, 0, rating), '4');
  await expect(cell(window, GRID, 0, rating)).not.toHaveAttribute('data-issue', 'error');
  await cell(window, GRID, 1, rating).click();
  await window.keyboard.insertText('5');
  await window.keyboard.press('Enter');
  await window.keyboard.insertText('2');
  await window.keyboard.press('Enter');
  await expect(column(window, GRID, rating)).toHaveText(['4', '5', '2']);
  await window.getByRole('radio', { name: '의견' }).click();
  await cell(window, GRID, 0, rating).click();
  await window.keyboard.insertText('아이들이 걸어올 수 있다');
  await window.keyboard.press('Tab');
  await expect(cell(window, GRID, 0, rating)).toHaveText('아이들이 걸어올 수 있다');
  const comments = async () =>
    (await query(window, 'rating.rows', { experimentId })).map(({ comment }) => comment).filter((text) => text !== '');
  await expect.poll(comments).toContain('아이들이 걸어올 수 있다');
  await window.getByRole('radio', { name: '점수', exact: true }).click();
  await expect(column(window, GRID, rating)).toHaveText(['4', '5', '2']);
  await expect(window.getByText('환산 방법', { exact: false })).toHaveCount(0);
  await window.getByRole('radio', { name: '순위' }).click();
  await expect(window.getByText('환산 방법', { exact: false })).toBeVisible();
  await expect(window.getByRole('row').nth(1)).toContainText('유아들만');
  const remarks = window.getByRole('table', { name: '채점자 의견' });
  await expect(remarks.getByRole('row', { name: /아이들이 걸어올 수 있다/ })).toContainText('맘마미아');
  expect(await violations(window)).toEqual([]);
  await command(window, 'criterion.edit', { experimentId, patches: [{ id: rating, patch: { weight: 40 } }] });
  await expect(window.getByText('100에 10점 모자랍니다', { exact: false })).toBeVisible();
  await expect(window.getByRole('table', { name: '순위' })).toHaveCount(0);
  await close();
});

test('proposals and directions are weighed apart, each with its own sum', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'redevelopment-cats');
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  await tab(window, '기준과 채점');
  await expect(window.getByText('방향: 가중치의 합 100')).toBeVisible();
  const [criterion] = await query(window, 'criterion.rows', { experimentId });
  const patches = [{ id: criterion?.id ?? '', patch: { weight: 40 } }];
  await command(window, 'criterion.edit', { experimentId, patches });
  await expect(window.getByText('방향: 가중치의 합 90, 100에 10점 모자랍니다.', { exact: false })).toBeVisible();
  await close();
});

test('choosing another than the first needs a reason, shows what changes, and is taken back as one step', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  const detail = async () => query(window, 'experiment.detail', { experimentId });
  const before = (await detail()).brief;
  await tab(window, '기준과 채점');
  await window.getByRole('radio', { name: '순위' }).click();
  await window.getByRole('button', { name: '‘도서관이 문을 열었는지 알려주는 싸인’ 고르기' }).click();
  const dialog = window.getByRole('alertdialog');
  await expect(dialog).toContainText('지나가던 주민이 더 들어온다');
  await dialog.getByRole('button', { name: '고르기' }).click();
  await expect(dialog).toContainText('이유가 있어야 합니다');
  await dialog.getByRole('textbox', { name: '고른 이유' }).fill('바로 할 수 있다');
  await dialog.getByRole('button', { name: '고르기' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await detail()).brief.claimedEffect).toContain('지나가던 주민이 더 들어온다');
  await expect(window.getByText('바로 할 수 있다', { exact: false }).first()).toBeVisible();
  await tab(window, '질문');
  await window.getByRole('button', { name: '초안을 질문으로' }).click();
  await expect.poll(async () => (await detail()).experiment.question).toContain('지나가던 주민이 더 들어온다');
  await goToRoom(window, experimentId, 'overview', '개요');
  await expect(window.getByRole('textbox', { name: '실험 질문' })).toHaveValue(/지나가던 주민이 더 들어온다/);
  await undo(window);
  await undo(window);
  await expect.poll(async () => (await detail()).brief).toEqual(before);
  await close();
});

test('directions stand side by side; one that was not proposed needs a reason', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  await tab(window, '방향 비교');
  await window.getByRole('textbox', { name: '‘열린토론회에서 의견을 모은다’의 이유' }).fill('');
  await window.keyboard.press('Control+Enter');
  await window.getByRole('button', { name: '‘열린토론회에서 의견을 모은다’ 고르기' }).click();
  await expect(window.getByText('제안된 방향과 다릅니다. 이유를 적어 주세요.')).toBeVisible();
  const chosen = async () =>
    (await query(window, 'direction.rows', { experimentId }))
      .filter(({ isChosen }) => isChosen)
      .map(({ type }) => type);
  expect(await chosen()).toEqual(['discussion']);
  await undo(window);
  await expect.poll(chosen).toEqual(['experiment']);
  expect(await violations(window)).toEqual([]);

  // Given by raters, as a file may bring it: their mean with two digits, and no field that would store it.
  const [direction] = await query(window, 'direction.rows', { experimentId });
  const raters = await query(window, 'rater.rows', { experimentId });
  const criterion = { title: '함께할 수 있는가', subject: 'direction' as const, kind: 'rating' as const, weight: 100 };
  await command(window, 'criterion.add', { experimentId, rows: [criterion], beforeId: null });
  const criterionId = (await query(window, 'criterion.rows', { experimentId })).at(-1)?.id ?? '';
  await expect(window.getByRole('textbox', { name: /^함께할 수 있는가/ })).toHaveCount(2);
  const points = raters.map(({ id }, index) => ({
    criterionId,
    directionId: direction?.id ?? '',
    raterId: id,
    value: index === 0 ? 4 : 5,
  }));
  await command(window, 'rating.add', { experimentId, rows: points, beforeId: null });
  await expect(window.getByText('평균 4.67 (3명)')).toBeVisible();
  await expect(window.getByRole('textbox', { name: /^함께할 수 있는가/ })).toHaveCount(1);
  await close();
});

test('proposals are found by tag, and stay so when the room is left; the meeting of one is a click away, both ways', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  const rows = await query(window, 'proposal.rows', { experimentId });
  const [first, second] = rows;
  const added = { title: '동네 이야기 모임', kind: 'public' as const };
  await command(window, 'meeting.add', { experimentId, rows: [added], beforeId: null });
  const meetings = await query(window, 'meeting.rows', { experimentId });
  const meetingId = meetings.find(({ title }) => title === added.title)?.id;
  const patches = [
    { id: first?.id ?? '', patch: { tags: '놀이터, 동네' } },
    { id: second?.id ?? '', patch: { tags: '책' } },
  ];
  await command(window, 'proposal.edit', { experimentId, patches });
  await window.getByRole('combobox', { name: '태그', exact: true }).click();
  await window.getByRole('option', { name: /^동네/ }).click();
  await expect(column(window, TABLE, 'title')).toHaveText([first?.title ?? '']);
  await goToRoom(window, experimentId, 'overview', '개요');
  await goToRoom(window, experimentId, `topic/${first?.id ?? ''}`, '제안·제안자');
  await expect(column(window, TABLE, 'title')).toHaveText([first?.title ?? '']);
  const panel = window.getByRole('complementary').last();
  await panel.getByRole('combobox', { name: '나온 회의' }).press('Enter');
  await window.getByRole('option', { name: /동네 이야기 모임/ }).click();
  await expect
    .poll(async () => (await query(window, 'proposal.rows', { experimentId }))[0]?.sourceMeetingId)
    .toBe(meetingId);
  await panel.getByRole('button', { name: '동네 이야기 모임 회의 열기' }).press('Enter');
  const gathered = window.getByRole('region', { name: '여기서 모은 제안' });
  await expect(gathered).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await gathered.getByRole('button', { name: first?.title ?? '' }).press('Enter');
  await expect(panel.getByRole('combobox', { name: '나온 회의' })).toContainText('동네 이야기 모임');
  await undo(window);
  await expect(panel.getByRole('button', { name: '동네 이야기 모임 회의 열기' })).toHaveCount(0);
  await window.getByRole('button', { name: '조건 지우기' }).click();
  await expect(column(window, TABLE, 'title')).toHaveCount(rows.length);
  await close();
});

test('the minutes of a decision are attached to it', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTopic(window);
  const [decision] = await query(window, 'decision.rows', { experimentId });
  await tab(window, '투표·결정');
  const section = window.getByRole('region', { name: new RegExp(decision?.title ?? '?') });
  await section.locator('input[type=file]').setInputFiles({
    name: '의결서.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('함께 정함'),
  });
  await expect(section.getByText('의결서')).toBeVisible();
  const owner = { ownerTable: 'decision', ownerId: decision?.id ?? '' } as const;
  await expect
    .poll(async () => (await query(window, 'attachment.list', { experimentId, owner })).map(({ name }) => name))
    .toEqual(['의결서.txt']);
  expect(await violations(window)).toEqual([]);
  await undo(window);
  await expect(section.getByText('의결서')).toHaveCount(0);
  await close();
});

// What axe hears depends on the language, what it sees on the theme, and nothing on both.
for (const [locale, theme] of [
  ['ko', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every part of the room stands the check in ${locale}, ${theme}`, async () => {
    const { window, close } = await sharedApp();
    const experimentId = await openTopic(window);
    await setAppearance(window, locale, theme);
    for (const part of ['proposals', 'directions', 'scoring', 'decisions', 'question']) {
      await command(window, 'preference.set', { key: `topic.tab.${experimentId}`, value: part });
      await expect(window.getByRole('tab', { selected: true })).toBeVisible();
      expect(await violations(window)).toEqual([]);
    }
    for (const view of ['criteria', 'scores', 'ranking', 'compare']) {
      await command(window, 'preference.set', { key: `topic.tab.${experimentId}`, value: 'scoring' });
      await command(window, 'preference.set', { key: `topic.scoring.${experimentId}`, value: view });
      await expect(window.locator('[role=radio][aria-checked=true]').first()).toBeVisible();
      expect(await violations(window)).toEqual([]);
    }
    await close();
  });
}
