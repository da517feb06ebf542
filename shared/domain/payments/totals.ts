import { sumWon } from '../amounts.ts';
import { won } from '../units.ts';
import type { Won } from '../units.ts';
import type { WithholdingKind } from '../withholding.ts';
import type { Voucher, VoucherAmounts } from './vouchers.ts';

export interface KindTotals extends VoucherAmounts {
  /** Null: the kind is still open. */
  readonly kind: WithholdingKind | null;
  readonly count: number;
  /** Vouchers whose taxes are not known yet. */
  readonly open: number;
}

export interface BatchTotals extends VoucherAmounts {
  readonly count: number;
  /** By kind of income, in the order in which they first stand. */
  readonly byKind: readonly KindTotals[];
  /** Vouchers whose taxes are not known yet. */
  readonly open: number;
}

/** The sums of a batch by kind of income; they are those of its single vouchers. */
export function batchTotals(vouchers: readonly Voucher[]): BatchTotals {
  const kinds = [...new Set(vouchers.map(({ kind }) => kind))];
  return {
    ...sums(vouchers),
    count: vouchers.length,
    open: openIn(vouchers),
    byKind: kinds.map((kind) => {
      const own = vouchers.filter((voucher) => voucher.kind === kind);
      return { kind, count: own.length, open: openIn(own), ...sums(own) };
    }),
  };
}

function openIn(vouchers: readonly Voucher[]): number {
  return vouchers.filter(({ isTaxKnown }) => !isTaxKnown).length;
}

/** The store refuses what cannot be added exactly; should a file hold it all the same, it counts as nothing rather than wrongly. */
export function sums(vouchers: readonly VoucherAmounts[]): VoucherAmounts {
  const sum = (of: (voucher: VoucherAmounts) => Won) => {
    const whole = sumWon(vouchers.map(of));
    return whole.ok ? whole.value : won(0);
  };
  return {
    gross: sum(({ gross }) => gross),
    incomeTax: sum(({ incomeTax }) => incomeTax),
    localTax: sum(({ localTax }) => localTax),
    net: sum(({ net }) => net),
  };
}
