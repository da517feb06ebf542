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
  await window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
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
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // The rail of an experiment begins with the way back to the library.
    for (const address of addresses.slice(start === '/' ? 0 : 1)) {
      const screen = address.replace(/^#/, '');
      await goTo(window, screen);
      await visit(screen);
      screens += 1;
    }
  }
  return screens;
}
