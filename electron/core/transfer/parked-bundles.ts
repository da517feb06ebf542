/**
 * Bundles that were read apart and wait for the command that imports them. A token stands for one, so that no unchecked row can come
 * through the door under the name of a checked bundle.
 */
import { randomUUID } from 'node:crypto';
import type { Bundle } from '@shared/contract/bundle.ts';
import { AppError } from '../kernel/app-error.ts';

const parked = new Map<string, Bundle>();

export function parkBundle(bundle: Bundle): string {
  const token = randomUUID();
  parked.set(token, bundle);
  return token;
}

/** Each token once; throws `notFound`. */
export function takeBundle(token: string): Bundle {
  const bundle = parked.get(token);
  if (bundle === undefined) throw new AppError('notFound', { what: 'bundle' });
  parked.delete(token);
  return bundle;
}
