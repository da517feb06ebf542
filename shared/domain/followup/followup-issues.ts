/** What is to be looked at once the event is over. */
import { diffDays } from '../civil-date.ts';
import type { FeedbackSource } from '../gate-facts.ts';
import { isMoreThanCame, returnedOf } from '../survey/survey-summary.ts';
import type { CivilDate } from '../units.ts';
import type { Verdict } from './codes.ts';

/** Feedback that has not come in by then is forgotten. */
const SILENT_AFTER = 7;
/** A promise is told of so many days before it is due. */
const PROMISE_NEAR = 7;

export type FollowupIssue =
  | { readonly kind: 'silent'; readonly from: FeedbackSource; readonly days: number }
  /** `days` until it is due; negative once it is past. */
  | { readonly kind: 'promise'; readonly id: string; readonly text: string; readonly days: number }
  | { readonly kind: 'unexplained'; readonly id: string; readonly about: string }
  | { readonly kind: 'sameNumber'; readonly number: number }
  /** More survey papers than people who came. */
  | { readonly kind: 'overHeads'; readonly returned: number; readonly came: number };

export interface FollowupFacts {
  readonly today: CivilDate;
  readonly eventDate: CivilDate | null;
  /** Sources from which nothing has come, neither here nor on the board. */
  readonly unheard: readonly FeedbackSource[];
  readonly promises: readonly {
    readonly id: string;
    readonly text: string;
    readonly dueOn: CivilDate | null;
    readonly doneOn: CivilDate | null;
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly about: string;
    readonly verdict: Verdict;
    readonly reason: string;
  }[];
  readonly sheets: readonly { readonly number: number }[];
  /** Papers that were counted by hand. */
  readonly tallies: readonly { readonly sheets: number }[];
  /** How many came; null while nobody has said. */
  readonly came: number | null;
}

export function followupIssues(facts: FollowupFacts): readonly FollowupIssue[] {
  const { today, eventDate, unheard, promises, outcomes, sheets, tallies, came } = facts;
  const returned = returnedOf(sheets.length, tallies).all;
  const since = eventDate === null ? 0 : diffDays(eventDate, today);
  const numbers = sheets.map(({ number }) => number);
  const twice = new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at));
  return [
    ...(since < SILENT_AFTER ? [] : unheard.map((from) => ({ kind: 'silent' as const, from, days: since }))),
    ...promises.flatMap(({ id, text, dueOn, doneOn }) => {
      if (dueOn === null || doneOn !== null) return [];
      const days = diffDays(today, dueOn);
      return days > PROMISE_NEAR ? [] : [{ kind: 'promise' as const, id, text, days }];
    }),
    ...outcomes.flatMap(({ id, about, verdict, reason }) =>
      verdict === 'undecided' || reason.trim() !== '' ? [] : [{ kind: 'unexplained' as const, id, about }],
    ),
    ...[...twice].toSorted((a, b) => a - b).map((number) => ({ kind: 'sameNumber' as const, number })),
    ...(isMoreThanCame(returned, came) ? [{ kind: 'overHeads' as const, returned, came }] : []),
  ];
}
