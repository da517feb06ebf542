/** How a feature states its commands and queries: the policy stands beside the handler. */
import type { CallMap, OutputOf, ParsedOf } from '@shared/contract/define.ts';
import type { Reader } from '../db/reader.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface CommandHandler<I, O> {
  /** The undo stack that the step goes to; default: the input's `experimentId`. */
  readonly scope?: 'library';
  /** `false`: written without an undo step. */
  readonly undoable?: false;
  run(work: UnitOfWork, input: I): O;
}

export type CommandHandlers<M extends CallMap> = {
  readonly [K in keyof M]: CommandHandler<ParsedOf<M[K]>, OutputOf<M[K]>>;
};

export type QueryHandlers<M extends CallMap> = {
  readonly [K in keyof M]: (reader: Reader, input: ParsedOf<M[K]>) => OutputOf<M[K]>;
};
