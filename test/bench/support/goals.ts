/** What was measured beside what it may be at most. `npm run bench -- --check` fails where more than a tenth is missing. */
import { printTable } from './measure.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What the value counts: ms, × (of a reference of the same run), MB. */
  readonly unit: string;
  /** The most that the value may be; none where it is only looked at. */
  readonly goal?: number;
  /** The power of n with which the value grows: 0 flat, 1 linear. */
  readonly growth?: number;
  /** The most that the power may be. */
  readonly growthGoal?: number;
}

/** Of the goal, where a value is a ratio or a time; of one power of n, where it is growth. */
const TENTH = 0.1;

/** A figure that could not be measured reaches nothing. */
function isMissed(value: number | undefined, goal: number | undefined, leeway: number): boolean {
  return goal !== undefined && !(value !== undefined && value <= goal + leeway);
}

/** One sentence for every goal that is missed by more than a tenth. */
export function missedGoals(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ name, value, unit, goal, growth, growthGoal }) => [
    ...(isMissed(value, goal, (goal ?? 0) * TENTH) ? [`${name}: ${rounded(value)} ${unit}, goal ${goal} ${unit}`] : []),
    ...(isMissed(growth, growthGoal, TENTH)
      ? [`${name}: grows as n^${rounded(growth ?? Number.NaN)}, goal n^${growthGoal}`]
      : []),
  ]);
}

/** Prints the figures beside their goals; with `--check` the process fails, naming the goals that are missed. */
export function report(title: string, figures: readonly Figure[]): void {
  printTable(
    title,
    figures.map((figure) => ({
      figure: figure.name,
      value: figure.value,
      unit: figure.unit,
      goal: figure.goal ?? '',
      'grows as n^': figure.growth ?? '',
      'goal n^': figure.growthGoal ?? '',
      verdict: verdictOf(figure),
    })),
  );
  if (!process.argv.includes('--check')) return;
  const missed = missedGoals(figures);
  for (const line of missed) process.stderr.write(`goal missed: ${line}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

function verdictOf(figure: Figure): string {
  if (figure.goal === undefined && figure.growthGoal === undefined) return '';
  return missedGoals([figure]).length > 0 ? 'missed' : 'reached';
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
