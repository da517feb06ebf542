/** Why a file of another tool cannot be taken, with the place in it. */
import type { z } from 'zod';
import { AppError } from '../../base/app-error.ts';
import { invalidShape } from '../bundle-fault.ts';
import { cleanTree } from '../clean-tree.ts';

type Fault = 'foreign.dangling' | 'foreign.duplicateId' | 'foreign.circular';

export function faultAt(code: Fault, place: string): AppError {
  return new AppError(code, { place });
}

/** Throws `foreign.duplicateId` for the second of two rows with the same id. */
export function refuseTwice(list: string, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) throw faultAt('foreign.duplicateId', `${list}[${index}].id`);
    seen.add(id);
  }
}

/** Throws `foreign.tooMany`; looked at before the shape is, as a list of millions of wrong rows would bring millions of faults. */
export function refuseTooMany(place: string, list: unknown, max: number): void {
  const count = Array.isArray(list) ? list.length : sizeOf(list);
  if (count > max) throw new AppError('foreign.tooMany', { place, count, max });
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** What the schema reads of the file, its texts cleaned as at the door; throws `bundle.invalid` with the place. */
export function shaped<S extends z.ZodType>(schema: S, json: object): z.output<S> {
  const result = schema.safeParse(json);
  if (!result.success) throw invalidShape(result.error);
  // A copy of the same shape: only texts differ.
  return cleanTree(result.data) as z.output<S>;
}
