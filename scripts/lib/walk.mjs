/**
 * A scripted walk through the real app, for the tour and the demonstration: opens it on a data folder, calls the same door as the
 * screens do, goes to addresses, takes pictures.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchApp } from '../../test/support/electron.ts';

/** How long a screen may take to come to rest before its picture, in milliseconds. */
const REST_MS = 350;
const PREVIEW_MS = 4000;
/** How long a check of everything may take. */
const WORK_MS = 60_000;

/**
 * @param {{ userData: string, folder: string, width?: number, height?: number }} options
 */
export async function startWalk({ userData, folder, width = 1280, height = 800 }) {
  mkdirSync(folder, { recursive: true });
  const { app, window, close } = await launchApp({ userData });
  const faults = [];
  window.on('pageerror', (error) => faults.push(error.message));
  await resize(width, height);

  async function resize(toWidth, toHeight) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.toWidth, size.toHeight),
      { toWidth, toHeight },
    );
  }

  /** A command, query or host call by name; throws the error code. */
  async function call(name, input) {
    const answer = await window.evaluate((request) => window.api.call(request), { name, input });
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  async function appearance(locale, theme) {
    await call('preference.set', { key: 'locale', value: locale });
    await call('preference.set', { key: 'theme', value: theme });
    await window.locator(`html[lang="${locale}"][data-theme="${theme}"]`).waitFor();
  }

  /** Goes to an address (after #) and waits until the screen has drawn itself. */
  async function goTo(address) {
    await window.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    // The banner of a sample stands before the room.
    await window.locator('main h1').first().waitFor();
    if (address.endsWith('/documents')) await previewShown();
    await window
      .locator('main [aria-busy=true]')
      .first()
      .waitFor({ state: 'detached', timeout: WORK_MS })
      .catch(() => {});
    await rest();
  }

  /** Until what was opened stands still. */
  async function rest() {
    await window.waitForTimeout(REST_MS);
  }

  /** The first page of the preview, which an experiment without a cue sheet does not have. */
  async function previewShown() {
    const page = window.locator('figcaption').filter({ hasText: /\S/ }).first();
    await page.waitFor({ state: 'attached', timeout: PREVIEW_MS }).catch(() => {});
  }

  async function picture(name) {
    const file = path.join(folder, `${name}.png`);
    await window.screenshot({ path: file });
    return file;
  }

  return { app, window, close, call, appearance, goTo, rest, picture, resize, faults };
}
