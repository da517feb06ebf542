import { useQuery } from '@tanstack/react-query';
import type { UnreadableCopy } from '@shared/contract/privacy.contract.ts';
import { callHost } from '@app/lib/api.ts';

const NONE: readonly UnreadableCopy[] = [];

/** Copies of the library that a destruction cannot write anew; none until that is known. */
export function useUnreadable(): readonly UnreadableCopy[] {
  const asked = useQuery({
    queryKey: ['privacy.unreadable'],
    queryFn: () => callHost('privacy.unreadable', {}),
    staleTime: 0,
  });
  return asked.data ?? NONE;
}
