import type { paymentCommands } from '@shared/contract/payment.contract.ts';
import { voucherNumber, voucherOf } from '@shared/domain/payments/vouchers.ts';
import { won } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { expenseRules } from '../money/money.rules.shared.ts';

const expenses = rankedTable(PRODUCT, 'expense', expenseRules);

/** Whether a payment and its taking back cancel each other before any money moved: there is nothing to pay of either. */
function isSettled(work: UnitOfWork, { id, reversesId }: Entity<'payment'>): boolean {
  if (reversesId === null) return work.list('payment', { reversesId: id }).length > 0;
  const original = work.find('payment', reversesId);
  return original !== undefined && original.expenseId === null && original.transferredOn === null;
}

/** The expense of a payment: who was paid, on which line, with the voucher as evidence. Throws what is still open. */
function expenseOf(work: UnitOfWork, payment: Entity<'payment'>, paidOn: CivilDate) {
  const { number, personId, payeeName, incomeKind, reversesId } = payment;
  const named = { number: voucherNumber(number) };
  if (payment.expenseId !== null) throw new AppError('payment.locked', named);
  if (incomeKind === null) throw new AppError('payment.kindOpen', named);
  // Of somebody whose record is gone, the money still comes back.
  if (reversesId === null && personId === null && payeeName.trim() === '') throw new AppError('payment.nobody', named);
  if (isSettled(work, payment)) throw new AppError('payment.takenBack', named);
  const { gross } = voucherOf(payment, paidOn);
  if (gross === 0) throw new AppError('payment.noAmount', named);
  const { title, lineId, sourceId } = work.get('payBatch', payment.batchId);
  return {
    lineId,
    sourceId,
    date: paidOn,
    personId,
    payee: personId === null ? payeeName : '',
    description: title,
    supply: gross,
    vat: won(0),
    total: gross,
    evidence: 'voucher' as const,
    evidenceNumber: named.number,
    // Money that comes back bears no withholding.
    withholding: reversesId === null ? incomeKind : ('none' as const),
    means: 'transfer' as const,
  };
}

export const paymentCommandHandlers: CommandHandlers<typeof paymentCommands> = {
  'payment.pay': {
    run(work, { experimentId, ids, on }) {
      const payments = [...new Set(ids)].map((id) => work.get('payment', id));
      if (payments.some((payment) => payment.experimentId !== experimentId))
        throw new AppError('notFound', { what: 'payment' });
      work.describe({ count: payments.length });
      const days = payments.map(({ transferredOn }) => transferredOn ?? on);
      const rows = payments.map((payment, at) => expenseOf(work, payment, days[at] ?? on));
      const written = expenses.add(work, experimentId, rows, null);
      for (const [at, { id }] of payments.entries())
        work.update('payment', id, { expenseId: written[at] ?? null, transferredOn: days[at] ?? on });
      return null;
    },
  },
};
