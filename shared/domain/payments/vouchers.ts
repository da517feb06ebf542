/**
 * What a payment to a person comes to: gross, taxes and net, computed from unit price, times and kind of income by the one function of
 * withholding. A payment that takes another one back counts with the opposite sign.
 */
import { lineAmount } from '../amounts.ts';
import { won } from '../units.ts';
import type { CivilDate, Won } from '../units.ts';
import { withhold } from '../withholding.ts';
import type { WithholdingKind } from '../withholding.ts';
import type { Official, PayKind, PayUnit } from './codes.ts';

/** A payment as far as its amounts go. */
export interface PricedPayment {
  readonly unitWon: Won;
  readonly times: number;
  /** Null while nobody said. */
  readonly incomeKind: WithholdingKind | null;
  /** Of the payment that this one takes back. */
  readonly reversesId: string | null;
}

export interface Payment extends PricedPayment {
  readonly id: string;
  readonly batchId: string;
  readonly personId: string | null;
  readonly payeeName: string;
  readonly kindReason: string;
  readonly official: Official;
  readonly signedOn: CivilDate | null;
  readonly transferredOn: CivilDate | null;
  readonly expenseId: string | null;
  readonly number: number;
}

export interface PayBatch {
  readonly id: string;
  readonly kind: PayKind;
  readonly meetingId: string | null;
  readonly heldOn: CivilDate | null;
  readonly unit: PayUnit;
  readonly lineId: string | null;
}

/** In won; of a payment that takes another back, less than nothing. */
export interface VoucherAmounts {
  readonly gross: Won;
  readonly incomeTax: Won;
  readonly localTax: Won;
  readonly net: Won;
}

export interface Voucher extends VoucherAmounts {
  readonly kind: WithholdingKind | null;
  /** False while the kind is open or the day has no rates: the taxes are not known, and net is the gross. */
  readonly isTaxKnown: boolean;
}

/** Unit price × times, without a sign; 0 where it cannot be counted exactly. */
export function plainGross({ unitWon, times }: Pick<PricedPayment, 'unitWon' | 'times'>): Won {
  const amount = lineAmount({ unitPrice: unitWon, quantity: times, times: 1 });
  return amount.ok ? amount.value : won(0);
}

/** What a payment comes to when it is paid on a day. */
export function voucherOf(payment: PricedPayment, paidOn: CivilDate): Voucher {
  const gross = plainGross(payment);
  const kind = payment.incomeKind;
  const tax = withhold({ kind: kind ?? 'none', gross, paidOn });
  const { incomeTax, localTax, net } = tax.ok ? tax.value : { incomeTax: won(0), localTax: won(0), net: gross };
  const signed = (amount: Won) => won(payment.reversesId === null || amount === 0 ? amount : -amount);
  return {
    kind,
    isTaxKnown: tax.ok && kind !== null,
    gross: signed(gross),
    incomeTax: signed(incomeTax),
    localTax: signed(localTax),
    net: signed(net),
  };
}

interface Days {
  readonly meetings: ReadonlyMap<string, { readonly heldOn: CivilDate | null }>;
  readonly eventDate: CivilDate | null;
}

/** When the work of a batch was done: as it says, else on the day of its meeting, else of the event; null while none is known. */
export function dayOfBatch(
  { heldOn, meetingId }: Pick<PayBatch, 'heldOn' | 'meetingId'>,
  days: Days,
): CivilDate | null {
  const meeting = meetingId === null ? undefined : days.meetings.get(meetingId);
  return heldOn ?? meeting?.heldOn ?? days.eventDate;
}

/** The day whose rates hold for a payment: when it was transferred, else the day of the work, else today. */
export function taxDay(transferredOn: CivilDate | null, heldOn: CivilDate | null, today: CivilDate): CivilDate {
  return transferredOn ?? heldOn ?? today;
}

/** `012`, as it stands on the voucher and with the expense. */
export function voucherNumber(number: number): string {
  return String(number).padStart(3, '0');
}

/** What stands in a signed or paid voucher, and is corrected by taking it back alone. */
export function isLocked({
  signedOn,
  transferredOn,
  expenseId,
}: Pick<Payment, 'signedOn' | 'transferredOn' | 'expenseId'>): boolean {
  return signedOn !== null || transferredOn !== null || expenseId !== null;
}

/** Those of payments that still hold: neither taken back nor a taking back. */
export function activeOf<P extends Pick<Payment, 'id' | 'reversesId'>>(payments: readonly P[]): readonly P[] {
  const reversed = new Set(payments.map(({ reversesId }) => reversesId));
  return payments.filter(({ id, reversesId }) => reversesId === null && !reversed.has(id));
}
