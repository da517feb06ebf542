/**
 * 결제수단: how an expense was paid. Blank stays blank: it is stored only as it was stated. Evidence that itself proves the means may stand
 * in where it is shown, marked as following from it.
 */
export type PaymentMeans = 'card' | 'transfer' | 'cash' | 'other';

export interface StatedMeans {
  /** Null: nobody said. */
  readonly means: PaymentMeans | null;
  readonly evidence: string;
}

export interface ShownMeans {
  readonly means: PaymentMeans | null;
  /** It follows from the evidence and was not stated. */
  readonly isDerived: boolean;
}

/** A card slip (카드전표) is only made by a card, a cash receipt (현금영수증) only for cash. Any other paper leaves it open. */
const PROVEN = new Map<string, PaymentMeans>([
  ['cardSlip', 'card'],
  ['cashReceipt', 'cash'],
]);

export function shownMeans({ means, evidence }: StatedMeans): ShownMeans {
  const proven = PROVEN.get(evidence);
  return means === null && proven !== undefined ? { means: proven, isDerived: true } : { means, isDerived: false };
}
