/**
 * A call across the one door: its input schema at run time, its output type at compile time.
 * Commands write (one transaction, one undo step), queries read, host calls reach the desktop (dialogs, files, windows).
 */
import type { z } from 'zod';
import type { Topic } from './topics.ts';

export interface CallSpec<I extends z.ZodType, O> {
  readonly input: I;
  /** Never present at run time: carries the output type. */
  readonly output?: O;
}

export interface QuerySpec<I extends z.ZodType, O> extends CallSpec<I, O> {
  /** Changes that make an answer stale. */
  readonly topics: readonly Topic[];
  /** The same for one input, where that tells more. */
  topicsFor?(input: z.input<I>): readonly Topic[];
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
