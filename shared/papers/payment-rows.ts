/** Payments as their papers print them: batches with their vouchers, computed by the functions of the screen. */
import { maskName } from '../domain/masking.ts';
import type { Audience } from '../domain/masking.ts';
import { batchTotals } from '../domain/payments/totals.ts';
import type { BatchTotals } from '../domain/payments/totals.ts';
import { dayOfBatch, taxDay, voucherOf } from '../domain/payments/vouchers.ts';
import type { Voucher } from '../domain/payments/vouchers.ts';
import { civilDate } from '../domain/units.ts';
import type { CivilDate } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';

export const PAYMENT_TABLES = ['payBatch', 'payment', 'meeting'] as const;

/** Where no day is known at all, the newest rates. */
const NEWEST = civilDate('9999-12-31');

export interface PrintedPayment {
  readonly payment: Entity<'payment'>;
  readonly person: Entity<'person'> | undefined;
  readonly voucher: Voucher;
}

export interface PrintedBatch {
  readonly batch: Entity<'payBatch'>;
  readonly meeting: Entity<'meeting'> | undefined;
  /** The day of the work. */
  readonly heldOn: CivilDate | null;
  readonly payments: readonly PrintedPayment[];
  readonly totals: BatchTotals;
}

interface PaymentContext {
  readonly days: { readonly eventDate: CivilDate | null };
  rows<N extends (typeof PAYMENT_TABLES)[number] | 'person'>(table: N): readonly Entity<N>[];
}

/** The batches with their vouchers, in their order. */
export function printedBatches({ days, rows }: PaymentContext): readonly PrintedBatch[] {
  const meetings = new Map(rows('meeting').map((meeting) => [meeting.id, meeting]));
  const people = new Map(rows('person').map((person) => [person.id, person]));
  return rows('payBatch').map((batch) => {
    const heldOn = dayOfBatch(batch, { meetings, eventDate: days.eventDate });
    const payments = rows('payment')
      .filter(({ batchId }) => batchId === batch.id)
      .map((payment) => ({
        payment,
        person: payment.personId === null ? undefined : people.get(payment.personId),
        voucher: voucherOf(payment, taxDay(payment.transferredOn, heldOn, NEWEST)),
      }));
    return {
      batch,
      meeting: batch.meetingId === null ? undefined : meetings.get(batch.meetingId),
      heldOn,
      payments,
      totals: batchTotals(payments.map(({ voucher }) => voucher)),
    };
  });
}

/** Who is paid: as the readers may know people; a name that stands in the voucher alone is masked by the same rule. */
export function payeeFor(
  { payment, person }: Pick<PrintedPayment, 'payment' | 'person'>,
  audience: Audience,
  name: (personId: string) => string,
): string {
  if (person !== undefined) return name(person.id);
  return audience === 'internal' ? payment.payeeName : maskName(payment.payeeName);
}

/** Bank and number, for internal readers alone. */
export function accountFor({ person }: Pick<PrintedPayment, 'person'>, audience: Audience): string {
  if (person === undefined || audience !== 'internal') return '';
  return [person.bank, person.account].filter((part) => part !== '').join(' ');
}
