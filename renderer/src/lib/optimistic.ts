/** Changes that are on the screen before the store has them. */
import { hashKey, replaceEqualDeep } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

export interface OptimisticChange<D, T> {
  readonly key: QueryKey;
  /** What the store will answer once it took the change, by the rule that the store follows. */
  readonly apply: (now: D) => D;
  readonly send: () => Promise<T>;
}

/** What is known of an answer while guesses are drawn over it. */
interface Guessed {
  /** How many are on their way. */
  waiting: number;
  /** What the store would answer now; undefined where that is not known any more. */
  base: unknown;
  /** Guesses of which no notice has told yet what became of them. */
  untold: number;
  /** Whether `base` is what is drawn. */
  isDrawn: boolean;
}

const guesses = new WeakMap<QueryClient, Map<string, Guessed>>();

function guessesOf(client: QueryClient): Map<string, Guessed> {
  const known = guesses.get(client) ?? new Map<string, Guessed>();
  guesses.set(client, known);
  return known;
}

/** Answers made from the answer before them, whose unchanged rows are the same objects: nothing in them needs to be compared. */
const made = new WeakSet<object>();

/** For `structuralSharing`: what did not change stays the same object. */
export function shareRows(before: unknown, after: unknown): unknown {
  return typeof after === 'object' && after !== null && made.has(after) ? after : replaceEqualDeep(before, after);
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
  const known = guessesOf(client);
  const hash = hashKey(key);
  const isStale = interrupted || client.getQueryState(key)?.isInvalidated === true;
  const guessed = known.get(hash) ?? { waiting: 0, base: client.getQueryData(key), untold: 0, isDrawn: true };
  known.set(hash, guessed);
  guessed.waiting += 1;
  guessed.untold += 1;
  guessed.isDrawn = false;
  if (isStale) guessed.base = undefined;
  client.setQueryData<D>(key, (now) => {
    if (now === undefined) return now;
    const next = guess(now);
    if (typeof next === 'object' && next !== null) made.add(next);
    return next;
  });
  try {
    const answer = await send();
    if (interrupted) void client.invalidateQueries(only);
    return answer;
  } catch (error) {
    guessed.base = undefined;
    await client.invalidateQueries(only);
    throw error;
  } finally {
    guessed.waiting -= 1;
    if (guessed.waiting === 0) {
      known.delete(hash);
      settle(client, key, guessed);
    }
  }
}

/** The last guess has been answered. */
function settle(client: QueryClient, key: QueryKey, { base, untold, isDrawn }: Guessed): void {
  if (base === undefined || isDrawn) return;
  if (untold === 0) client.setQueryData(key, base);
  // Nothing changed, or it is told late: what is drawn may not be what is stored, so no later notice may be written into it.
  else void client.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
}

/**
 * Writes into an answer what a change notice told. What was guessed of it gives way to what was stored, which may be less or otherwise,
 * unless a later guess waits. False where it is not known what was answered, or `patch` cannot tell (undefined): then it is asked for again.
 */
export function writeTold<D>(client: QueryClient, key: QueryKey, patch: (answer: D) => D | undefined): boolean {
  const guessed = guessesOf(client).get(hashKey(key));
  if (guessed !== undefined) return isWrittenUnder(guessed, client, key, patch);
  const before = client.getQueryData<D>(key);
  const after = before === undefined ? undefined : patch(before);
  if (after === undefined) return false;
  if (after === before) return true;
  if (typeof after === 'object' && after !== null) made.add(after);
  client.setQueryData<D>(key, after);
  return true;
}

/** The answer is asked for again: what it was before the guesses is no base any more. */
export function dropBase(client: QueryClient, key: QueryKey): void {
  const guessed = guessesOf(client).get(hashKey(key));
  if (guessed === undefined) return;
  guessed.base = undefined;
}

function isWrittenUnder<D>(
  guessed: Guessed,
  client: QueryClient,
  key: QueryKey,
  patch: (answer: D) => D | undefined,
): boolean {
  guessed.base = guessed.base === undefined ? undefined : patch(guessed.base as D);
  if (guessed.base === undefined) return false;
  guessed.untold = Math.max(0, guessed.untold - 1);
  guessed.isDrawn = guessed.waiting === 1;
  if (guessed.isDrawn) client.setQueryData<D>(key, guessed.base as D);
  return true;
}
