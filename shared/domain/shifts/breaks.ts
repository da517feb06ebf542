/** Who works too long without a break. */
import type { CivilDate } from '../units.ts';
import type { LineSpan } from './coverage.ts';

export interface BreakRule {
  readonly since: CivilDate;
  /** Work of this length needs a break within it. */
  readonly work: number;
  readonly rest: number;
  readonly source: string;
}

/** The newest row that holds on a day applies. */
const BREAK_RULES: readonly BreakRule[] = [
  { since: '1997-03-13' as CivilDate, work: 240, rest: 30, source: '근로기준법 제54조(휴게)' },
];

export function breakRuleOn(date: CivilDate | null, rules: readonly BreakRule[] = BREAK_RULES): BreakRule | undefined {
  return date === null ? rules.at(-1) : rules.findLast(({ since }) => since <= date);
}

/** Stretches of work of one person that are as long as the rule says, without a rest of its length within. */
export function longStretches(work: readonly LineSpan[], { work: most, rest }: BreakRule): readonly LineSpan[] {
  const sorted = work.filter(({ from, to }) => to > from).toSorted((one, other) => one.from - other.from);
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to < rest) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.filter(({ from, to }) => to - from >= most);
}
