import type { Finding, Scenario } from './rig.ts';

export interface Result {
  readonly scenario: Scenario;
  readonly finding: Finding;
  readonly seconds: number;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Not possible on this machine. */
  readonly skipped: number;
}

type Verdict = 'passed' | 'FAILED' | 'not possible here';

function verdictOf(finding: Finding): Verdict {
  if ('notPossible' in finding) return 'not possible here';
  return finding.faults.length === 0 ? 'passed' : 'FAILED';
}

function cellsOf({ scenario, finding, seconds }: Result): readonly string[] {
  const figure = 'notPossible' in finding ? finding.notPossible : finding.figure;
  const rounds = 'notPossible' in finding ? '–' : String(finding.rounds);
  return [
    `${scenario.id} ${scenario.name}`,
    rounds,
    figure,
    scenario.mustHold,
    verdictOf(finding),
    `${seconds.toFixed(1)} s`,
  ];
}

/** Prints what did not hold, then the table; answers the counts. */
export function printResults(results: readonly Result[], seed: number): Counts {
  const head = ['scenario', 'rounds', 'figure', 'must hold', 'result', 'took'];
  const rows = [head, ...results.map(cellsOf)];
  const widths = head.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const { scenario, finding } of results) {
    if ('notPossible' in finding) continue;
    for (const fault of finding.faults.slice(0, 20))
      process.stdout.write(`✗ ${scenario.id} ${scenario.name}: ${fault}\n`);
    if (finding.faults.length > 20) process.stdout.write(`  … and ${finding.faults.length - 20} more\n`);
  }
  process.stdout.write('\n');
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' │ ')}\n`);
  }
  const verdicts = results.map(({ finding }) => verdictOf(finding));
  const counts = {
    passed: verdicts.filter((verdict) => verdict === 'passed').length,
    failed: verdicts.filter((verdict) => verdict === 'FAILED').length,
    skipped: verdicts.filter((verdict) => verdict === 'not possible here').length,
  };
  process.stdout.write(
    `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} not possible here (seed ${seed})\n`,
  );
  return counts;
}
