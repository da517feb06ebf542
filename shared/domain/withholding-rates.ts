/**
 * Rates and thresholds of Korean withholding tax, dated. Law changes them: a change is a new row, never an edit, and a
 * library may carry its own table. Not tax advice; which kind a payment is, the organiser decides with an adviser
 * (korean conventions 3.4).
 */
import { civilDate, won, type CivilDate, type Won } from './units.ts';

/** Every percent is a whole number. */
export interface WithholdingRates {
  /** First payment date the row is for; it holds until the next row. */
  readonly effectiveFrom: CivilDate;
  /** 기타소득: temporary lecture, writing, jury and meeting fees. */
  readonly other: {
    /** Percent of the gross that counts as expense. */
    readonly expensePercent: number;
    readonly taxPercent: number;
    /** 과세최저한: at or below this income per payment nothing is due; above it the whole is taxed. */
    readonly exemptIncome: Won;
  };
  /** 사업소득: repeated or professional service. */
  readonly business: {
    readonly taxPercent: number;
    /** 소액부징수: income tax below this is not withheld; 0 where the exemption does not apply. */
    readonly smallTax: Won;
  };
  /** 일용근로소득, per day. */
  readonly daily: {
    readonly deduction: Won;
    readonly taxPercent: number;
    /** Percent of the computed tax that is credited. */
    readonly creditPercent: number;
    readonly smallTax: Won;
  };
  /** 지방소득세, percent of the income tax. */
  readonly localPercent: number;
  /** Where the numbers stand, printed beside them. */
  readonly source: string;
}

const from2019 = {
  effectiveFrom: civilDate('2019-01-01'),
  other: { expensePercent: 60, taxPercent: 20, exemptIncome: won(50_000) },
  business: { taxPercent: 3, smallTax: won(1000) },
  daily: { deduction: won(150_000), taxPercent: 6, creditPercent: 55, smallTax: won(1000) },
  localPercent: 10,
  source: '소득세법 제47조·제59조·제84조·제86조·제129조, 같은 법 시행령 제87조',
} as const satisfies WithholdingRates;

/** In 2018 more of a fee counted as expense, and less of a day's wage was free. */
const from2018April = {
  ...from2019,
  effectiveFrom: civilDate('2018-04-01'),
  other: { ...from2019.other, expensePercent: 70 },
  daily: { ...from2019.daily, deduction: won(100_000) },
} as const satisfies WithholdingRates;

/** Oldest first. From July 2024 business income from personal services is withheld however small the tax. */
export const WITHHOLDING_TABLE: readonly WithholdingRates[] = [
  {
    ...from2018April,
    effectiveFrom: civilDate('2018-01-01'),
    other: { ...from2018April.other, expensePercent: 80 },
  },
  from2018April,
  from2019,
  { ...from2019, effectiveFrom: civilDate('2024-07-01'), business: { taxPercent: 3, smallTax: won(0) } },
];
