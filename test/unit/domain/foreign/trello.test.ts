/** A Trello board as cards. */
import { trelloPlan } from '@shared/domain/foreign/trello.ts';
import type { TrelloChoices } from '@shared/domain/foreign/trello.ts';
import { guessArea, guessList } from '@shared/domain/foreign/guesses.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import { describe, expect, test } from 'vitest';
import { bytesOf, trelloBoard, trelloCard } from '../../../support/foreign.ts';

const CHOICES: TrelloChoices = { lists: {}, labels: {}, area: 'plan' };
const WORDS = {
  labels: (names: string) => `labels ${names}`,
  people: (names: string) => `people ${names}`,
  starts: (day: string) => `starts ${day}`,
};

function planned(board: object, choices: Partial<TrelloChoices> = {}, unclear: readonly string[] = []) {
  const opened = readOpened(bytesOf(board), 'x.json');
  if (opened.kind !== 'foreign' || opened.foreign.tool !== 'trello') throw new Error('not read as a board');
  return trelloPlan(opened.foreign.board, { ...CHOICES, ...choices }, WORDS, new Set(unclear));
}

describe('a board', () => {
  test('its cards come in its order, each where its list means', () => {
    const { cards } = planned(trelloBoard());
    expect(cards.map(({ title, stage, status, archived }) => [title, stage, status, archived])).toEqual([
      ['먼저 할 일', 'plan', 'doing', false],
      ['포스터', 'plan', 'doing', false],
      ['끝난 일', 'prepare', 'done', false],
      ['보관한 일', 'prepare', 'done', true],
      ['묵은 일', 'prepare', 'todo', true],
    ]);
  });

  test('dates are those of Seoul; the first label that fits gives the area, the others are named', () => {
    const { cards } = planned(trelloBoard());
    expect(cards[0]).toMatchObject({ startOn: '2026-11-18', startAt: 540, endOn: null, area: 'plan' });
    expect(cards[1]).toMatchObject({
      startOn: '2026-11-10',
      startAt: null,
      endOn: '2026-11-21',
      endAt: 30,
      area: 'publicity',
      notes: '두 장\nlabels 급함',
      members: ['m1', 'm2'],
      links: [{ url: 'https://example.org/draft.png', label: '시안' }],
    });
    const chosen = planned(trelloBoard(), { labels: { y: null, g: 'budget' } }).cards[1];
    expect(chosen).toMatchObject({ area: 'budget', notes: '두 장\nlabels 홍보' });
  });

  test('a named checklist stands above its lines, in their order and with their states', () => {
    const { cards } = planned(trelloBoard());
    expect(cards[1]?.checks).toMatchObject([
      {
        text: '인쇄',
        below: [
          { text: '시안', state: 'done', dueOn: null, member: null },
          { text: '인쇄소', state: 'open', dueOn: '2026-11-12', dueAt: 720, member: 'm2' },
        ],
      },
    ]);
    const plain = {
      cards: [trelloCard('a', 'l1', { idChecklists: ['c'] })],
      checklists: [{ id: 'c', name: 'Checklist', idCard: 'a', pos: 1, checkItems: [{ name: '한 줄', pos: 1 }] }],
    };
    expect(planned(trelloBoard(plain)).cards[0]?.checks).toMatchObject([{ text: '한 줄', state: 'open', below: [] }]);
  });

  test('what stays behind is counted', () => {
    expect(planned(trelloBoard()).left).toEqual([
      { code: 'comments', count: 1 },
      { code: 'emptyChecklists', count: 1 },
      { code: 'links', count: 1 },
      { code: 'uploads', count: 1 },
      { code: 'customFields', count: 1 },
      { code: 'gone', count: 1 },
      { code: 'idle', count: 1 },
    ]);
    const left = planned(trelloBoard(), { lists: { l2: { stage: null, status: 'todo' } } });
    expect(left.cards).toHaveLength(3);
    expect(left.left).toContainEqual({ code: 'cards', count: 2 });
  });

  test('who could be several people is named in the note', () => {
    const { cards } = planned(trelloBoard(), {}, ['m2']);
    expect(cards[1]).toMatchObject({ members: ['m1'], notes: '두 장\nlabels 급함\npeople 바람' });
    expect(cards[1]?.checks[0]?.below[1]?.member).toBeNull();
  });

  test('a title that is too long stands whole in the note; an end before the start loses neither', () => {
    const name = '길'.repeat(400);
    const dates = { start: '2026-11-20T00:00:00.000Z', due: '2026-11-10T00:00:00.000Z' };
    const { cards } = planned(trelloBoard({ cards: [trelloCard('a', 'l1', { name, ...dates })], checklists: [] }));
    expect(cards[0]?.title).toHaveLength(300);
    expect(cards[0]).toMatchObject({ notes: `${name}\nstarts 2026-11-20`, startOn: '2026-11-10', endOn: null });
  });
});

test.each([
  ['할 일', 'prepare', 'todo'],
  ['To Do', 'prepare', 'todo'],
  ['진행 중', 'prepare', 'doing'],
  ['기획 완료', 'plan', 'done'],
  ['당일 진행', 'run', 'todo'],
  ['정산', 'followup', 'todo'],
  ['In progress', 'prepare', 'doing'],
  ['Waiting for reply', 'prepare', 'waiting'],
  ['아이디어', 'topic', 'todo'],
] as const)('the list %s is guessed as %s, %s', (name, stage, status) => {
  expect(guessList(name)).toEqual({ stage, status });
});

test.each([
  ['예산·회계', 'budget'],
  ['결산', 'settlement'],
  ['SNS 홍보', 'publicity'],
  ['Venue', 'venue'],
  ['장소 섭외', 'venue'],
  ['급함', null],
] as const)('the label %s is guessed as %s', (name, area) => {
  expect(guessArea(name)).toBe(area);
});
