import { formatWon } from '@shared/domain/money.ts';
import { batchTotals } from '@shared/domain/payments/totals.ts';
import { voucherNumber } from '@shared/domain/payments/vouchers.ts';
import { won } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Banner, Button, Dialog, Field } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { CivilDateField } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useStepCommand } from '@app/lib/data.ts';
import type { PaymentRow } from './payment-rows.ts';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';

export interface PayDialogProps {
  readonly of: Payments;
  readonly batch: Entity<'payBatch'>;
  /** Those to be paid. */
  readonly rows: readonly PaymentRow[];
  readonly onClose: () => void;
}

/** 지급함: the day of the transfer and what goes out; the expenses are written in the same step, and taken back in one. */
export function PayDialog({ of, batch, rows, onClose }: PayDialogProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const pay = useStepCommand('payment.pay');
  const [on, setOn] = useState(of.today);
  const totals = batchTotals(rows.map(({ voucher }) => voucher));
  const open = rows.filter(
    ({ incomeKind, personId, payeeName, voucher }) =>
      incomeKind === null || (personId === null && payeeName.trim() === '') || voucher.gross === 0,
  );
  const line = of.view.lineLabels.find(({ id }) => id === batch.lineId)?.label;
  const source = of.view.sourceLabels.find(({ id }) => id === batch.sourceId)?.label;

  async function run(): Promise<void> {
    const { step } = await pay.mutateAsync({
      experimentId: of.experimentId,
      ids: rows.map(({ id }) => id),
      on,
    });
    undoToast(t('payments.pay.done', { count: rows.length }), step);
    onClose();
  }
  return (
    <Dialog
      open
      size="small"
      startAt="primary"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('payments.pay.title', { count: rows.length })}
      description={t('payments.pay.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            changes
            loading={pay.isPending}
            disabled={open.length > 0}
            onClick={() => void run().catch(() => undefined)}
          >
            {t('payments.pay.do')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {open.length === 0 ? null : (
          <Banner
            tone="warn"
            title={t('payments.pay.stillOpen', { numbers: open.map(({ number }) => voucherNumber(number)).join(', ') })}
            remedy={t('payments.pay.openRemedy')}
          />
        )}
        <dl className={styles.facts}>
          <div>
            <dt>{columnTitle('payment', 'personId')}</dt>
            <dd>{rows.map(({ payee }) => payee || t('payments.nobody')).join(', ')}</dd>
          </div>
          <div>
            <dt>{t('payments.amount.gross')}</dt>
            <dd>{formatWon(totals.gross)}</dd>
          </div>
          <div>
            <dt>{t('payments.pay.withheld')}</dt>
            <dd>{formatWon(won(totals.incomeTax + totals.localTax))}</dd>
          </div>
          <div>
            <dt>{t('payments.amount.net')}</dt>
            <dd>{formatWon(totals.net)}</dd>
          </div>
          <div>
            <dt>{columnTitle('payBatch', 'lineId')}</dt>
            <dd>{line ?? t('payments.pay.noLine')}</dd>
          </div>
          <div>
            <dt>{columnTitle('payBatch', 'sourceId')}</dt>
            <dd>{source ?? t('payments.pay.asLine')}</dd>
          </div>
        </dl>
        <Field label={columnTitle('payment', 'transferredOn')}>
          <CivilDateField value={on} onCommit={(day) => setOn(day ?? of.today)} />
        </Field>
      </div>
    </Dialog>
  );
}
