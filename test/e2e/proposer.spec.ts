/** 제안자 미팅: a phone call in the log, the record while on the phone, the agreement, the gate; the notice where nobody is known. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { command, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openTab(window: Page, prepare: (experimentId: string) => Promise<void>): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await prepare(experimentId);
  await command(window, 'preference.set', { key: `topic.tab.${experimentId}`, value: 'proposer' });
  await goToRoom(window, experimentId, 'topic', '제안·제안자');
  return experimentId;
}

/** As on the first day: nobody was called, nothing agreed, nothing settled. */
async function startAnew(window: Page, experimentId: string): Promise<void> {
  const input = { experimentId };
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const contacts = await query(window, 'contact.rows', input);
  await command(window, 'contact.remove', { experimentId, ids: ids(contacts) });
  const agreements = await query(window, 'proposerAgreement.rows', input);
  await command(window, 'proposerAgreement.remove', { experimentId, ids: ids(agreements) });
  const meetings = (await query(window, 'meeting.rows', input)).filter(({ kind }) => kind === 'proposer');
  await command(window, 'meeting.remove', { experimentId, ids: ids(meetings) });
  const [proposal] = await query(window, 'proposal.rows', input);
  await command(window, 'proposal.edit', {
    experimentId,
    patches: [{ id: proposal?.id ?? '', patch: { proposerStance: 'unasked' } }],
  });
  await command(window, 'experiment.editBrief', {
    experimentId,
    patch: {
      proposerExit: null,
      proposerExitOn: null,
      cautionOneOffOn: null,
      cautionOneOffBy: '',
      cautionPlannerOn: null,
      cautionPlannerBy: '',
    },
  });
}

async function missing(window: Page, experimentId: string): Promise<readonly string[]> {
  return (await query(window, 'gates.get', { experimentId })).topic.missing.map(({ code }) => code);
}

test('a call, the record while on the phone, the agreement and the cautions pass the gate, by keyboard', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTab(window, (id) => startAnew(window, id));
  const keys = window.keyboard;
  await expect(window.getByText('제안자를 아나요?', { exact: false })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  expect(await missing(window, experimentId)).toContain('gate.proposerExit');
  await window.getByRole('button', { name: '알고 있고, 함께하고 싶어 합니다' }).press('Enter');
  const path = window.getByRole('region', { name: '만나서 함께하기' });
  await expect(path.getByText('가는 중')).toBeVisible();
  await path.getByRole('button', { name: /연락이 닿음/ }).press('Enter');
  await keys.press('Enter');
  await window.getByRole('textbox', { name: '나눈 이야기' }).fill('취지를 설명했다');
  await keys.press('Control+Enter');
  await expect
    .poll(async () => (await query(window, 'contact.rows', { experimentId })).map(({ outcome }) => outcome))
    .toEqual(['취지를 설명했다']);
  const background = window.getByRole('textbox', { name: '제안의 배경과 취지' });
  await background.fill('어르신이 배울 자리가 없다');
  await keys.press('Tab');
  await window.getByRole('textbox', { name: '함께하는 사람과 모임' }).fill('야학 두 곳');
  await keys.press('Tab');
  const agreements = async () => query(window, 'proposerAgreement.rows', { experimentId });
  await expect.poll(async () => (await agreements()).map(({ network }) => network)).toEqual(['야학 두 곳']);
  expect((await agreements())[0]?.background).toBe('어르신이 배울 자리가 없다');
  await window.getByRole('combobox', { name: '제안을 써도 되는지' }).press('Enter');
  await window.getByRole('option', { name: '조건을 지키면 됨' }).click();
  await expect(window.getByText('조건을 읽었는지 적혀 있지 않습니다', { exact: false })).toBeVisible();
  await window.getByRole('button', { name: '오늘 읽음' }).press('Enter');
  await expect(window.getByText('조건을 읽었는지 적혀 있지 않습니다', { exact: false })).toHaveCount(0);
  await path.getByRole('button', { name: '만난 것으로 정하기' }).press('Enter');
  await expect.poll(() => missing(window, experimentId)).toContain('gate.meetingDate');
  await window.getByRole('button', { name: '미팅 잡기' }).press('Enter');
  const meeting = window.getByRole('region', { name: '미팅', exact: true });
  await meeting.getByRole('textbox', { name: '날짜' }).fill('2018-08-23');
  await keys.press('Enter');
  await expect(window.getByText('두 가지 주의를 아직 다 설명하지 않았습니다', { exact: false })).toBeVisible();
  for (const left of [1, 0]) {
    await window.getByRole('button', { name: '오늘 설명함' }).first().press('Enter');
    await expect(window.getByRole('button', { name: '오늘 설명함' })).toHaveCount(left);
  }
  const words = window.getByRole('textbox', { name: '한 번뿐임을 설명한 말' });
  const before = await words.inputValue();
  await words.fill('이번 한 번만 해 봅니다');
  await keys.press('Tab');
  await expect
    .poll(async () => (await query(window, 'experiment.detail', { experimentId })).brief.cautionOneOffWords)
    .toBe('이번 한 번만 해 봅니다');
  await undo(window);
  await expect(words).toHaveValue(before);
  await expect.poll(() => missing(window, experimentId)).toEqual([]);
  await expect(path.getByText('관문')).toHaveCount(0);
  expect(await violations(window)).toEqual([]);
  await undo(window);
  await expect.poll(() => missing(window, experimentId)).toEqual(['gate.cautionPlanner']);
  await close();
});

