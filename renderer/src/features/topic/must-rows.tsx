import type { Topic } from './useTopic.ts';
import { rate } from './rate.ts';
import { Verdict } from './Verdict.tsx';

interface MustRows {
  readonly topic: Topic;
  /** What is compared. */
  readonly subject: 'proposal' | 'direction';
  readonly titleOf: (id: string) => string;
}

/** The rows of a comparison that say what a candidate must meet: met, not met or unknown, answered in place. */
export function mustRows({ topic, subject, titleOf }: MustRows) {
  const scores = subject === 'proposal' ? topic.ofProposals : topic.ofDirections;
  return scores.musts.map((criterion) => ({
    id: criterion.id,
    title: criterion.title,
    render: (id: string) => (
      <Verdict
        label={`${criterion.title}, ${titleOf(id)}`}
        value={scores.verdict(criterion.id, id)}
        onChange={(verdict) =>
          void rate(topic.ratings, subject, [
            {
              criterionId: criterion.id,
              candidateId: id,
              raterId: null,
              given: { value: verdict === null ? null : Number(verdict), isAbstained: false },
            },
          ])
        }
      />
    ),
  }));
}
