import { formatWon } from '@shared/domain/money.ts';
import { voucherAmount } from '@shared/domain/won-format.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, Table } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';
import { meetingLabels } from '@app/records/fields/meeting-labels.ts';

export interface BatchPanelProps {
  readonly of: Payments;
  readonly batch: Entity<'payBatch'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One batch: what it is paid for, of which line and source, its sums by kind of income. */
export function BatchPanel({ of, batch, focus, onRemove }: BatchPanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [, go] = useLocation();
  const totals = of.totalsOf(batch.id);
  const { data: room } = useData('document.room', { experimentId: of.experimentId });
  const issued = room?.issues.filter(({ kind }) => kind === 'paymentVoucher').length ?? 0;
  const kindField = PRODUCT.fieldOf('payment', 'incomeKind');
  return (
    <div className={styles.panel}>
      <p className={styles.large}>{voucherAmount(totals.gross)}</p>
      <Table
        caption={t('payments.batch.byKind')}
        density="dense"
        columns={[
          { key: 'kind', title: t('payments.batch.kind') },
          { key: 'gross', title: t('payments.amount.gross'), kind: 'number' },
          { key: 'incomeTax', title: t('payments.amount.incomeTax'), kind: 'number' },
          { key: 'localTax', title: t('payments.amount.localTax'), kind: 'number' },
          { key: 'net', title: t('payments.amount.net'), kind: 'number' },
        ]}
      >
        {totals.byKind.map(({ kind, count, open, gross, incomeTax, localTax, net }) => (
          <tr key={kind ?? ''}>
            <th scope="row">
              {t('payments.batch.counted', {
                kind: kind === null ? t('payments.open') : (choiceWord(kindField, kind) ?? kind),
                count,
              })}
            </th>
            <td data-number>{formatWon(gross)}</td>
            <td data-number>{open > 0 ? '' : formatWon(incomeTax)}</td>
            <td data-number>{open > 0 ? '' : formatWon(localTax)}</td>
            <td data-number>{open > 0 ? '' : formatWon(net)}</td>
          </tr>
        ))}
      </Table>
      <RecordForm
        table="payBatch"
        row={batch}
        focus={focus}
        onEdit={(patch) => of.batches.edit([{ id: batch.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'meetingId', references: meetingLabels(of.meetings, locale) },
              { name: 'heldOn', hint: batch.heldOn === null ? t('payments.batch.heldOnHint') : undefined },
              { name: 'place', placeholder: of.meetings.find(({ id }) => id === batch.meetingId)?.place },
              { name: 'unit' },
              { name: 'lineId', references: of.view.lineLabels },
              { name: 'sourceId', references: of.view.sourceLabels },
              { name: 'state' },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      {issued === 0 ? null : <p className={styles.quiet}>{t('payments.batch.issued', { count: issued })}</p>}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'payBatch', id: batch.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('payments.batch.remove')}
        </Button>
      </div>
    </div>
  );
}
