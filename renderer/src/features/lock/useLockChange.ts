import type { LockChange } from '@shared/contract/lock.contract.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callHost } from '@app/lib/api.ts';

export interface LockWish {
  readonly current: string | null;
  readonly next: string | null;
}

/** Sets, changes or removes the passphrase. The form may be gone by the time that the screen has learned of it, so `onDone` is told first. */
export function useLockChange(onDone: (change: LockChange) => void) {
  const client = useQueryClient();
  return useMutation<LockChange, Error, LockWish>({
    mutationFn: (wish) => callHost('lock.change', wish),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: LOCK_STATE }),
    meta: { quiet: true },
  });
}

export const LOCK_STATE = ['lock.state'] as const;
