import { takenOver } from '@shared/domain/choose-proposal.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { ConfirmDialog, Field, Table, TextArea } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useLoaded, useStepCommand } from '@app/lib/data.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

export interface ChooseProposalProps {
  readonly experimentId: string;
  readonly topic: Topic;
  readonly proposal: Entity<'proposal'>;
  readonly onClose: () => void;
}

/** Before a proposal is chosen: what the experiment takes over from it, and the reason, which is needed where the scores say otherwise. */
export function ChooseProposal({ experimentId, topic, proposal, onClose }: ChooseProposalProps) {
  const { t } = useTranslation();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const undoToast = useUndoToast();
  const choose = useStepCommand('topic.choose');
  const [reason, setReason] = useState(proposal.reason);
  const [isAsked, setAsked] = useState(false);
  const former = topic.proposals.rows.find(({ id, state }) => state === 'selected' && id !== proposal.id);
  const difficulties = topic.positions.rows
    .filter(({ proposalId }) => proposalId === proposal.id)
    .map(({ difficulty }) => difficulty);
  const taken = takenOver({ experiment, brief }, proposal, difficulties, former !== undefined);
  const changes = [
    ...Object.entries(taken.experiment).map(([column, to]) => change('experiment', column, experiment, to)),
    ...Object.entries(taken.brief).map(([column, to]) => change('brief', column, brief, to)),
  ];
  const { scoring } = topic.ofProposals;
  const best = scoring.ok ? scoring.ranked.filter(({ rank }) => rank === 1).map(({ id }) => id) : [];
  const isOverruled = best.length > 0 && !best.includes(proposal.id);
  const lacksReason = isOverruled && reason.trim() === '';

  function change(table: 'experiment' | 'brief', column: string, row: object, to: unknown) {
    const field = PRODUCT.fieldOf(table, column);
    const word = (value: unknown) => {
      const text = value === null || value === undefined ? '' : String(value);
      return text === '' ? t('topic.choose.nothing') : (choiceWord(field, text) ?? text);
    };
    const from: unknown = Reflect.get(row, column);
    return { key: `${table}.${column}`, title: columnTitle(table, column), from: word(from), to: word(to) };
  }
  function confirm(): void {
    setAsked(true);
    if (lacksReason) return;
    choose.mutate(
      { experimentId, proposalId: proposal.id, reason },
      {
        onSuccess: ({ step }) => {
          undoToast(t('topic.choose.done', { title: proposal.title }), step);
          onClose();
        },
      },
    );
  }
  return (
    <ConfirmDialog
      open
      tone="primary"
      size="normal"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('topic.choose.title', { title: proposal.title })}
      description={former === undefined ? t('topic.choose.about') : t('topic.choose.instead', { title: former.title })}
      confirmLabel={t('topic.choose.confirm')}
      cancelLabel={t('common.cancel')}
      busy={choose.isPending}
      onConfirm={confirm}
    >
      <div className={styles.section}>
        {changes.length === 0 ? (
          <p>{t('topic.choose.noChanges')}</p>
        ) : (
          <Table
            caption={t('topic.choose.changes')}
            density="dense"
            columns={[
              { key: 'field', title: t('topic.choose.field') },
              { key: 'from', title: t('topic.choose.from') },
              { key: 'to', title: t('topic.choose.to') },
            ]}
          >
            {changes.map(({ key, title, from, to }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td>{from}</td>
                <td>{to}</td>
              </tr>
            ))}
          </Table>
        )}
        <Field
          label={t('topic.choose.reason')}
          hint={isOverruled ? t('topic.choose.overruled', { title: titleOf(best[0]) }) : undefined}
          error={isAsked && lacksReason ? t('topic.choose.reasonNeeded') : undefined}
        >
          <TextArea rows={2} value={reason} onCommit={setReason} />
        </Field>
      </div>
    </ConfirmDialog>
  );

  function titleOf(id: string | undefined): string {
    return topic.proposals.rows.find((row) => row.id === id)?.title ?? '';
  }
}
