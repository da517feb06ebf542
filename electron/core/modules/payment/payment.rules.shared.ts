/** What payments hold beyond their declarations: a number each, amounts that can be counted, and that what is signed or paid stays. */
import { lineAmount, MOST_WON } from '@shared/domain/money.ts';
import { isLocked, voucherNumber } from '@shared/domain/payments/vouchers.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import { sql } from '../../db/reader.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

type Payment = Entity<'payment'>;
type PayBatch = Entity<'payBatch'>;

/** What a voucher says: once it is signed or paid, it is corrected by taking it back. */
const SAID = ['batchId', 'personId', 'payeeName', 'affiliation', 'unitWon', 'times', 'incomeKind', 'official'] as const;
/** What an expense was written with. */
const PAID = ['expenseId', 'transferredOn', 'reversesId'] as const;
const OF_BATCH = ['kind', 'meetingId', 'heldOn', 'unit'] as const;
/** Where the expenses of a batch went: they stay there, whatever it says later. */
const PAID_FROM = ['lineId', 'sourceId'] as const;

/** Whoever stands in the directory has name and affiliation there; a payment that takes another back says the same as that one. */
function whole(work: UnitOfWork, row: Payment): Payment {
  const isNew = work.find('payment', row.id) === undefined;
  const number = isNew && row.number === 0 ? nextNumber(work, row.experimentId) : row.number;
  if (row.reversesId !== null) {
    const original = work.find('payment', row.reversesId);
    if (original === undefined) return { ...row, number };
    const said = Object.fromEntries(SAID.map((name) => [name, original[name]]));
    return { ...row, ...said, number };
  }
  return row.personId === null ? { ...row, number } : { ...row, payeeName: '', affiliation: '', number };
}

function nextNumber(work: UnitOfWork, experimentId: string): number {
  const last = work.first(
    sql
      .selectFrom('payment')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('experimentId', '=', experimentId),
  );
  return Number(last?.number ?? 0) + 1;
}

function refuse(payment: Payment): never {
  throw new AppError('payment.locked', { number: voucherNumber(payment.number) });
}

function isTakenBack(work: UnitOfWork, { id }: Payment): boolean {
  return work.list('payment', { reversesId: id }).length > 0;
}

function assertFree(work: UnitOfWork, stored: Payment, row: Payment): void {
  // What was taken back counts against its taking back: both stay as they are, the signature too.
  if (isTakenBack(work, stored) && [...SAID, ...PAID, 'signedOn' as const].some((name) => stored[name] !== row[name]))
    refuse(stored);
  if (!isLocked(stored)) return;
  const isPaid = stored.expenseId !== null;
  if (SAID.some((name) => stored[name] !== row[name])) refuse(stored);
  if (isPaid && PAID.some((name) => stored[name] !== row[name])) refuse(stored);
  if (isPaid && stored.signedOn !== null && stored.signedOn !== row.signedOn) refuse(stored);
}

/** Once a payment is taken back, there is nothing more to take back of it. */
function assertReversible(work: UnitOfWork, row: Payment): void {
  if (row.reversesId === null) return;
  const original = work.find('payment', row.reversesId);
  const others = work.list('payment', { reversesId: row.reversesId }).filter(({ id }) => id !== row.id);
  if (original === undefined) return;
  if (original.reversesId !== null || !isLocked(original) || others.length > 0)
    throw new AppError('payment.notReversible', { number: voucherNumber(original.number) });
}

/** The deduction of daily wages is one day's: several days are several vouchers (korean conventions 3.4). */
function assertOneDay(work: UnitOfWork, { batchId, incomeKind, times, number }: Payment): void {
  if (incomeKind !== 'daily' || times === 1) return;
  if (work.find('payBatch', batchId)?.unit !== 'hour')
    throw new AppError('payment.oneDay', { number: voucherNumber(number) });
}

/** Signed and paid vouchers are never removed, by whatever they would go along with. */
function keepLocked(work: UnitOfWork, experimentId: string): () => void {
  const locked = work
    .list('payment', { experimentId })
    .filter((payment) => isLocked(payment) || isTakenBack(work, payment));
  return () => {
    const gone = locked.find(({ id }) => work.find('payment', id) === undefined);
    if (gone !== undefined) refuse(gone);
  };
}

export const paymentRules: RowRules<'payment'> = {
  complete(row, at, work) {
    assertReversible(work, row);
    const completed = whole(work, row);
    const stored = work.find('payment', row.id);
    if (stored !== undefined) assertFree(work, stored, completed);
    assertOneDay(work, completed);
    const amount = lineAmount({ unitPrice: completed.unitWon, quantity: completed.times, times: 1 });
    if (!amount.ok || amount.value > MOST_WON) throw new AppError('amount.overflow', { row: at });
    return completed;
  },
  following: keepLocked,
};

export const payBatchRules: RowRules<'payBatch'> = {
  complete(row, _at, work) {
    const stored: PayBatch | undefined = work.find('payBatch', row.id);
    if (stored === undefined) return row;
    const payments = work.list('payment', { batchId: row.id });
    const isOther = OF_BATCH.some((name) => stored[name] !== row[name]);
    const isElsewhere = PAID_FROM.some((name) => stored[name] !== row[name]);
    const standing = payments.find(
      (payment) => (isOther && isLocked(payment)) || (isElsewhere && payment.expenseId !== null),
    );
    if (standing !== undefined) refuse(standing);
    return row;
  },
  following: keepLocked,
};
