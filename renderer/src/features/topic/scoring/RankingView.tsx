import { Badge, Button, Table } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, reachedText } from '../method-text.ts';
import { ChooseProposal } from '../proposals/ChooseProposal.tsx';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';
import { Remarks } from './Remarks.tsx';
import { ScoreNotes } from './ScoreNotes.tsx';

export interface RankingViewProps {
  readonly experimentId: string;
  readonly topic: Topic;
  readonly onOpen: (proposalId: string) => void;
}

/** 순위: the points of each criterion, the sum, how far raters differ, and the choice, which may be another one with a reason. */
export function RankingView({ experimentId, topic, onOpen }: RankingViewProps) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState<string | null>(null);
  const { ofProposals: scores, proposals } = topic;
  const { scoring, scored } = scores;
  const rowOf = (id: string) => proposals.rows.find((row) => row.id === id);
  const titleOf = (id: string) => rowOf(id)?.title ?? '';
  const toChoose = choosing === null ? undefined : rowOf(choosing);
  const failed = (id: string) => scores.musts.filter((criterion) => scores.verdict(criterion.id, id) === false);
  const chosen = proposals.rows.find(({ state }) => state === 'selected');
  const first = scoring.ok ? scoring.ranked.filter(({ rank }) => rank === 1) : [];
  const isOverruled = chosen !== undefined && first.length > 0 && !first.some(({ id }) => id === chosen.id);

  if (scored.length === 0 || scores.candidates.length === 0) {
    return (
      <div className={styles.notes}>
        <p>{t(scored.length === 0 ? 'topic.scoring.noCriteria' : 'topic.scoring.noProposals')}</p>
      </div>
    );
  }
  return (
    <div className={styles.scroll}>
      <ScoreNotes topic={topic} scores={scores} titleOf={titleOf} />
      {isOverruled ? (
        <p className={styles.warning} role="status">
          {chosen.reason.trim() === ''
            ? t('topic.ranking.overruledWithout', { title: chosen.title })
            : t('topic.ranking.overruled', { title: chosen.title, reason: chosen.reason })}
        </p>
      ) : null}
      {scoring.ok ? (
        <Table
          caption={t('topic.ranking.title')}
          density="dense"
          columns={[
            { key: 'rank', title: t('topic.ranking.rank'), kind: 'number' },
            { key: 'title', title: t('topic.ranking.proposal') },
            ...scored.map(({ id, title, weight }) => ({
              key: id,
              title: t('topic.scoring.head', { title, weight }),
              kind: 'number' as const,
            })),
            { key: 'total', title: t('topic.ranking.total'), kind: 'number' },
            { key: 'choose', title: t('records.compare.choice'), kind: 'actions', hideTitle: true },
          ]}
        >
          {scoring.ranked.map(({ id, points, total, rank, isTied }) => (
            <tr key={id} data-current={chosen?.id === id || undefined}>
              <td data-number>{rank === null ? '–' : isTied ? t('topic.ranking.tied', { rank }) : rank}</td>
              <th scope="row">
                <Button variant="quiet" size="small" onClick={() => onOpen(id)}>
                  {titleOf(id)}
                </Button>
                {failed(id).map((criterion) => (
                  <span key={criterion.id} className={styles.small}>
                    {t('topic.ranking.fails', { title: criterion.title })}
                  </span>
                ))}
              </th>
              {scored.map((criterion) => (
                <td key={criterion.id} data-number>
                  {pointsText(points[criterion.id] ?? null)}
                  <span className={styles.small}>
                    {reachedText(criterion, scores.reached(criterion.id, id))}
                    {criterion.kind === 'rating' ? spreadText(criterion.id, id) : ''}
                  </span>
                </td>
              ))}
              <td data-number>
                <strong>{pointsText(total)}</strong>
              </td>
              <td data-actions>
                {chosen?.id === id ? (
                  <Badge tone="accent">{t('records.compare.chosen')}</Badge>
                ) : (
                  <Button
                    size="small"
                    changes
                    aria-label={t('records.compare.chooseThis', { title: titleOf(id) })}
                    onClick={() => setChoosing(id)}
                  >
                    {t('records.compare.choose')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
      <Remarks topic={topic} titleOf={titleOf} />
      {toChoose === undefined ? null : (
        <ChooseProposal
          experimentId={experimentId}
          topic={topic}
          proposal={toChoose}
          onClose={() => setChoosing(null)}
        />
      )}
    </div>
  );

  function spreadText(criterionId: string, candidateId: string): string {
    const { least, most, counted, missing, dropped } = scores.ratings(criterionId, candidateId);
    if (least === null || most === null) return '';
    return t('topic.ranking.spread', { least, most, counted, all: counted + dropped + missing.length });
  }
}
