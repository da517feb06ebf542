/** What an experiment teaches the next one: from feedback, answers of institutions and the closing words (requirements A37, F05, M02). */
import type { FeedbackFrom, Verdict } from './codes.ts';

export type Learning = {
  readonly id: string;
  /** One line, as it would stand on a checklist. */
  readonly text: string;
  /** Somebody marked it for the next experiment. */
  readonly isMarked: boolean;
} & (
  | { readonly from: 'feedback'; readonly source: FeedbackFrom }
  | { readonly from: 'outcome'; readonly institution: string }
  | { readonly from: 'closing' }
);

export interface LearningFacts {
  readonly feedback: readonly {
    readonly id: string;
    readonly source: FeedbackFrom;
    readonly improve: string;
    readonly regretted: string;
    readonly action: string;
    readonly carryOver: boolean;
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly about: string;
    readonly institution: string;
    readonly verdict: Verdict;
    readonly reason: string;
  }[];
  readonly closing: { readonly id: string; readonly improve: string; readonly nextPlan: string };
}

/** Those that somebody marked first; the same words once. */
export function learningsOf({ feedback, outcomes, closing }: LearningFacts): readonly Learning[] {
  const all: readonly Learning[] = [
    ...feedback.map(({ id, source, improve, regretted, action, carryOver }) => ({
      id: `feedback ${id}`,
      from: 'feedback' as const,
      source,
      text: [improve, action, carryOver ? regretted : ''].map(oneLine).find((text) => text !== '') ?? '',
      isMarked: carryOver,
    })),
    ...outcomes.flatMap(({ id, about, institution, verdict, reason }) =>
      verdict === 'undecided' || oneLine(reason) === ''
        ? []
        : [
            {
              id: `outcome ${id}`,
              from: 'outcome' as const,
              institution,
              text: `${oneLine(about)}: ${oneLine(reason)}`,
              isMarked: false,
            },
          ],
    ),
    ...(['improve', 'nextPlan'] as const).flatMap((field) =>
      closing[field].split('\n').map((line, at) => ({
        id: `closing ${field} ${at}`,
        from: 'closing' as const,
        text: oneLine(line),
        isMarked: false,
      })),
    ),
  ];
  const said = new Map<string, Learning>();
  for (const one of [...all.filter(({ isMarked }) => isMarked), ...all]) {
    if (one.text !== '' && !said.has(one.text)) said.set(one.text, one);
  }
  return [...said.values()];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
