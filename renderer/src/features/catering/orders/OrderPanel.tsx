import { countsOfVendor } from '@shared/domain/catering/eating-counts.ts';
import { itemAmount, packsOf } from '@shared/domain/catering/menu-items.ts';
import { orderSum } from '@shared/domain/catering/orders.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { formatWon } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, Table } from '@ui/index.ts';
import { History, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';
import { BudgetOfOrder } from './BudgetOfOrder.tsx';
import { GuaranteeDialog } from './GuaranteeDialog.tsx';

export interface OrderPanelProps {
  readonly of: Catering;
  readonly order: Entity<'cateringOrder'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One order: how many are paid for and until when that may change, what it costs, how it comes in, what was served. */
export function OrderPanel({ of, order, focus, onRemove }: OrderPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const locale = useLocale();
  const words = useCateringWords(of);
  const [isAsked, ask] = useState(false);
  const items = of.items.rows.filter(({ vendorId }) => vendorId === order.vendorId);
  const { supply, vat, total } = orderSum(items, order.vat);
  const guaranteed = countsOfVendor(of.counts, order.vendorId, of.orders.rows).guaranteed.value;
  const given = [
    order.guaranteed === null ? t('catering.order.asEvent') : '',
    order.guaranteedBy,
    order.guaranteedOn === null ? '' : formatDate(order.guaranteedOn, locale),
  ];
  const lines = of.lines.map(({ id, item, subcategory, category, isFood }) => ({
    id,
    label: item || subcategory || category || t('catering.budget.unnamed'),
    aliases: [],
    hint: isFood ? columnTitle('budgetLine', 'isFood') : undefined,
  }));
  return (
    <div className={styles.panel}>
      <dl className={styles.figures}>
        <dt>{columnTitle('cateringOrder', 'deadline')}</dt>
        <dd className={words.isPressing(order) ? styles.warning : undefined}>{words.countdown(order)}</dd>
        <dt>{columnTitle('cateringOrder', 'guaranteed')}</dt>
        <dd>
          {guaranteed === null ? t('catering.noHeads') : t('catering.heads', { count: guaranteed })}{' '}
          <span className={styles.quiet}>{given.filter((part) => part !== '').join(' · ')}</span>
        </dd>
        <dt>{t('catering.order.total')}</dt>
        <dd>
          {t('catering.won', { amount: formatWon(total) })}{' '}
          <span className={styles.quiet}>
            {t('catering.order.split', { supply: formatWon(supply), vat: formatWon(vat) })}
          </span>
        </dd>
      </dl>
      <div className={styles.foot}>
        <Button changes icon={UsersRound} onClick={() => ask(true)}>
          {t('catering.guarantee.open')}
        </Button>
      </div>
      {items.length === 0 ? (
        <p className={styles.quiet}>{t('catering.order.noItems')}</p>
      ) : (
        <Table
          caption={t('catering.item.table')}
          density="dense"
          columns={[
            { key: 'name', title: columnTitle('menuItem', 'name') },
            { key: 'quantity', title: columnTitle('menuItem', 'quantity'), kind: 'number' },
            { key: 'amount', title: t('catering.item.amount'), kind: 'number' },
          ]}
        >
          {items.map((item) => {
            const packs = packsOf(item);
            return (
              <tr key={item.id}>
                <th scope="row">{item.name}</th>
                <td data-number>
                  {item.quantity.toLocaleString('en')}
                  {item.unit}
                  {packs === null ? null : ` (${packs}${item.packUnit || t('catering.pack')})`}
                </td>
                <td data-number>{formatWon(itemAmount(item))}</td>
              </tr>
            );
          })}
        </Table>
      )}
      <BudgetOfOrder of={of} order={order} total={total} />
      <RecordForm
        table="cateringOrder"
        row={order}
        focus={focus}
        onEdit={(patch) => of.orders.edit([{ id: order.id, patch }])}
        groups={[
          {
            label: t('catering.order.terms'),
            fields: [
              { name: 'number' },
              { name: 'state' },
              { name: 'deadline' },
              { name: 'vat' },
              { name: 'lineId', references: lines },
            ],
          },
          {
            label: t('catering.order.delivery'),
            fields: [
              { name: 'deliverFrom' },
              { name: 'deliverUntil' },
              { name: 'contactId', references: of.people },
              { name: 'access', rows: 2, placeholder: t('catering.order.accessExample') },
              { name: 'waste', placeholder: t('catering.order.wasteExample') },
              { name: 'note', rows: 2 },
            ],
          },
          {
            label: t('catering.order.after'),
            fields: [{ name: 'servedCount' }, { name: 'leftNote', rows: 2 }],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'cateringOrder', id: order.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('catering.order.remove')}
        </Button>
      </div>
      {isAsked ? <GuaranteeDialog of={of} order={order} onClose={() => ask(false)} /> : null}
    </div>
  );
}
