import type { TopicScores } from '@shared/domain/topic-scoring.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { methodText } from '../method-text.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

export interface ScoreNotesProps {
  readonly topic: Topic;
  readonly scores: TopicScores;
  readonly titleOf: (candidateId: string) => string;
}

/** What a result must not be read without: weights that do not make 100, what cannot be counted, the method, how close it is. */
export function ScoreNotes({ topic, scores, titleOf }: ScoreNotesProps) {
  const { t } = useTranslation();
  const { scoring, scored, undated, candidates, shifts } = scores;
  const labels = new Map(topic.raters.rows.map(({ id, label }) => [id, label]));
  const rated = scored.filter(({ kind }) => kind === 'rating');
  const summaries = rated.flatMap((criterion) =>
    candidates.map((id) => ({ criterion, id, summary: scores.ratings(criterion.id, id) })),
  );
  const outside = summaries.filter(({ summary }) => summary.outside.length > 0);
  const twice = summaries.filter(({ summary }) => summary.twice.length > 0);
  const missing = new Map<string, number>();
  for (const { summary } of summaries)
    for (const rater of summary.missing) missing.set(rater, (missing.get(rater) ?? 0) + 1);
  const names = topic.raters.rows.map(({ label }) => label.trim());
  const namesakes = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const [closest] = shifts;

  const warnings = [
    ...outside.map(({ criterion, id }) =>
      t('topic.issue.outside', {
        title: titleOf(id),
        criterion: criterion.title,
        low: criterion.low,
        high: criterion.high,
      }),
    ),
    ...twice.map(({ criterion, id }) => t('topic.issue.twice', { title: titleOf(id), criterion: criterion.title })),
    ...namesakes.map((name) => t('topic.issue.sameRater', { name })),
    ...(undated.length === 0 ? [] : [t('topic.issue.countsUndated', { count: undated.length })]),
    ...(scoring.ok
      ? scoring.allZero.map((id) =>
          t('topic.issue.allZero', { title: scored.find((one) => one.id === id)?.title ?? '' }),
        )
      : []),
  ];
  return (
    <div className={styles.section}>
      {scoring.ok ? null : (
        <Banner
          tone="warn"
          title={t(scoring.missing > 0 ? 'topic.issue.weightsShort' : 'topic.issue.weightsOver', {
            sum: scoring.sum,
            count: Math.abs(scoring.missing),
          })}
          remedy={t('topic.issue.weightsRemedy')}
        />
      )}
      {warnings.map((text) => (
        <p key={text} className={styles.warning} role="status">
          {text}
        </p>
      ))}
      {missing.size === 0 ? null : (
        <p className={styles.warning}>
          {t('topic.ranking.missing', {
            who: [...missing].map(([id, count]) => `${labels.get(id) ?? ''} ${count}`).join(', '),
          })}
        </p>
      )}
      {scoring.ok && scored.length > 0 ? (
        <p className={styles.method}>
          {t('topic.method.line', { how: scored.map((criterion) => methodText(t, criterion)).join(' · ') })}
        </p>
      ) : null}
      {closest === undefined ? null : (
        <p className={styles.method}>
          {t('topic.ranking.sensitivity', {
            criterion: scored.find(({ id }) => id === closest.criterionId)?.title ?? '',
            points: Math.abs(closest.by).toFixed(1),
            way: t(closest.by > 0 ? 'topic.ranking.up' : 'topic.ranking.down'),
            behind: titleOf(closest.behind),
            ahead: titleOf(closest.ahead),
          })}
        </p>
      )}
    </div>
  );
}
