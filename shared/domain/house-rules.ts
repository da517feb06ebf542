/**
 * What the house allows, set against what is planned. Rooms that plan food or filming ask here whether the chosen place lets them
 * (requirements C19, C47, D10).
 */
import type { Minutes, MinuteOfDay } from './units.ts';

/** What a house says of food, filming and the like. */
export const ALLOWANCES = ['unknown', 'yes', 'no'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export interface HouseRules {
  readonly foodAllowed: Allowance;
  readonly filmingAllowed: Allowance;
  /** From when until when the place may be used, setting up and clearing included. */
  readonly usableFrom: MinuteOfDay | null;
  readonly usableUntil: MinuteOfDay | null;
}

export interface PlannedUse {
  /** Food is ordered, or stands in the budget. */
  readonly hasFood: boolean;
  readonly isFilmed: boolean;
  readonly start: MinuteOfDay | null;
  readonly length: Minutes | null;
}

/** Least minutes before and after the event for setting up and clearing; fewer are pointed out. */
const CLEARING_MINUTES = 30;

export const HOUSE_FINDINGS = [
  'foodBanned',
  'foodUnknown',
  'filmingBanned',
  'filmingUnknown',
  'startsBeforeOpening',
  'endsAfterClosing',
  'noTimeToSetUp',
  'noTimeToClear',
] as const;

export interface HouseFinding {
  readonly code: (typeof HOUSE_FINDINGS)[number];
  /** `at`: a minute of the day; `minutes`: how long is left, or missing. */
  readonly params: Readonly<Record<string, number>>;
}

export function foodFinding({ foodAllowed }: Pick<HouseRules, 'foodAllowed'>): HouseFinding | null {
  if (foodAllowed === 'yes') return null;
  return { code: foodAllowed === 'no' ? 'foodBanned' : 'foodUnknown', params: {} };
}

export function filmingFinding({ filmingAllowed }: Pick<HouseRules, 'filmingAllowed'>): HouseFinding | null {
  if (filmingAllowed === 'yes') return null;
  return { code: filmingAllowed === 'no' ? 'filmingBanned' : 'filmingUnknown', params: {} };
}

/** Where the event does not fit into the hours of the house, or leaves no time to set up or to clear. */
export function hourFindings(
  { usableFrom, usableUntil }: Pick<HouseRules, 'usableFrom' | 'usableUntil'>,
  { start, length }: Pick<PlannedUse, 'start' | 'length'>,
): readonly HouseFinding[] {
  const found: HouseFinding[] = [];
  if (start === null) return found;
  if (usableFrom !== null) {
    const left = start - usableFrom;
    if (left < 0) found.push({ code: 'startsBeforeOpening', params: { at: usableFrom, minutes: -left } });
    else if (left < CLEARING_MINUTES) found.push({ code: 'noTimeToSetUp', params: { at: usableFrom, minutes: left } });
  }
  if (usableUntil !== null && length !== null) {
    const left = usableUntil - (start + length);
    if (left < 0) found.push({ code: 'endsAfterClosing', params: { at: usableUntil, minutes: -left } });
    else if (left < CLEARING_MINUTES) found.push({ code: 'noTimeToClear', params: { at: usableUntil, minutes: left } });
  }
  return found;
}

export function houseFindings(rules: HouseRules, use: PlannedUse): readonly HouseFinding[] {
  return [
    use.hasFood ? foodFinding(rules) : null,
    use.isFilmed ? filmingFinding(rules) : null,
    ...hourFindings(rules, use),
  ].filter((finding) => finding !== null);
}
