/** What the sheets say, held to a hand count and to laws (requirements E08–E11). */
import { optionsOf } from '@shared/domain/survey/codes.ts';
import { isTouched, keyDigit, nextNumber, NOTHING_ENTERED } from '@shared/domain/survey/sheet-entry.ts';
import {
  canBePicked,
  leastTold,
  PUBLIC_MINIMUM,
  responseRate,
  surveySummary,
} from '@shared/domain/survey/survey-summary.ts';
import type { AnswerFacts, Collected, QuestionFacts } from '@shared/domain/survey/survey-summary.ts';
import { NO_TALLIES } from '@shared/domain/survey/tally.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const SCALE: QuestionFacts = { id: 'q', kind: 'scale5', options: '' };
const MULTI: QuestionFacts = { id: 'q', kind: 'multi', options: '역\n수업\n다과' };

/** The digits of a column of sheets; 0 is no answer. */
function answersOf(digits: readonly number[]): readonly AnswerFacts[] {
  return digits.flatMap((digit, at) =>
    digit === 0 ? [] : [{ sheetId: String(at), questionId: 'q', picked: String(digit), text: '' }],
  );
}

/** Keyed in sheet by sheet, none counted by hand. */
function keyed(answers: readonly AnswerFacts[], sheets: number): Collected {
  return { answers, sheets, ...NO_TALLIES };
}

describe('a question', () => {
  test('of 23 sheets equals the hand count', () => {
    const digits = [5, 4, 4, 3, 5, 0, 4, 2, 5, 5, 4, 0, 3, 4, 5, 1, 4, 4, 5, 3, 4, 5, 0];
    expect(digits).toHaveLength(23);
    // 1 once, 2 once, 3 three times, 4 eight times, 5 seven times: 20 answers, sum 79.
    const { spread, ...summary } = surveySummary(SCALE, keyed(answersOf(digits), 23));
    expect(summary).toEqual({
      n: 20,
      tallied: 0,
      noAnswer: 3,
      counts: [1, 1, 3, 8, 7],
      mean: 79 / 20,
      topTwo: 75,
      isWithheld: false,
    });
    // Squares: 1 + 4 + 27 + 128 + 175 = 335; 335 − 79² / 20 = 22.95; 22.95 / 19.
    expect(spread).toBeCloseTo(Math.sqrt(22.95 / 19), 10);
  });

  test('shows no figure in a public print while fewer than five answered', () => {
    expect(surveySummary(SCALE, keyed(answersOf([5, 4, 5, 0, 4]), 5), PUBLIC_MINIMUM)).toEqual({
      n: 4,
      tallied: 0,
      noAnswer: 1,
      counts: [],
      mean: null,
      spread: null,
      topTwo: null,
      isWithheld: true,
    });
    expect(surveySummary(SCALE, keyed(answersOf([5, 4, 5, 5, 4]), 5), PUBLIC_MINIMUM).mean).toBe(4.6);
  });

  test('of which several may be marked counts sheets once, and each mark', () => {
    const answers = ['1,2', '1', '', '1,3'].flatMap((picked, at) => [
      { sheetId: String(at), questionId: 'q', picked, text: '' },
    ]);
    expect(surveySummary(MULTI, keyed(answers, 4))).toMatchObject({ n: 3, noAnswer: 1, counts: [3, 1, 1], mean: null });
  });

  test('counts no answer that it cannot have: of another kind, or by a number that it has no longer', () => {
    const given = (picked: string, text = '') => ({ sheetId: picked + text, questionId: 'q', picked, text });
    const CHOICE: QuestionFacts = { id: 'q', kind: 'choice', options: '네\n아니요' };
    const marked = [given('1'), given('2'), given('3'), given('1,2'), given('', '글')];
    expect(surveySummary(CHOICE, keyed(marked, 5))).toMatchObject({ n: 2, noAnswer: 3, counts: [1, 1] });
    expect(surveySummary(SCALE, keyed([given('4'), given('9')], 2))).toMatchObject({
      n: 1,
      noAnswer: 1,
      mean: 4,
      topTwo: 100,
    });
    expect(surveySummary({ ...CHOICE, kind: 'text' }, keyed(marked, 5))).toMatchObject({ n: 1, noAnswer: 4 });
  });

  test('is told to the team whoever answered, to others from five answers', () => {
    expect([leastTold('internal'), leastTold('shared'), leastTold('public')]).toEqual([0, 5, 5]);
  });

  test('obeys the laws of counting, whatever was keyed in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), (digits) => {
        const { n, noAnswer, counts, mean, spread, topTwo } = surveySummary(
          SCALE,
          keyed(answersOf(digits), digits.length),
        );
        expect(n + noAnswer).toBe(digits.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(mean === null).toBe(n === 0);
        if (mean === null || topTwo === null) return;
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
        expect(topTwo).toBeCloseTo((((counts[3] ?? 0) + (counts[4] ?? 0)) / n) * 100, 10);
        expect(spread === null).toBe(n < 2);
        // The order in which sheets come in says nothing.
        const turned = surveySummary(SCALE, keyed(answersOf(digits.toReversed()), digits.length));
        expect(turned.counts).toEqual(counts);
        expect(turned.mean).toBeCloseTo(mean, 10);
      }),
    );
  });

  test('that is withheld gives nothing away', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: PUBLIC_MINIMUM - 1 }), (digits) => {
        const { counts, mean, spread, topTwo } = surveySummary(SCALE, keyed(answersOf(digits), 9), PUBLIC_MINIMUM);
        expect([counts, mean, spread, topTwo]).toEqual([[], null, null, null]);
      }),
    );
  });
});

