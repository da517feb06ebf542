import { Button } from '@ui/index.ts';
import { History, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from './Participants.module.css';
import type { ParticipantRow, Participants } from './useParticipants.ts';

export interface ParticipantPanelProps {
  readonly experimentId: string;
  readonly of: Participants;
  readonly row: ParticipantRow;
  readonly groups: readonly Labelled[];
  readonly focus: string | undefined;
  readonly onOpenPerson: (id: string) => void;
  readonly onRemove: () => void;
}

/** One participant: how far they are, what they need, who spoke with them. Name and phone stand with the person. */
export function ParticipantPanel(props: ParticipantPanelProps) {
  const { experimentId, of, row, groups, focus, onOpenPerson, onRemove } = props;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const place = of.places.get(row.id);
  return (
    <div className={styles.panel}>
      <div className={styles.foot}>
        <Button icon={UserRound} onClick={() => onOpenPerson(row.personId)}>
          {t('participants.openPerson')}
        </Button>
      </div>
      {place === undefined ? null : <p className={styles.quiet}>{t('participants.draw.place', { place })}</p>}
      <RecordForm
        table="participation"
        row={row}
        focus={focus}
        onEdit={(patch) => of.participations.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'state' },
              { name: 'groupId', references: groups },
              { name: 'companions' },
              { name: 'accessNeed' },
              { name: 'isMinor', hint: row.lacksGuardian ? t('participants.notice.guardianNeeded') : undefined },
              { name: 'remindedOn' },
              { name: 'appliedOn' },
              { name: 'via' },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <ContactLog
        key={row.personId}
        experimentId={experimentId}
        owner={{ ownerTable: 'person', ownerId: row.personId }}
        isBody={false}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'participation', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('participants.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
