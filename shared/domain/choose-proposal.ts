/** What an experiment takes over from the proposal that is chosen, shown before it is done (requirements A19–A22, B13–B21). */

export interface ChosenProposal {
  readonly source: string;
  readonly proposerStance: string;
  readonly effect: string;
  readonly alternatives: string;
}

export interface ExperimentFacts {
  readonly origin: 'citizen' | 'institution';
}

export interface BriefFacts {
  readonly claimedEffect: string;
  readonly institutionDifficulty: string;
  readonly answerAlternatives: string;
  readonly proposerExit: 'met' | 'unwillingContentConfirmed' | 'noticePublished' | null;
  readonly proposerExitOn: string | null;
  readonly cautionOneOffOn: string | null;
  readonly cautionOneOffBy: string;
  readonly cautionOneOffWords: string;
  readonly cautionPlannerOn: string | null;
  readonly cautionPlannerBy: string;
  readonly cautionPlannerWords: string;
}

/** How it stood with the proposer of another proposal says nothing of this one's. */
const NOBODY_YET = {
  proposerExit: null,
  proposerExitOn: null,
  cautionOneOffOn: null,
  cautionOneOffBy: '',
  cautionOneOffWords: '',
  cautionPlannerOn: null,
  cautionPlannerBy: '',
  cautionPlannerWords: '',
} as const;

export interface TakenOver {
  readonly experiment: Partial<ExperimentFacts>;
  readonly brief: Partial<BriefFacts>;
}

/**
 * Only what differs. `difficulties`: what institutions say of the proposal; `replaces`: another proposal was chosen before. What the
 * proposal leaves open stays as it is.
 */
export function takenOver(
  now: { readonly experiment: ExperimentFacts; readonly brief: BriefFacts },
  proposal: ChosenProposal,
  difficulties: readonly string[],
  replaces: boolean,
): TakenOver {
  const difficulty = difficulties.filter((text) => text.trim() !== '').join('\n');
  const brief: Partial<BriefFacts> = {
    ...(replaces ? NOBODY_YET : {}),
    ...(proposal.proposerStance === 'contentOnly' ? { proposerExit: 'unwillingContentConfirmed' } : {}),
    ...(proposal.effect.trim() === '' ? {} : { claimedEffect: proposal.effect }),
    ...(difficulty === '' ? {} : { institutionDifficulty: difficulty }),
    ...(proposal.alternatives.trim() === '' ? {} : { answerAlternatives: proposal.alternatives }),
  };
  const origin = proposal.source === 'institution' ? 'institution' : 'citizen';
  return { experiment: differing(now.experiment, { origin }), brief: differing(now.brief, brief) };
}

function differing<T extends object>(now: T, patch: Partial<T>): Partial<T> {
  const all = Object.entries(patch) as [keyof T, unknown][];
  return Object.fromEntries(all.filter(([name, value]) => now[name] !== value)) as Partial<T>;
}
