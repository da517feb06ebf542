/** What is to be looked at after the event (requirements F01–F08, T02). */
import { heardSources } from '@shared/domain/followup/feedback.ts';
import { followupIssues } from '@shared/domain/followup/followup-issues.ts';
import type { FollowupFacts } from '@shared/domain/followup/followup-issues.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

function issues(facts: Partial<FollowupFacts>) {
  return followupIssues({
    today: civilDate('2026-11-28'),
    eventDate: civilDate('2026-11-21'),
    unheard: [],
    promises: [],
    outcomes: [],
    sheets: [],
    tallies: [],
    came: null,
    ...facts,
  });
}

test('a source is silent from the seventh day on', () => {
  expect(issues({ unheard: ['staff', 'crew'] })).toEqual([
    { kind: 'silent', from: 'staff', days: 7 },
    { kind: 'silent', from: 'crew', days: 7 },
  ]);
  expect(issues({ unheard: ['staff'], today: civilDate('2026-11-27') })).toEqual([]);
  expect(issues({ unheard: ['staff'], eventDate: null })).toEqual([]);
});

test('a promise is told of a week ahead, until it is kept', () => {
  const promise = { id: 'p', text: '결과 알리기', dueOn: civilDate('2026-12-05'), doneOn: null };
  expect(issues({ promises: [promise] })).toEqual([{ kind: 'promise', id: 'p', text: '결과 알리기', days: 7 }]);
  expect(issues({ promises: [{ ...promise, dueOn: civilDate('2026-11-26') }] })).toMatchObject([{ days: -2 }]);
  expect(issues({ promises: [{ ...promise, dueOn: civilDate('2026-12-06') }] })).toEqual([]);
  expect(issues({ promises: [{ ...promise, doneOn: civilDate('2026-11-27') }] })).toEqual([]);
  expect(issues({ promises: [{ ...promise, dueOn: null }] })).toEqual([]);
});

test('an answer of an institution needs its reason, and a number stands on one sheet', () => {
  const outcome = { id: 'o', about: '대합실', verdict: 'not', reason: ' ' } as const;
  expect(issues({ outcomes: [outcome, { ...outcome, verdict: 'undecided' }] })).toEqual([
    { kind: 'unexplained', id: 'o', about: '대합실' },
  ]);
  expect(issues({ sheets: [{ number: 3 }, { number: 1 }, { number: 3 }] })).toEqual([
    { kind: 'sameNumber', number: 3 },
  ]);
});

test('more survey papers than people who came are told, keyed in or counted by hand', () => {
  const sheets = [{ number: 1 }, { number: 2 }];
  expect(issues({ sheets, tallies: [{ sheets: 16 }], came: 18 })).toEqual([]);
  expect(issues({ sheets, tallies: [{ sheets: 17 }], came: null })).toEqual([]);
  expect(issues({ sheets, tallies: [{ sheets: 17 }], came: 18 })).toEqual([
    { kind: 'overHeads', returned: 19, came: 18 },
  ]);
});

test('a row in which nothing is said is no feedback', () => {
  const row = { source: 'crew', liked: '', regretted: ' ', improve: '' } as const;
  expect([...heardSources([row, { ...row, source: 'staff', improve: '의자' }])]).toEqual(['staff']);
});
