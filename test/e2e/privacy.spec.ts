/** 개인정보: consent beside each person, what is due, destroying it everywhere, the log, and every byte of the user's folder afterwards. */
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seoulDate } from '../../shared/domain/civil-date.ts';
import { instantFromMillis } from '../../shared/domain/units.ts';
import { launchApp } from '../support/electron.ts';
import { search } from '../support/marked-people.ts';
import { has, readPdf } from '../support/pdf-text.ts';
import { cell, command, goToRoom, query, setAppearance, violations } from '../support/room.ts';

const TABLE = '사람 목록';
const MARKERS = ['표식가람', '표식나래', '01099991234', 'marker@purge.example', '표식메모'];

test('consent is noted, what is due is destroyed everywhere, the log stays', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-privacy-'));
  const { window, close } = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: userData } });
  const made = await command(window, 'library.create', {
    title: '지난 텃밭 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2025-09-01',
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const experimentId = (made as { readonly experimentId: string }).experimentId;
  await command(window, 'person.add', {
    experimentId,
    rows: [
      { name: '표식가람', role: 'participant', phone: '01099991234', email: 'marker@purge.example', notes: '표식메모' },
      { name: '표식나래', role: 'staff' },
      { name: '남는사람', role: 'staff', keepUntil: '2099-01-01' },
    ],
  });
  const card = (await command(window, 'task.create', {
    experimentId,
    title: '표식가람에게 전화',
    stage: 'topic',
    area: 'proposer',
  })) as { readonly id: string };
  const notes = '표식 나래님과 010 9999 1234로 통화.\n나래 꽃집에서 꽃을 산다.';
  await command(window, 'task.edit', { experimentId, id: card.id, patch: { notes } });
  await goToRoom(window, experimentId, 'people', '사람·인력');
  await cell(window, TABLE, 0, 'duties').getByRole('button').click();
  const panel = window.getByRole('region', { name: '개인정보' });
  await expect(panel.getByText('기본값: 2025. 10. 1.(수)')).toBeVisible();
  await panel.getByRole('combobox', { name: '동의', exact: true }).click();
  await window.getByRole('option', { name: '서면 동의' }).click();
  await expect(panel.getByLabel('받은 사람의 역할')).toBeVisible();
  await panel.getByLabel('받은 사람의 역할').fill('접수 담당');
  await panel.getByLabel('받은 사람의 역할').press('Enter');
  await expect
    .poll(async () => (await query(window, 'person.list', { experimentId }))[0]?.person)
    .toMatchObject({ consent: 'written', consentBy: '접수 담당' });
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: 'test-results/privacy-panel.png' });
  await window.getByRole('combobox', { name: '개인정보로 거르기' }).click();
  await window.getByRole('option', { name: '동의 없음' }).click();
  await expect(cell(window, TABLE, 0, 'name')).toHaveText('표식나래');

  await window.evaluate(() => {
    location.hash = '#/privacy';
  });
  await expect(window.getByRole('heading', { name: '개인정보' })).toBeVisible();
  await expect(window.getByText('기한 지남 2건', { exact: false }).first()).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.getByRole('tab', { name: '보유 기간' }).click();
  const term = window.getByLabel('맡은 일과 연락: 기간');
  await expect(term).toHaveValue('90');
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: 'test-results/privacy-terms.png' });
  await window.getByRole('tab', { name: '파기할 것' }).click();
  await window.getByRole('button', { name: '기한 지난 2건 고르기' }).click();
  await window.screenshot({ path: 'test-results/privacy-due.png' });
  await window.getByRole('button', { name: '파기…' }).click();
  const dialog = window.getByRole('alertdialog');
  const named = dialog.getByRole('group', { name: '글 속에 남은 자리 2곳' });
  await expect(named.getByText('표식가람에게 전화').first()).toBeVisible();
  await expect(named.getByText('보드 · 카드 ‘표식가람에게 전화’ · 메모', { exact: false })).toBeVisible();
  await expect(named.getByRole('checkbox', { name: '모두 바꾸기 (2/2)' })).toBeChecked();
  await window.screenshot({ path: 'test-results/privacy-mentions.png' });
  await dialog.getByLabel('처리자 역할').fill('총괄');
  await dialog.getByRole('button', { name: '모든 곳에서 파기' }).click();
  await expect(dialog.getByText('아직 파기하지 않았습니다', { exact: false })).toBeVisible();
  await dialog.getByLabel('적어 주세요', { exact: false }).fill('파기');
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: 'test-results/privacy-dialog.png' });
  await dialog.getByRole('button', { name: '모든 곳에서 파기' }).click();
  await expect(window.getByText('2건을 파기하고 대장에 적었습니다', { exact: false }).first()).toBeVisible();
  expect((await query(window, 'person.list', { experimentId })).map(({ person }) => person.name)).toEqual(['남는사람']);
  const { task } = await query(window, 'task.get', { experimentId, id: card.id });
  expect(task).toMatchObject({
    title: '[파기됨]에게 전화',
    notes: '[파기됨]님과 [파기됨]로 통화.\n나래 꽃집에서 꽃을 산다.',
  });
  await window.getByRole('tab', { name: '파기 대장' }).click();
  await expect(window.getByRole('row').filter({ hasText: '사람 2명' })).toContainText('총괄');
  await window.screenshot({ path: 'test-results/privacy-log.png' });
  await window.getByRole('button', { name: 'CSV로 저장' }).click();
  await expect(window.getByText('파기 대장을 저장했습니다', { exact: false }).first()).toBeVisible();
  const csv = await readFile(path.join(userData, '파기대장.csv'), 'utf8');
  expect(csv.startsWith('\ufeff"파기 일시","실험"')).toBe(true);
  expect(csv).toContain('지난 텃밭 실험');
  await window.getByRole('button', { name: 'PDF로 저장' }).click();
  const day = seoulDate(instantFromMillis(Date.now())).replaceAll('-', '');
  const paper = path.join(userData, `개인정보_파기대장_${day}.pdf`);
  await expect.poll(() => existsSync(paper)).toBe(true);
  const printed = await readPdf(await readFile(paper));
  for (const words of ['사람 2명', '지난 텃밭 실험', '총괄', '보유 기간이 끝남', '백업'])
    expect(has(printed, words)).toBe(true);
  await close();
  const { hits, bytes } = search(userData, MARKERS);
  console.info(`S6 in the app: ${bytes} bytes of the user's folder read, ${hits.length} hits`);
  expect(hits).toEqual([]);

  const again = await launchApp({ userData });
  await setAppearance(again.window, 'en', 'dark');
  await again.window.evaluate(() => {
    location.hash = '#/privacy';
  });
  await again.window.getByRole('tab', { name: 'Destruction log' }).click();
  await expect(again.window.getByRole('row').filter({ hasText: '2 people' })).toBeVisible();
  expect(await violations(again.window)).toEqual([]);
  await again.window.screenshot({ path: 'test-results/privacy-log-en.png' });
  await again.close();
  await rm(userData, { recursive: true, force: true });
});
