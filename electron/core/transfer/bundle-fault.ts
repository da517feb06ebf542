import type { RuleCode } from '@shared/entities/define.ts';
import type { z } from 'zod';
import { AppError } from '../base/app-error.ts';

/** Why a value in a bundle cannot be taken; `errors.bundle.reason.<reason>` has the words. */
export type FaultReason =
  | 'type'
  | 'format'
  | 'range'
  | 'choice'
  | 'depth'
  | 'control'
  | 'surrogate'
  | 'direction'
  | 'residentNumber'
  | 'twice'
  | 'rank'
  | 'dates'
  | RuleCode;

const FAULTS_NAMED = 3;

export function invalidAt(place: string, reason: FaultReason): AppError {
  return new AppError('bundle.invalid', { place, reason, count: 1 });
}

/** The first places of a failed check, why the first failed, and how many there are. */
export function invalidShape({ issues }: z.ZodError): AppError {
  const places = [...new Set(issues.map((issue) => pathOf(issue.path)))];
  const place = places.slice(0, FAULTS_NAMED).join(', ');
  return new AppError('bundle.invalid', { place, reason: reasonOf(issues[0]), count: places.length });
}

function reasonOf(issue: z.core.$ZodIssue | undefined): FaultReason {
  switch (issue?.code) {
    case 'invalid_format':
    case 'custom':
      return 'format';
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
      return 'range';
    case 'invalid_value':
      return 'choice';
    default:
      return 'type';
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
