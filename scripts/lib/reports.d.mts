/** Types of reports.mjs for the tests, which are TypeScript. */
export interface Told {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}
export function readVitest(report: object): Told;
export function readPlaywright(report: object): Told;
