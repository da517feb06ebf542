import type { TopicScores } from '@shared/domain/topic-scoring.ts';
import { scoreTopic } from '@shared/domain/topic-scoring.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useAskedAhead } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import { meetingLabels } from '@app/records/fields/meeting-labels.ts';

export interface Topic {
  readonly proposals: Rows<'proposal'>;
  readonly counts: Rows<'proposalCount'>;
  readonly opinions: Rows<'proposalOpinion'>;
  readonly positions: Rows<'institutionPosition'>;
  readonly directions: Rows<'direction'>;
  readonly criteria: Rows<'criterion'>;
  readonly raters: Rows<'rater'>;
  readonly ratings: Rows<'rating'>;
  readonly ballots: Rows<'ballot'>;
  readonly options: Rows<'ballotOption'>;
  readonly decisions: Rows<'decision'>;
  /** Whom a proposal may come from. */
  readonly people: readonly Labelled[];
  /** In which a proposal may have been gathered. */
  readonly meetings: readonly Labelled[];
  readonly ofProposals: TopicScores;
  readonly ofDirections: TopicScores;
}

/** Every row of the room with the gestures that change it, and the scores that follow from them. */
export function useTopic(experimentId: string): Topic {
  const input = { experimentId };
  useAskedAhead('proposalCount.rows', input);
  useAskedAhead('proposalOpinion.rows', input);
  useAskedAhead('institutionPosition.rows', input);
  useAskedAhead('direction.rows', input);
  useAskedAhead('criterion.rows', input);
  useAskedAhead('rater.rows', input);
  useAskedAhead('rating.rows', input);
  useAskedAhead('ballot.rows', input);
  useAskedAhead('ballotOption.rows', input);
  useAskedAhead('decision.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('meeting.rows', input);
  const proposals = useRows('proposal', experimentId);
  const counts = useRows('proposalCount', experimentId);
  const directions = useRows('direction', experimentId);
  const criteria = useRows('criterion', experimentId);
  const raters = useRows('rater', experimentId);
  const ratings = useRows('rating', experimentId);
  const options = useRows('ballotOption', experimentId);
  const { rows: persons } = useRows('person', experimentId);
  const { rows: meetings } = useRows('meeting', experimentId);
  const locale = useLocale();
  const rows = {
    proposals: proposals.rows,
    counts: counts.rows,
    directions: directions.rows,
    criteria: criteria.rows,
    raters: raters.rows,
    ratings: ratings.rows,
    options: options.rows,
  };
  return {
    proposals,
    counts,
    opinions: useRows('proposalOpinion', experimentId),
    positions: useRows('institutionPosition', experimentId),
    directions,
    criteria,
    raters,
    ratings,
    ballots: useRows('ballot', experimentId),
    options,
    decisions: useRows('decision', experimentId),
    people: peopleLabels(persons),
    meetings: meetingLabels(meetings, locale),
    ofProposals: scoreTopic(rows, 'proposal'),
    ofDirections: scoreTopic(rows, 'direction'),
  };
}
