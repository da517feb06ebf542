/** Steps that the specs of the rooms share: an experiment to work on, its rooms, the clipboard, what the store holds. */
import { expect } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { CommandInput, CommandName, QueryInput, QueryName, QueryOutput } from '@shared/contract/index.ts';
import { axeFindings } from './axe.ts';
import { callApi } from './call-api.ts';

type Samples = 'seoul-station-night-school-2018' | 'little-library-2020' | 'redevelopment-cats';

export async function command<N extends CommandName>(window: Page, name: N, input: CommandInput<N>): Promise<unknown> {
  return callApi(window, name, input);
}

export async function query<N extends QueryName>(window: Page, name: N, input: QueryInput<N>): Promise<QueryOutput<N>> {
  return callApi(window, name, input);
}

/** Opens a sample into the library; its id. */
export async function openSample(window: Page, name: Samples): Promise<string> {
  const { experimentId } = await callApi<{ readonly experimentId: string }>(window, 'library.openSample', { name });
  return experimentId;
}

/** Goes to a room and waits until its title stands there. */
export async function goToRoom(window: Page, experimentId: string, room: string, title: string): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, `/e/${experimentId}/${room}`);
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Pastes text as the keyboard does, into whatever has the focus. */
export async function paste(window: Page, text: string): Promise<void> {
  await window.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

export async function undo(window: Page): Promise<void> {
  await window.keyboard.press('Control+z');
}

export async function setAppearance(window: Page, locale: 'ko' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await command(window, 'preference.set', { key: 'locale', value: locale });
  await command(window, 'preference.set', { key: 'theme', value: theme });
  await expect(window.locator(`html[lang=${locale}][data-theme=${theme}]`)).toHaveCount(1);
}

/** The same as `axeFindings`, one line each. */
export async function violations(window: Page, part?: string): Promise<readonly string[]> {
  const found = await axeFindings(window, part);
  return found.map(({ id, places }) => `${id}: ${places.join(' ').slice(0, 400)}`);
}

/** The page's own width and height. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as [number, number]);
}

/** A cell of a table by its row (from 0, as shown) and the id of its column. */
export function cell(window: Page, table: string, row: number, columnId: string): Locator {
  const grid = window.getByRole('grid', { name: table, exact: true });
  return grid.locator('[data-row]').nth(row).locator(`[data-column="${columnId}"]`);
}

/** Clicks a cell, types over it and goes on with a key. Hangul arrives composed, as from an input method. */
export async function typeInto(window: Page, target: Locator, text: string, then = 'Enter'): Promise<void> {
  await target.click();
  await window.keyboard.insertText(text);
  await window.keyboard.press(then);
}

/** The texts of a column from the top, as they are shown. */
export function column(window: Page, table: string, columnId: string): Locator {
  return window.getByRole('grid', { name: table, exact: true }).locator(`[data-row] [data-column="${columnId}"]`);
}
