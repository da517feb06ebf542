import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';

export interface VendorPanelProps {
  readonly of: Catering;
  readonly vendor: Entity<'vendor'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One vendor: whom to call there, its quote in full, who spoke with whom. */
export function VendorPanel({ of, vendor, focus, onRemove }: VendorPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const person = of.personOf(vendor.personId);
  return (
    <div className={styles.panel}>
      <RecordForm
        table="vendor"
        row={vendor}
        focus={focus}
        onEdit={(patch) => of.vendors.edit([{ id: vendor.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'personId', references: of.people },
              { name: 'state' },
              { name: 'quoteWon' },
              { name: 'perHeadWon' },
              { name: 'scope', rows: 2 },
              { name: 'minimum' },
              { name: 'delivery', rows: 2 },
              { name: 'evidence' },
              { name: 'terms', rows: 2 },
              { name: 'reason', rows: 2 },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      {person === undefined ? (
        <p className={styles.quiet}>{t('catering.vendor.noLog')}</p>
      ) : (
        <ContactLog
          key={person.id}
          experimentId={of.experimentId}
          owner={{ ownerTable: 'person', ownerId: person.id }}
          isBody={person.isGroup}
        />
      )}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'vendor', id: vendor.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('catering.vendor.remove')}
        </Button>
      </div>
    </div>
  );
}
