/** Vouchers as the table shows them, and how their texts are read: a payee is somebody of the directory, or a name. */
import type { Voucher } from '@shared/domain/payments/vouchers.ts';
import { won } from '@shared/domain/units.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import { findLabelled } from '@app/records/fields/labelled.ts';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';

export interface PaymentRow extends Entity<'payment'> {
  readonly voucher: Voucher;
  /** As the directory calls them, else as it was typed. */
  readonly payee: string;
  readonly shownAffiliation: string;
  /** Bank and number, of the directory. */
  readonly account: string;
  /** Signed or paid, or a taking back: what it says stays. */
  readonly isLocked: boolean;
  readonly isReversed: boolean;
  readonly files: number;
}

const NOTHING: Voucher = {
  kind: null,
  isTaxKnown: false,
  gross: won(0),
  incomeTax: won(0),
  localTax: won(0),
  net: won(0),
};

/** Whether money still has to move for a row: not for what was paid, nor for what was taken back before it was paid. */
export function isDue(all: readonly PaymentRow[]): (row: PaymentRow) => boolean {
  const byId = new Map(all.map((row) => [row.id, row]));
  return function due({ expenseId, isReversed, reversesId }) {
    if (expenseId !== null || isReversed) return false;
    const original = reversesId === null ? undefined : byId.get(reversesId);
    return original === undefined || original.expenseId !== null || original.transferredOn !== null;
  };
}

/** A voucher that is not stored yet. */
export function newPaymentRow(row: Entity<'payment'>): PaymentRow {
  return {
    ...row,
    voucher: NOTHING,
    payee: row.payeeName,
    shownAffiliation: row.affiliation,
    account: '',
    isLocked: false,
    isReversed: false,
    files: 0,
  };
}

export function paymentReader(t: TFunction, references: References): TableReader<PaymentRow, Blank<'payment'>> {
  return readerOf<'payment', PaymentRow>(
    'payment',
    { t, references },
    {
      cells: {
        personId(text) {
          const found = text.trim() === '' ? null : findLabelled(references['personId'] ?? [], text);
          return found === null
            ? { ok: true, patch: { personId: null, payeeName: text.trim() } }
            : { ok: true, patch: { personId: found.id, payeeName: '' } };
        },
      },
    },
  );
}
