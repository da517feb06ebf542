/** The truth behind the "saved" sign: it says saved only when every command sent has been committed. */
import { useSyncExternalStore } from 'react';
import type { ErrorCode } from '@shared/contract/errors.ts';

export type SavingState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** A refused input is the user's to mend and leaves everything saved; these mean the disk did not take it. */
const DISK_FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'internal',
  'library.full',
  'library.readOnly',
  'library.damaged',
  'library.inUse',
]);

function createSaving() {
  let pending = 0;
  let state: SavingState = { kind: 'saved' };
  const listeners = new Set<() => void>();

  function set(next: SavingState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    begin(): (failure: ErrorCode | null) => void {
      pending += 1;
      if (state.kind === 'saved') set({ kind: 'saving' });
      return (failure) => {
        pending -= 1;
        if (failure !== null && DISK_FAULTS.has(failure)) set({ kind: 'failed', code: failure });
        else if (pending === 0) set({ kind: 'saved' });
      };
    },
    read: (): SavingState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const saving = createSaving();

export function useSavingState(): SavingState {
  return useSyncExternalStore(saving.subscribe, saving.read);
}
