/** 프로그램·큐시트: the first sheet follows the event's times, and what differs from them says so. */
import { expect } from '@playwright/test';
import { minuteOfDay } from '@shared/domain/units.ts';
import { openProgramme, withAgenda } from '../support/programme.ts';
import { command, resize } from '../support/room.ts';
import { test } from '../support/shared-app.ts';

test('a sheet that differs from the event says so, and takes its times over with one press', async () => {
  const { window, experimentId, close } = await openProgramme();
  await window.getByRole('tab', { name: /기본 큐시트/ }).click();
  await expect(window.getByText('행사 시간을 따릅니다.')).toBeVisible();
  const start = window.getByLabel('시작', { exact: true });
  await start.fill('15:20');
  await start.press('Enter');
  const differs = window.getByText(/^행사는 .*에 시작합니다\.$/);
  await expect(differs).toBeVisible();
  await command(window, 'experiment.edit', { experimentId, patch: { eventStart: minuteOfDay(990) } });
  await expect(window.getByText('행사는 16:30에 시작합니다.')).toBeVisible();
  await window.getByRole('button', { name: '행사에 맞추기' }).click();
  await expect(start).toHaveValue('16:30');
  await expect(window.getByText('행사 시간을 따릅니다.')).toBeVisible();
  await close();
});

test('the head of a sheet is one line, also with an end on the next day', async () => {
  const { window, app, experimentId, close } = await openProgramme();
  await resize(app, 1280, 800);
  await window.getByRole('tab', { name: /기본 큐시트/ }).click();
  await command(window, 'experiment.edit', { experimentId, patch: { eventStart: minuteOfDay(1320) } });
  const start = window.getByLabel('시작', { exact: true });
  await expect(start).toHaveValue('22:00');
  await expect(window.locator('output', { hasText: /^11\. 22\.\(일\) \d\d:\d\d$/ })).toBeVisible();
  const [check, field] = await Promise.all([
    window.getByText('시간이 어긋난 곳이 없습니다').boundingBox(),
    start.boundingBox(),
  ]);
  expect(check?.y).toBeLessThan((field?.y ?? 0) + (field?.height ?? 0));
  await close();
});

test('nothing stands before the first row: with a start of its own it is late or early for the sheet', async () => {
  const programme = await openProgramme();
  const { window, type, close } = programme;
  await withAgenda(programme);
  for (const [start, told] of [
    ['11:00', /시트의 시작보다 60분 늦게 시작합니다/],
    ['9:30', /시트의 시작보다 30분 일찍 시작합니다/],
  ] as const) {
    await type(1, 'start', start);
    await window.getByRole('button', { name: /확인할 것/ }).click();
    await expect(window.getByRole('button', { name: told })).toBeVisible();
    await window.keyboard.press('Escape');
  }
  await close();
});
