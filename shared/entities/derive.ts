/** What follows from one declaration. Each takes the declaration as a value, so that it serves tables that are not registered too. */
import { z } from 'zod';
import type { Declaration } from './define.ts';
import type { Field } from './fields.ts';

export interface Reference {
  readonly column: string;
  readonly target: string;
  /** `remove` removes this row with its target; `clear` sets the column to null. */
  readonly onRemove: 'remove' | 'clear';
  /** The row is told as a part of its target. */
  readonly isPart: boolean;
}

export function fieldsOf(declaration: Declaration): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(declaration.fields);
}

/** In the order of the fields; the first that is set is what a row belongs to. */
export function referencesIn(declaration: Declaration): readonly Reference[] {
  return fieldsOf(declaration).flatMap(([column, { target, onRemove }]) =>
    target === undefined || onRemove === undefined
      ? []
      : [{ column, target, onRemove: onRemove === 'clear' ? onRemove : 'remove', isPart: onRemove === 'part' }],
  );
}

/** Names of the fields for which `test` holds. */
export function fieldNames(declaration: Declaration, test: (field: Field, name: string) => boolean): readonly string[] {
  return fieldsOf(declaration).flatMap(([name, field]) => (test(field, name) ? [name] : []));
}

/** Texts that must be given before a row can be stored. */
export function neededTexts(declaration: Declaration): readonly string[] {
  return fieldNames(declaration, ({ kind, blank }) => kind === 'text' && blank === undefined);
}

/** What a new row holds where nothing is said: every field that has a blank. */
export function blankFields(declaration: Declaration): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fieldsOf(declaration).flatMap(([name, { blank }]) => (blank === undefined ? [] : [[name, blank] as const])),
  );
}

/** Whether rows stand in an order of the user's own. */
export function isRanked(declaration: Declaration): boolean {
  return fieldsOf(declaration).some(([, { kind }]) => kind === 'rank');
}

/** Columns whose values no two rows share: those of the key within its experiment, or those that are unique where given. */
export function uniqueColumns({ key, uniqueIfGiven }: Declaration): readonly string[] | undefined {
  return key === undefined ? uniqueIfGiven : ['experimentId', ...key];
}

/** The codes that may stand in a field of a closed list, in their order; none for another kind of field. */
export function choicesOf(field: Field | undefined): readonly string[] {
  const plain = field === undefined ? undefined : withoutNull(field.schema);
  return plain instanceof z.ZodEnum ? plain.options.map(String) : [];
}

/** The least and the most that a whole number may be; a kind without bounds of its own has none. */
export function boundsOf(field: Field): { readonly min: number; readonly max: number } {
  const plain = withoutNull(field.schema);
  return plain instanceof z.ZodNumber
    ? { min: plain.minValue ?? -Infinity, max: plain.maxValue ?? Infinity }
    : { min: -Infinity, max: Infinity };
}

function withoutNull(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
}
