/**
 * Bundles that were read apart and wait for what the user decides. A token stands for one, so that no unchecked row can come through
 * the door under the name of a checked bundle.
 */
import { randomUUID } from 'node:crypto';
import type { Bundle } from '@shared/contract/bundle.ts';
import type { BundlePreview } from '@shared/contract/bundle.contract.ts';
import { AppError } from '../base/app-error.ts';
import { NOTHING_UNSAID } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';
import type { ReadBundle } from './parse-bundle.ts';
import { NO_UNKNOWN_PARTS } from './unknown-parts.ts';
import type { UnknownParts } from './unknown-parts.ts';

export interface PendingImport {
  readonly bundle: Bundle;
  readonly source: BundlePreview['source'];
  /** What it does not speak of. */
  readonly unsaid: Unsaid;
  /** What it says that this release does not know. */
  readonly unknown: UnknownParts;
}

const parked = new Map<string, PendingImport>();

export function addPendingImport(
  bundle: Bundle,
  source: BundlePreview['source'],
  { unsaid = NOTHING_UNSAID, unknown = NO_UNKNOWN_PARTS }: Partial<Pick<ReadBundle, 'unsaid' | 'unknown'>> = {},
): string {
  const token = randomUUID();
  parked.set(token, { bundle, source, unsaid, unknown });
  return token;
}

/** Throws `notFound`. */
export function pendingImport(token: string): PendingImport {
  const found = parked.get(token);
  if (found === undefined) throw new AppError('notFound', { what: 'bundle' });
  return found;
}

export function dropPendingImport(token: string): void {
  parked.delete(token);
}
