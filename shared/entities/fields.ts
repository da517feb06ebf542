/**
 * The kinds of field that a table is declared with. A kind brings its zod schema, what it holds where nothing is said, and how
 * a value of it reads; who is named in a text is part of its declaration.
 */
import { z } from 'zod';
import * as column from './columns.ts';

/** How a stored value is written for a reader. */
export type FieldKind =
  | 'text'
  | 'won'
  | 'number'
  | 'heads'
  | 'minutes'
  | 'clock'
  | 'day'
  | 'instant'
  | 'flag'
  | 'choice'
  | 'ref'
  | 'rank'
  | 'structure'
  | 'code';

/**
 * What a field says of a person. `none`: words of the programme's own, or a heading that names nobody; `name`, `contact`: by itself;
 * `names`: of several, with other words between; `about`: facts about one person; `free`: prose in which anybody may be named.
 * Masking, purges and the search for mentions go by it.
 */
export type PersonalClass = 'none' | 'name' | 'names' | 'contact' | 'about' | 'free';

/** What a copy that starts afresh keeps of a field: the plan, not what came of it. */
export type OnCopy = 'keep' | 'reset';

/** What happens to a row when the row that it points at is removed. `part`: it goes too, and counts as a part of it. */
export type OnRemove = 'part' | 'remove' | 'clear';

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly kind: FieldKind;
  /** What a user may enter, where that is narrower than what may be stored; of the same types as `schema`. */
  readonly entered?: z.ZodType;
  /** What a new row holds where nothing is said; a field without one must always be given. */
  readonly blank?: unknown;
  /** Where the words of a closed list stand in the vocabulary. */
  readonly words?: string;
  readonly personal?: PersonalClass;
  /** Prose of several lines. */
  readonly isLong?: true;
  /** What a file says that was written before the field came to be. */
  readonly absent?: unknown;
  readonly onCopy?: OnCopy;
  /** A planned day: a copy for another event day moves it along. */
  readonly moves?: true;
  /** Never changed by a user: left out of sentences, and kept when the row is put back as it was. */
  readonly fixed?: true;
  readonly target?: string;
  readonly onRemove?: OnRemove;
  /** The target stands in any table whose declaration has this; `ownerTable` of the row says which. */
  readonly ownedBy?: Ownership;
}

/** A field that need not be given. */
type Blank = { readonly blank: unknown };
type Nullable<F extends Field> = Field<z.ZodNullable<F['schema']>> & Blank;

/** What a declaration says of rows that may own others. */
export type Ownership = 'files' | 'contacts' | 'appearances';

interface TextOptions {
  readonly personal: PersonalClass;
}

/** One line, at most 300 letters. */
export function line({ personal }: TextOptions): Field<typeof column.line> & Blank {
  return { schema: column.line, kind: 'text', blank: '', personal };
}

/** One line that may not be empty. */
export function requiredLine({ personal }: TextOptions): Field<typeof column.requiredLine> {
  return { schema: column.requiredLine, kind: 'text', personal };
}

/** Prose of several lines, at most 20,000 letters. */
export function note({ personal }: TextOptions): Field<typeof column.note> & Blank {
  return { schema: column.note, kind: 'text', blank: '', personal, isLong: true };
}

/** A text with rules of its own. */
export function text<S extends z.ZodType>(schema: S, { personal }: TextOptions): Field<S> {
  return { schema, kind: 'text', personal };
}

/** A text that the program writes and reads: a hash, a media type, an item number. */
export function code<S extends z.ZodType>(schema: S): Field<S> {
  return { schema, kind: 'code', personal: 'none' };
}

/** Integer won, entered as nothing below zero. */
export function won(): Field<typeof column.won> & Blank {
  return { schema: column.won, entered: column.enteredAmount, kind: 'won', blank: 0 };
}

/** Integer won; money that came back is negative. */
export function balance(): Field<typeof column.won> & Blank {
  return { ...won(), entered: column.enteredBalance };
}

export function integer(least: number, most: number): Field<z.ZodInt>;
export function integer(least: number, most: number, blank: number): Field<z.ZodInt> & Blank;
export function integer(least: number, most: number, blank?: number): Field<z.ZodInt> {
  return { schema: z.int().min(least).max(most), kind: 'number', ...(blank === undefined ? {} : { blank }) };
}

