/** One cache for the window. Nothing goes stale by age: only a change notice makes it so. */
import { MutationCache, notifyManager, QueryClient } from '@tanstack/react-query';
import { onChange } from '@app/lib/api.ts';
import { followNotice } from '@app/lib/data.ts';
import { shareRows } from '@app/lib/optimistic.ts';
import { keepQuiet, reportFailure } from './failures.ts';

// The default waits for the next task: an optimistic change would miss the frame of the key press that made it.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError(error, _variables, _result, mutation) {
      if (mutation.meta?.['quiet'] === true) keepQuiet(error);
      else reportFailure(error);
    },
  }),
  defaultOptions: {
    // The default mode waits for a network that this app never uses.
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      structuralSharing: shareRows,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

onChange((notice) => followNotice(queryClient, notice));
