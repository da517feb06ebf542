/** How the library is: a check-up for the user, which names experiments, and a report for a helper, which holds no word that somebody entered. */
import { z } from 'zod';
import type { ClockJump } from '../domain/clock-jump.ts';
import type { AttachmentProblem } from './attachment.contract.ts';
import { call } from './define.ts';

/** What is looked at, in the order shown. */
/** What must hold between rows beyond what the schema enforces; breaches are told by experiment. */
export const ROW_CHECKS = ['belonging', 'values', 'amounts', 'order', 'settings', 'steps'] as const;
export type RowCheckName = (typeof ROW_CHECKS)[number];

export const CHECK_NAMES = [
  'integrity',
  'references',
  ...ROW_CHECKS,
  'attachments',
  'backups',
  'place',
  'space',
  'clock',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** `well`; `notice`: nothing is lost, but something may go wrong later; `trouble`: something is wrong now. */
export type CheckState = 'well' | 'notice' | 'trouble';

export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  /** Fills the sentence `condition.<name>.<state>`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Titles of the experiments that it is about. */
  readonly where?: readonly string[];
  /** Attached files that are missing or altered, and what they hang on. */
  readonly files?: readonly AttachmentProblem[];
}

export interface CheckProgress {
  /** What is read now. */
  readonly part: 'integrity' | 'values' | 'attachments';
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

export interface Condition {
  readonly checks: readonly Check[];
  /** Instant. */
  readonly checkedAt: string;
}

export const conditionHostCalls = {
  /** Reads the whole library and every attached file through, in slices; null when it was cancelled. */
  'condition.check': call<Condition | null>()(z.object({})),
  /** How far this window's check-up is; null while there is none. */
  'condition.progress': call<CheckProgress | null>()(z.object({})),
  'condition.cancel': call()(z.object({})),
  /** Null when the computer's clock fits what was recorded. */
  'condition.clock': call<ClockJump | null>()(z.object({})),
  /** Whether the library was changed by something else since it was last closed here, or lost a bit. */
  'condition.altered': call<boolean>()(z.object({})),
  /** Asks where to and writes the diagnostic report, also when the library cannot be opened; null when the user cancels. */
  'condition.saveReport': call<{ readonly path: string } | null>()(z.object({})),
} as const;
