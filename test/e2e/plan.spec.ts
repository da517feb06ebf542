/** 기획서: a question is written, put off or does not apply; what other rooms know stands there already; the plan is printed. */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

async function openPlan(window: Page): Promise<string> {
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'plan', '기획서');
  return experimentId;
}

async function answer(window: Page, experimentId: string, item: string) {
  return (await query(window, 'planAnswer.rows', { experimentId })).find((row) => row.item === item);
}

/** Everything that the plan prints today. */
async function printed(window: Page, experimentId: string): Promise<string> {
  const choice = documentChoice.parse({ kind: 'plan', settings: {} });
  return JSON.stringify((await query(window, 'document.prepare', { experimentId, choice })).draft);
}

test('by keyboard a question is answered, the next put off, another does not apply; the paper says so', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPlan(window);
  await window.getByRole('button', { name: /^홍보/ }).focus();
  await window.keyboard.press('Enter');
  const materials = window.getByRole('group', { name: '홍보 콘텐츠' });
  const preEvent = window.getByRole('group', { name: '사전 이벤트' });
  const press = window.getByRole('group', { name: '유관 단체·언론' });

  await materials.getByRole('textbox').focus();
  await window.keyboard.press('Control+Enter');
  await expect(preEvent.getByRole('textbox')).toBeFocused();
  // It was only looked at.
  expect(await answer(window, experimentId, 'materials')).toBeUndefined();
  await materials.getByRole('textbox').focus();
  await window.keyboard.insertText('제안자 인터뷰를 먼저 싣습니다.');
  await window.keyboard.press('Control+Enter');
  await expect(preEvent.getByRole('textbox')).toBeFocused();
  await expect.poll(() => answer(window, experimentId, 'materials')).toMatchObject({ state: 'answered' });
  await expect(window.getByRole('button', { name: /^홍보 2\/5/ })).toBeVisible();

  await window.keyboard.press('Alt+l');
  await expect.poll(() => answer(window, experimentId, 'preEvent')).toMatchObject({ state: 'later' });
  await preEvent.getByRole('textbox', { name: '정할 날' }).fill('2018-11-01');
  await window.keyboard.press('Enter');
  await expect(window.getByText('정하기로 한 날이 지난 문항이 1개 있습니다: 사전 이벤트')).toBeVisible();

  await press.getByRole('textbox').focus();
  await window.keyboard.press('Alt+n');
  await expect(press.getByRole('textbox', { name: '해당 없는 이유' })).toBeFocused();
  expect(await answer(window, experimentId, 'press')).toBeUndefined();
  await window.keyboard.insertText('알리지 않고 엽니다.');
  await window.keyboard.press('Enter');
  await expect
    .poll(() => answer(window, experimentId, 'press'))
    .toMatchObject({ state: 'notApplicable', reason: '알리지 않고 엽니다.' });
  expect(await violations(window)).toEqual([]);

  const paper = await printed(window, experimentId);
  expect(paper).toContain('제안자 인터뷰를 먼저 싣습니다.');
  expect(paper).toContain('추후 확정 (2018. 11. 1.(목)까지)');
  expect(paper).toContain('해당 없음 (알리지 않고 엽니다.)');

  await press.getByRole('textbox', { name: '유관 단체·언론' }).focus();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 2, name: '팀과 운영 인력' }).first()).toBeVisible();
  await expect(window.getByRole('group', { name: '우리 팀 이름' }).getByRole('textbox')).toBeFocused();
  await window.keyboard.press('Escape');
  await close();
});

test('by mouse targets begin with the usual questions, a fact of another room is written in its own place, all is seen at a glance', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openPlan(window);
  await window.getByRole('button', { name: /^협력/ }).click();
  await expect(window.getByRole('region', { name: '협력 파트너' })).toContainText('@Cafe 자리확정');
  await expect(window.getByRole('complementary', { name: '도움말' })).toContainText('체크리스트');

  await window.getByRole('button', { name: /^목적과 실험 질문/ }).click();
  const question = window.getByRole('group', { name: '실험 질문' });
  await question.getByRole('textbox').fill('역에 학교가 열리면 배우러 올까?');
  await question.getByRole('textbox').press('Control+Enter');
  await expect
    .poll(async () => (await query(window, 'experiment.detail', { experimentId })).experiment.question)
    .toBe('역에 학교가 열리면 배우러 올까?');
  expect(await answer(window, experimentId, 'question')).toBeUndefined();
  await expect(question.getByRole('button', { name: '나중에' })).toBeDisabled();

  await window.getByRole('button', { name: /^목표/ }).click();
  const targets = window.getByRole('region', { name: '목표', exact: true }).first();
  await targets.getByRole('textbox', { name: '목표로 물을 것 적기' }).fill('제안을 몇 개 모으나요?');
  await targets.getByRole('textbox', { name: '목표로 물을 것 적기' }).press('Enter');
  const card = targets.getByRole('article', { name: '제안을 몇 개 모으나요?' });
  await card.getByRole('textbox', { name: '답', exact: true }).fill('많을수록 좋다');
  await card.getByRole('textbox', { name: '답', exact: true }).press('Control+Enter');
  await expect(window.getByText('수량이 없는 목표가 1개 있습니다: 제안을 몇 개 모으나요?')).toBeVisible();
  await card.getByRole('textbox', { name: '수량' }).fill('10');
  await card.getByRole('textbox', { name: '수량' }).press('Enter');
  await expect(window.getByText('수량이 없는 목표', { exact: false })).toHaveCount(0);
  await card.getByRole('button', { name: '제안을 몇 개 모으나요? 지우기' }).click();
  await expect(card).toHaveCount(0);
  await undo(window);
  await expect(card).toBeVisible();

  await setAppearance(window, 'en', 'dark');
  await window.getByRole('button', { name: 'At a glance' }).click();
  await expect(window.getByRole('table', { name: 'Measurement and follow-up' })).toContainText('later');
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Ice-breaking' }).click();
  await expect(window.getByRole('group', { name: 'Ice-breaking' }).getByRole('textbox')).toBeFocused();
  await setAppearance(window, 'ko', 'light');
  await close();
});

test('which sections of the plan are printed is chosen by keyboard, and remembered', async () => {
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'seoul-station-night-school-2018');
  await goToRoom(window, experimentId, 'documents', '문서');
  await window.getByRole('radio', { name: '기획서', exact: true }).click();
  const preview = window.getByRole('region', { name: '미리보기' });
  await expect(preview.locator('figcaption').first()).toContainText('추진 배경');
  const sections = window.getByRole('group', { name: '실을 부분' });
  const background = sections.getByRole('checkbox', { name: '추진 배경' });
  await background.focus();
  await window.keyboard.press('Space');
  await expect(background).not.toBeChecked();
  await expect(preview.locator('figcaption').first()).not.toContainText('추진 배경');
  await expect(preview.locator('figcaption').first()).toContainText('1. 목적과 실험 질문');
  expect(await violations(window)).toEqual([]);
  await goToRoom(window, experimentId, 'plan', '기획서');
  await goToRoom(window, experimentId, 'documents', '문서');
  await window.getByRole('radio', { name: '기획서', exact: true }).click();
  await expect(background).not.toBeChecked();
  await expect(sections.getByRole('checkbox', { name: '예산' })).toBeChecked();
  await close();
});
