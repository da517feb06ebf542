import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../participants/Participants.module.css';
import type { Recruiting } from './useRecruiting.ts';

export interface RecruitPanelProps {
  readonly experimentId: string;
  readonly of: Recruiting;
  readonly row: Entity<'recruit'>;
  readonly people: readonly Labelled[];
  readonly nameOf: (row: Entity<'recruit'>) => string;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One candidate: how far they are, what they were sent and sent back, who spoke with them. */
export function RecruitPanel({ experimentId, of, row, people, nameOf, focus, onRemove }: RecruitPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const person = of.people.find(({ id }) => id === row.personId);
  const needs = of.needs.rows.map(({ id, title }) => ({ id, label: title, aliases: [] }));
  const others = of.recruits.rows
    .filter(({ id, needId }) => id !== row.id && needId === row.needId)
    .map((other) => ({ id: other.id, label: nameOf(other), aliases: [] }));
  return (
    <div className={styles.panel}>
      <RecordForm
        table="recruit"
        row={row}
        focus={focus}
        onEdit={(patch) => of.recruits.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'personId', references: people },
              ...(row.personId === null || row.label !== '' ? [{ name: 'label' as const }] : []),
              { name: 'needId', references: needs },
              { name: 'state' },
              { name: 'substituteOfId', references: others },
              { name: 'feeWon' },
              { name: 'arriveAt' },
              { name: 'briefedOn' },
              { name: 'slides' },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      {person === undefined ? (
        <p className={styles.quiet}>{t('participants.recruiting.noLog')}</p>
      ) : (
        <ContactLog
          key={person.id}
          experimentId={experimentId}
          owner={{ ownerTable: 'person', ownerId: person.id }}
          isBody={person.isGroup}
        />
      )}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'recruit', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('participants.recruiting.remove')}
        </Button>
      </div>
    </div>
  );
}
