import { evidenceGapOf, isEvidenceMissing } from '@shared/domain/expense-evidence.ts';
import { shownMeans } from '@shared/domain/payment-means.ts';
import { describe, expect, test } from 'vitest';

describe('evidence of an expense', () => {
  test.each([
    ['none recorded', { evidence: 'none', evidenceNumber: '', total: 50_000 }, 'none'],
    ['none recorded, with a number', { evidence: 'none', evidenceNumber: '12', total: 1 }, 'none'],
    ['none recorded of money that came back', { evidence: 'none', evidenceNumber: '', total: -50_000 }, 'none'],
    ['an amount of nothing', { evidence: 'none', evidenceNumber: '', total: 0 }, null],
    ['an amount of nothing, by card', { evidence: 'cardSlip', evidenceNumber: '', total: 0 }, null],
    ['no number', { evidence: 'taxInvoice', evidenceNumber: ' ', total: 50_000 }, 'noNumber'],
    ['a plain receipt up to the limit', { evidence: 'receipt', evidenceNumber: '1', total: 30_000 }, null],
    ['a plain receipt above it', { evidence: 'receipt', evidenceNumber: '1', total: 30_001 }, 'plainReceipt'],
    [
      'a plain receipt above it, come back',
      { evidence: 'receipt', evidenceNumber: '', total: -30_001 },
      'plainReceipt',
    ],
    ['all there', { evidence: 'voucher', evidenceNumber: '지급증 1', total: 50_000 }, null],
  ])('%s', (_what, expense, gap) => {
    expect(evidenceGapOf(expense)).toBe(gap);
    expect(isEvidenceMissing(expense)).toBe(gap === 'none');
  });
});

describe('the means of payment', () => {
  test.each([
    [null, 'cardSlip', { means: 'card', isDerived: true }],
    [null, 'cashReceipt', { means: 'cash', isDerived: true }],
    [null, 'taxInvoice', { means: null, isDerived: false }],
    [null, 'voucher', { means: null, isDerived: false }],
    [null, 'none', { means: null, isDerived: false }],
    ['transfer', 'cashReceipt', { means: 'transfer', isDerived: false }],
    ['card', 'cardSlip', { means: 'card', isDerived: false }],
  ] as const)('%s with %s', (means, evidence, shown) => {
    expect(shownMeans({ means, evidence })).toEqual(shown);
  });
});
