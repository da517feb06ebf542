import { offeredWon, PAYEE_SOURCES, payeesFrom } from '@shared/domain/payments/payees.ts';
import type { PayeeSource } from '@shared/domain/payments/payees.ts';
import { formatWon } from '@shared/domain/money.ts';
import { voucherNumber } from '@shared/domain/payments/vouchers.ts';
import { asWon } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import type { WithholdingKind } from '@shared/domain/withholding.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, Checkbox, Dialog, Field, Select, TextField, WonField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';

export interface PayeesDialogProps {
  readonly of: Payments;
  readonly batch: Entity<'payBatch'>;
  readonly onClose: () => void;
}

const KINDS: readonly WithholdingKind[] = ['none', 'other', 'business', 'daily'];

function sourceOf({ kind, meetingId }: Entity<'payBatch'>): PayeeSource {
  if (meetingId !== null) return 'meeting';
  return kind === 'staff' ? 'shifts' : 'guests';
}

/** 참석자에서 만들기: who was present, whose shift is done, who came as a guest; with the voucher that they have for it already. */
export function PayeesDialog({ of, batch, onClose }: PayeesDialogProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const meeting = of.meetings.find(({ id }) => id === batch.meetingId);
  const [source, setSource] = useState<PayeeSource>(sourceOf(batch));
  const [usual, setUsual] = useState<Won | null>(meeting?.feePerHead ?? null);
  const [kind, setKind] = useState<WithholdingKind | null>(batch.kind === 'gift' ? 'none' : null);
  const [reason, setReason] = useState('');
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const payees = payeesFrom({ source, meetingId: batch.meetingId }, of.presence, of.batches.rows, of.payments.rows);
  const isTicked = (id: string, paidBy: readonly number[]) => ticked[id] ?? paidBy.length === 0;
  const chosen = payees.filter(({ personId, paidBy }) => isTicked(personId, paidBy));
  const sources = PAYEE_SOURCES.filter((one) => one !== 'meeting' || batch.meetingId !== null);

  function add(): void {
    void of.payments.add(
      chosen.flatMap((payee) => {
        const row = {
          batchId: batch.id,
          personId: payee.personId,
          unitWon: offeredWon(payee, usual),
          incomeKind: kind,
          kindReason: reason.trim(),
        };
        // Daily wages are taxed day by day: a voucher for each.
        return kind === 'daily' && batch.unit !== 'hour'
          ? Array.from({ length: payee.times }, () => ({ ...row, times: 1 }))
          : [{ ...row, times: payee.times }];
      }),
      null,
    );
    onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('payments.payees.open')}
      description={t('payments.payees.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={chosen.length === 0} onClick={add}>
            {t('payments.payees.add', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={t('payments.payees.source')}>
          <Select
            label={t('payments.payees.source')}
            value={source}
            options={sources.map((value) => ({ value, label: t(`payments.payees.from.${value}`) }))}
            onChange={setSource}
          />
        </Field>
        {payees.length === 0 ? (
          <p className={styles.quiet}>{t(`payments.payees.none.${source}`)}</p>
        ) : (
          <fieldset className={styles.payees}>
            <legend>{t('payments.payees.who', { count: payees.length })}</legend>
            {payees.map((payee) => {
              const { personId, paidBy, times } = payee;
              const hints = [
                paidBy.length === 0
                  ? ''
                  : t('payments.payees.already', { numbers: paidBy.map((number) => voucherNumber(number)).join(', ') }),
                times > 1 ? t('payments.payees.times', { count: times }) : '',
                payee.feeWon === null ? '' : t('payments.payees.agreed', { amount: formatWon(payee.feeWon) }),
              ].filter((hint) => hint !== '');
              return (
                <Checkbox
                  key={personId}
                  checked={isTicked(personId, paidBy)}
                  hint={hints.length === 0 ? undefined : hints.join(' · ')}
                  onChange={(next) => setTicked({ ...ticked, [personId]: next })}
                >
                  {of.nameOf(personId)}
                </Checkbox>
              );
            })}
          </fieldset>
        )}
        <Field label={columnTitle('payment', 'unitWon')}>
          <WonField
            words={numbers}
            value={usual}
            onCommit={(value) => setUsual(value === null ? null : (asWon(value) ?? null))}
          />
        </Field>
        <Field label={columnTitle('payment', 'incomeKind')} hint={t('payments.kindHelp')}>
          <Select
            label={columnTitle('payment', 'incomeKind')}
            value={kind}
            placeholder={t('payments.open')}
            options={choiceOptions('payment', 'incomeKind')}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? null)}
          />
        </Field>
        <Field label={columnTitle('payment', 'kindReason')}>
          <TextField
            value={reason}
            placeholder={t('payments.reasonExample')}
            onDraft={setReason}
            onCommit={setReason}
          />
        </Field>
      </div>
    </Dialog>
  );
}
