/** Through every screen of the app by its own rails: those of the library, then those of an experiment. */
import type { Page } from '@playwright/test';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';

/** Any call through the page's own door; throws the error code. */
export async function callIn(window: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await window.evaluate((request) => self.api.call(request), { name, input });
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Opens a sample; the address of its first room. */
export async function openSample(window: Page): Promise<string> {
  await window.waitForFunction(() => 'api' in self);
  const opened = await callIn(window, 'library.openSample', { name: SAMPLE_NAMES[0] });
  if (typeof opened !== 'object' || opened === null || !('experimentId' in opened)) throw new Error('no sample');
  return `/e/${String(opened.experimentId)}/overview`;
}

export async function setAppearance(window: Page, locale: 'ko' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await callIn(window, 'preference.set', { key: 'locale', value: locale });
  await callIn(window, 'preference.set', { key: 'theme', value: theme });
  await window.locator(`html[lang=${locale}][data-theme=${theme}]`).waitFor({ state: 'attached' });
}

async function goTo(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    self.location.hash = hash;
  }, address);
  await window.locator('h1').first().waitFor();
}

/** One lap; `visit` is called on each screen once its heading stands there. Answers how many there were. */
export async function walkScreens(
  window: Page,
  firstRoom: string,
  visit: (screen: string) => Promise<void>,
): Promise<number> {
  let screens = 0;
  for (const start of ['/', firstRoom]) {
    await goTo(window, start);
    const links = window.locator('nav').first().locator('a');
    const count = await links.count();
    // The rail of an experiment begins with the way back to the library.
    for (let at = start === '/' ? 0 : 1; at < count; at += 1) {
      await links.nth(at).click();
      await window.locator('nav').first().locator('a').nth(at).and(window.locator('[aria-current=page]')).waitFor();
      await window.locator('h1').first().waitFor();
      await visit((await links.nth(at).textContent()) ?? '');
      screens += 1;
    }
  }
  return screens;
}
