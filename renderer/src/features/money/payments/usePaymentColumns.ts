import { formatWon } from '@shared/domain/money.ts';
import { voucherNumber } from '@shared/domain/payments/vouchers.ts';
import type { VoucherAmounts } from '@shared/domain/payments/vouchers.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { amountWidth } from '@app/records/fields/amount-width.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { suggestFrom } from '@app/records/fields/labelled.ts';
import type { References } from '@app/records/fields/labelled.ts';
import type { PaymentRow } from './payment-rows.ts';

/** The columns of vouchers: amounts and taxes follow; what a signed or paid one says is not typed over. */
export function usePaymentColumns(
  rows: readonly PaymentRow[],
  references: References,
): readonly GridColumn<PaymentRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'payment', PaymentRow>('payment', { t, locale, rows, references });
    const people = references['personId'] ?? [];
    const open = (row: PaymentRow) => !row.isLocked;
    const tone = (row: PaymentRow) => (row.isReversed ? 'quiet' : 'plain');
    function amount(id: keyof VoucherAmounts): GridColumn<PaymentRow> {
      const width = amountWidth(
        rows.map(({ voucher }) => voucher.gross),
        84,
      );
      const isTax = id !== 'gross';
      return {
        id,
        title: t(`payments.amount.${id}`),
        width,
        minWidth: width,
        kind: 'number',
        editable: () => false,
        text: ({ voucher }) => (isTax && !voucher.isTaxKnown ? '' : formatWon(voucher[id])),
        tone: (row) => (row.isReversed ? 'quiet' : id === 'net' ? 'strong' : 'plain'),
      };
    }
    return [
      {
        id: 'number',
        title: t('payments.numberShort'),
        width: 60,
        align: 'center',
        kind: 'text',
        editable: () => false,
        text: ({ number }) => (number === 0 ? '' : voucherNumber(number)),
        tone: () => 'quiet',
      },
      column('personId', {
        width: 124,
        fixed: true,
        editable: open,
        text: ({ payee }) => payee,
        format: ({ payee }) => payee,
        suggest: suggestFrom(people.map(({ id, label, hint }) => ({ value: id, label, hint }))),
        suggestOnly: false,
        tone: (row) => (row.isReversed ? 'quiet' : 'strong'),
      }),
      column('unitWon', { width: 88, editable: open, tone }),
      column('times', { width: 56, editable: open, tone }),
      amount('gross'),
      column('incomeKind', { width: 92, editable: open, tone }),
      amount('incomeTax'),
      amount('localTax'),
      amount('net'),
      column('kindReason', { width: 140 }),
      column('signedOn', { width: 96, editable: ({ expenseId, signedOn }) => expenseId === null || signedOn === null }),
      column('transferredOn', { width: 96, editable: ({ expenseId }) => expenseId === null }),
      {
        id: 'affiliation',
        title: columnTitle('payment', 'affiliation'),
        width: 108,
        kind: 'text',
        editable: (row) => open(row) && row.personId === null,
        text: ({ shownAffiliation }) => shownAffiliation,
      },
      column('official', { width: 112, editable: open }),
      {
        id: 'account',
        title: t('payments.account'),
        width: 160,
        kind: 'text',
        editable: () => false,
        text: ({ account }) => account,
      },
      column('note', { width: 160 }),
    ];
  }, [t, locale, rows, references]);
}
