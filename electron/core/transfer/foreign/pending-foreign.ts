/** Files of other tools that were read apart and wait for what the user decides, by token (see `pending-imports.ts`). */
import { randomUUID } from 'node:crypto';
import type { Foreign } from '@shared/contract/foreign.contract.ts';
import { AppError } from '../../base/app-error.ts';

export interface PendingForeign {
  readonly foreign: Foreign;
  /** What the user knows the file by. */
  readonly file: string;
}

/** More than anyone keeps open; what is older was forgotten, not decided. */
const LONGEST_QUEUE = 4;

const parked = new Map<string, PendingForeign>();

export function addPendingForeign(foreign: Foreign, file: string): string {
  const token = randomUUID();
  parked.set(token, { foreign, file });
  for (const old of [...parked.keys()].slice(0, -LONGEST_QUEUE)) parked.delete(old);
  return token;
}

/** Throws `notFound`. */
export function pendingForeign(token: string): PendingForeign {
  const found = parked.get(token);
  if (found === undefined) throw new AppError('notFound', { what: 'bundle' });
  return found;
}

export function dropPendingForeign(token: string): void {
  parked.delete(token);
}
