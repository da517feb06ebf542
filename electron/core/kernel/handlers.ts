/** How a feature states its commands and queries: the policy stands beside the handler. */
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import type { CallMap, OutputOf, ParsedOf } from '@shared/contract/define.ts';
import type { Reader } from '../db/reader.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface CommandHandler<I, O> {
  /** The undo stack that the step goes to; default: the input's `experimentId`, or its `scope`. */
  readonly scope?: 'library';
  /** `false`: written without an undo step. */
  readonly undoable?: false;
  /** Why a verified backup must stand before the command begins, which is refused without it (`backup.*`); null: not for this input. */
  readonly backupFirst?: (input: I, reader: Reader) => BackupReason | null;
  run(work: UnitOfWork, input: I): O;
}

export type CommandHandlers<M extends CallMap> = {
  readonly [K in keyof M]: CommandHandler<ParsedOf<M[K]>, OutputOf<M[K]>>;
};

export type QueryHandlers<M extends CallMap> = {
  readonly [K in keyof M]: (reader: Reader, input: ParsedOf<M[K]>) => OutputOf<M[K]>;
};

const MASS = 20;

/** `backupFirst` of a command that removes the things it is given: twenty or more at once are an event. */
export function beforeMassDelete({ ids }: { readonly ids: readonly string[] }): BackupReason | null {
  return beforeRemoving(ids.length);
}

/** The same, of one that removes so many things at once. */
export function beforeRemoving(count: number): BackupReason | null {
  return count >= MASS ? 'massDelete' : null;
}
