import { remarksOf } from '@shared/domain/scoring-remarks.ts';
import { expect, test } from 'vitest';

function rating(criterionId: string, proposalId: string | null, comment: string, directionId: string | null = null) {
  return { criterionId, proposalId, directionId, raterId: null, comment };
}

test('remarks stand by candidate, then by criterion; blank ones and those of others are left out', () => {
  const ratings = [
    rating('effect', 'b', '둘째 효과'),
    rating('need', 'b', '둘째 필요'),
    rating('need', 'a', '  '),
    rating('effect', 'a', '첫째 효과'),
    rating('need', 'gone', '빠진 제안'),
    rating('old', 'a', '빠진 기준'),
    rating('need', null, '방향', 'c'),
  ];
  const said = (order: readonly string[]) =>
    remarksOf(ratings, order, [{ id: 'need' }, { id: 'effect' }]).map((one) => [one.candidateId, one.rating.comment]);
  expect(said(['b', 'a'])).toEqual([
    ['b', '둘째 필요'],
    ['b', '둘째 효과'],
    ['a', '첫째 효과'],
  ]);
  expect(said(['c'])).toEqual([['c', '방향']]);
});
