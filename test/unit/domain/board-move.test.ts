import { moveCards, ownersAfter } from '@shared/domain/board-move.ts';
import type { MovableCard } from '@shared/domain/board-move.ts';
import { describe, expect, test } from 'vitest';

function card(id: string, rank: string, fields: Partial<MovableCard> = {}): MovableCard {
  return { id, rank, stage: 'topic', status: 'todo', area: 'topic', leads: [], deputies: [], ...fields };
}

describe('handing a card over', () => {
  test.each([
    ['replaces the first lead and keeps the others', ['가', '나'], ['다'], '라', ['라', '나'], ['다']],
    ['lets the second lead step up', ['가', '나'], [], '나', ['나'], []],
    ['makes a deputy the lead', ['가'], ['나', '다'], '나', ['나'], ['다']],
    ['to its lead changes nothing', ['가', '나'], ['다'], '가', ['가', '나'], ['다']],
    ['to nobody leaves the deputies', ['가', '나'], ['다'], null, [], ['다']],
  ] as const)('%s', (_what, leads, deputies, to, leadsAfter, deputiesAfter) => {
    expect(ownersAfter({ leads, deputies }, to)).toEqual({ leads: leadsAfter, deputies: deputiesAfter });
  });
});

describe('moving cards', () => {
  const cards = [card('a', 'a0'), card('b', 'a1'), card('c', 'a2')];

  test('gives them their new place and meaning and leaves every other card as it is', () => {
    const moved = moveCards(cards, ['c'], { stage: 'run', status: 'done' }, { before: 'b' });
    const after = moved.ok ? moved.value : [];
    expect(after.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(after[1]).toMatchObject({ stage: 'run', status: 'done', area: 'topic' });
    expect([after[0], after[2]]).toEqual([cards[0], cards[1]]);
  });

  test('beside a card that is not there is refused', () => {
    expect(moveCards(cards, ['c'], {}, { after: 'x' })).toMatchObject({ ok: false, code: 'order.targetMissing' });
  });
});
