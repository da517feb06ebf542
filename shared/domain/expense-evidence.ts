/**
 * 증빙: whether an expense has what an accountant asks for (korean conventions 3.3). The one rule behind the screen, its filter, the summary
 * and the settlement report: what is *missing* has no evidence at all; what is *weak* has some that falls short. Nothing is both.
 */

/** A plain receipt is enough only up to this amount, in won. */
export const PLAIN_RECEIPT_LIMIT = 30_000;

export interface EvidencedExpense {
  /** `none`: no evidence was recorded, be it that there is none or that nobody said. */
  readonly evidence: string;
  readonly evidenceNumber: string;
  readonly total: number;
}

export type EvidenceGap = 'none' | WeakEvidence;
export type WeakEvidence = 'plainReceipt' | 'noNumber';

/** Money moved, in or out, and no evidence is recorded. An amount of nothing needs none. */
export function isEvidenceMissing({ evidence, total }: Pick<EvidencedExpense, 'evidence' | 'total'>): boolean {
  return evidence === 'none' && total !== 0;
}

/** What its evidence lacks; null when nothing. */
export function evidenceGapOf(expense: EvidencedExpense): EvidenceGap | null {
  if (isEvidenceMissing(expense)) return 'none';
  if (expense.total === 0) return null;
  if (expense.evidence === 'receipt' && Math.abs(expense.total) > PLAIN_RECEIPT_LIMIT) return 'plainReceipt';
  return expense.evidenceNumber.trim() === '' ? 'noNumber' : null;
}

interface TaxedExpense {
  readonly evidence: string;
  /** `none`, or the kind of fee that a person was paid. */
  readonly withholding: string;
}

/** A tax-free invoice (계산서), a fee or a voucher for one (지급증): whoever was paid charged no VAT (korean conventions 3.5). */
export function bearsNoVat({ evidence, withholding }: TaxedExpense): boolean {
  return evidence === 'invoice' || evidence === 'voucher' || withholding !== 'none';
}

/** Also a plain receipt (간이영수증), on which no VAT is stated: its total is not to be split. */
export function statesNoVat(expense: TaxedExpense): boolean {
  return expense.evidence === 'receipt' || bearsNoVat(expense);
}
