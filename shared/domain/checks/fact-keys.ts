/** The facts that the app knows by itself: what a line of the checks may be, or may depend on. */

/** Facts that are lines of their own: the app says whether they hold. */
export const LINE_FACTS = [
  'venueBooked',
  'participants',
  'publicity',
  'budget',
  'cateringOrder',
  'supplies',
  'equipment',
  'markers',
  'leads',
  'reception',
  'running',
  'emergency',
  'cueSheet',
  'roleTable',
  'optOutsTold',
  'filmingNotice',
  'papers',
  'returned',
] as const;
export type LineFact = (typeof LINE_FACTS)[number];

/** Facts that hold nothing to tick: a line that depends on one is to be checked again when it changes. */
export const BASE_FACTS = ['eventTime', 'place', 'heads', 'programme'] as const;
export type BaseFact = (typeof BASE_FACTS)[number];

export const FACT_KEYS = [...BASE_FACTS, ...LINE_FACTS] as const;
export type FactKey = (typeof FACT_KEYS)[number];

export function isFactKey(key: string | null): key is FactKey {
  return FACT_KEYS.some((known) => known === key);
}

export function isLineFact(key: string): key is LineFact {
  return LINE_FACTS.some((known) => known === key);
}
