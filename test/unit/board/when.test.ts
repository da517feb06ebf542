import { whenText } from '@app/features/board/model/when.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { makeCard } from '../../support/cards.ts';

const event = civilDate('2018-12-06');

function on(day: string) {
  return makeCard({ id: day, dateKind: 'day', startOn: civilDate(day) });
}

describe('the day on a card', () => {
  test('leaves out the year of the event', () => {
    expect(whenText(on('2018-08-18'), 'ko', event)).toBe('8. 18.(토)');
    expect(whenText(on('2018-08-18'), 'en', event)).toBe('Sat 18 Aug');
  });

  test('names any other year', () => {
    expect(whenText(on('2019-02-06'), 'ko', event)).toBe('2019. 2. 6.(수)');
    expect(whenText(on('2019-02-06'), 'en', event)).toBe('Wed 6 Feb 2019');
  });
});