test('three tries in vain offer the notice, which is put together from what is known and posted', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openTab(window, async (id) => {
    await startAnew(window, id);
    const person = (await query(window, 'person.rows', { experimentId: id })).find(({ role }) => role === 'proposer');
    const call = { ownerTable: 'person', ownerId: person?.id ?? '', result: 'noAnswer' } as const;
    await command(window, 'contact.add', {
      experimentId: id,
      beforeId: null,
      rows: ['2018-08-10', '2018-08-11', '2018-08-12'].map((day) => ({ ...call, contactedOn: day as never })),
    });
  });
  await window.getByRole('button', { name: '알고 있고, 함께하고 싶어 합니다' }).click();
  await window.getByRole('button', { name: '사전 공지로 바꾸기' }).click();
  const notice = window.getByRole('region', { name: '사전 공지', exact: true });
  await expect(window.getByText('사전 공지에 문의할 곳이 없습니다.')).toBeVisible();
  await notice.getByRole('button', { name: '아는 사실로 빈 곳 채우기' }).click();
  await expect(notice.getByRole('textbox', { name: '취지와 의제 내용' })).toHaveValue(/어르신들을 위한 야학/);
  await expect(notice.getByRole('textbox', { name: '기획·실행 시기' })).toHaveValue(/2018/);
  await expect(notice.getByRole('textbox', { name: /문의처/ })).toHaveValue(/lead@example.org/);
  const posted = window.getByRole('textbox', { name: '어디에 올렸는지 적고 Enter' });
  await posted.fill('기관 누리집');
  await posted.press('Enter');
  await window.getByRole('button', { name: '공지한 것으로 정하기' }).click();
  await expect.poll(() => missing(window, experimentId)).toEqual([]);
  const [proposal] = await query(window, 'proposal.rows', { experimentId });
  expect(proposal?.proposerStance).toBe('unknown');
  expect(await violations(window)).toEqual([]);
  await close();
});

test('a settled path in English and dark stands the check; promises that are late say so', async () => {
  const { window, close } = await sharedApp();
  await openTab(window, async (experimentId) => {
    const rows = [{ text: '결과를 알려 드리기', dueOn: '2019-01-15' as never }];
    await command(window, 'promise.add', { experimentId, rows });
  });
  await setAppearance(window, 'en', 'dark');
  const path = window.getByRole('region', { name: 'Meet and go on together' });
  await expect(path.getByText('settled').first()).toBeVisible();
  await expect(window.getByText('The day has passed. If it was kept, note when.')).toHaveCount(1);
  expect(await violations(window)).toEqual([]);
  await close();
});
