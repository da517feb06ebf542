import { describe, expect, it } from 'vitest';
import { compareRank, isRank, moveInto, rankBetween, ranksBetween, type Ranked } from '@shared/domain/ordering.ts';

const list: readonly Ranked[] = [
  { id: 'a', rank: 'a0' },
  { id: 'b', rank: 'a1' },
  { id: 'c', rank: 'a2' },
  { id: 'd', rank: 'a3' },
];

function orderAfter(items: readonly Ranked[], move: ReturnType<typeof moveInto>): readonly string[] {
  const ranks = move.ok ? move.value : new Map<string, string>();
  const all = new Map([...items.map((item) => [item.id, item.rank] as const), ...ranks]);
  return [...all].sort(([, one], [, other]) => compareRank(one, other)).map(([id]) => id);
}

describe('ranks', () => {
  it('order by code unit, as the store does', () => {
    expect([compareRank('Zz', 'a0'), compareRank('a0', 'a0'), compareRank('a1', 'a0V')]).toEqual([-1, 0, 1]);
  });

  it('fit between their neighbours and at both ends', () => {
    expect(rankBetween(null, null)).toBe('a0');
    expect('a0' < rankBetween('a0', 'a1') && rankBetween('a0', 'a1') < 'a1').toBe(true);
    expect(rankBetween('a0', null) > 'a0').toBe(true);
    expect(rankBetween(null, 'a0') < 'a0').toBe(true);
    expect(ranksBetween('a0', 'a1', 5)).toHaveLength(5);
    expect(ranksBetween('a0', 'a1', 0)).toEqual([]);
  });

  it('from outside are recognised or not', () => {
    expect(['a0', 'a0V', 'Zz'].every(isRank)).toBe(true);
    expect(['', '0', 'a', 'a0 ', '한', 'a00'].some(isRank)).toBe(false);
  });
});

describe('moving items', () => {
  it('puts one before or after another, at the start or at the end', () => {
    expect(orderAfter(list, moveInto(list, ['d'], { before: 'b' }))).toEqual(['a', 'd', 'b', 'c']);
    expect(orderAfter(list, moveInto(list, ['a'], { after: 'c' }))).toEqual(['b', 'c', 'a', 'd']);
    expect(orderAfter(list, moveInto(list, ['c'], { at: 'start' }))).toEqual(['c', 'a', 'b', 'd']);
    expect(orderAfter(list, moveInto(list, ['a'], { at: 'end' }))).toEqual(['b', 'c', 'd', 'a']);
  });

  it('keeps several in the order of the list, however they were picked', () => {
    expect(orderAfter(list, moveInto(list, ['d', 'a'], { after: 'b' }))).toEqual(['b', 'a', 'd', 'c']);
  });

  it('takes items from elsewhere in the order given', () => {
    expect(orderAfter(list, moveInto(list, ['y', 'x'], { before: 'a' }))).toEqual(['y', 'x', 'a', 'b', 'c', 'd']);
  });

  it('drops items where they stand when the target is one of them', () => {
    expect(orderAfter(list, moveInto(list, ['b', 'c'], { before: 'c' }))).toEqual(['a', 'b', 'c', 'd']);
    expect(orderAfter(list, moveInto(list, ['a', 'c'], { after: 'c' }))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('gives new ranks to the moved items only', () => {
    const move = moveInto(list, ['d', 'd'], { before: 'b' });
    expect(move.ok && [...move.value.keys()]).toEqual(['d']);
  });

  it('does nothing for no items and names a target that is gone', () => {
    expect(moveInto(list, [], { at: 'end' })).toEqual({ ok: true, value: new Map() });
    expect(moveInto(list, ['a'], { after: 'gone' })).toEqual({
      ok: false,
      code: 'order.targetMissing',
      params: { id: 'gone' },
    });
    expect(moveInto([], ['a'], { at: 'start' })).toEqual({ ok: true, value: new Map([['a', 'a0']]) });
  });

  it('mends equal ranks that leave no room', () => {
    const doubled = [
      { id: 'a', rank: 'a0' },
      { id: 'b', rank: 'a0' },
      { id: 'c', rank: 'a0' },
      { id: 'd', rank: 'a1' },
    ];
    expect(orderAfter(doubled, moveInto(doubled, ['d'], { after: 'a' }))).toEqual(['a', 'd', 'b', 'c']);
  });

  it('keeps ranks short however often the same gap is used', () => {
    let items = list;
    for (let lap = 0; lap < 2000; lap += 1) {
      const last = items[items.length - 1]?.id ?? '';
      const ranks = moveInto(items, [last], { after: 'a' });
      items = items
        .map((item) => ({ id: item.id, rank: (ranks.ok ? ranks.value.get(item.id) : '') ?? item.rank }))
        .sort((one, other) => compareRank(one.rank, other.rank));
    }
    expect(items.map((item) => item.id)).toEqual(['a', 'c', 'd', 'b']);
    expect(Math.max(...items.map((item) => item.rank.length))).toBeLessThanOrEqual(100);
  });

  it('mends ranks that are no ranks', () => {
    const broken = [
      { id: 'a', rank: '!' },
      { id: 'b', rank: '?' },
      { id: 'c', rank: 'a5' },
    ];
    expect(orderAfter(broken, moveInto(broken, ['c'], { after: 'a' }))).toEqual(['a', 'c', 'b']);
  });
});
