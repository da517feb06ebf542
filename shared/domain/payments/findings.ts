/** What an auditor would ask about payments to people. Shown with the remedy, never refused. */
import { findSplitPayments } from '../split-payments.ts';
import type { SplitPayment } from '../split-payments.ts';
import { won } from '../units.ts';
import type { CivilDate, Won } from '../units.ts';
import { ratesOn } from '../withholding.ts';
import type { WithholdingKind } from '../withholding.ts';
import { capBroken } from './official-caps.ts';
import { presentAt } from './payees.ts';
import type { PresenceFacts } from './payees.ts';
import { activeOf, dayOfBatch, plainGross, taxDay, voucherOf } from './vouchers.ts';
import type { PayBatch, Payment } from './vouchers.ts';

export type PaymentFinding =
  /** Of one payment. */
  | { readonly kind: PaymentFault; readonly batchId: string; readonly id: string }
  | {
      readonly kind: 'justAbove';
      readonly batchId: string;
      readonly id: string;
      /** By how much it is above what stays untaxed, and how much less they would have lost below it. */
      readonly over: Won;
      readonly limit: Won;
    }
  | {
      readonly kind: 'overCap';
      readonly batchId: string;
      readonly id: string;
      readonly cap: Won;
      readonly source: string;
    }
  | {
      readonly kind: 'paidTwice';
      readonly batchId: string;
      readonly id: string;
      /** Number of the voucher before it. */
      readonly number: number;
    }
  | {
      readonly kind: 'expenseDiffers';
      readonly batchId: string;
      readonly id: string;
      readonly gross: Won;
      readonly total: Won;
    }
  /** Of a batch. */
  | { readonly kind: 'withoutVoucher'; readonly batchId: string; readonly personIds: readonly string[] }
  | { readonly kind: 'noLine'; readonly batchId: string }
  /** Of a person, over all batches; `payee` is an id or a name. */
  | ({ readonly kind: 'split' } & SplitPayment);

type PaymentFault =
  | 'noPayee'
  | 'noKind'
  | 'noRates'
  | 'noReason'
  | 'notPresent'
  | 'noProof'
  | 'noExpense'
  | 'notSigned';

export interface PaymentFacts extends Pick<PresenceFacts, 'attendees'> {
  readonly batches: readonly PayBatch[];
  readonly payments: readonly Payment[];
  readonly meetings: ReadonlyMap<string, { readonly heldOn: CivilDate | null }>;
  readonly expenses: ReadonlyMap<string, { readonly total: Won }>;
  /** Attached files by payment and by expense. */
  readonly files: (table: 'payment' | 'expense', id: string) => number;
  /** Fees that were typed into the expenses and not paid by a voucher. */
  readonly otherFees: readonly {
    readonly payee: string;
    readonly kind: WithholdingKind;
    readonly gross: Won;
    readonly paidOn: CivilDate;
  }[];
  readonly eventDate: CivilDate | null;
  readonly today: CivilDate;
}

export function paymentFindings(facts: PaymentFacts): readonly PaymentFinding[] {
  const batches = new Map(facts.batches.map((batch) => [batch.id, batch]));
  const active = activeOf(facts.payments).filter(({ batchId }) => batches.has(batchId));
  const ofBatches = facts.batches.flatMap((batch) => batchFindings(batch, active, facts));
  const ofPayments = active.flatMap((payment) => {
    const batch = batches.get(payment.batchId);
    return batch === undefined ? [] : onePayment(payment, batch, active, facts);
  });
  const amounts = facts.payments.flatMap((payment) => expenseFinding(payment, facts));
  return [...ofBatches, ...ofPayments, ...amounts, ...splitsOf(active, batches, facts)];
}

function batchFindings(batch: PayBatch, active: readonly Payment[], facts: PaymentFacts): readonly PaymentFinding[] {
  const { id: batchId, meetingId, kind, lineId } = batch;
  const own = active.filter((payment) => payment.batchId === batchId);
  const found: PaymentFinding[] = [];
  if (lineId === null && kind !== 'gift' && own.length > 0) found.push({ kind: 'noLine', batchId });
  if (meetingId === null || own.length === 0) return found;
  const sameMeeting = new Set(facts.batches.filter((one) => one.meetingId === meetingId).map(({ id }) => id));
  const paid = new Set(active.filter((one) => sameMeeting.has(one.batchId)).map(({ personId }) => personId));
  const personIds = presentAt(facts, meetingId)
    .map(({ personId }) => personId)
    .filter((personId) => !paid.has(personId));
  if (personIds.length > 0) found.push({ kind: 'withoutVoucher', batchId, personIds });
  return found;
}

