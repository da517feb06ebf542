/** axe in the page: what it finds wrong with what is on the screen. */
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import axe from 'axe-core';

export interface AxeFinding {
  readonly id: string;
  readonly isGrave: boolean;
  /** The elements, as markup. */
  readonly places: readonly string[];
}

/** What is reported in full: describing every element that passes takes longer than all rules, and this page loads no other styles. */
const OPTIONS: Axe.RunOptions = { resultTypes: ['violations'], preload: false };

/**
 * Everything that axe finds wrong with what is on the screen, or with a part of it (a CSS selector). The app has no frames, so axe is
 * brought into a page once and stays there: bringing it takes a third of a check.
 */
export async function axeFindings(window: Page, part = 'html'): Promise<readonly AxeFinding[]> {
  const isThere = await window.evaluate(() => 'axe' in self);
  if (!isThere) await window.evaluate(axe.source);
  return window.evaluate(
    async ([selector, options]) => {
      const { axe: inPage } = self as unknown as { readonly axe: typeof Axe };
      // What still fades in has not its own colours yet; what goes round and round never ends.
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const { violations } = await inPage.run(selector, options);
      return violations.map(({ id, impact, nodes }) => ({
        id,
        isGrave: impact === 'serious' || impact === 'critical',
        places: nodes.map(({ html }) => html),
      }));
    },
    [part, OPTIONS] as const,
  );
}