describe('a key', () => {
  test('marks a number and moves on; 0 says that there is no answer', () => {
    expect(keyDigit(SCALE, NOTHING_ENTERED, 4)).toEqual({
      answer: { picked: '4', text: '', isNone: false },
      isDone: true,
    });
    expect(keyDigit(SCALE, { picked: '4', text: '', isNone: false }, 0)).toEqual({
      answer: { picked: '', text: '', isNone: true },
      isDone: true,
    });
  });

  test('that is none of the question’s is refused, with how far its numbers go', () => {
    expect(keyDigit(SCALE, NOTHING_ENTERED, 6)).toEqual({ refused: { most: 5 } });
    expect(keyDigit(MULTI, NOTHING_ENTERED, 4)).toEqual({ refused: { most: 3 } });
  });

  test('marks one of several and takes it back', () => {
    const one = keyDigit(MULTI, NOTHING_ENTERED, 3);
    expect(one).toMatchObject({ answer: { picked: '3' }, isDone: false });
    const two = keyDigit(MULTI, { picked: '3', text: '', isNone: false }, 1);
    expect(two).toMatchObject({ answer: { picked: '1,3' } });
    expect(keyDigit(MULTI, { picked: '1,3', text: '', isNone: false }, 3)).toMatchObject({ answer: { picked: '1' } });
  });

  test('never leads to an answer that the store refuses', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(SCALE, MULTI), digits, (question, keys) => {
        let answer = NOTHING_ENTERED;
        for (const key of keys) {
          const keyed = keyDigit(question, answer, key);
          if ('answer' in keyed) ({ answer } = keyed);
        }
        expect(canBePicked(question, answer.picked)).toBe(true);
      }),
    );
  });
});

test('a sheet without an answer is a sheet once that was said, and numbers go on', () => {
  expect(isTouched([NOTHING_ENTERED])).toBe(false);
  expect(isTouched([NOTHING_ENTERED, { ...NOTHING_ENTERED, isNone: true }])).toBe(true);
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([{ number: 7 }, { number: 3 }])).toBe(8);
});

test('there are as many options as digits, and a rate only of those who came', () => {
  expect(optionsOf('가\n\n 나 \n')).toEqual(['가', '나']);
  expect(optionsOf(Array.from({ length: 12 }, (_, at) => String(at)).join('\n'))).toHaveLength(9);
  expect([responseRate(17, 18), responseRate(3, null), responseRate(3, 0)]).toEqual([(17 / 18) * 100, null, null]);
});
