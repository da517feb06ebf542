import { countsOfVendor } from '@shared/domain/catering/eating-counts.ts';
import { beyondLine, nextOrderNumber, orderSum } from '@shared/domain/catering/orders.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Badge, Button, EmptyState, ExampleTable, Table, Toolbar } from '@ui/index.ts';
import { Plus, Store } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { CateringNotices } from '../CateringNotices.tsx';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';
import { OrderPanel } from './OrderPanel.tsx';

export interface OrdersTabProps {
  readonly of: Catering;
  readonly openRow: OpenRow;
  readonly onGoToVendors: () => void;
}

const ISSUES = ['deadlinePast', 'deadlineNear', 'late', 'belowConfirmed', 'deliveredLate', 'noContact'] as const;

/** 발주: an order for each vendor, with the days left to change the number and its sum in the budget. */
export function OrdersTab({ of, openRow: { id: openId, field, open }, onGoToVendors }: OrdersTabProps) {
  const { t } = useTranslation();
  const words = useCateringWords(of);
  const { orders, caterers, vendorOf, experimentId } = of;
  const opened = orders.rows.find(({ id }) => id === openId);
  const taken = new Set(orders.rows.map(({ vendorId }) => vendorId));
  const free = caterers.filter(({ id, state }) => !taken.has(id) && state !== 'dropped');

  async function add(vendor: Entity<'vendor'>): Promise<void> {
    const id = newId();
    await orders.add([{ id, vendorId: vendor.id, number: nextOrderNumber(orders.rows) }], null);
    open(id);
  }
  const adding = free.map((vendor) => (
    <Button key={vendor.id} changes icon={Plus} onClick={() => void add(vendor)}>
      {t('catering.order.add', { vendor: vendor.title })}
    </Button>
  ));

  if (orders.rows.length === 0) {
    return (
      <EmptyState
        sentence={t('catering.order.empty')}
        example={
          <ExampleTable
            columns={[
              [columnTitle('cateringOrder', 'vendorId'), t('catering.order.example.vendor')],
              [columnTitle('cateringOrder', 'guaranteed'), t('catering.order.example.guaranteed')],
              [columnTitle('cateringOrder', 'deadline'), t('catering.order.example.deadline')],
            ]}
          />
        }
        action={
          adding.length > 0 ? (
            <div className={styles.foot}>{adding}</div>
          ) : (
            <Button variant="primary" size="large" icon={Store} onClick={onGoToVendors}>
              {t('catering.order.toVendors')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <MasterDetail
      memory={`catering.orders.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: vendorOf(opened.vendorId)?.title ?? '',
              content: (
                <OrderPanel
                  of={of}
                  order={opened}
                  focus={field}
                  onRemove={() => {
                    open(null);
                    void orders.remove([opened.id]);
                  }}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.scroll}>
        <Toolbar label={t('catering.tools')} end={adding}>
          <p className={styles.quiet}>{t('catering.order.help')}</p>
        </Toolbar>
        <CateringNotices of={of} kinds={ISSUES} />
        <Table
          caption={t('catering.order.title')}
          columns={[
            { key: 'number', title: columnTitle('cateringOrder', 'number'), kind: 'tight' },
            { key: 'vendor', title: columnTitle('cateringOrder', 'vendorId') },
            { key: 'state', title: columnTitle('cateringOrder', 'state'), kind: 'tight' },
            { key: 'guaranteed', title: columnTitle('cateringOrder', 'guaranteed'), kind: 'number' },
            { key: 'deadline', title: columnTitle('cateringOrder', 'deadline') },
            { key: 'total', title: t('catering.order.total'), kind: 'number' },
            { key: 'budget', title: columnTitle('cateringOrder', 'lineId') },
          ]}
        >
          {orders.rows.map((order) => {
            const { id, vendorId, number, state, vat, lineId } = order;
            const { total } = orderSum(
              of.items.rows.filter((item) => item.vendorId === vendorId),
              vat,
            );
            const line = of.lines.find((one) => one.id === lineId);
            const beyond = line === undefined ? null : beyondLine(total, line);
            const guaranteed = countsOfVendor(of.counts, vendorId, orders.rows).guaranteed.value;
            return (
              <tr key={id} data-current={id === openId || undefined}>
                <td>{number}</td>
                <th scope="row">
                  <button type="button" className={styles.open} aria-expanded={id === openId} onClick={() => open(id)}>
                    {vendorOf(vendorId)?.title}
                  </button>
                </th>
                <td>
                  <Badge tone={state === 'draft' ? 'plain' : 'ok'}>
                    {choiceWord(PRODUCT.fieldOf('cateringOrder', 'state'), state)}
                  </Badge>
                </td>
                <td data-number>
                  {guaranteed === null ? t('catering.noHeads') : t('catering.heads', { count: guaranteed })}
                </td>
                <td className={words.isPressing(order) ? styles.warning : undefined}>{words.countdown(order)}</td>
                <td data-number>{formatWon(total)}</td>
                <td className={beyond === null || beyond === 0 ? styles.quiet : styles.warning}>
                  {beyond === null
                    ? t('catering.budget.noLine')
                    : beyond === 0
                      ? t('catering.budget.same')
                      : t(beyond > 0 ? 'catering.budget.above' : 'catering.budget.below', {
                          amount: formatWon(won(Math.abs(beyond))),
                        })}
                </td>
              </tr>
            );
          })}
        </Table>
      </div>
    </MasterDetail>
  );
}
