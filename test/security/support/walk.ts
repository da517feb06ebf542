/** Opens every screen and makes every paper, as a user would in one sitting. */
import type { Page } from '@playwright/test';
import { PAPER_KINDS, paperOf } from '../../../shared/papers/index.ts';
import { ROOM_IDS } from '@shared/entities/rooms.ts';

const LIBRARY_ROOMS = ['/', '/backups', '/privacy', '/condition', '/about'];

export async function openSample(window: Page): Promise<string> {
  return window.evaluate(async () => {
    const answer = await self.api.call({ name: 'library.openSample', input: { name: 'little-library-2020' } });
    if (!answer.ok) throw new Error(answer.error.code);
    const { value } = answer;
    return typeof value === 'object' && value !== null && 'experimentId' in value ? String(value.experimentId) : '';
  });
}

/** Each screen stands for a moment and is scrolled to its end. */
export async function walkRooms(window: Page, experimentId: string): Promise<void> {
  const addresses = [...LIBRARY_ROOMS, ...ROOM_IDS.map((room) => `/e/${experimentId}/${room}`)];
  for (const address of addresses) {
    await window.evaluate((hash) => {
      self.location.hash = hash;
    }, address);
    await window.locator('main').waitFor();
    await window.waitForTimeout(600);
    await window.evaluate(async () => {
      const lists = [...document.querySelectorAll('main, main *')].filter(
        (one) => one.scrollHeight > one.clientHeight + 40,
      );
      for (const list of lists.slice(0, 12)) {
        list.scrollTop = list.scrollHeight;
        await new Promise((done) => setTimeout(done, 60));
      }
    });
  }
}

/** The papers that such readers may have. */
export function papersFor(audience: string): readonly string[] {
  return PAPER_KINDS.filter((kind) => paperOf(kind).audiences.some((one) => one === audience));
}

/** The bytes of each paper, for the given readers. */
export async function makePapers(window: Page, experimentId: string, audience: string): Promise<readonly Uint8Array[]> {
  const kinds = papersFor(audience);
  const made = await window.evaluate(
    async ([id, asked, readers]) => {
      const papers: number[][] = [];
      for (const kind of asked) {
        const choice = { kind, settings: { audience: readers } };
        const answer = await self.api.call({ name: 'document.preview', input: { experimentId: id, choice } });
        if (!answer.ok) throw new Error(`${kind} ${JSON.stringify(answer.error)}`);
        const { value } = answer;
        const bytes = typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : undefined;
        if (bytes instanceof Uint8Array) papers.push([...bytes]);
      }
      return papers;
    },
    [experimentId, kinds, audience] as const,
  );
  return made.map((bytes) => Uint8Array.from(bytes));
}
