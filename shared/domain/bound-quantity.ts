/**
 * A quantity that follows a head count: count × per, with a margin, rounded up to whole packs (requirements C44). Whole numbers
 * throughout, so that 15 % on 100 is 115 and never 116.
 */
import type { HeadCounts } from './head-counts.ts';

/** What a quantity may follow; `manual` follows nothing. */
export const QUANTITY_BASES = ['manual', 'target', 'expected', 'guaranteed', 'actual', 'staff', 'everyone'] as const;
export type QuantityBasis = (typeof QUANTITY_BASES)[number];

/** The most that a line may hold. */
export const MOST_QUANTITY = 1_000_000;

export interface QuantityRule {
  readonly basis: QuantityBasis;
  /** This many for every `perHeads` people; both at least 1. */
  readonly perUnits: number;
  readonly perHeads: number;
  /** In percent. */
  readonly margin: number;
  /** The quantity is a multiple of this; at least 1. */
  readonly pack: number;
}

export interface BoundQuantity {
  /** The head count that it rests on. */
  readonly count: number;
  /** What is needed, margin included, rounded up to a whole. */
  readonly need: number;
  /** What is bought: the need in whole packs. May pass `MOST_QUANTITY`. */
  readonly quantity: number;
}

/** Null where the rule follows nothing, or nobody has said the count yet. */
export function boundQuantity(rule: QuantityRule, counts: HeadCounts): BoundQuantity | null {
  if (rule.basis === 'manual') return null;
  const count = counts[rule.basis].value;
  if (count === null) return null;
  const need = ceilDivide(
    BigInt(count) * BigInt(rule.perUnits) * BigInt(100 + rule.margin),
    BigInt(rule.perHeads) * 100n,
  );
  const pack = BigInt(rule.pack);
  return { count, need: Number(need), quantity: Number(ceilDivide(need, pack) * pack) };
}

export function isSameRule(one: QuantityRule, other: QuantityRule): boolean {
  return (
    one.basis === other.basis &&
    one.perUnits === other.perUnits &&
    one.perHeads === other.perHeads &&
    one.margin === other.margin &&
    one.pack === other.pack
  );
}

/** Of nothing below zero. */
function ceilDivide(amount: bigint, by: bigint): bigint {
  return (amount + by - 1n) / by;
}

/** Three decimals, as the fraction that the rule stores. */
const RATIO = /^(\d{1,5})(?:[.,](\d{1,3}))?$/;

/** Reads `1.2` as 12 for every 10 people; undefined where it is no ratio above 0 with at most three decimals. */
export function readRatio(text: string): Pick<QuantityRule, 'perUnits' | 'perHeads'> | undefined {
  const [, whole, decimals = ''] = RATIO.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const digits = decimals.replace(/0+$/, '');
  const perUnits = Number(whole + digits);
  return perUnits === 0 || perUnits > 100_000 ? undefined : { perUnits, perHeads: 10 ** digits.length };
}

/** The rule as a ratio, `1.2`; undefined where it has more than three decimals, as one for 15. */
export function ratioText({ perUnits, perHeads }: Pick<QuantityRule, 'perUnits' | 'perHeads'>): string | undefined {
  const thousandths = perUnits * 1000;
  if (thousandths % perHeads !== 0) return undefined;
  const digits = String(thousandths / perHeads).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}
