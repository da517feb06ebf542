/** Files of other tools that are wrong: refused whole, with the place in the file. */
import { AppError } from '@core/base/app-error.ts';
import { readOpened } from '@core/transfer/foreign/read-foreign.ts';
import { describe, expect, test } from 'vitest';
import {
  at,
  bytesOf,
  ontimeEvent,
  ontimeGroup,
  ontimeProject,
  ontimeRundown,
  trelloBoard,
  trelloCard,
} from '../../support/foreign.ts';

function refusal(json: unknown): string {
  try {
    readOpened(bytesOf(json), 'board.json');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { file, place = '', reason = '', max = '' } = error.params;
    return [error.code, place, reason, max, file === 'board.json' ? '' : 'without its file']
      .filter((part) => part !== '')
      .join(' ');
  }
  return 'taken';
}

function boardWith(card: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) {
  return trelloBoard({ cards: [trelloCard('a', 'l1', card)], checklists: [], ...more });
}

function rundownOf(change: Readonly<Record<string, unknown>>) {
  const rundown = ontimeRundown([ontimeEvent('a', at(9), 5), ontimeGroup('g', ['b']), ontimeEvent('b', at(9, 5), 5)]);
  return ontimeProject([], { rundowns: { default: { ...rundown, ...change } } });
}

const checklist = { id: 'c', name: '목록', idCard: 'a', pos: 1, checkItems: [] };
const twoCards = [trelloCard('a', 'l1'), trelloCard('b', 'l1', { idChecklists: ['c'] })];

describe('a Trello board is refused', () => {
  test.each([
    ['a list that is not there', boardWith({ idList: 'zz' }), 'foreign.dangling cards[0].idList'],
    ['a label that is not there', boardWith({ idLabels: ['y', 'zz'] }), 'foreign.dangling cards[0].idLabels[1]'],
    ['a checklist that is not there', boardWith({ idChecklists: ['c'] }), 'foreign.dangling cards[0].idChecklists[0]'],
    [
      'a checklist of a card that is not there',
      boardWith({}, { checklists: [{ ...checklist, idCard: 'zz' }] }),
      'foreign.dangling checklists[0].idCard',
    ],
    [
      'a card and a checklist that name each other in a circle',
      trelloBoard({ cards: twoCards, checklists: [checklist] }),
      'foreign.circular cards[1].idChecklists[0]',
    ],
    [
      'two cards of one id',
      trelloBoard({ cards: [trelloCard('a', 'l1'), trelloCard('a', 'l2')], checklists: [] }),
      'foreign.duplicateId cards[1].id',
    ],
    [
      'two lists of one id',
      boardWith(
        {},
        {
          lists: [
            { id: 'l1', name: '가' },
            { id: 'l1', name: '나' },
          ],
        },
      ),
      'foreign.duplicateId lists[1].id',
    ],
    [
      'a date that does not exist',
      boardWith({ due: '2026-02-31T00:00:00.000Z' }),
      'bundle.invalid cards[0].due format',
    ],
    ['a date in another age', boardWith({ due: '0001-01-01T00:00:00.000Z' }), 'bundle.invalid cards[0].due format'],
    ['a name that is a number', boardWith({ name: 3 }), 'bundle.invalid cards[0].name type'],
    ['a position that is a text', boardWith({ pos: 'top' }), 'bundle.invalid cards[0].pos type'],
    ['a control character', boardWith({ desc: 'a\u0007' }), 'bundle.invalid cards[0].desc control'],
    ['a mark that turns the direction', boardWith({ name: '\u202egpj' }), 'bundle.invalid cards[0].name direction'],
    [
      'more cards than a board has',
      trelloBoard({ cards: Array.from({ length: 5001 }, (_, index) => trelloCard(`c${index}`, 'l1')) }),
      'foreign.tooMany cards 5000',
    ],
    [
      'more lines than a checklist has',
      boardWith(
        {},
        { checklists: [{ ...checklist, checkItems: Array.from({ length: 1001 }, () => ({ name: 'x' })) }] },
      ),
      'bundle.invalid checklists[0].checkItems range',
    ],
  ])('%s', (_name, board, expected) => {
    expect(refusal(board)).toBe(expected);
  });

  test('but not for members who have left it, nor for what is not read', () => {
    const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], null);
    expect(refusal(boardWith({ idMembers: ['gone'], stickers: deep, name: 'constructor' }))).toBe('taken');
  });
});

describe('an Ontime project is refused', () => {
  test.each([
    ['an entry that is not there', rundownOf({ order: ['a', 'zz'] }), 'foreign.dangling rundowns.default.order[1]'],
    ['an entry twice', rundownOf({ order: ['a', 'g', 'a'] }), 'foreign.duplicateId rundowns.default.order[2]'],
    [
      'an entry beside its group',
      rundownOf({ order: ['b', 'g'] }),
      'foreign.duplicateId rundowns.default.entries.g.entries[0]',
    ],
    [
      'a group within itself',
      rundownOf({ order: ['g'], entries: { g: ontimeGroup('g', ['g']) } }),
      'foreign.circular rundowns.default.entries.g.entries[0]',
    ],
    [
      'a name that every object has',
      rundownOf({ order: ['constructor'] }),
      'foreign.dangling rundowns.default.order[0]',
    ],
    [
      'a time that is a text',
      ontimeProject([ontimeEvent('a', at(9), 5, { timeStart: '09:00' })]),
      'bundle.invalid rundowns.default.entries.a.timeStart type',
    ],
    [
      'a time beyond the day',
      ontimeProject([ontimeEvent('a', at(9), 5, { timeStart: at(25) })]),
      'bundle.invalid rundowns.default.entries.a.timeStart range',
    ],
    [
      'an entry of no known kind',
      ontimeProject([{ id: 'a', type: 'portal' } as never]),
      'bundle.invalid rundowns.default.entries.a.type type',
    ],
    [
      'more entries than a sheet takes',
      ontimeProject(Array.from({ length: 3001 }, (_, index) => ontimeEvent(`e${index}`, 0, 0))),
      'foreign.tooMany rundowns.default.entries 3000',
    ],
  ])('%s', (_name, project, expected) => {
    expect(refusal(project)).toBe(expected);
  });
});

test.each([
  ['another tool', { nodes: [], edges: [] }],
  ['a list', []],
  ['null', null],
])('JSON of %s is no file that can be opened', (_name, json) => {
  expect(refusal(json)).toBe('bundle.notBundle');
});
