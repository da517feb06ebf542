/** Supplies, equipment and signs: what is late, untried, or has to go back (requirements D13–D16, D30–D31). */
import type { CivilDate } from './units.ts';

/** `sign`: 안내 표지, which has a tab of its own. */
export const SUPPLY_KINDS = ['supply', 'equipment', 'furniture', 'marker', 'sign', 'other'] as const;
export type SupplyKind = (typeof SUPPLY_KINDS)[number];

export const SUPPLY_SOURCES = ['unknown', 'have', 'venue', 'borrow', 'rent', 'buy', 'make'] as const;
export const SUPPLY_STATES = ['missing', 'arranged', 'ready', 'notNeeded'] as const;

export interface Supply {
  readonly kind: SupplyKind;
  readonly source: (typeof SUPPLY_SOURCES)[number];
  readonly state: (typeof SUPPLY_STATES)[number];
  readonly dueOn: CivilDate | null;
  readonly isTested: boolean;
  readonly returnOn: CivilDate | null;
  readonly returnedOn: CivilDate | null;
}

export const SUPPLY_FINDINGS = ['late', 'untested', 'noReturnDay', 'returnLate'] as const;
export type SupplyFinding = (typeof SUPPLY_FINDINGS)[number];

/** Whether it belongs to somebody else and goes back. */
export function goesBack({ source }: Pick<Supply, 'source'>): boolean {
  return source === 'rent' || source === 'borrow';
}

/** The first thing that is odd about it; null: nothing. */
export function supplyFinding(supply: Supply, today: CivilDate): SupplyFinding | null {
  if (supply.state === 'notNeeded') return null;
  if (goesBack(supply) && supply.returnedOn === null && supply.returnOn !== null && supply.returnOn < today)
    return 'returnLate';
  if (supply.state !== 'ready' && supply.dueOn !== null && supply.dueOn < today) return 'late';
  if (supply.kind === 'equipment' && supply.state === 'ready' && !supply.isTested) return 'untested';
  return goesBack(supply) && supply.returnOn === null ? 'noReturnDay' : null;
}
