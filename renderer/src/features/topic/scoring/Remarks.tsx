import { remarksOf } from '@shared/domain/scoring-remarks.ts';
import { Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

export interface RemarksProps {
  readonly topic: Topic;
  readonly titleOf: (proposalId: string) => string;
}

/** What raters remarked on the proposals, in the order of the result; nothing where nobody did. */
export function Remarks({ topic, titleOf }: RemarksProps) {
  const { t } = useTranslation();
  const { ofProposals: scores, criteria, raters, ratings } = topic;
  const order = scores.scoring.ok ? scores.scoring.ranked.map(({ id }) => id) : scores.candidates;
  const remarks = remarksOf(ratings.rows, order, criteria.rows);
  if (remarks.length === 0) return null;
  const criterionOf = (id: string) => criteria.rows.find((row) => row.id === id)?.title ?? '';
  const raterOf = (id: string | null) => raters.rows.find((row) => row.id === id)?.label ?? t('topic.scoring.together');
  return (
    <section aria-label={t('topic.ranking.remarks')} className={styles.section}>
      <h2>{t('topic.ranking.remarks')}</h2>
      <Table
        caption={t('topic.ranking.remarks')}
        density="dense"
        columns={[
          { key: 'proposal', title: t('topic.ranking.proposal') },
          { key: 'criterion', title: columnTitle('rating', 'criterionId') },
          { key: 'rater', title: columnTitle('rating', 'raterId') },
          { key: 'remark', title: columnTitle('rating', 'comment') },
        ]}
      >
        {remarks.map(({ candidateId, criterionId, rating }) => (
          <tr key={rating.id}>
            <th scope="row">{titleOf(candidateId)}</th>
            <td>{criterionOf(criterionId)}</td>
            <td>{raterOf(rating.raterId)}</td>
            <td>{rating.comment}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
