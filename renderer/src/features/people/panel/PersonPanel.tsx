import type { Blank } from '@shared/entities/index.ts';
import { formatPhone } from '@shared/domain/phone.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { TableReader } from '@app/records/table/table-edits.ts';
import type { PersonRow } from '../directory/person-row.ts';
import { PersonDuties } from './PersonDuties.tsx';
import styles from './PersonPanel.module.css';
import { useRecordGroup } from './useRecordGroup.tsx';

export interface PersonPanelProps {
  readonly experimentId: string;
  readonly row: PersonRow;
  /** The field that the address leads to. */
  readonly focus: string | undefined;
  readonly reader: TableReader<PersonRow, Blank<'person'>>;
  readonly onEdit: (patch: Partial<Blank<'person'>>) => Promise<void>;
  readonly onRemove: () => void;
  readonly onGoToRoles: () => void;
}

/** One person: every field with room to breathe, and what they do. */
export function PersonPanel({ experimentId, row, focus, reader, onEdit, onRemove, onGoToRoles }: PersonPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const record = useRecordGroup(experimentId, row);
  return (
    <div className={styles.panel}>
      <RecordForm
        table="person"
        row={row}
        reader={reader}
        onEdit={onEdit}
        focus={focus}
        groups={[
          {
            fields: [
              { name: 'name' },
              { name: 'nickname' },
              { name: 'affiliation' },
              { name: 'position' },
              { name: 'phone', text: formatPhone(row.phone) },
              { name: 'email' },
              { name: 'role' },
              { name: 'isGroup', label: t('people.panel.isGroup') },
              { name: 'notes' },
            ],
          },
          ...(row.isGroup ? [] : [record]),
        ]}
      />
      <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'person', ownerId: row.id }} />
      <ContactLog
        key={row.id}
        experimentId={experimentId}
        owner={{ ownerTable: 'person', ownerId: row.id }}
        isBody={row.isGroup}
      />
      <PersonDuties experimentId={experimentId} personId={row.id} onGoToRoles={onGoToRoles} />
      <Button
        variant="quiet"
        icon={History}
        onClick={() => go(historyAddress(experimentId, { table: 'person', id: row.id }))}
        className={styles.remove}
      >
        {t('history.ofThis')}
      </Button>
      <Button variant="quiet" changes icon={Trash2} onClick={onRemove} className={styles.remove}>
        {t('people.panel.remove')}
      </Button>
    </div>
  );
}