function onePayment(
  payment: Payment,
  batch: PayBatch,
  active: readonly Payment[],
  facts: PaymentFacts,
): readonly PaymentFinding[] {
  const { id, batchId, personId, payeeName, incomeKind, kindReason, signedOn, transferredOn, expenseId } = payment;
  const on = taxDay(transferredOn, dayOfBatch(batch, facts), facts.today);
  const faults: readonly (PaymentFault | false)[] = [
    personId === null && payeeName.trim() === '' && 'noPayee',
    incomeKind === null && batch.kind !== 'gift' && 'noKind',
    incomeKind !== null && incomeKind !== 'none' && ratesOn(on) === null && 'noRates',
    incomeKind !== null && incomeKind !== 'none' && kindReason.trim() === '' && 'noReason',
    batch.meetingId !== null &&
      personId !== null &&
      !presentAt(facts, batch.meetingId).some((one) => one.personId === personId) &&
      'notPresent',
    transferredOn !== null &&
      facts.files('payment', id) === 0 &&
      (expenseId === null || facts.files('expense', expenseId) === 0) &&
      'noProof',
    transferredOn !== null && expenseId === null && 'noExpense',
    transferredOn !== null && signedOn === null && 'notSigned',
  ];
  const found: PaymentFinding[] = faults.filter((fault) => fault !== false).map((kind) => ({ kind, batchId, id }));
  const above = justAbove(payment, on);
  if (above !== null) found.push({ kind: 'justAbove', batchId, id, ...above });
  const hours = batch.unit === 'hour' ? payment.times : null;
  const broken =
    batch.kind === 'gift' ? null : capBroken({ official: payment.official, gross: plainGross(payment), hours, on });
  if (broken !== null) found.push({ kind: 'overCap', batchId, id, ...broken });
  const before = firstOfSame(payment, batch, active, facts);
  if (before !== undefined) found.push({ kind: 'paidTwice', batchId, id, number: before.number });
  return found;
}

/**
 * 기타소득 is taxed whole as soon as it is above the exempt amount: somebody just above it is left with less than the exempt amount
 * itself (korean conventions 3.4).
 */
function justAbove(payment: Payment, on: CivilDate): { readonly over: Won; readonly limit: Won } | null {
  const rates = ratesOn(on)?.other;
  if (payment.incomeKind !== 'other' || rates === undefined) return null;
  const limit = Math.floor((rates.exemptIncome * 100) / (100 - rates.expensePercent));
  const { gross, net } = voucherOf(payment, on);
  return gross > limit && net < limit ? { over: won(gross - limit), limit: won(limit) } : null;
}

/** The voucher that the same person has already for the same meeting, or in the same batch. */
function firstOfSame(
  payment: Payment,
  batch: PayBatch,
  active: readonly Payment[],
  { batches }: PaymentFacts,
): Payment | undefined {
  const { personId, payeeName } = payment;
  const called = payeeName.trim();
  const meetingOf = new Map(batches.map(({ id, meetingId }) => [id, meetingId]));
  const isSame = (other: Payment) =>
    (other.batchId === payment.batchId ||
      (batch.meetingId !== null && meetingOf.get(other.batchId) === batch.meetingId)) &&
    (personId === null
      ? called !== '' && other.personId === null && other.payeeName.trim() === called
      : other.personId === personId);
  const first = active.find(isSame);
  return first?.id === payment.id ? undefined : first;
}

function expenseFinding(payment: Payment, { expenses, today }: PaymentFacts): readonly PaymentFinding[] {
  const { id, batchId, expenseId } = payment;
  const expense = expenseId === null ? undefined : expenses.get(expenseId);
  const { gross } = voucherOf(payment, payment.transferredOn ?? today);
  return expense === undefined || expense.total === gross
    ? []
    : [{ kind: 'expenseDiffers', batchId, id, gross, total: expense.total }];
}

function splitsOf(
  active: readonly Payment[],
  batches: ReadonlyMap<string, PayBatch>,
  facts: PaymentFacts,
): readonly PaymentFinding[] {
  const fees = active.map((payment) => {
    const batch = batches.get(payment.batchId);
    const heldOn = batch === undefined ? null : dayOfBatch(batch, facts);
    return {
      payee: payment.personId ?? payment.payeeName.trim(),
      kind: payment.incomeKind ?? ('none' as const),
      gross: plainGross(payment),
      paidOn: taxDay(payment.transferredOn, heldOn, facts.today),
    };
  });
  return findSplitPayments([...fees, ...facts.otherFees]).map((split) => ({ kind: 'split', ...split }));
}
