/**
 * Supply, VAT and total of an expense while it is typed: whatever is given, the rest follows, and what does not add up is refused
 * (korean conventions 3.5). The usual VAT is a tenth of the supply, an eleventh of the total.
 */
import { checkVat, splitVat } from '@shared/domain/money.ts';
import type { VatSplit } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';

export interface KnownAmounts extends VatSplit {
  /** Its evidence states no VAT: see `statesNoVat`. */
  readonly taxFree: boolean;
}

export type Amounts =
  | { readonly ok: true; readonly amounts: VatSplit }
  | { readonly ok: false; readonly fault: 'mismatch' | 'signs' };

function sound(supply: number, vat: number, total: number): Amounts {
  const amounts = { supply: won(supply), vat: won(vat), total: won(total) };
  if (!checkVat(amounts).ok) return { ok: false, fault: 'mismatch' };
  const values = [supply, vat, total];
  const mixed = values.some((value) => value < 0) && values.some((value) => value > 0);
  return mixed ? { ok: false, fault: 'signs' } : { ok: true, amounts };
}

/** A tenth of the supply to the nearest won. */
function vatOn(supply: Won): number {
  return Math.sign(supply) * Math.floor((Math.abs(supply) + 5) / 10);
}

/**
 * The three amounts after some of them were typed. An expense that was tax-free stays so while only its total or supply changes;
 * typing a VAT alone keeps the total. Amounts of nothing stand for a row in which nothing has been typed yet.
 */
export function deriveAmounts(typed: Partial<VatSplit>, known: KnownAmounts): Amounts {
  const { supply, vat, total } = typed;
  if (supply !== undefined && vat !== undefined) return sound(supply, vat, total ?? supply + vat);
  if (total !== undefined && vat !== undefined) return sound(total - vat, vat, total);
  if (total !== undefined && supply !== undefined) return sound(supply, total - supply, total);
  const taxFree = known.taxFree || (known.total !== 0 && known.vat === 0);
  if (total !== undefined) {
    if (taxFree) return sound(total, 0, total);
    const split = splitVat(total);
    return sound(split.supply, split.vat, total);
  }
  if (supply !== undefined) {
    const due = taxFree ? 0 : vatOn(supply);
    return sound(supply, due, supply + due);
  }
  if (vat !== undefined) {
    return known.total === 0
      ? sound(known.supply, vat, known.supply + vat)
      : sound(known.total - vat, vat, known.total);
  }
  return { ok: true, amounts: { supply: known.supply, vat: known.vat, total: known.total } };
}
