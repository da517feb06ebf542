/**
 * Preferences that the main process believes, as it opens files by them. A page that was taken over must not be able to write them: it
 * could have any program on the disk opened.
 */
import type { CallRequest } from '@shared/contract/api.ts';
import { preferenceCommands } from '@shared/contract/preference.contract.ts';
import { AppError } from '@core/base/app-error.ts';
import { parseInput } from '@core/kernel/validate-input.ts';

export const HOST_KEYS = 'host.';

/** Throws `input.invalid` for a page's wish to write a preference of the main process. */
export function refuseHostKeys({ name, input }: CallRequest): void {
  if (name !== 'preference.set') return;
  const { key } = parseInput(preferenceCommands[name].input, input);
  if (key.startsWith(HOST_KEYS)) throw new AppError('input.invalid', { field: 'key', reason: 'reserved' });
}
