import type { Meeting, MeetingDecision } from '@shared/contract/entities.ts';
import type { Blank } from '@shared/entities/index.ts';
import { IconButton, InlineEdit } from '@ui/index.ts';
import { SquareArrowOutUpRight, SquareKanban, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCommand, useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import type { RowGestures } from '@app/records/useRows.ts';
import { AddRow } from './AddRow.tsx';
import styles from './Meetings.module.css';

export interface DecisionsProps {
  readonly experimentId: string;
  readonly meeting: Meeting;
  readonly decisions: readonly MeetingDecision[];
  readonly gestures: RowGestures<Blank<'meetingDecision'>>;
}

/** 결정: each becomes a card of the board in one go, and leads to it from then on. */
export function Decisions({ experimentId, meeting, decisions, gestures }: DecisionsProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { mutate: toCard } = useCommand('meetingDecision.toCard');
  const { data: board } = useData('board.get', { experimentId });
  return (
    <section aria-label={t('meetings.decisions.title')} className={styles.section}>
      <h3 className={styles.heading}>{t('meetings.decisions.title')}</h3>
      <ul className={styles.lines}>
        {decisions.map(({ id, text, taskId }, index) => (
          <li key={id} className={styles.item}>
            <div className={styles.words}>
              <InlineEdit
                label={t('meetings.decisions.name', { position: index + 1 })}
                value={text}
                multiline
                onCommit={(next) => gestures.edit([{ id, patch: { text: next } }])}
              />
            </div>
            {taskId === null ? (
              <IconButton
                changes
                size="small"
                icon={SquareKanban}
                label={t('meetings.decisions.toCardLabel', { text })}
                onClick={() => toCard({ experimentId, id })}
              />
            ) : (
              <IconButton
                icon={SquareArrowOutUpRight}
                size="small"
                label={t('meetings.decisions.open', {
                  title: board?.cards.find((card) => card.id === taskId)?.title ?? text,
                })}
                onClick={() => go(rowAddress(experimentId, 'board', taskId))}
              />
            )}
            <IconButton
              changes
              icon={X}
              size="small"
              label={t('meetings.decisions.remove', { text })}
              onClick={() => void gestures.remove([id])}
            />
          </li>
        ))}
      </ul>
      <AddRow
        label={t('meetings.decisions.add')}
        placeholder={t('meetings.agenda.addHint')}
        onAdd={(text) => gestures.add([{ meetingId: meeting.id, text }], null)}
      />
    </section>
  );
}
