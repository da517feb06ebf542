import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Comparison } from '@app/records/Comparison.tsx';
import { pointsText, reachedText } from '../method-text.ts';
import { mustRows } from '../must-rows.tsx';
import { ChooseProposal } from '../proposals/ChooseProposal.tsx';
import styles from '../Topic.module.css';
import type { RankingViewProps } from './RankingView.tsx';

/** 견주기: the proposals on the short list side by side. */
export function CompareView({ experimentId, topic, onOpen }: RankingViewProps) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState<string | null>(null);
  const { ofProposals: scores, proposals, positions } = topic;
  const { scoring } = scores;
  const candidates = scores.candidates.flatMap((id) => proposals.rows.find((row) => row.id === id) ?? []);
  const toChoose = candidates.find(({ id }) => id === choosing);
  const rowOf = (id: string) => candidates.find((row) => row.id === id);
  const ranked = (id: string) => (scoring.ok ? scoring.ranked.find((one) => one.id === id) : undefined);

  if (candidates.length === 0) {
    return (
      <div className={styles.notes}>
        <p>{t('topic.scoring.noProposals')}</p>
      </div>
    );
  }
  return (
    <div className={styles.scroll}>
      <Comparison
        label={t('topic.compare.title')}
        corner={t('topic.compare.corner')}
        candidates={candidates.map(({ id, title, state, reason, isUrgent }) => ({
          id,
          title,
          isChosen: state === 'selected',
          reason,
          issue: isUrgent === 'yes' ? t('topic.issue.urgent') : undefined,
        }))}
        onOpen={onOpen}
        onReason={(id, reason) => proposals.edit([{ id, patch: { reason } }])}
        onChoose={setChoosing}
        groups={[
          {
            id: 'musts',
            label: t('topic.compare.musts'),
            rows: mustRows({ topic, subject: 'proposal', titleOf: (id) => rowOf(id)?.title ?? '' }),
          },
          {
            id: 'scored',
            label: t('topic.compare.scored'),
            rows: [...scores.scored, ...scores.shownOnly].map((criterion) => ({
              id: criterion.id,
              title: criterion.title,
              isNumber: true,
              hint: criterion.isShownOnly
                ? t('topic.compare.shownOnly')
                : t('topic.compare.points', { weight: criterion.weight }),
              render: (id: string) => {
                const raw = reachedText(criterion, scores.reached(criterion.id, id));
                const points = ranked(id)?.points[criterion.id];
                return points === undefined ? raw : `${raw} → ${pointsText(points)}`;
              },
            })),
          },
          {
            id: 'result',
            label: t('topic.compare.result'),
            rows: [
              {
                id: 'total',
                title: t('topic.ranking.total'),
                isNumber: true,
                render: (id) => pointsText(ranked(id)?.total ?? null),
              },
              { id: 'effect', title: t('topic.lacks.effect'), render: (id) => rowOf(id)?.effect },
              {
                id: 'difficulty',
                title: t('topic.lacks.difficulty'),
                render: (id) =>
                  positions.rows
                    .filter(({ proposalId }) => proposalId === id)
                    .map(({ institution, difficulty }) => `${institution}: ${difficulty}`)
                    .join('\n'),
              },
              { id: 'alternatives', title: t('topic.lacks.alternatives'), render: (id) => rowOf(id)?.alternatives },
            ],
          },
        ]}
      />
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
}
