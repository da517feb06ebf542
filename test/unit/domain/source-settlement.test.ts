import { hasMovement, overspentBy, settleSources } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

type Kind = 'subsidy' | 'own' | 'sponsor' | null;

function settled(kind: Kind, amount: number | null, spent: number, interest = 0) {
  const result = settleSources([
    { id: 'a', kind, amount: amount === null ? null : won(amount), spent: won(spent), interest: won(interest) },
  ]);
  return result.ok ? result.value[0] : undefined;
}

describe('a source as the books close', () => {
  test.each([
    ['unspent', 'subsidy', 1_000_000, 673_000, 1234, { left: 327_000, toReturn: 328_234, overspent: 0 }],
    ['spent to the won', 'subsidy', 1_000_000, 1_000_000, 0, { left: 0, toReturn: 0, overspent: 0 }],
    [
      'overspent: only interest goes back',
      'subsidy',
      500_000,
      510_000,
      70,
      { left: -10_000, toReturn: 70, overspent: 10_000 },
    ],
    ['all of it refunded', 'subsidy', 500_000, 0, 0, { left: 500_000, toReturn: 500_000, overspent: 0 }],
    ['own money, more put in', 'own', 50_000, 57_500, 0, { left: -7500, toReturn: 0, overspent: 0 }],
    ['a sponsor, overspent', 'sponsor', 50_000, 57_500, 0, { left: -7500, toReturn: 0, overspent: 7500 }],
    ['a subsidy of unknown amount', 'subsidy', null, 57_500, 10, { left: null, toReturn: null, overspent: 0 }],
    ['own money of unknown amount', 'own', null, 57_500, 0, { left: null, toReturn: 0, overspent: 0 }],
    ['money of unknown kind', null, 90_000, 57_500, 0, { left: 32_500, toReturn: null, overspent: 0 }],
  ] as const)('%s', (_what, kind, amount, spent, interest, expected) => {
    const row = settled(kind, amount, spent, interest);
    expect(row).toMatchObject({ received: amount, spent, interest, ...expected });
    expect(overspentBy({ kind, received: row?.received ?? null, spent: won(spent) })).toBe(expected.overspent);
  });

  test('is worth a line when money came in or went out and its account can be given', () => {
    const shows = (...source: Parameters<typeof settled>) => {
      const row = settled(...source);
      return row !== undefined && hasMovement(row);
    };
    expect(shows('subsidy', 1_000_000, 1_000_000)).toBe(true);
    expect(shows('subsidy', null, 5)).toBe(true);
    expect(shows('own', null, 5)).toBe(false);
    expect(shows('sponsor', 0, 0)).toBe(false);
    expect(shows(null, null, 0)).toBe(false);
  });
});
