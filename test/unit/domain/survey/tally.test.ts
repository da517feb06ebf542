/** Papers counted by hand: what they add to a result, what cannot be, and how a count is read (rooms R11). */
import { isMoreThanCame, returnedOf, surveySummary } from '@shared/domain/survey/survey-summary.ts';
import type { AnswerFacts, QuestionFacts } from '@shared/domain/survey/survey-summary.ts';
import { LEFT_OPEN, NO_TALLIES, readCount, talliedOptions, tallyProblem } from '@shared/domain/survey/tally.ts';
import type { TallyCountFacts } from '@shared/domain/survey/tally.ts';
import {
  draftOf,
  EMPTY_TALLY,
  isRefused,
  oneMore,
  readTally,
  SHEETS_PLACE,
  tallyFigures,
  tallyPlace,
} from '@shared/domain/survey/tally-entry.ts';
import type { TallyDraft } from '@shared/domain/survey/tally-entry.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const SCALE: QuestionFacts = { id: 'scale', kind: 'scale5', options: '' };
const MULTI: QuestionFacts = { id: 'multi', kind: 'multi', options: '역\n수업\n다과' };
const WORDS: QuestionFacts = { id: 'words', kind: 'text', options: '' };

/** Counts by the number of the answer, from 1. */
function marks(questionId: string, counts: readonly number[], open?: number, tallyId = 't'): TallyCountFacts[] {
  const rows = counts.map((count, at) => ({ tallyId, questionId, option: at + 1, count }));
  return open === undefined ? rows : [...rows, { tallyId, questionId, option: LEFT_OPEN, count: open }];
}

function sheetsOf(digits: readonly number[]): readonly AnswerFacts[] {
  return digits.map((digit, at) => ({ sheetId: `s${at}`, questionId: 'scale', picked: String(digit), text: '' }));
}

describe('a result', () => {
  test('of sheets and a tally is the same as if every paper had been keyed in, and says how many were not', () => {
    // On sheets 5 and 3; counted by hand: 1 once, 4 three times, 5 twice, of eight papers.
    const counts = marks('scale', [1, 0, 0, 3, 2]);
    const collected = { answers: sheetsOf([5, 3]), sheets: 3, tallies: [{ id: 't', sheets: 8 }], counts };
    const summary = surveySummary(SCALE, collected);
    // 5 + 3 + 1 + 4 + 4 + 4 + 5 + 5 = 31 of eight answers, six of them 4 or 5.
    expect(summary).toMatchObject({ n: 8, tallied: 6, noAnswer: 3, counts: [1, 0, 1, 3, 3], mean: 31 / 8, topTwo: 75 });
    const keyed = surveySummary(SCALE, { answers: sheetsOf([5, 3, 1, 4, 4, 4, 5, 5]), sheets: 11, ...NO_TALLIES });
    expect({ ...summary, tallied: 0 }).toEqual(keyed);
  });

  test('counts papers of which several may be marked by those left open', () => {
    const collected = {
      answers: [{ sheetId: 's', questionId: 'multi', picked: '1,3', text: '' }],
      sheets: 1,
      tallies: [{ id: 't', sheets: 12 }],
      counts: marks('multi', [8, 5, 0], 2),
    };
    expect(surveySummary(MULTI, collected)).toMatchObject({ n: 11, tallied: 10, noAnswer: 2, counts: [9, 5, 1] });
  });

  test('takes no paper for unanswered that a tally did not count, and none of words', () => {
    const tallies = [
      { id: 't', sheets: 8 },
      { id: 'u', sheets: 5 },
    ];
    const collected = { answers: [], sheets: 2, tallies, counts: marks('scale', [0, 0, 0, 0, 4], undefined, 'u') };
    expect(surveySummary(SCALE, collected)).toMatchObject({ n: 4, noAnswer: 3 });
    expect(surveySummary(MULTI, collected)).toMatchObject({ n: 0, noAnswer: 2 });
    expect(surveySummary(WORDS, collected)).toMatchObject({ n: 0, tallied: 0, noAnswer: 2 });
    expect(returnedOf(2, tallies)).toEqual({ all: 15, tallied: 13 });
  });

  test('is held back from a public print by all that answered, however they were counted', () => {
    const collected = {
      answers: sheetsOf([5]),
      sheets: 1,
      tallies: [{ id: 't', sheets: 3 }],
      counts: marks('scale', [0, 0, 0, 3]),
    };
    expect(surveySummary(SCALE, collected, 5)).toMatchObject({ isWithheld: true, counts: [], mean: null });
    expect(surveySummary(SCALE, { ...collected, answers: sheetsOf([5, 5]), sheets: 2 }, 5).isWithheld).toBe(false);
  });

  test('does not tell whether papers were keyed in or counted, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), { maxLength: 40 }), (papers) => {
        const digits = (byHand: boolean) => papers.filter(([, hand]) => hand === byHand).map(([digit]) => digit);
        const hand = digits(true);
        const counts = marks(
          'scale',
          [1, 2, 3, 4, 5].map((one) => hand.filter((digit) => digit === one).length),
        );
        const mixed = {
          answers: sheetsOf(digits(false)),
          sheets: digits(false).length,
          tallies: [{ id: 't', sheets: hand.length }],
          counts,
        };
        const whole = { answers: sheetsOf(papers.map(([digit]) => digit)), sheets: papers.length, ...NO_TALLIES };
        expect({ ...surveySummary(SCALE, mixed), tallied: 0 }).toEqual(surveySummary(SCALE, whole));
      }),
    );
  });

  test('warns of more papers than people who came, once somebody said how many came', () => {
    expect([isMoreThanCame(19, 18), isMoreThanCame(18, 18), isMoreThanCame(19, null)]).toEqual([true, false, false]);
  });
});

