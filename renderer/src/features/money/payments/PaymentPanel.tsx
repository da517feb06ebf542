import { formatWon } from '@shared/domain/money.ts';
import { isLocked } from '@shared/domain/payments/vouchers.ts';
import { voucherAmount } from '@shared/domain/won-format.ts';
import { Banner, Button } from '@ui/index.ts';
import { History, Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { PaymentRow } from './payment-rows.ts';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';
import type { Said } from './usePaymentWords.ts';

export interface PaymentPanelProps {
  readonly of: Payments;
  readonly row: PaymentRow;
  readonly findings: readonly Said[];
  readonly focus: string | undefined;
  readonly onReverse: () => void;
  readonly onRemove: () => void;
}

const AMOUNTS = ['gross', 'incomeTax', 'localTax', 'net'] as const;

/** One voucher: what it comes to, who is paid where to, signature, transfer and their papers. */
export function PaymentPanel({ of, row, findings, focus, onReverse, onRemove }: PaymentPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const person = of.personOf(row.personId);
  const { voucher } = row;
  const canReverse = isLocked(row) && !row.isReversed && row.reversesId === null;
  return (
    <div className={styles.panel}>
      {findings.map(({ title, remedy }) => (
        <Banner key={title} tone="warn" title={title} remedy={remedy} />
      ))}
      <p className={styles.large}>{voucherAmount(voucher.gross)}</p>
      <dl className={styles.facts}>
        {AMOUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`payments.amount.${name}`)}</dt>
            <dd>{name === 'gross' || voucher.isTaxKnown ? formatWon(voucher[name]) : t('payments.open')}</dd>
          </div>
        ))}
      </dl>
      {row.isLocked ? (
        <p className={styles.quiet}>{t(row.reversesId === null ? 'payments.locked' : 'payments.isReversal')}</p>
      ) : null}
      {row.isReversed ? <p className={styles.quiet}>{t('payments.isReversed')}</p> : null}
      {row.expenseId === null ? null : (
        <Link href={rowAddress(of.experimentId, 'money', row.expenseId)}>{t('payments.toExpense')}</Link>
      )}
      <RecordForm
        table="payment"
        row={row}
        focus={focus}
        onEdit={(patch) => of.payments.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: row.isLocked
              ? [{ name: 'kindReason' }, { name: 'signedOn' }, { name: 'transferredOn' }, { name: 'note', rows: 2 }]
              : [
                  { name: 'personId', references: of.people },
                  ...(row.personId === null ? ([{ name: 'payeeName' }, { name: 'affiliation' }] as const) : []),
                  { name: 'unitWon' },
                  { name: 'times' },
                  { name: 'incomeKind', noneLabel: t('payments.open'), help: t('payments.kindHelp') },
                  { name: 'kindReason', placeholder: t('payments.reasonExample') },
                  { name: 'official', help: t('payments.officialHelp') },
                  { name: 'signedOn' },
                  { name: 'transferredOn' },
                  { name: 'note', rows: 2 },
                ],
          },
        ]}
      />
      {person === undefined ? null : (
        <section aria-label={t('payments.accountOf')} className={styles.section}>
          <h3>{t('payments.accountOf')}</h3>
          <p className={styles.quiet}>{t('payments.accountHelp')}</p>
          <RecordForm
            table="person"
            row={person}
            onEdit={(patch) => of.persons.edit([{ id: person.id, patch }])}
            groups={[{ fields: [{ name: 'bank' }, { name: 'account' }] }]}
          />
        </section>
      )}
      <AttachmentSection
        key={row.id}
        experimentId={of.experimentId}
        owner={{ ownerTable: 'payment', ownerId: row.id }}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'payment', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        {canReverse ? (
          <Button changes icon={Undo2} onClick={onReverse}>
            {t('payments.reverse')}
          </Button>
        ) : null}
        {isLocked(row) ? null : (
          <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
            {t('payments.remove', { count: 1 })}
          </Button>
        )}
      </div>
    </div>
  );
}
