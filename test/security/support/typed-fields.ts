/** The fields that a user writes most into: how to get there, how a text comes in, what the library then holds. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { cell, command, goToRoom, query } from '../../support/room.ts';

export interface TypedField {
  readonly name: string;
  /** Goes to its screen. */
  open(): Promise<void>;
  /** Lets `write` bring a text into the field of the given row, and leaves the field as its user does. */
  enter(row: number, write: () => Promise<void>): Promise<void>;
  /** What the library holds there now. */
  stored(row: number): Promise<string | undefined>;
}

export interface TypedPlace {
  readonly window: Page;
  readonly experimentId: string;
}

/** As a keyboard or an input method puts it in, unit by unit: half a character too, which no other way in keeps. */
export async function typeText(window: Page, text: string): Promise<void> {
  const units = Array.from({ length: text.length }, (_unit, at) => text.charCodeAt(at));
  await window.evaluate((codes) => {
    const parts: string[] = [];
    for (let at = 0; at < codes.length; at += 5000) parts.push(String.fromCharCode(...codes.slice(at, at + 5000)));
    document.execCommand('insertText', false, parts.join(''));
  }, units);
}

/** An experiment whose tables have so many empty rows. */
export async function makeTypedPlace(window: Page, rows: number): Promise<TypedPlace> {
  const made = await command(window, 'library.create', {
    title: '글자 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2026-12-12',
    headCount: 10,
    organiser: '',
    locale: 'ko',
  });
  const { experimentId } = made as { readonly experimentId: string };
  const numbers = Array.from({ length: rows }, (_row, at) => at);
  await command(window, 'person.add', { experimentId, rows: numbers.map((at) => ({ name: `사람${at}` })) });
  const { lines } = await query(window, 'money.book', { experimentId });
  await command(window, 'budgetLine.remove', { experimentId, ids: lines.map(({ id }) => id) });
  await command(window, 'budgetLine.add', {
    experimentId,
    rows: numbers.map((at) => ({ category: '운영비', item: `항목${at}`, unitPrice: 1000, quantity: 1 })),
    beforeId: null,
  });
  await command(window, 'expense.add', {
    experimentId,
    rows: numbers.map((at) => ({ description: `지출${at}`, total: 1000, supply: 1000 })),
    beforeId: null,
  });
  return { window, experimentId };
}

function selectAll(field: Locator): Promise<void> {
  return field.press('Control+a');
}

/** A cell of a table: typing replaces what it shows. */
function inCell({ window }: TypedPlace, target: (row: number) => Locator) {
  return async (row: number, write: () => Promise<void>): Promise<void> => {
    await target(row).click();
    await write();
    await window.keyboard.press('Enter');
  };
}

export function typedFields(place: TypedPlace): readonly TypedField[] {
  const { window, experimentId } = place;
  const cueCell = (row: number) => window.locator(`[role=row][aria-rowindex="${row + 2}"] [data-column="title"]`);
  async function cues() {
    const [sheet] = await query(window, 'cueSheet.list', { experimentId });
    return query(window, 'cueSheet.get', { experimentId, sheetId: sheet?.id ?? '' });
  }
  async function cards() {
    return (await query(window, 'board.get', { experimentId })).cards;
  }
  const title = window.getByLabel('제목', { exact: true });
  const added = window.getByRole('textbox', { name: /에 카드 추가$/ });
  return [
    {
      name: 'the title of the experiment',
      open: () => goToRoom(window, experimentId, 'overview', '개요'),
      async enter(_row, write) {
        await title.focus();
        await selectAll(title);
        await write();
        await title.press('Enter');
      },
      stored: async () => (await query(window, 'experiment.detail', { experimentId })).experiment.title,
    },
    {
      name: 'a card added on the board',
      open: () => goToRoom(window, experimentId, 'board', '보드'),
      async enter(_row, write) {
        if (!(await added.isVisible()))
          await window
            .getByRole('button', { name: /에 카드 추가$/ })
            .first()
            .click();
        await selectAll(added);
        await write();
        await added.press('Enter');
      },
      stored: async () => (await cards()).toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]?.title,
    },
    {
      name: 'the note of a card',
      async open() {
        await goToRoom(window, experimentId, 'board', '보드');
        await window.locator('[data-card]').first().click();
        await expect(window.getByRole('textbox', { name: '메모' })).toBeVisible();
      },
      async enter(_row, write) {
        const notes = window.getByRole('textbox', { name: '메모' });
        await notes.focus();
        await selectAll(notes);
        await write();
        await notes.press('Control+Enter');
      },
      async stored() {
        const [first] = await window
          .locator('[data-card]')
          .first()
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-card')));
        return (await query(window, 'task.get', { experimentId, id: first ?? '' })).task.notes;
      },
    },
    {
      name: 'a cell of the cue sheet',
      async open() {
        await goToRoom(window, experimentId, 'programme', '프로그램·큐시트');
        await expect(cueCell(0)).toBeVisible();
      },
      enter: inCell(place, cueCell),
      stored: async (row) => (await cues()).cues[row]?.title,
    },
    {
      name: 'the nickname of a person',
      open: () => goToRoom(window, experimentId, 'people', '사람·인력'),
      enter: inCell(place, (row) => cell(window, '사람 목록', row, 'nickname')),
      stored: async (row) =>
        (await query(window, 'person.list', { experimentId })).find(({ person }) => person.name === `사람${row}`)
          ?.person.nickname,
    },
    {
      name: 'an item of the budget',
      open: () => goToRoom(window, experimentId, 'money', '예산·정산'),
      enter: inCell(place, (row) => cell(window, '예산서', row, 'item')),
      stored: async (row) => (await query(window, 'money.book', { experimentId })).lines[row]?.item,
    },
    {
      name: 'whom an expense was paid to',
      async open() {
        await goToRoom(window, experimentId, 'money', '예산·정산');
        await window.getByRole('tab', { name: '지출' }).click();
      },
      enter: inCell(place, (row) => cell(window, '지출', row, 'payee')),
      stored: async (row) => (await query(window, 'money.book', { experimentId })).expenses[row]?.payee,
    },
  ];
}

/** What the screen says is wrong, in its place: beside a field, or at a cell. */
export async function saidInPlace(window: Page): Promise<string> {
  return window.evaluate(() => {
    const notes = [...document.querySelectorAll('main [role=alert]')].map((one) => one.textContent);
    const cells = [...document.querySelectorAll<HTMLElement>('main [data-issue=error]')].map(
      (one) => one.dataset['issueText'],
    );
    return [...notes, ...cells].join('\n');
  });
}

/** Every text of those fields that an experiment holds. */
export async function heldTexts({ window, experimentId }: TypedPlace): Promise<readonly (readonly string[])[]> {
  const [sheet] = await query(window, 'cueSheet.list', { experimentId });
  const { cues } = await query(window, 'cueSheet.get', { experimentId, sheetId: sheet?.id ?? '' });
  const { cards } = await query(window, 'board.get', { experimentId });
  const { experiment } = await query(window, 'experiment.detail', { experimentId });
  const people = await query(window, 'person.list', { experimentId });
  const { lines, expenses } = await query(window, 'money.book', { experimentId });
  return [
    [experiment.title],
    cards.map(({ title }) => title),
    cues.map(({ title }) => title),
    people.map(({ person }) => person.nickname),
    lines.map(({ item }) => item),
    expenses.map(({ payee }) => payee),
  ];
}
