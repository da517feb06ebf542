import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { compareRank, isRank, moveInto, ranksBetween, type MoveTarget, type Ranked } from '@shared/domain/ordering.ts';

interface Move {
  readonly picks: readonly number[];
  readonly target: number;
  readonly side: 'before' | 'after' | 'start' | 'end';
}

const moves: fc.Arbitrary<Move> = fc.record({
  picks: fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 5 }),
  target: fc.nat(99),
  side: fc.constantFrom('before', 'after', 'start', 'end'),
});

function targetOf(move: Move, list: readonly Ranked[]): MoveTarget {
  const id = list[move.target % list.length]?.id ?? '';
  if (move.side === 'before') return { before: id };
  if (move.side === 'after') return { after: id };
  return { at: move.side };
}

/** The same move on a plain list of ids. */
function expectedOrder(ids: readonly string[], chosen: ReadonlySet<string>, target: MoveTarget): readonly string[] {
  const place =
    'at' in target
      ? target.at === 'start'
        ? 0
        : ids.length
      : 'before' in target
        ? ids.indexOf(target.before)
        : ids.indexOf(target.after) + 1;
  const stays = (id: string): boolean => !chosen.has(id);
  return [
    ...ids.slice(0, place).filter(stays),
    ...ids.filter((id) => chosen.has(id)),
    ...ids.slice(place).filter(stays),
  ];
}

function apply(list: readonly Ranked[], ranks: ReadonlyMap<string, string>): readonly Ranked[] {
  return list
    .map((item) => ({ id: item.id, rank: ranks.get(item.id) ?? item.rank }))
    .sort((one, other) => compareRank(one.rank, other.rank));
}

function play(
  list: readonly Ranked[],
  move: Move,
): { readonly ids: readonly string[]; readonly list: readonly Ranked[] } {
  const chosen = new Set(move.picks.map((pick) => list[pick % list.length]?.id ?? ''));
  const target = targetOf(move, list);
  const moved = moveInto(list, [...chosen], target);
  return {
    ids: expectedOrder(
      list.map((item) => item.id),
      chosen,
      target,
    ),
    list: moved.ok ? apply(list, moved.value) : [],
  };
}

describe('any sequence of moves', () => {
  it('gives the order that the same moves give a plain list, in strictly ascending ranks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(moves, { maxLength: 40 }), (size, sequence) => {
        const ranks = ranksBetween(null, null, size);
        let list: readonly Ranked[] = ranks.map((rank, index) => ({ id: `i${index}`, rank }));
        for (const move of sequence) {
          const played = play(list, move);
          expect(played.list.map((item) => item.id)).toEqual(played.ids);
          list = played.list;
        }
        expect(list.every((item, index) => index === 0 || (list[index - 1]?.rank ?? '') < item.rank)).toBe(true);
        expect(list.every((item) => isRank(item.rank))).toBe(true);
      }),
    );
  });

  it('gives that order even when the ranks had to be mended first', () => {
    const worn = fc.array(fc.constantFrom('a0', 'a0', 'a1', 'a1', 'a2', 'Zz', 'b00'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(worn, moves, (ranks, move) => {
        const list = ranks.sort(compareRank).map((rank, index) => ({ id: `i${index}`, rank }));
        const played = play(list, move);
        expect(played.list.map((item) => item.id)).toEqual(played.ids);
      }),
    );
  });

  it('always has room between two neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.array(fc.boolean(), { maxLength: 200 }), (count, halves) => {
        let [low, high] = ['a0', 'a1'];
        for (const takeLow of halves) {
          const [middle = ''] = ranksBetween(low, high, 1);
          [low, high] = takeLow ? [low, middle] : [middle, high];
        }
        const ranks = [low, ...ranksBetween(low, high, count), high];
        expect(ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank)).toBe(true);
      }),
    );
  });
});
