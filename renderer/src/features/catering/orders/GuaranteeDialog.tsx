import { countsOfVendor } from '@shared/domain/catering/eating-counts.ts';
import { itemChanges } from '@shared/domain/catering/item-changes.ts';
import type { ItemChange } from '@shared/domain/catering/item-changes.ts';
import { daysLeft } from '@shared/domain/catering/orders.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Banner, Button, Dialog, Field, NumberField, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField, useNumberWords } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';

export interface GuaranteeDialogProps {
  readonly of: Catering;
  readonly order: Entity<'cateringOrder'>;
  readonly onClose: () => void;
}

type Change = ItemChange<Entity<'menuItem'>>;

/** How many are paid for: what follows stands below before it is stored, and what it means once the deadline is past. */
export function GuaranteeDialog({ of, order, onClose }: GuaranteeDialogProps) {
  const { t } = useTranslation();
  const words = useCateringWords(of);
  const now = countsOfVendor(of.counts, order.vendorId, of.orders.rows).guaranteed.value;
  const [count, setCount] = useState(now);
  const [by, setBy] = useState(order.guaranteedBy);
  const [on, setOn] = useState(order.guaranteedOn ?? of.today);
  const others = of.orders.rows.map((one) => (one.id === order.id ? { ...one, guaranteed: count } : one));
  const changes = itemChanges(
    of.items.rows.filter(({ vendorId }) => vendorId === order.vendorId),
    { counts: of.counts, orders: of.orders.rows },
    { counts: of.counts, orders: others },
  );
  const difference = changes.reduce((sum, change) => sum + (change.kind === 'changed' ? change.won : 0), 0);
  const left = daysLeft(order.deadline, on);

  function store(): void {
    void of.orders.edit([{ id: order.id, patch: { guaranteed: count, guaranteedBy: by, guaranteedOn: on } }]);
    onClose();
  }
  function sentence(change: Change): string {
    const { name } = change.item;
    if (change.kind !== 'changed') return t(`catering.guarantee.${change.kind}`, { name, count: change.item.quantity });
    const { quantity, packs, item } = change;
    const packed =
      packs === null
        ? ''
        : t('catering.drift.packs', { from: packs.from, to: packs.to, unit: item.packUnit || t('catering.pack') });
    return t('catering.drift.step', { name, from: item.quantity, to: quantity, packs: packed });
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('catering.guarantee.title')}
      description={t('catering.guarantee.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes onClick={store}>
            {t('catering.guarantee.store')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={columnTitle('cateringOrder', 'guaranteed')} hint={t('catering.guarantee.emptyHint')}>
          <NumberField
            value={count}
            min={0}
            max={100_000}
            words={useNumberWords()}
            onCommit={setCount}
            onEnter={() => undefined}
            autoFocus
          />
        </Field>
        <Field label={columnTitle('cateringOrder', 'guaranteedBy')}>
          <TextField value={by} onCommit={setBy} onDraft={setBy} />
        </Field>
        <Field label={columnTitle('cateringOrder', 'guaranteedOn')}>
          <CivilDateField value={on} onCommit={(day) => setOn(day ?? of.today)} />
        </Field>
        {left !== null && left < 0 ? (
          <Banner
            tone="warn"
            title={t('catering.guarantee.late', { days: -left, amount: signed(difference) })}
            remedy={words.callAt(order.vendorId)}
          />
        ) : null}
        <div role="status" className={styles.section}>
          {changes.length === 0 ? (
            <p className={styles.quiet}>{t('catering.guarantee.nothing')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {changes.map((change) => (
                  <li key={change.item.id}>{sentence(change)}</li>
                ))}
              </ul>
              <p>{t('catering.guarantee.won', { amount: signed(difference) })}</p>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${formatWon(won(Math.abs(difference)))}`;
}
