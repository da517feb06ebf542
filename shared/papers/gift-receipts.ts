import { formatDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { oneOf } from './define.ts';
import { payeeFor, PAYMENT_TABLES, printedBatches } from './payment-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

const BLANKS = { ten: 10, twenty: 20, none: 0 } as const;

/** 답례품 수령부: who received a thank-you, signed; with rows for those who turn up. No tax is withheld of it (korean conventions 3.3). */
export const giftReceipts = definePlainPaper('giftReceipts', {
  room: 'money',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  seenByParticipants: true,
  reads: PAYMENT_TABLES,
  needs: ['payBatch'],
  needsRow: { payBatch: ({ kind }) => kind === 'gift' },
  options: { blanks: oneOf(['ten', 'twenty', 'none']) },
  compose({ settings, words, days, rows, text, name }) {
    const { locale, audience } = settings;
    const batches = printedBatches({ days, rows }).filter(({ batch }) => batch.kind === 'gift');
    if (batches.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return batches.map(({ batch, heldOn, payments, totals }) => {
      const unit = valueWord(locale, 'payUnit', batch.unit);
      const written = payments.map((paid, at) => ({
        cells: [
          String(at + 1),
          { text: payeeFor(paid, audience, name), strong: true as const },
          `${paid.payment.times}${unit}`,
          formatWon(paid.voucher.gross),
          paid.payment.signedOn === null ? ' ' : formatDate(paid.payment.signedOn, locale),
          ' ',
        ],
      }));
      const blank = Array.from({ length: BLANKS[settings.blanks] }, (_, at) => ({
        cells: [String(written.length + at + 1), ' ', ' ', ' ', ' ', ' '],
      }));
      return {
        title: text('payBatch', batch, 'title'),
        facts: [{ label: words.when, value: heldOn === null ? '' : formatDate(heldOn, locale) }],
        blocks: [
          { kind: 'prose', text: words.about },
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 12, align: 'center' },
              { head: words.name },
              { head: words.quantity, width: 22, align: 'center' },
              { head: words.worth, width: 28, align: 'right', figures: true },
              { head: words.day, width: 34, align: 'center' },
              { head: words.signature, width: 38, align: 'center' },
            ],
            rows: [
              ...written,
              ...blank,
              ...(written.length === 0
                ? []
                : [
                    {
                      sum: true as const,
                      cells: [
                        { text: words.total.replace('{{count}}', String(totals.count)), span: 3 },
                        formatWon(totals.gross),
                        '',
                        '',
                      ],
                    },
                  ]),
            ],
            empty: words.empty,
          },
          { kind: 'form', lines: [{ label: words.givenBy, value: '' }] },
        ],
      };
    });
  },
});
