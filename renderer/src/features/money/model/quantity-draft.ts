/** The rule of a bound quantity as it is typed: texts that need not be numbers yet. */
import { ratioText, readRatio } from '@shared/domain/bound-quantity.ts';
import type { QuantityBasis, QuantityRule } from '@shared/domain/bound-quantity.ts';
import { boundsOf } from '@shared/entities/derive.ts';
import { budgetLine } from '@shared/entities/money.ts';

export interface QuantityDraft {
  readonly basis: QuantityBasis;
  /** So many for every `heads` people: `1`, or `1.2`. */
  readonly units: string;
  readonly heads: string;
  readonly margin: string;
  readonly pack: string;
}

type Read =
  | { readonly ok: true; readonly rule: QuantityRule }
  | { readonly ok: false; readonly fault: 'units' | 'heads' | 'margin' | 'pack' };

export function quantityDraft(rule: QuantityRule): QuantityDraft {
  const ratio = ratioText(rule);
  return {
    basis: rule.basis,
    units: ratio ?? String(rule.perUnits),
    heads: ratio === undefined ? String(rule.perHeads) : '1',
    margin: String(rule.margin),
    pack: String(rule.pack),
  };
}

/** A rule by hand keeps nothing of what was typed beside it. */
export function readQuantityDraft({ basis, units, heads, margin, pack }: QuantityDraft): Read {
  if (basis === 'manual') return { ok: true, rule: { basis, perUnits: 1, perHeads: 1, margin: 0, pack: 1 } };
  const people = whole(heads, 'perHeads');
  if (people === undefined) return { ok: false, fault: 'heads' };
  const ratio = readRatio(units);
  const perHeads = ratio === undefined ? undefined : whole(String(ratio.perHeads * people), 'perHeads');
  if (ratio === undefined || perHeads === undefined) return { ok: false, fault: 'units' };
  const more = whole(margin, 'margin');
  if (more === undefined) return { ok: false, fault: 'margin' };
  const packed = whole(pack, 'pack');
  if (packed === undefined) return { ok: false, fault: 'pack' };
  return { ok: true, rule: { basis, perUnits: ratio.perUnits, perHeads, margin: more, pack: packed } };
}

/** A whole number that the field takes, with or without thousands; a percent sign may follow. */
function whole(text: string, field: 'perHeads' | 'margin' | 'pack'): number | undefined {
  const digits = text.trim().replace(/\s*%$/, '').replaceAll(',', '');
  if (!/^\d{1,7}$/.test(digits)) return undefined;
  const { min, max } = boundsOf(budgetLine.fields[field]);
  const number = Number(digits);
  return number >= min && number <= max ? number : undefined;
}
