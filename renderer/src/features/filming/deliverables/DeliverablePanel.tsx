import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import type { References } from '@app/records/fields/labelled.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Filming.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';

export interface DeliverablePanelProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly row: Entity<'deliverable'>;
  readonly references: References;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One deliverable with room to breathe. */
export function DeliverablePanel({ of, words, row, references, focus, onRemove }: DeliverablePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <div className={styles.panel}>
      <IssueList
        issues={of.issues.filter((issue) => issue.kind === 'subtitles' && issue.id === row.id)}
        words={words}
      />
      <RecordForm
        table="deliverable"
        row={row}
        focus={focus}
        onEdit={(patch) => of.deliverables.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'length' },
              { name: 'subtitles' },
              { name: 'formats' },
              { name: 'dueOn' },
              { name: 'vendorId', references: references['vendorId'] },
              { name: 'personId', references: references['personId'] },
              { name: 'use' },
              { name: 'state' },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'deliverable', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('filming.deliverables.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