describe('counts', () => {
  const problemOf = (question: QuestionFacts, sheets: number, counts: readonly number[], open?: number) =>
    tallyProblem(question, sheets, new Map(marks('q', counts, open).map(({ option, count }) => [option, count])));

  test('of one answer a paper are no more than papers', () => {
    expect(problemOf(SCALE, 12, [0, 0, 3, 7, 2])).toBeNull();
    expect(problemOf(SCALE, 12, [0, 0, 3, 7, 3])).toMatchObject({
      code: 'survey.tallyOver',
      params: { sum: 13, sheets: 12 },
    });
  });

  test('of several answers a paper fit the papers that answer', () => {
    expect(problemOf(MULTI, 12, [10, 9, 0], 2)).toBeNull();
    expect(problemOf(MULTI, 12, [11, 9, 0], 2)).toMatchObject({
      code: 'survey.tallyOptionOver',
      params: { number: 1, count: 11, answered: 10 },
    });
    expect(problemOf(MULTI, 12, [0, 0, 0], 13)).toMatchObject({ code: 'survey.tallyOpenOver' });
    expect(problemOf(MULTI, 12, [3, 4, 0])).toMatchObject({
      code: 'survey.tallyTooFew',
      params: { sum: 7, answered: 12 },
    });
  });

  test('are read as people write them, and what is no count says why', () => {
    const read = (text: string) => {
      const one = readCount(text);
      return one.ok ? one.value : one.code;
    };
    expect(['12', ' １２ ', '1,200', '12매', '12명', '0', '', ' '].map(read)).toEqual([
      12,
      12,
      1200,
      12,
      12,
      0,
      null,
      null,
    ]);
    expect(['-3', '−3', '△3', '-1.5'].map(read)).toEqual(Array.from({ length: 4 }, () => 'count.negative'));
    expect(['1.5', '.5', '1/2', '3.'].map(read)).toEqual(Array.from({ length: 4 }, () => 'count.fraction'));
    expect(['열둘', '12a', '매', '1e3', '--1'].map(read)).toEqual(Array.from({ length: 5 }, () => 'count.notNumber'));
    expect(read('100001')).toBe('count.tooMany');
    expect([oneMore(''), oneMore('4'), oneMore('열')]).toEqual(['1', '5', '열']);
  });
});

describe('a pile that is typed', () => {
  const QUESTIONS = [SCALE, MULTI, WORDS];
  const typed = (sheets: string, counts: Readonly<Record<string, string>>): TallyDraft => ({
    ...EMPTY_TALLY,
    sheets,
    counts,
  });
  const at = (id: string, option: number) => tallyPlace(id, option);

  test('takes what is left empty beside a count for none, and leaves out what was not counted', () => {
    const read = readTally(typed('12', { [at('scale', 5)]: '7', [at('scale', 4)]: '3' }), QUESTIONS);
    expect(read).toEqual({
      sheets: 12,
      counts: [0, 0, 0, 3, 7].map((count, place) => ({ questionId: 'scale', option: place + 1, count })),
    });
    expect(talliedOptions(MULTI)).toEqual([1, 2, 3, LEFT_OPEN]);
  });

  test('names the box that keeps it from being stored', () => {
    const refusal = (sheets: string, counts: Readonly<Record<string, string>>) => {
      const read = readTally(typed(sheets, counts), QUESTIONS);
      return isRefused(read) ? [read.code, read.place] : null;
    };
    const five = at('scale', 5);
    expect(refusal('', { [five]: '3' })).toEqual(['tally.sheetsMissing', SHEETS_PLACE]);
    expect(refusal('0', { [five]: '0' })).toEqual(['tally.sheetsMissing', SHEETS_PLACE]);
    expect(refusal('열', {})).toEqual(['count.notNumber', SHEETS_PLACE]);
    expect(refusal('3', {})).toEqual(['tally.nothing', at('scale', 1)]);
    expect(refusal('3', { [five]: '-1' })).toEqual(['count.negative', five]);
    expect(refusal('3', { [five]: '4' })).toEqual(['survey.tallyOver', at('scale', 1)]);
    expect(refusal('3', { [at('multi', 1)]: '1' })).toEqual(['survey.tallyTooFew', at('multi', 1)]);
  });

  test('says as it is typed how many answer and how many were left open', () => {
    const draft = typed('12', { [at('scale', 5)]: '7', [at('multi', 1)]: '10', [at('multi', LEFT_OPEN)]: '2' });
    expect(tallyFigures(draft, SCALE)).toEqual({ n: 7, open: 5, problem: null });
    expect(tallyFigures(draft, MULTI)).toEqual({ n: 10, open: 2, problem: null });
    expect(tallyFigures({ ...draft, sheets: '' }, SCALE)).toEqual({ n: 7, open: null, problem: null });
    expect(tallyFigures({ ...draft, sheets: '6' }, SCALE)?.problem?.code).toBe('survey.tallyOver');
    expect(tallyFigures(typed('12', { [at('scale', 5)]: '반' }), SCALE)).toBeNull();
    expect(tallyFigures(typed('12', {}), SCALE)).toBeNull();
  });

  test('comes back as it was stored', () => {
    const draft = draftOf({ id: 't', sheets: 12, note: '2조' }, marks('multi', [10, 0, 0], 2));
    const read = readTally(draft, QUESTIONS);
    expect(draft).toMatchObject({ tallyId: 't', sheets: '12', note: '2조' });
    expect(isRefused(read) ? read : read.counts).toEqual(
      [10, 0, 0, 2].map((count, place) => ({
        questionId: 'multi',
        option: place === 3 ? LEFT_OPEN : place + 1,
        count,
      })),
    );
  });
});
