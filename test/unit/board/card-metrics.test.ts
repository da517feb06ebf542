import { countLines, measureCard } from '@app/features/board/card/card-metrics.ts';
import { describe, expect, test } from 'vitest';
import { makeCard } from '../../support/cards.ts';

/** Every letter is ten wide, a space four. */
function measure(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter === ' ' ? 4 : 10), 0);
}

const none = { when: null, isLate: false, area: null };

describe('the lines of a title', () => {
  test.each([
    ['가나다', 1],
    ['가나 다라', 1],
    ['가나다 라마바', 2],
    ['가나다라마바사아자차카', 3],
    ['가 나다라마바사아자', 3],
    ['', 1],
  ])('%j takes %i of five letters’ width, broken between words, inside only what is longer', (text, lines) => {
    expect(countLines(text, 50, measure)).toBe(lines);
  });
});

describe('the height of a card', () => {
  const width = 53 + 1 + 100;

  test('grows with the title up to three lines', () => {
    const heights = ['가', '가나다라마바사 아자차카', '가나다라마바사 아자차카타파하 거너더러', '가 '.repeat(200)].map(
      (title) => measureCard(makeCard({ title }), width, none, measure).height,
    );
    expect(heights).toEqual([32, 50, 68, 68]);
  });

  test('has a row for what hangs on the card, two where one would not hold it', () => {
    const rows = [
      measureCard(makeCard(), width, none, measure),
      measureCard(makeCard({ hasNotes: true }), width, none, measure),
      measureCard(
        makeCard({ source: 'B13', checksTotal: 2, leads: ['a'] }),
        width,
        { ...none, when: '11. 21.(토)' },
        measure,
      ),
    ];
    expect(rows.map((metrics) => [metrics.rows, metrics.height])).toEqual([
      [0, 32],
      [1, 54],
      [2, 76],
    ]);
  });

  test('a card without a date has no empty row for one, however much hangs on it', () => {
    const full = makeCard({ checksTotal: 12, hasNotes: true, links: 3, files: 2, leads: ['a', 'b', 'c', 'd'] });
    const rows = (when: string | null) => measureCard(full, width, { ...none, when, area: '섭외·인력' }, measure).rows;
    expect([rows(null), rows('11. 21.(토)')]).toEqual([1, 2]);
  });

  test('figures under the title count as wide as they are set there, a 1 no narrower than a 0', () => {
    const narrowOne = (text: string) => measure(text) - 4 * (text.match(/1/gu) ?? []).length;
    const rowsFor = (when: string) =>
      measureCard(makeCard({ hasNotes: true }), width, { ...none, when, area: '가' }, narrowOne).rows;
    expect(rowsFor('11. 11.')).toBe(rowsFor('20. 20.'));
  });
});
