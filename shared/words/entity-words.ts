import type { z } from 'zod';
import type { DECLARED, EntityName, GestureTable } from '../entities/index.ts';

/** Columns that say nothing to a reader: keys, the place in an order (it reads as a move), and what no user changes. */
type Silent = 'id' | 'experimentId' | 'rank';

type Fields<N extends EntityName> = (typeof DECLARED)[N]['fields'];

type SpokenColumn<N extends EntityName> = {
  [K in keyof Fields<N>]: Fields<N>[K] extends { readonly fixed: true } ? never : Exclude<K, Silent>;
}[keyof Fields<N>];

type AnyField = { [N in EntityName]: Fields<N>[keyof Fields<N>] }[EntityName];
type Choice = Extract<AnyField, { readonly words: string }>;
/** The codes of the closed lists that share these words. */
type CodeOf<W extends string> = NonNullable<z.output<Extract<Choice, { readonly words: W }>['schema']>> & string;

/** A word for every table and every column that a user can change: a declaration without its words does not compile. */
export interface EntityWords {
  readonly thing: Readonly<Record<EntityName, string>>;
  /** So many rows; every table with gestures has one, others where they are counted. */
  readonly count: Readonly<Record<string, string>> & { readonly [N in GestureTable as `${N}_other`]: string };
  readonly column: { readonly [N in EntityName]: { readonly [K in SpokenColumn<N> & string]: string } };
  /** A word for every code of every closed list, under the key that its fields are declared with. */
  readonly value: { readonly [W in Choice['words']]: Readonly<Record<CodeOf<W>, string>> };
}
