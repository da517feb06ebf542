import { ApiError } from '@app/lib/api.ts';

/** Nobody gave what opens it yet. */
export function isLockedError(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'library.locked' || error.code === 'library.wrongPassphrase');
}
