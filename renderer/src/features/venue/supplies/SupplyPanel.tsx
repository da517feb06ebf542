import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { boundQuantity } from '@shared/domain/bound-quantity.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

export interface SupplyPanelProps {
  readonly of: Venue;
  readonly row: Entity<'supply'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One thing: how many and what that follows, where it comes from, when it goes back. */
export function SupplyPanel({ of, row, focus, onRemove }: SupplyPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const isBound = row.basis !== 'manual';
  return (
    <div className={styles.panel}>
      <RecordForm
        table="supply"
        row={row}
        focus={focus}
        onEdit={(patch) => of.supplies.edit([{ id: row.id, patch }])}
        groups={[
          { fields: [{ name: 'title' }, { name: 'kind' }, { name: 'place' }] },
          {
            label: t('venue.supply.group.quantity'),
            fields: [
              { name: 'quantity' },
              { name: 'unit' },
              { name: 'basis' },
              ...(isBound
                ? ([{ name: 'perUnits' }, { name: 'perHeads' }, { name: 'margin' }, { name: 'pack' }] as const)
                : []),
            ],
            foot: isBound ? <QuantityNote of={of} row={row} counts={of.counts} /> : undefined,
          },
          {
            label: t('venue.supply.group.source'),
            fields: [
              { name: 'source' },
              { name: 'lender' },
              { name: 'personId', references: of.people, noneLabel: t('venue.nobody') },
              { name: 'daysBefore' },
              { name: 'dueOn' },
              { name: 'state' },
              { name: 'isTested' },
              { name: 'note' },
            ],
          },
          {
            label: t('venue.supply.group.returning'),
            fields: [{ name: 'returnOn' }, { name: 'returnedOn' }],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'supply', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('venue.supply.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

interface QuantityNoteProps {
  readonly of: Venue;
  readonly row: Entity<'supply'>;
  readonly counts: HeadCounts;
}

/** What the rule makes, as a sum; where the quantity is another one, the way back to it. */
function QuantityNote({ of, row, counts }: QuantityNoteProps) {
  const { t } = useTranslation();
  const bound = boundQuantity(row, counts);
  if (bound === null) return <p className={styles.quiet}>{t('venue.supply.countUnknown')}</p>;
  const { count, need, quantity } = bound;
  const per = t('venue.supply.per', { units: row.perUnits, heads: row.perHeads, margin: row.margin });
  return (
    <>
      <p className={styles.quiet}>
        {t('venue.supply.sum', { basis: t(`history.value.quantityBasis.${row.basis}`), count, per, need, quantity })}
      </p>
      {quantity === row.quantity ? null : (
        <div className={styles.foot}>
          <span className={styles.quiet}>
            {t(row.isQuantityTyped ? 'venue.supply.typedOver' : 'venue.supply.moved')}
          </span>
          <Button
            size="small"
            changes
            onClick={() => void of.supplies.edit([{ id: row.id, patch: { quantity, isQuantityTyped: false } }])}
          >
            {t('venue.supply.follow')}
          </Button>
        </div>
      )}
    </>
  );
}
