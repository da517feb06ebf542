import { formatDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { voucherNumber } from '../domain/payments/vouchers.ts';
import { voucherAmount } from '../domain/won-format.ts';
import { approvals, flag, oneOf } from './define.ts';
import { accountFor, payeeFor, PAYMENT_TABLES, printedBatches } from './payment-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperRow } from './plain.ts';
import { valueWord } from './value-word.ts';

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

const BLANKS = { none: 0, five: 5, ten: 10 } as const;

/** 지급조서: everybody of a batch with taxes and signature, the total as in the vouchers; accounts for internal readers alone (rooms R13). */
export const paymentList = definePlainPaper('paymentList', {
  room: 'money',
  icon: 'money',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  reads: [...PAYMENT_TABLES, 'budgetLine', 'fundingSource'],
  needs: ['payment'],
  options: { accounts: flag(true), blanks: oneOf(['none', 'five', 'ten']), approvals: approvals() },
  compose({ settings, words, days, rows, text, name }) {
    const { locale, audience } = settings;
    const showsAccounts = settings.accounts && audience === 'internal';
    const amount = { align: 'right', figures: true } as const;
    const batches = printedBatches({ days, rows }).filter(
      ({ batch, payments }) => batch.kind !== 'gift' && payments.length > 0,
    );
    if (batches.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return batches.map((printed) => {
      const { batch, meeting, heldOn, payments, totals } = printed;
      const unit = valueWord(locale, 'payUnit', batch.unit);
      const line = rows('budgetLine').find(({ id }) => id === batch.lineId);
      const source = rows('fundingSource').find(({ id }) => id === batch.sourceId);
      const place = text('payBatch', batch, 'place');
      const lines: PaperRow[] = payments.map((paid, at) => {
        const { payment, person, voucher } = paid;
        const who = payeeFor(paid, audience, name);
        return {
          cells: [
            String(at + 1),
            { text: who, strong: true as const, small: voucherNumber(payment.number) },
            person === undefined ? text('payment', payment, 'affiliation') : text('person', person, 'affiliation'),
            {
              text: `${formatWon(payment.unitWon)} × ${payment.times}${unit}`,
              small: payment.reversesId === null ? '' : words.reversal,
            },
            formatWon(voucher.gross),
            voucher.isTaxKnown ? formatWon(voucher.incomeTax) : '',
            voucher.isTaxKnown ? formatWon(voucher.localTax) : '',
            voucher.isTaxKnown ? formatWon(voucher.net) : '',
            ...(showsAccounts ? [accountFor(paid, audience)] : []),
            ' ',
          ],
        };
      });
      const width = showsAccounts ? 10 : 9;
      const blanks = Array.from({ length: BLANKS[settings.blanks] }, (_, at): PaperRow => ({
        cells: [String(lines.length + at + 1), ...Array.from({ length: width - 1 }, () => ' ')],
      }));
      const total: PaperRow = {
        sum: true,
        cells: [
          { text: words.total.replace('{{count}}', String(totals.count)), span: 4 },
          formatWon(totals.gross),
          totals.open > 0 ? '' : formatWon(totals.incomeTax),
          totals.open > 0 ? '' : formatWon(totals.localTax),
          totals.open > 0 ? '' : formatWon(totals.net),
          ...(showsAccounts ? [''] : []),
          '',
        ],
      };
      return {
        title: text('payBatch', batch, 'title'),
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          {
            kind: 'form',
            lines: [
              {
                label: words.when,
                value: joined([
                  heldOn === null ? '' : formatDate(heldOn, locale),
                  place === '' && meeting !== undefined ? text('meeting', meeting, 'place') : place,
                ]),
              },
              {
                label: words.line,
                value: joined([
                  line === undefined ? '' : text('budgetLine', line, 'item') || text('budgetLine', line, 'category'),
                  source === undefined ? '' : text('fundingSource', source, 'name'),
                ]),
              },
              { label: words.amount, value: voucherAmount(totals.gross) },
            ],
          },
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 10, align: 'center' },
              { head: words.name, width: 28 },
              { head: words.affiliation },
              { head: words.reckoned, width: 38, align: 'right' },
              { head: words.gross, width: 24, ...amount },
              { head: words.incomeTax, width: 20, ...amount },
              { head: words.localTax, width: 22, ...amount },
              { head: words.net, width: 24, ...amount },
              ...(showsAccounts ? [{ head: words.account, width: 42 }] : []),
              { head: words.signature, width: 28, align: 'center' },
            ],
            rows: [...lines, ...blanks, total],
            empty: words.empty,
          },
          ...(totals.open === 0
            ? []
            : ([{ kind: 'prose', text: words.open.replace('{{count}}', String(totals.open)) }] as const)),
        ],
      };
    });
  },
});
