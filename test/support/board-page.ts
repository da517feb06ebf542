/** The board in the real app: cards by title, columns by name, what is stored by the door. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Board } from '@shared/contract/task.contract.ts';
import { callApi } from './call-api.ts';
import type { LaunchedApp } from './electron.ts';

export interface BoardPage {
  readonly window: Page;
  readonly experimentId: string;
  call(name: string, input: object): Promise<unknown>;
  card(title: string): Locator;
  /** Titles on the board in the order of the whole board. */
  titles(): Promise<readonly string[]>;
  stored(title: string): Promise<Board['cards'][number]>;
  /** Drags a card by mouse to the column of that name, at the height of another card or near the top. */
  drag(title: string, column: string, beside?: { readonly above?: string; readonly below?: string }): Promise<void>;
  /** What screen readers were told last. */
  announced(): Locator;
  goTo(): Promise<void>;
}

interface NewCard {
  readonly title: string;
  readonly stage?: string;
  readonly area?: string;
}

/** An experiment of its own with the given cards and nothing else, open on the board. Without cards: the toolkit's. */
export async function openBoard({ window }: LaunchedApp, cards?: readonly NewCard[]): Promise<BoardPage> {
  const { experimentId } = await callApi<{ readonly experimentId: string }>(window, 'library.create', {
    title: '골목 텃밭 실험',
    question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
    origin: 'citizen',
    eventDate: '2026-12-12',
    headCount: 30,
    organiser: '마을연구소',
    locale: 'ko',
  });
  if (cards !== undefined) {
    const toolkit = await callApi<Board>(window, 'board.get', { experimentId });
    await callApi(window, 'task.remove', { experimentId, ids: toolkit.cards.map(({ id }) => id) });
    for (const { title, stage = 'topic', area = 'topic' } of cards)
      await callApi(window, 'task.create', { experimentId, title, stage, area });
  }
  const page = boardPage(window, experimentId);
  await page.goTo();
  return page;
}

export function boardPage(window: Page, experimentId: string): BoardPage {
  const board = () => callApi<Board>(window, 'board.get', { experimentId });
  function card(title: string): Locator {
    return window.locator('[data-card]').filter({ has: window.getByText(title, { exact: true }) });
  }
  async function middle(locator: Locator) {
    const box = await locator.boundingBox();
    if (box === null) throw new Error('not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height };
  }
  return {
    window,
    experimentId,
    call: (name, input) => callApi(window, name, { experimentId, ...input }),
    card,
    titles: async () => (await board()).cards.map(({ title }) => title),
    async stored(title) {
      const found = (await board()).cards.find((one) => one.title === title);
      if (found === undefined) throw new Error(`no card ${title}`);
      return found;
    },
    async drag(title, column, { above, below } = {}) {
      const from = await middle(card(title));
      const head = await middle(window.getByRole('heading', { level: 2, name: column, exact: true }));
      const beside = above ?? below;
      const level = beside === undefined ? null : await middle(card(beside));
      const y = level === null ? head.y + 90 : level.y + (above === undefined ? 0.3 : -0.3) * level.height;
      await window.mouse.move(from.x, from.y);
      await window.mouse.down();
      await window.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
      await window.mouse.move(head.x + 20, y, { steps: 6 });
      await expect(card(title)).toHaveAttribute('data-lifted', 'true');
      await window.mouse.up();
    },
    announced: () => window.locator('[aria-live="assertive"]'),
    async goTo() {
      await window.evaluate((hash) => {
        self.location.hash = hash;
      }, `/e/${experimentId}/board`);
      await expect(window.getByRole('heading', { level: 1, name: '보드' })).toBeVisible();
    },
  };
}
