/** What is asked about payments: who was there, what is open, what is split, just above a threshold or above a cap. */
import { paymentFindings } from '@shared/domain/payments/findings.ts';
import type { PaymentFacts } from '@shared/domain/payments/findings.ts';
import { payeesFrom } from '@shared/domain/payments/payees.ts';
import type { PayBatch, Payment } from '@shared/domain/payments/vouchers.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const TODAY = civilDate('2026-11-25');
const HELD = civilDate('2026-11-21');

const batch: PayBatch = { id: 'b', kind: 'meeting', meetingId: 'm', heldOn: null, unit: 'time', lineId: 'l' };
const payment: Payment = {
  id: 'p1',
  batchId: 'b',
  personId: 'namu',
  payeeName: '',
  unitWon: won(100_000),
  times: 1,
  incomeKind: 'other',
  kindReason: '한 번',
  official: 'no',
  signedOn: null,
  transferredOn: null,
  expenseId: null,
  reversesId: null,
  number: 1,
};

function facts(payments: readonly Partial<Payment>[], other: Partial<PaymentFacts> = {}): PaymentFacts {
  return {
    batches: [batch],
    payments: payments.map((fields) => ({ ...payment, ...fields })),
    meetings: new Map([['m', { heldOn: HELD }]]),
    attendees: [{ meetingId: 'm', personId: 'namu', state: 'present' }],
    expenses: new Map(),
    files: () => 0,
    otherFees: [],
    eventDate: null,
    today: TODAY,
    ...other,
  };
}

const kinds = (of: PaymentFacts) => paymentFindings(of).map(({ kind }) => kind);

describe('findings', () => {
  test('are none where all who were there have one voucher, with kind and reason', () => {
    expect(paymentFindings(facts([{}]))).toEqual([]);
  });

  test('name who was there without a voucher, and vouchers of who was not', () => {
    const attendees = [
      { meetingId: 'm', personId: 'namu', state: 'present' },
      { meetingId: 'm', personId: 'bada', state: 'present' },
      { meetingId: 'm', personId: 'byeol', state: 'absent' },
    ];
    expect(paymentFindings(facts([{}], { attendees }))).toEqual([
      { kind: 'withoutVoucher', batchId: 'b', personIds: ['bada'] },
    ]);
    expect(kinds(facts([{}, { id: 'p2', personId: 'byeol' }, { id: 'p3', personId: 'bada' }], { attendees }))).toEqual([
      'notPresent',
    ]);
  });

  test('name what is open of a payment', () => {
    expect(kinds(facts([{}, { id: 'p2', personId: null, incomeKind: null }]))).toEqual(['noPayee', 'noKind']);
    expect(kinds(facts([{ kindReason: ' ' }]))).toEqual(['noReason']);
    // Of a day from before the rates that are known.
    expect(kinds(facts([{ transferredOn: civilDate('2017-12-31') }]))).toContain('noRates');
    expect(kinds(facts([{ transferredOn: civilDate('2018-01-01') }]))).not.toContain('noRates');
    expect(kinds(facts([{ transferredOn: HELD, signedOn: HELD }]))).toEqual(['noProof', 'noExpense']);
    expect(
      kinds(facts([{ transferredOn: HELD, expenseId: 'e' }], { files: (table) => (table === 'expense' ? 1 : 0) })),
    ).toEqual(['notSigned']);
    expect(kinds(facts([{}], { batches: [{ ...batch, lineId: null }] }))).toEqual(['noLine']);
  });

  test('name a fee that ten won have taken above what stays untaxed', () => {
    expect(paymentFindings(facts([{ unitWon: won(125_010) }]))).toEqual([
      { kind: 'justAbove', batchId: 'b', id: 'p1', over: 10, limit: 125_000 },
    ]);
    for (const fair of [125_000, 140_000]) expect(kinds(facts([{ unitWon: won(fair) }]))).toEqual([]);
  });

  test('name whoever is paid twice for one meeting, unless the first was taken back', () => {
    const again = { id: 'p2', batchId: 'c', number: 2, incomeKind: 'business' } as const;
    const batches = [batch, { ...batch, id: 'c' }];
    expect(paymentFindings(facts([{}, again], { batches }))).toEqual([
      { kind: 'paidTwice', batchId: 'c', id: 'p2', number: 1 },
    ]);
    expect(kinds(facts([{}, { id: 'r', reversesId: 'p1', number: 3 }, again], { batches }))).toEqual([]);
  });

  test('name fees to one person that are split, those of the expenses too', () => {
    const otherFees = [{ payee: 'namu', kind: 'other', gross: won(100_000), paidOn: HELD } as const];
    expect(paymentFindings(facts([{}], { otherFees }))).toEqual([
      { kind: 'split', payee: 'namu', count: 2, total: 200_000, withheld: 0, asOne: 17_600 },
    ]);
  });

  test('name a fee above the cap for officials, hours counted where the batch counts hours', () => {
    const fee = { official: 'official', unitWon: won(300_000), times: 2 } as const;
    expect(kinds(facts([fee], { batches: [{ ...batch, unit: 'hour' }] }))).toEqual([]);
    expect(kinds(facts([fee]))).toEqual(['overCap']);
  });

  test('name an expense that says another amount', () => {
    const expenses = new Map([['e', { total: won(90_000) }]]);
    expect(kinds(facts([{ expenseId: 'e' }], { expenses }))).toEqual(['expenseDiffers']);
  });
});

describe('who a batch is made of', () => {
  const presence = {
    attendees: [
      { meetingId: 'm', personId: 'namu', state: 'present' },
      { meetingId: 'm', personId: 'bada', state: 'invited' },
      { meetingId: 'n', personId: 'bada', state: 'present' },
    ],
    shifts: [
      { personId: 'namu', state: 'done' },
      { personId: 'namu', state: 'done' },
      { personId: 'bada', state: 'noShow' },
    ],
    recruits: [
      { personId: 'byeol', state: 'confirmed', feeWon: won(300_000) },
      { personId: null, state: 'confirmed', feeWon: null },
    ],
  };

  test('are those who were present, with the voucher that they have already', () => {
    expect(payeesFrom({ source: 'meeting', meetingId: 'm' }, presence, [batch], [payment])).toEqual([
      { personId: 'namu', feeWon: null, times: 1, paidBy: [1] },
    ]);
    expect(payeesFrom({ source: 'meeting', meetingId: 'n' }, presence, [batch], [payment])).toEqual([
      { personId: 'bada', feeWon: null, times: 1, paidBy: [] },
    ]);
  });

  test('are those who finished shifts, and guests with what was agreed', () => {
    expect(payeesFrom({ source: 'shifts', meetingId: null }, presence, [], [])).toEqual([
      { personId: 'namu', feeWon: null, times: 2, paidBy: [] },
    ]);
    expect(payeesFrom({ source: 'guests', meetingId: null }, presence, [], [])).toEqual([
      { personId: 'byeol', feeWon: 300_000, times: 1, paidBy: [] },
    ]);
  });
});
