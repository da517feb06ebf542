import { Button, Checkbox, Field, Select, TextArea, TextField } from '@ui/index.ts';
import { formatPhone } from '@shared/domain/phone.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { readTable } from '@app/records/table/table-edits.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import type { PersonFields, PersonRow } from '../directory/person-row.ts';
import { PERSON_ROLES } from '../roles.ts';
import { PersonDuties } from './PersonDuties.tsx';
import { PersonRecord } from './PersonRecord.tsx';
import styles from './PersonPanel.module.css';

export interface PersonPanelProps {
  readonly experimentId: string;
  readonly row: PersonRow;
  readonly reader: TableReader<PersonRow, PersonFields>;
  readonly onEdit: (
    patches: readonly { readonly id: string; readonly patch: Partial<PersonFields> }[],
  ) => Promise<void>;
  readonly onRemove: () => void;
  readonly onGoToRoles: () => void;
}

const LINES = ['name', 'nickname', 'affiliation', 'position', 'phone', 'email'] as const;

/** One person: every field with room to breathe, and what they do. */
export function PersonPanel({ experimentId, row, reader, onEdit, onRemove, onGoToRoles }: PersonPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();

  function read(columnId: string, text: string) {
    return readTable([row], reader, [{ rowId: row.id, columnId, text }]);
  }
  async function commit(columnId: string, text: string): Promise<void> {
    const edits = read(columnId, text);
    if (edits.ok) await onEdit(edits.patches);
  }

  return (
    <div className={styles.panel}>
      <div className={styles.fields}>
        {LINES.map((id) => (
          <Field key={id} label={t(`people.column.${id}`)} layout="row">
            <TextField
              value={id === 'phone' ? formatPhone(row.phone) : row[id]}
              parse={(text) => {
                const edits = read(id, text);
                return edits.ok ? { ok: true, value: text } : { ok: false, error: edits.faults[0]?.error ?? '' };
              }}
              onCommit={(text) => commit(id, text)}
            />
          </Field>
        ))}
        <Field label={t('people.column.role')} layout="row">
          <Select
            label={t('people.column.role')}
            value={row.role}
            options={PERSON_ROLES.map((role) => ({ value: role, label: t(`people.role.${role}`) }))}
            onChange={(role) => void onEdit([{ id: row.id, patch: { role } }])}
          />
        </Field>
        <Checkbox checked={row.isGroup} onChange={(isGroup) => void onEdit([{ id: row.id, patch: { isGroup } }])}>
          {t('people.panel.isGroup')}
        </Checkbox>
        <Field label={t('people.column.notes')}>
          <TextArea value={row.notes} onCommit={(text) => commit('notes', text)} />
        </Field>
      </div>
      {row.isGroup ? null : <PersonRecord experimentId={experimentId} row={row} onEdit={onEdit} />}
      <AttachmentSection experimentId={experimentId} owner={{ kind: 'person', id: row.id }} />
      <PersonDuties experimentId={experimentId} personId={row.id} onGoToRoles={onGoToRoles} />
      <Button
        variant="quiet"
        icon={History}
        onClick={() => go(historyAddress(experimentId, { table: 'person', id: row.id }))}
        className={styles.remove}
      >
        {t('history.ofThis')}
      </Button>
      <Button variant="quiet" icon={Trash2} onClick={onRemove} className={styles.remove}>
        {t('people.panel.remove')}
      </Button>
    </div>
  );
}
