import { formatDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { remitBy } from '../domain/payments/months.ts';
import { sums } from '../domain/payments/totals.ts';
import type { VoucherAmounts } from '../domain/payments/vouchers.ts';
import { voucherNumber } from '../domain/payments/vouchers.ts';
import type { CivilDate } from '../domain/units.ts';
import { withhold } from '../domain/withholding.ts';
import type { WithholdingKind } from '../domain/withholding.ts';
import { ownDaysOff } from '../domain/working-days.ts';
import { maskName } from '../domain/masking.ts';
import { payeeFor, PAYMENT_TABLES, printedBatches } from './payment-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

interface Taxed extends VoucherAmounts {
  readonly paidOn: CivilDate;
  readonly payee: string;
  readonly kind: WithholdingKind;
  readonly number: string;
}

/** 원천징수 집계: what was withheld in each month, of whom, and until when it is remitted (korean conventions 3.4). */
export const withholdingSummary = definePlainPaper('withholdingSummary', {
  room: 'money',
  icon: 'money',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  reads: [...PAYMENT_TABLES, 'expense', 'dayOff'],
  needs: ['payment', 'expense'],
  needsRow: {
    payment: ({ incomeKind, transferredOn }) => transferredOn !== null && incomeKind !== null && incomeKind !== 'none',
    expense: ({ date, withholding }) => date !== null && withholding !== 'none',
  },
  options: {},
  compose({ settings, words, days, rows, name }) {
    const { locale, audience } = settings;
    const linked = new Set(rows('payment').map(({ expenseId }) => expenseId));
    const paid = printedBatches({ days, rows }).flatMap(({ payments }) =>
      payments.flatMap((one): Taxed[] => {
        const { transferredOn, incomeKind, number } = one.payment;
        return transferredOn === null || incomeKind === null || incomeKind === 'none' || !one.voucher.isTaxKnown
          ? []
          : [
              {
                ...one.voucher,
                paidOn: transferredOn,
                payee: payeeFor(one, audience, name),
                kind: incomeKind,
                number: voucherNumber(number),
              },
            ];
      }),
    );
    // Fees that were typed into the expenses, without a voucher of this list.
    const typed = rows('expense').flatMap(
      ({ id, date, payee, personId, withholding, total, evidenceNumber }): Taxed[] => {
        const tax =
          date === null || linked.has(id) ? null : withhold({ kind: withholding, gross: total, paidOn: date });
        if (date === null || withholding === 'none' || tax === null || !tax.ok) return [];
        const { incomeTax, localTax, net } = tax.value;
        const called = audience === 'internal' ? payee : maskName(payee);
        const who = personId === null ? called : name(personId);
        return [
          {
            gross: total,
            incomeTax,
            localTax,
            net,
            paidOn: date,
            payee: who,
            kind: withholding,
            number: evidenceNumber,
          },
        ];
      },
    );
    const all = [...paid, ...typed].toSorted((one, other) => one.paidOn.localeCompare(other.paidOn, 'en'));
    const months = [...new Set(all.map(({ paidOn }) => paidOn.slice(0, 7)))];
    if (months.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const amount = { align: 'right', figures: true, width: 30 } as const;
    return [
      {
        blocks: months.flatMap((month) => {
          const own = all.filter(({ paidOn }) => paidOn.startsWith(month));
          const total = sums(own);
          const due = formatDate(remitBy(month, ownDaysOff(rows('dayOff'))), locale);
          return [
            { kind: 'heading', text: words.month.replace('{{month}}', month).replace('{{day}}', due) },
            {
              kind: 'table',
              columns: [
                { head: words.day, width: 32 },
                { head: words.number, width: 22, align: 'center' },
                { head: words.name },
                { head: words.kind, width: 28 },
                { head: words.gross, ...amount },
                { head: words.incomeTax, ...amount },
                { head: words.localTax, ...amount },
                { head: words.net, ...amount },
              ],
              rows: [
                ...own.map(({ paidOn, number, payee, kind, gross, incomeTax, localTax, net }) => ({
                  cells: [
                    formatDate(paidOn, locale),
                    number,
                    payee,
                    valueWord(locale, 'withholding', kind),
                    ...[gross, incomeTax, localTax, net].map((won) => formatWon(won)),
                  ],
                })),
                {
                  sum: true as const,
                  cells: [
                    { text: words.total.replace('{{count}}', String(own.length)), span: 4 },
                    ...[total.gross, total.incomeTax, total.localTax, total.net].map((won) => formatWon(won)),
                  ],
                },
              ],
              empty: words.empty,
            },
          ] as const;
        }),
      },
    ];
  },
});
