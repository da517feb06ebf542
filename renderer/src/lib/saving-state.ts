/** The window's one keeper of unsaved commands. */
import { useSyncExternalStore } from 'react';
import { ApiError } from './api-error.ts';
import { createSaving } from './saving.ts';
import type { SavingState } from './saving.ts';

export const saving = createSaving((error) =>
  error instanceof ApiError ? { code: error.code, params: error.params } : undefined,
);

export function useSavingState(): SavingState {
  return useSyncExternalStore(saving.subscribe, saving.read);
}
