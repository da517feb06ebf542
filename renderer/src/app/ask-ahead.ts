import type { QueryKey } from '@tanstack/react-query';
import { dayNow } from '@app/i18n/hooks.ts';
import { callHost, runQuery } from '@app/lib/api.ts';
import { queryKey } from '@app/lib/data.ts';
import { queryClient } from './query-client.ts';

/** What is refused now, as of a library that is locked, is asked for anew by the screen that needs it. */
async function ask<T>(key: QueryKey, answer: () => Promise<T>): Promise<void> {
  try {
    await queryClient.fetchQuery({ queryKey: key, queryFn: answer });
  } catch {
    queryClient.removeQueries({ queryKey: key, exact: true, type: 'inactive' });
  }
}

/** Asks at once for what the first screen waits for: each answer would otherwise be asked for only when the one before it is drawn. */
export function askAhead(): void {
  void ask(['host.info'], () => callHost('host.info', {}));
  void ask(queryKey('preference.all', {}), () => runQuery('preference.all', {}));
  if (window.location.hash.length > 2) return;
  const list = { today: dayNow() };
  void ask(queryKey('library.list', list), () => runQuery('library.list', list));
}