/** A number of people. */
export function heads(): Field<typeof column.count> {
  return { schema: column.count, kind: 'heads' };
}

/** A length of one minute to a week. */
export function minutes(): Field<typeof column.positiveMinutes> {
  return { schema: column.positiveMinutes, kind: 'minutes' };
}

/** A time of day, in minutes from 00:00. */
export function clock(): Field<typeof column.minuteOfDay> {
  return { schema: column.minuteOfDay, kind: 'clock' };
}

/** A time on a sheet, in minutes from 00:00 of its date; above 1,439 is the next day. */
export function sheetClock(): Field<typeof column.minuteOfSheet> {
  return { schema: column.minuteOfSheet, kind: 'clock' };
}

/** A civil date, `YYYY-MM-DD`. */
export function day(): Field<typeof column.civilDate> {
  return { schema: column.civilDate, kind: 'day' };
}

/** A day of the plan: a copy for another event day moves it by as many days. */
export function plannedDay(): Nullable<Field<typeof column.civilDate>> {
  return { ...orNone(day()), moves: true };
}

/** A moment, ISO 8601 in UTC. */
export function instant(): Field<typeof column.instant> {
  return { schema: column.instant, kind: 'instant' };
}

export function flag(): Field<z.ZodBoolean> & Blank {
  return { schema: z.boolean(), kind: 'flag', blank: false };
}

type Choice<S extends z.ZodType, W extends string> = Field<S> & { readonly words: W };

/** One of a closed list; `words` is the key under which the vocabulary (`shared/words`) has a word for each. */
export function choice<S extends z.ZodType, const W extends string>(schema: S, words: W): Choice<S, W>;
export function choice<S extends z.ZodType, const W extends string>(
  schema: S,
  words: W,
  blank: z.output<S>,
): Choice<S, W> & Blank;
export function choice<S extends z.ZodType>(schema: S, words: string, blank?: z.output<S>): Field<S> {
  return { schema, kind: 'choice', words, personal: 'none', ...(blank === undefined ? {} : { blank }) };
}

/** The id of a row of another table of the same experiment. */
export function ref<T extends string>(target: T, onRemove: 'part' | 'remove'): Field<typeof column.id>;
export function ref<T extends string>(target: T, onRemove: OnRemove): Nullable<Field<typeof column.id>>;
export function ref(target: string, onRemove: OnRemove): Field {
  const plain: Field = { schema: column.id, kind: 'ref', target, onRemove };
  return onRemove === 'clear' ? orNone(plain) : plain;
}

/**
 * What a row belongs to: a row of any table whose declaration has the word `ownership`. It goes with its owner. A file may name
 * the table of a later release.
 */
export function owner(ownership: Ownership): {
  readonly ownerTable: Field<typeof column.tableName>;
  readonly ownerId: Field<typeof column.id>;
} {
  return {
    ownerTable: code(column.tableName),
    ownerId: { schema: column.id, kind: 'ref', ownedBy: ownership, onRemove: 'part' },
  };
}

/** The place in an order of the user's own; a fractional index. */
export function rank(): Field<typeof column.rank> {
  return { schema: column.rank, kind: 'rank' };
}

/** A structure that is stored as JSON text. */
export function json<S extends z.ZodType>(schema: S, { personal }: TextOptions): Field<S> {
  return { schema, kind: 'structure', personal };
}

/** May be empty: null. */
export function orNone<F extends Field>(field: F): Omit<F, 'schema' | 'entered' | 'blank'> & Nullable<F> {
  const { schema, entered } = field;
  return {
    ...field,
    schema: schema.nullable() as z.ZodNullable<F['schema']>,
    ...(entered === undefined ? {} : { entered: entered.nullable() }),
    blank: null,
  };
}

/** A column that came later: what a file says that was written before. */
export function since<F extends Field>(field: F, absent: z.output<F['schema']>): F {
  return { ...field, absent };
}

/** The same field, otherwise treated when the experiment is copied without its progress. */
export function onCopy<F extends Field>(field: F, treatment: OnCopy): F {
  return { ...field, onCopy: treatment };
}

/** A fact about the person whom the row is about, whatever its kind. */
export function aboutPerson<F extends Field>(field: F): F {
  return { ...field, personal: 'about' };
}

/** What the row is rather than what it says: no user changes it. */
export function fixed<F extends Field>(field: F): F & { readonly fixed: true } {
  return { ...field, fixed: true };
}
