import { Button, TextField, useIsReadOnly } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

/** 투표와 결정: who decides and how, fixed beforehand, and the votes that were held (requirements O14–O15, Q16). */
export function DecisionTab({ experimentId, topic }: { readonly experimentId: string; readonly topic: Topic }) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { decisions, ballots, options, proposals } = topic;
  const references = { proposalId: proposals.rows.map(({ id, title }) => ({ id, label: title, aliases: [] })) };
  return (
    <div className={styles.scroll}>
      <div className={styles.prose}>
        <section aria-label={t('topic.decisions.title')} className={styles.section}>
          <h2>{t('topic.decisions.title')}</h2>
          <p className={styles.quiet}>{t('topic.decisions.help')}</p>
          {decisions.rows.map((decision) => (
            <div key={decision.id} className={styles.card}>
              {decision.decidedOn !== null && (decision.fixedOn === null || decision.fixedOn > decision.decidedOn) ? (
                <p className={styles.warning} role="status">
                  {t('topic.decisions.fixedLate')}
                </p>
              ) : null}
              <RecordForm
                table="decision"
                row={decision}
                onEdit={(patch) => decisions.edit([{ id: decision.id, patch }])}
                groups={[
                  {
                    fields: [
                      { name: 'title' },
                      { name: 'rule' },
                      { name: 'places' },
                      { name: 'makers', rows: 1 },
                      { name: 'fixedOn' },
                      { name: 'decidedOn' },
                      { name: 'outcome', rows: 1 },
                      { name: 'minutes', rows: 1 },
                    ],
                  },
                ]}
              />
              <AttachmentSection
                experimentId={experimentId}
                owner={{ ownerTable: 'decision', ownerId: decision.id }}
                of={decision.title}
              />
              <Button
                variant="quiet"
                size="small"
                changes
                icon={Trash2}
                onClick={() => void decisions.remove([decision.id])}
              >
                {t('topic.decisions.remove', { title: decision.title })}
              </Button>
            </div>
          ))}
          {isReadOnly ? null : (
            <TextField
              key={decisions.rows.length}
              label={t('topic.decisions.add')}
              placeholder={t('topic.decisions.add')}
              value=""
              onCommit={(title) => (title.trim() === '' ? undefined : decisions.add([{ title }], null))}
            />
          )}
        </section>
        <section aria-label={t('topic.ballots.title')} className={styles.section}>
          <h2>{t('topic.ballots.title')}</h2>
          <p className={styles.quiet}>{t('topic.ballots.help')}</p>
          {ballots.rows.map((ballot) => {
            const own = options.rows.filter(({ ballotId }) => ballotId === ballot.id);
            const votes = own.reduce((sum, option) => sum + option.votes, 0);
            const most = Math.max(0, ...own.map((option) => option.votes));
            const { voters } = ballot;
            const given = ballot.isMultiple ? most : votes;
            return (
              <div key={ballot.id} className={styles.card}>
                {voters === null || given <= voters ? null : (
                  <p className={styles.warning} role="status">
                    {t(ballot.isMultiple ? 'topic.ballots.tooManyForOne' : 'topic.ballots.tooMany', {
                      votes: given,
                      voters,
                    })}
                  </p>
                )}
                <RecordForm
                  table="ballot"
                  row={ballot}
                  onEdit={(patch) => ballots.edit([{ id: ballot.id, patch }])}
                  groups={[
                    {
                      fields: [
                        { name: 'question' },
                        { name: 'isMultiple' },
                        { name: 'voters' },
                        { name: 'closesOn' },
                        { name: 'closing' },
                        { name: 'isClosed' },
                        { name: 'outcome', rows: 1 },
                      ],
                    },
                  ]}
                />
                <PartTable
                  table="ballotOption"
                  label={t('topic.ballots.options')}
                  rows={own}
                  gestures={options}
                  fields={['label', 'votes', 'proposalId']}
                  start={{ ballotId: ballot.id }}
                  addLabel={t('topic.ballots.addOption')}
                  begin="label"
                  references={references}
                />
                <Button
                  variant="quiet"
                  size="small"
                  changes
                  icon={Trash2}
                  onClick={() => void ballots.remove([ballot.id])}
                >
                  {t('topic.ballots.remove', { title: ballot.question })}
                </Button>
              </div>
            );
          })}
          {isReadOnly ? null : (
            <TextField
              key={ballots.rows.length}
              label={t('topic.ballots.add')}
              placeholder={t('topic.ballots.add')}
              value=""
              onCommit={(question) => (question.trim() === '' ? undefined : ballots.add([{ question }], null))}
            />
          )}
        </section>
      </div>
    </div>
  );
}
