/** What a scenario of the fault bench is: a fault, how often it is provoked, and what must hold however it falls. */
import type { Random } from './support/random.ts';

export type RigId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R12';

export interface Measured {
  /** How often the fault was provoked. */
  readonly rounds: number;
  /** The figure in one line. */
  readonly figure: string;
  /** What did not hold, one line each; none: passed. */
  readonly faults: readonly string[];
}

/** A scenario either measured something or says why it cannot be provoked on this machine. */
export type Finding = Measured | { readonly notPossible: string };

export interface RigContext {
  readonly rounds: number;
  readonly random: Random;
  /** A folder of its own, removed afterwards. */
  readonly folder: string;
  /** A line of progress. */
  say(text: string): void;
}

export interface Scenario {
  readonly id: RigId;
  readonly name: string;
  readonly mustHold: string;
  /** `short` null: only in the full form, because not every machine has the means or the time. */
  readonly rounds: { readonly full: number; readonly short: number | null };
  run(context: RigContext): Promise<Finding> | Finding;
}
