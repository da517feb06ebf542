/**
 * The most that officials may be paid for a lecture or a meeting, dated: a change is a new row. A warning, never a refusal; whoever is
 * paid reports to their employer within ten days (korean conventions 3.4).
 */
import { civilDate, won } from '../units.ts';
import type { CivilDate, Won } from '../units.ts';
import type { Official } from './codes.ts';

interface Cap {
  /** For an hour. */
  readonly hour: Won;
  /** Percent of the hour's cap that all hours together may reach; null: no limit beyond the hours. */
  readonly wholePercent: number | null;
}

export interface OfficialCaps {
  /** First day that the row is for; it holds until the next one. */
  readonly effectiveFrom: CivilDate;
  readonly caps: Readonly<Record<Exclude<Official, 'no'>, Cap>>;
  /** Where the numbers stand, shown beside them. */
  readonly source: string;
}

/** Oldest first. */
const OFFICIAL_CAPS: readonly OfficialCaps[] = [
  {
    effectiveFrom: civilDate('2018-01-17'),
    caps: {
      official: { hour: won(400_000), wholePercent: 150 },
      academic: { hour: won(1_000_000), wholePercent: null },
    },
    source: '청탁금지법 시행령 별표 2',
  },
];

export interface CappedFee {
  readonly official: Official;
  readonly gross: number;
  /** Whole hours; null while nobody counted them, which is taken for one. */
  readonly hours: number | null;
  readonly on: CivilDate;
}

/** The cap that a fee is above, in won, with its source; null where it keeps to it or none holds. */
export function capBroken(
  { official, gross, hours, on }: CappedFee,
  table: readonly OfficialCaps[] = OFFICIAL_CAPS,
): { readonly cap: Won; readonly source: string } | null {
  const row = table.findLast(({ effectiveFrom }) => effectiveFrom <= on);
  if (official === 'no' || row === undefined) return null;
  const { hour, wholePercent } = row.caps[official];
  const counted = Math.max(1, hours ?? 1);
  const whole = wholePercent === null ? hour * counted : Math.floor((hour * wholePercent) / 100);
  const cap = won(Math.min(hour * counted, counted === 1 ? hour : whole));
  return gross > cap ? { cap, source: row.source } : null;
}
