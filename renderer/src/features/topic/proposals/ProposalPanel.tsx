import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { Check, History, SquareArrowOutUpRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useToday } from '@app/i18n/hooks.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { ChooseProposal } from './ChooseProposal.tsx';
import { CountsGrowth } from './CountsGrowth.tsx';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';
import { Positions } from './Positions.tsx';

export interface ProposalPanelProps {
  readonly experimentId: string;
  readonly topic: Topic;
  readonly row: Entity<'proposal'>;
  /** The field that the address leads to. */
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One proposal: what it says, its counts over time, opinions, the position of institutions, whether it fits. */
export function ProposalPanel({ experimentId, topic, row, focus, onRemove }: ProposalPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const today = useToday();
  const [isChoosing, setChoosing] = useState(false);
  const { proposals, counts, opinions, people } = topic;
  const sourceMeeting = topic.meetings.find(({ id }) => id === row.sourceMeetingId);
  const own = { proposalId: row.id };
  const ownCounts = counts.rows.filter(({ proposalId }) => proposalId === row.id);
  const lacks = (['effect', 'alternatives'] as const).filter((name) => row[name].trim() === '');
  const hasDifficulty = topic.positions.rows.some(
    ({ proposalId, difficulty }) => proposalId === row.id && difficulty.trim() !== '',
  );
  const missing = [...lacks, ...(hasDifficulty ? [] : (['difficulty'] as const))];

  return (
    <div className={styles.panel}>
      {row.state === 'selected' ? null : (
        <Button variant="primary" changes icon={Check} onClick={() => setChoosing(true)}>
          {t('topic.choose.button')}
        </Button>
      )}
      {row.state === 'selected' && missing.length > 0 ? (
        <p className={styles.warning} role="status">
          {t('topic.issue.chosenLacks', { what: missing.map((name) => t(`topic.lacks.${name}`)).join(', ') })}
        </p>
      ) : null}
      {row.isUrgent === 'yes' ? (
        <p className={styles.warning} role="status">
          {t('topic.issue.urgent')}
        </p>
      ) : null}
      <RecordForm
        table="proposal"
        row={row}
        focus={focus}
        onEdit={(patch) => proposals.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'problem', rows: 2 },
              { name: 'idea', rows: 2 },
              { name: 'background', rows: 1 },
              { name: 'state' },
              { name: 'source' },
              { name: 'sourceMeetingId', references: topic.meetings, noneLabel: t('topic.noMeeting') },
              { name: 'sourceNote' },
              { name: 'proposerId', references: people, noneLabel: t('topic.noProposer') },
              { name: 'proposerStance' },
              { name: 'receivedOn' },
              { name: 'closesOn' },
              { name: 'tags' },
            ],
          },
          {
            label: t('topic.group.question'),
            fields: [
              { name: 'effect', rows: 2 },
              { name: 'issues', rows: 1 },
              { name: 'alternatives', rows: 1 },
            ],
          },
          {
            label: t('topic.group.screening'),
            fields: [
              { name: 'easesDailyLife' },
              { name: 'isEmerging' },
              { name: 'isOneOff' },
              { name: 'fitsSpan' },
              { name: 'isMeasurable' },
              { name: 'isUrgent' },
              { name: 'screeningNote', rows: 1 },
            ],
          },
          {
            label: t('topic.group.outcome'),
            fields: [
              { name: 'reason', rows: 1 },
              { name: 'publicAnswer', rows: 1 },
            ],
          },
        ]}
      />
      {sourceMeeting === undefined ? null : (
        <Button
          variant="quiet"
          icon={SquareArrowOutUpRight}
          onClick={() => go(rowAddress(experimentId, 'schedule', sourceMeeting.id))}
        >
          {t('topic.openMeeting', { title: sourceMeeting.label })}
        </Button>
      )}
      <section aria-label={t('topic.group.counts')} className={styles.section}>
        <h3>{t('topic.group.counts')}</h3>
        <PartTable
          table="proposalCount"
          label={t('topic.group.counts')}
          rows={ownCounts}
          gestures={counts}
          fields={['kind', 'value', 'asOf']}
          start={{ ...own, asOf: today }}
          addLabel={t('topic.addCount')}
          issueOf={({ asOf }) => (asOf === null ? t('topic.issue.noDate') : undefined)}
        />
        <CountsGrowth counts={ownCounts} />
      </section>
      <section aria-label={t('topic.group.opinions')} className={styles.section}>
        <h3>{t('topic.group.opinions')}</h3>
        <PartTable
          table="proposalOpinion"
          label={t('topic.group.opinions')}
          rows={opinions.rows.filter(({ proposalId }) => proposalId === row.id)}
          gestures={opinions}
          fields={['text', 'count']}
          start={own}
          addLabel={t('topic.addOpinion')}
          begin="text"
        />
      </section>
      <Positions proposalId={row.id} positions={topic.positions} />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'proposal', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('topic.removeProposals', { count: 1 })}
        </Button>
      </div>
      {isChoosing ? (
        <ChooseProposal experimentId={experimentId} topic={topic} proposal={row} onClose={() => setChoosing(false)} />
      ) : null}
    </div>
  );
}
