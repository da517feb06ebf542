/** What follows from one declaration. Each takes the declaration as a value, so that it serves tables that are not registered too. */
import { z } from 'zod';
import type { Declaration } from './define.ts';
import type { Field, Ownership } from './fields.ts';

/** Tables by name. */
export type Declarations = Readonly<Record<string, Declaration>>;

export interface Reference {
  readonly column: string;
  readonly target: string;
  /** `remove` removes this row with its target; `clear` sets the column to null. */
  readonly onRemove: 'remove' | 'clear';
  /** The row is told as a part of its target. */
  readonly isPart: boolean;
  /** The column that names the table of the target, where it is not always the same. */
  readonly tableColumn?: string;
}

export function fieldsOf(declaration: Declaration): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(declaration.fields);
}

/** The tables whose rows may own others, with their declarations. */
export function ownersIn(all: Declarations, ownership: Ownership): readonly string[] {
  return Object.keys(all).filter((table) => all[table]?.[ownership] !== undefined);
}

/**
 * In the order of the fields; the first that is set is what a row belongs to. A column that may point into several of the tables
 * `all` is one reference to each.
 */
export function referencesIn(declaration: Declaration, all: Declarations = {}): readonly Reference[] {
  return fieldsOf(declaration).flatMap(([column, { target, onRemove, ownedBy }]): readonly Reference[] => {
    if (onRemove === undefined) return [];
    const common = {
      column,
      onRemove: onRemove === 'clear' ? onRemove : 'remove',
      isPart: onRemove === 'part',
    } as const;
    if (ownedBy !== undefined)
      return ownersIn(all, ownedBy).map((owner) => ({ ...common, target: owner, tableColumn: 'ownerTable' }));
    return target === undefined ? [] : [{ ...common, target }];
  });
}

/** The id that a row refers to by this reference; null where it refers to nothing, or to a row of another table. */
export function referredBy(
  { column, target, tableColumn }: Pick<Reference, 'column' | 'target' | 'tableColumn'>,
  row: Readonly<Record<string, unknown>> | null | undefined,
): string | null {
  const id = row?.[column];
  if (typeof id !== 'string') return null;
  return tableColumn === undefined || row?.[tableColumn] === target ? id : null;
}

/** Names of the tables with the five gestures. */
export function gestureTablesIn(all: Declarations): readonly string[] {
  return Object.keys(all).filter((table) => all[table]?.gestures === true);
}

/** Names of the fields for which `test` holds. */
export function fieldNames(declaration: Declaration, test: (field: Field, name: string) => boolean): readonly string[] {
  return fieldsOf(declaration).flatMap(([name, field]) => (test(field, name) ? [name] : []));
}

/** Texts that must be given before a row can be stored. */
export function neededTexts(declaration: Declaration): readonly string[] {
  return fieldNames(declaration, ({ kind, blank }) => kind === 'text' && blank === undefined);
}

/** What a user must say of which row another one is about. */
export function neededReferences(declaration: Declaration): readonly string[] {
  return fieldNames(
    declaration,
    ({ kind, blank, fixed, ownedBy }) =>
      kind === 'ref' && blank === undefined && fixed !== true && ownedBy === undefined,
  );
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

/** Fields in which words of the user's own stand, alone or in a structure; words of the programme's own name nobody. */
export function textFields(declaration: Declaration, kind: 'text' | 'structure'): readonly string[] {
  return fieldNames(declaration, (field) => field.kind === kind && field.personal !== 'none');
}

/** The fields that the search looks through: those that are declared, or else every text that a user wrote. What names a row comes first. */
export function searchedFields(declaration: Declaration): readonly string[] {
  const { name, searched } = declaration;
  const texts = searched ?? fieldNames(declaration, isWritten);
  return [...name.filter((column) => texts.includes(column)), ...texts.filter((column) => !name.includes(column))];
}

function isWritten({ kind, personal }: Field): boolean {
  return kind === 'text' || (kind === 'structure' && personal !== 'none');
}

/** Whether a row is somebody: its name is a person's. */
export function isSomebody({ name, fields }: Declaration): boolean {
  const [first] = name;
  return first !== undefined && fields[first]?.personal === 'name';
}
