import type { LockChange } from '@shared/contract/lock.contract.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callHost } from '@app/lib/api.ts';

export interface LockWish {
  readonly current: string | null;
  readonly next: string | null;
}

export type LockAct = 'set' | 'change' | 'anew' | 'remove';

/** One act on the lock. The form may be gone by the time that the screen has learned of it, so `onDone` is told first. */
export function useLockChange(act: LockAct, onDone: (change: LockChange) => void) {
  const client = useQueryClient();
  return useMutation<LockChange, Error, LockWish>({
    mutationFn: (wish) =>
      act === 'anew' ? callHost('lock.encryptAnew', { passphrase: wish.current ?? '' }) : callHost('lock.change', wish),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: LOCK_STATE }),
    meta: { quiet: true },
  });
}

export const LOCK_STATE = ['lock.state'] as const;
