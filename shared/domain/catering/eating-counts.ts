/**
 * The head counts by which food is ordered. A caterer is paid for those who are guaranteed, so here everyone is the guaranteed number with
 * the staff; the number that an order was given goes before that of the event.
 */
import type { QuantityBasis } from '../bound-quantity.ts';
import type { HeadCount, HeadCounts } from '../head-counts.ts';

export interface GuaranteeFacts {
  readonly vendorId: string;
  /** Null: as many as the event guarantees. */
  readonly guaranteed: number | null;
}

/** `ordered`: what the order says; null where there is none or it says nothing. */
export function eatingCounts(counts: HeadCounts, ordered: number | null): HeadCounts {
  const guaranteed: HeadCount = ordered === null ? counts.guaranteed : { value: ordered, source: 'typed' };
  const everyone: HeadCount =
    guaranteed.value === null
      ? { value: null, source: 'none' }
      : { value: guaranteed.value + (counts.staff.value ?? 0), source: 'sum' };
  return { ...counts, guaranteed, everyone };
}

/** What an item follows: the number of the order that its vendor has, else that of the event. */
export function countsOfVendor(
  counts: HeadCounts,
  vendorId: string | null,
  orders: readonly GuaranteeFacts[],
): HeadCounts {
  const order = vendorId === null ? undefined : orders.find((one) => one.vendorId === vendorId);
  return eatingCounts(counts, order?.guaranteed ?? null);
}

/** How many eat; null where nobody has said. */
export function headsEating(basis: QuantityBasis, typed: number | null, counts: HeadCounts): number | null {
  return basis === 'manual' ? typed : counts[basis].value;
}
