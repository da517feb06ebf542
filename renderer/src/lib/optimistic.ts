/** Changes that are on the screen before the store has them. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';

export interface OptimisticChange<D, T> {
  readonly key: QueryKey;
  /** What the store will answer once it took the change, by the rule that the store follows. */
  readonly apply: (now: D) => D;
  readonly send: () => Promise<T>;
}

/**
 * Draws the change before it returns, and sends it. An answer that is on its way would show what was before: it is dropped, and asked for again when
 * the change is stored, as a command that changes nothing sends no notice. A refusal draws the stored state again and rejects.
 */
export async function optimistic<D, T>(
  client: QueryClient,
  { key, apply: guess, send }: OptimisticChange<D, T>,
): Promise<T> {
  const only = { queryKey: key, exact: true };
  const interrupted = client.isFetching(only) > 0;
  void client.cancelQueries(only);
  client.setQueryData<D>(key, (now) => (now === undefined ? now : guess(now)));
  try {
    const answer = await send();
    if (interrupted) void client.invalidateQueries(only);
    return answer;
  } catch (error) {
    await client.invalidateQueries(only);
    throw error;
  }
}
