/** Inputs of a command with each of their texts in turn replaced. */
import { id } from '@shared/contract/entities.ts';
import { fc } from '../../support/chance.ts';
import type { z } from 'zod';
import { arbitraryOf } from './arbitrary-of.ts';

/** The value with each of its texts in turn replaced, ids and all: whatever is a text is tried. */
export function withText(value: unknown, text: string): readonly unknown[] {
  if (typeof value === 'string') return [text];
  if (Array.isArray(value))
    return value.flatMap((item, at) => withText(item, text).map((changed) => value.with(at, changed)));
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value))
    return Object.entries(value).flatMap(([key, item]) =>
      withText(item, text).map((changed) => ({ ...value, [key]: changed })),
    );
  return [];
}

/** Inputs that between them fill every field of the schema. */
export function inputsOf(schema: z.ZodType, experimentId: string, numRuns: number): readonly unknown[] {
  const known = (part: unknown) => (part === id ? fc.constant(experimentId) : undefined);
  return fc.sample(arbitraryOf(schema, known), { numRuns, seed: 8 });
}
