/** The programme room in real Electron: an experiment of 10:00~13:00 with an empty sheet open, and ways to its cells. */
import { expect, type Locator, type Page } from '@playwright/test';
import { callApi } from './call-api.ts';
import { launchApp, type LaunchedApp, type LaunchOptions } from './electron.ts';
import { sharedApp } from './shared-app.ts';

/** The agenda of requirements S3; the opening states no minutes. */
export const AGENDA: readonly (readonly [minutes: string, title: string])[] = [
  ['', '오프닝'],
  ['20', '자기소개'],
  ['20', '거버넌스 구축'],
  ['45', '아이디어를 나눠요'],
  ['10', '쉬는 시간'],
  ['40', '목표와 기준 만들기'],
  ['15', '체크리스트 & 일감 나누기'],
  ['15', '소감 나누기 & 공지'],
];

export const AGENDA_STARTS = ['10:00', '10:15', '10:35', '10:55', '11:40', '11:50', '12:30', '12:45'];

export interface Programme extends LaunchedApp {
  readonly experimentId: string;
  /** A cell by its row, counted from 1, and its column's key. */
  cell(row: number, column: string): Locator;
  /** What the cells of a column show, top to bottom. */
  column(key: string): Promise<readonly string[]>;
  /** Replaces a cell's text by typing into it. */
  type(row: number, column: string, text: string): Promise<void>;
  /** Lays text on the clipboard, as another program does. */
  copy(text: string): Promise<void>;
}

export async function goToProgramme(window: Page, experimentId: string): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, `/e/${experimentId}/programme`);
  await expect(window.getByRole('grid')).toBeVisible();
}

/** The programme room over an open app. */
export function programmeOf(app: LaunchedApp, experimentId: string): Programme {
  const { window } = app;
  function cell(row: number, column: string): Locator {
    return window.locator(`[role=row][aria-rowindex="${row + 1}"] [data-column="${column}"]`);
  }
  return {
    ...app,
    experimentId,
    cell,
    async column(key) {
      const texts = await window.locator(`[role=gridcell][data-column="${key}"]`).allInnerTexts();
      return texts.map((text) => text.trim());
    },
    async type(row, column, text) {
      await cell(row, column).click();
      await window.keyboard.type(text);
      await window.keyboard.press('Enter');
    },
    async copy(text) {
      await app.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    },
  };
}

/** Starts the app with an experiment from the template, and opens its second sheet, which is empty. */
export async function openProgramme(options?: LaunchOptions): Promise<Programme> {
  const app = options === undefined ? await sharedApp() : await launchApp(options);
  const { window } = app;
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.create', {
    title: '작은도서관 거버넌스',
    question: '',
    origin: 'institution',
    eventDate: '2026-11-21',
    headCount: 20,
    organiser: '마을도서관',
    locale: 'ko',
  });
  await callApi(window, 'experiment.edit', { experimentId, patch: { eventStart: 600, eventMinutes: 180 } });
  const { sheetId } = await callApi<{ sheetId: string }>(window, 'cueSheet.create', {
    experimentId,
    title: '사전 교육',
  });
  await callApi(window, 'preference.set', { key: `programme.sheet.${experimentId}`, value: sheetId });
  await goToProgramme(window, experimentId);
  return programmeOf(app, experimentId);
}

/** The agenda as rows of the open sheet, without going through the table. */
export async function withAgenda(programme: Programme): Promise<void> {
  const { window, copy } = programme;
  await copy(AGENDA.map(([minutes, title]) => `\t본\t\t${minutes}\t${title}`).join('\n'));
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+v');
  await expect(programme.cell(8, 'title')).toHaveText('소감 나누기 & 공지');
}
