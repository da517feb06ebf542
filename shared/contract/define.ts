/**
 * A call across the one door: its input schema at run time, its output type at compile time.
 * Commands write (one transaction, one undo step), queries read, host calls reach the desktop (dialogs, files, windows).
 */
import type { z } from 'zod';
import type { EntityName } from '../entities/index.ts';
import type { Topic } from './topics.ts';

export interface CallSpec<I extends z.ZodType, O> {
  readonly input: I;
  /** Never present at run time: carries the output type. */
  readonly output?: O;
}

/** Where rows of a table stand in an answer. Of tables that are not named an answer holds nothing. */
export type RowPlace =
  /**
   * In a list: the one that the answer has under this name, or the answer itself (null). `only`: the columns that it shows, by default
   * all. Rows that come are put in their order where the list is `complete` (every row of the experiment, in the order of the table).
   * `within`: columns that tell, by the input, to which list a row belongs.
   */
  | {
      readonly list: string | null;
      readonly only?: readonly string[];
      readonly complete?: boolean;
      readonly within?: readonly string[];
    }
  /** The one row that the answer has under this name. */
  | { readonly one: string }
  /** Only what is derived from them: from these columns, and from which rows there are. */
  | { readonly derived: readonly string[] | 'all' };

export type RowPlaces = Readonly<Partial<Record<EntityName, RowPlace>>>;

export interface QuerySpec<I extends z.ZodType, O> extends CallSpec<I, O> {
  /** Changes that make an answer stale. */
  readonly topics: readonly Topic[];
  /** The same for one input, where that tells more. */
  topicsFor?(input: z.input<I>): readonly Topic[];
  /** All tables that the answer is read from: a notice that tells the rows is written into it instead of asking again. */
  readonly rows?: RowPlaces;
}

/** `call<Output>()(inputSchema)`, for commands and host calls; two steps so that the input type is inferred. */
export function call<O = null>() {
  return function withInput<I extends z.ZodType>(input: I): CallSpec<I, O> {
    return { input };
  };
}

/** `query<Output>(...topics)(inputSchema)` */
export function query<O>(...topics: readonly Topic[]) {
  return function withInput<I extends z.ZodType>(input: I): QuerySpec<I, O> {
    return { input, topics };
  };
}

/** The query, and where rows stand in its answer. */
export function holding<I extends z.ZodType, O>(spec: QuerySpec<I, O>, rows: RowPlaces): QuerySpec<I, O> {
  return { ...spec, rows };
}

/** `queryBy<Output>(topics, topicsFor)(inputSchema)`, for a query whose input tells what makes its answer stale. */
export function queryBy<O>(topics: readonly Topic[], topicsFor: (input: never) => readonly Topic[]) {
  return function withInput<I extends z.ZodType>(input: I): QuerySpec<I, O> {
    return { input, topics, topicsFor: topicsFor as (given: z.input<I>) => readonly Topic[] };
  };
}

export type CallMap = Readonly<Record<string, CallSpec<z.ZodType, unknown>>>;
/** What a caller passes in (defaults not yet filled). */
export type InputOf<S> = S extends CallSpec<infer I, unknown> ? z.input<I> : never;
/** What a handler receives (validated, defaults filled). */
export type ParsedOf<S> = S extends CallSpec<infer I, unknown> ? z.output<I> : never;
export type OutputOf<S> = S extends CallSpec<z.ZodType, infer O> ? O : never;
