import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { ShownPeople } from '@app/records/ShownPeople.tsx';
import { ContentIssueList } from '../ContentIssueList.tsx';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';

export interface ArchivePanelProps {
  readonly of: Followup;
  readonly row: Entity<'archiveItem'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One item that is kept: where, by whose right, until when, who is shown in it, and the file itself. */
export function ArchivePanel({ of, row, focus, onRemove }: ArchivePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, archive } = of;
  return (
    <div className={styles.panel}>
      <ContentIssueList of={of} issues={of.contentIssues.filter(({ id }) => id === row.id)} />
      <RecordForm
        table="archiveItem"
        row={row}
        focus={focus}
        onEdit={(patch) => archive.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'madeOn' },
              { name: 'maker' },
              { name: 'keptAt' },
              { name: 'url' },
            ],
          },
          {
            label: t('followup.archive.rights'),
            fields: [
              { name: 'rights' },
              { name: 'holder' },
              { name: 'isPublic', hint: t('followup.archive.publicHint') },
              { name: 'keepYears', hint: t('followup.archive.yearsHint') },
              { name: 'keepUntil' },
            ],
          },
          {
            label: t('followup.content.who'),
            fields: [],
            foot: (
              <ShownPeople
                appearances={of.appearances}
                people={of.persons}
                ownerTable="archiveItem"
                ownerId={row.id}
                label={t('records.shown.add')}
                hint={t('followup.archive.whoHint')}
              />
            ),
          },
          {
            fields: [{ name: 'note', rows: 2 }],
            foot: (
              <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'archiveItem', ownerId: row.id }} />
            ),
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'archiveItem', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('followup.archive.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
