import { formatDate } from '../domain/civil-date.ts';
import { dayAndMinute, formatClock } from '../domain/clock-time.ts';
import { formatWon } from '../domain/money.ts';
import { isLocked, plainGross, voucherNumber } from '../domain/payments/vouchers.ts';
import { voucherAmount } from '../domain/won-format.ts';
import { flag, oneOf } from './define.ts';
import { accountFor, payeeFor, PAYMENT_TABLES, printedBatches } from './payment-rows.ts';
import type { PrintedBatch, PrintedPayment } from './payment-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperFact, PaperSheet } from './plain.ts';
import { valueWord } from './value-word.ts';

/**
 * 지급증: a voucher for each payee, one or two on a page: amount in figures and Hangul, taxes, a blank box for the resident number, which is
 * never stored, and the line of receipt to sign (korean conventions 3.7). Printed again, it keeps its number and says so.
 */
export const paymentVoucher = definePlainPaper('paymentVoucher', {
  room: 'money',
  icon: 'money',
  page: 'portrait',
  audiences: ['internal'],
  reads: [...PAYMENT_TABLES, 'experiment'],
  needs: ['payment'],
  options: {
    which: oneOf(['all', 'unsigned']),
    perPage: oneOf(['one', 'two']),
    reissue: flag(false),
    accounts: flag(true),
    blank: flag(false),
  },
  compose({ settings, words, days, rows, text, name, phone, head }) {
    const { locale, audience } = settings;
    const [experiment] = rows('experiment');
    const organiser = experiment === undefined ? '' : text('experiment', experiment, 'organiser');

    function when({ meeting, heldOn }: PrintedBatch): string {
      const start = meeting?.startAt ?? null;
      const end = meeting?.endAt ?? null;
      const clock = (minute: number) => formatClock(dayAndMinute(minute).minuteOfDay);
      const hours = start === null ? '' : `${clock(start)}${end === null ? '' : `~${clock(end)}`}`;
      return [heldOn === null ? '' : formatDate(heldOn, locale), hours].filter((part) => part !== '').join(' ');
    }
    function where({ batch, meeting }: PrintedBatch): string {
      const own = text('payBatch', batch, 'place');
      return own === '' && meeting !== undefined ? text('meeting', meeting, 'place') : own;
    }
    function headOf(printed: PrintedBatch): readonly PaperFact[] {
      const { batch, meeting } = printed;
      const title = text('payBatch', batch, 'title');
      const held = meeting === undefined ? '' : text('meeting', meeting, 'title');
      return inLines(
        [{ label: words.what, value: held === '' || title.includes(held) ? title : `${title} (${held})` }],
        [
          { label: words.when, value: when(printed) },
          { label: words.where, value: where(printed) },
        ],
      );
    }
    /** Two on a page have room for a line for each group alone. */
    function inLines(...groups: readonly (readonly PaperFact[])[]): readonly PaperFact[] {
      if (settings.perPage === 'one') return groups.flat();
      return groups.map((group) => ({
        label: group.map(({ label }) => label).join(' · '),
        value: group
          .map(({ value }) => value)
          .filter((value) => value !== '')
          .join(' · '),
      }));
    }
    function receipt(who: string): readonly PaperBlock[] {
      return [
        { kind: 'prose', text: words.received, style: 'body' },
        {
          kind: 'form',
          lines: inLines([
            { label: words.day, value: words.dayBlank },
            { label: words.signature, value: `${who === '' ? words.nameBlank : who}   ${words.seal}` },
          ]),
        },
        { kind: 'prose', text: words.to.replace('{{organiser}}', organiser || words.organiserBlank), style: 'body' },
      ];
    }
    function moneyLines([amount, reckoned, deducted, net]: readonly [string, string, string, string]) {
      return inLines(
        [
          { label: words.amount, value: amount },
          { label: words.reckoned, value: reckoned },
        ],
        [
          { label: words.deducted, value: deducted },
          { label: words.net, value: net },
        ],
      );
    }
    function payeeLines([who, number, account]: readonly [string, string, string]) {
      return [
        ...inLines([
          { label: words.payee, value: who },
          { label: head('person', 'phone'), value: number },
        ]),
        { label: words.resident, value: ' ' },
        { label: words.account, value: account },
      ];
    }
    function voucher(printed: PrintedBatch, paid: PrintedPayment): readonly PaperBlock[] {
      const { payment, person, voucher: amounts } = paid;
      const { unitWon, times, incomeKind, reversesId } = payment;
      const who = payeeFor(paid, audience, name);
      const unit = valueWord(locale, 'payUnit', printed.batch.unit);
      const marks = [
        words.number.replace('{{number}}', voucherNumber(payment.number)),
        settings.reissue ? words.reissued : '',
        reversesId === null ? '' : words.reversal,
      ].filter((mark) => mark !== '');
      const taxes =
        amounts.isTaxKnown && incomeKind !== null
          ? words.taxes
              .replace('{{incomeTax}}', formatWon(amounts.incomeTax))
              .replace('{{localTax}}', formatWon(amounts.localTax))
              .replace('{{kind}}', valueWord(locale, 'withholding', incomeKind))
          : '';
      const affiliation =
        person === undefined ? text('payment', payment, 'affiliation') : text('person', person, 'affiliation');
      return [
        { kind: 'heading', text: marks.join(' · ') },
        {
          kind: 'form',
          lines: [
            ...headOf(printed),
            ...moneyLines([
              voucherAmount(amounts.gross),
              `${formatWon(unitWon, { unit: true })} × ${times}${unit} = ${formatWon(plainGross(payment), { unit: true })}`,
              taxes,
              amounts.isTaxKnown ? voucherAmount(amounts.net) : '',
            ]),
            ...payeeLines([
              [who, affiliation].filter((part) => part !== '').join(' · '),
              person === undefined ? '' : phone(person.id),
              settings.accounts ? accountFor(paid, audience) : '',
            ]),
          ],
        },
        { kind: 'prose', text: words.consent },
        ...receipt(who),
      ];
    }
    function empty(printed: PrintedBatch): readonly PaperBlock[] {
      return [
        { kind: 'heading', text: words.number.replace('{{number}}', '      ') },
        {
          kind: 'form',
          lines: [...headOf(printed), ...moneyLines(['', '', '', '']), ...payeeLines(['', '', ''])],
        },
        { kind: 'prose', text: words.consent },
        ...receipt(''),
      ];
    }
    const vouchers = printedBatches({ days, rows })
      .filter(({ batch }) => batch.kind !== 'gift')
      .flatMap((printed) => [
        ...printed.payments
          .filter(({ payment }) => settings.which === 'all' || !isLocked(payment))
          .map((paid) => voucher(printed, paid)),
        ...(settings.blank ? [empty(printed)] : []),
      ]);
    if (vouchers.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const step = settings.perPage === 'two' ? 2 : 1;
    return Array.from({ length: Math.ceil(vouchers.length / step) }, (_, at): PaperSheet => ({
      blocks: vouchers.slice(at * step, at * step + step).flat(),
    }));
  },
});
