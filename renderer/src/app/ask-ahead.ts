import { dayNow } from '@app/i18n/hooks.ts';
import { callHost, runQuery } from '@app/lib/api.ts';
import { queryKey } from '@app/lib/data.ts';
import { queryClient } from './query-client.ts';

/** Asks at once for what the first screen waits for: each answer would otherwise be asked for only when the one before it is drawn. */
export function askAhead(): void {
  void queryClient.prefetchQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  void queryClient.prefetchQuery({
    queryKey: queryKey('preference.all', {}),
    queryFn: () => runQuery('preference.all', {}),
  });
  if (window.location.hash.length > 2) return;
  const list = { today: dayNow() };
  void queryClient.prefetchQuery({
    queryKey: queryKey('library.list', list),
    queryFn: () => runQuery('library.list', list),
  });
}
