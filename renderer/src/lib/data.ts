/**
 * Reading and writing from a screen. A query is cached until a change notice names one of its topics; a command resolves after
 * COMMIT and its failure becomes a toast unless the caller takes it.
 */
import { useMutation, usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Query, QueryClient, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '@shared/contract/index.ts';
import type { ChangeNotice, Topic } from '@shared/contract/topics.ts';
import { placesOf, topicsOf } from './answer-topics.ts';
import { runCommand, runForStep, runQuery } from './api.ts';
import type { Done } from './api.ts';
import { dropBase, writeTold } from './optimistic.ts';
import { ASK_AGAIN, patchAnswer } from './patch-answer.ts';

export function queryKey<N extends QueryName>(name: N, input: QueryInput<N>): readonly [N, QueryInput<N>] {
  return [name, input];
}

/** `enabled: false` waits with asking until it is wanted. */
export function useData<N extends QueryName>(
  name: N,
  input: QueryInput<N>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<QueryOutput<N>> {
  return useQuery({ queryKey: queryKey(name, input), queryFn: () => runQuery(name, input), enabled });
}

/** Like `useData`, for a screen that shows nothing until the data is there: suspends instead of returning undefined. */
export function useLoaded<N extends QueryName>(name: N, input: QueryInput<N>): QueryOutput<N> {
  return useSuspenseQuery({ queryKey: queryKey(name, input), queryFn: () => runQuery(name, input) }).data;
}

/** Asks for what will be waited for further on, so that several answers are waited for at once. */
export function useAskedAhead<N extends QueryName>(name: N, input: QueryInput<N>): void {
  usePrefetchQuery({ queryKey: queryKey(name, input), queryFn: () => runQuery(name, input) });
}

/** What one call is to be followed by. */
interface Then<D> {
  readonly onSuccess?: (output: D) => void;
  readonly onError?: (error: Error) => void;
  readonly onSettled?: () => void;
}

export interface CommandMutation<D, I> extends Omit<UseMutationResult<D, Error, I>, 'mutate'> {
  /** What follows does so even where the screen that called is gone by then: what it changed may be what took it away. */
  readonly mutate: (input: I, then?: Then<D>) => void;
}

/** `mutate` stays the same function from render to render, as `mutateAsync` does. */
function useOutliving<D, I>(mutation: UseMutationResult<D, Error, I>): CommandMutation<D, I> {
  const { mutateAsync } = mutation;
  function mutate(input: I, { onSuccess, onError, onSettled }: Then<D> = {}): void {
    void mutateAsync(input)
      .then(onSuccess, (error: unknown) => onError?.(error as Error))
      .finally(onSettled);
  }
  return { ...mutation, mutate };
}

/** `meta.quiet` keeps the failure from becoming a toast, for a caller that shows it in place. */
export function useCommand<N extends CommandName>(
  name: N,
  options: { readonly quiet?: boolean } = {},
): CommandMutation<CommandOutput<N>, CommandInput<N> & { readonly gesture?: string }> {
  return useOutliving(
    useMutation({
      mutationFn: ({ gesture, ...input }: CommandInput<N> & { readonly gesture?: string }) =>
        runCommand(name, input as CommandInput<N>, gesture === undefined ? {} : { gesture }),
      meta: { quiet: options.quiet === true },
    }),
  );
}

/** Like `useCommand`, for who offers to take back exactly what it did (`app/useUndoToast`). */
export function useStepCommand<N extends CommandName>(name: N): CommandMutation<Done<N>, CommandInput<N>> {
  return useOutliving(useMutation({ mutationFn: (input: CommandInput<N>) => runForStep(name, input) }));
}

/** Host calls that a screen keeps, and what makes them stale. */
const HOST_TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  'backup.list': ['backups'],
  // A restore opens a library that could not be opened.
  'host.info': ['backups', 'host'],
};

function isStale(key: readonly unknown[], notice: ChangeNotice): boolean {
  const [name, input] = key;
  if (typeof name === 'string' && Object.hasOwn(HOST_TOPICS, name)) {
    return notice.topics.some((topic) => HOST_TOPICS[name]?.includes(topic));
  }
  if (typeof name !== 'string' || !topicsOf(name, input).some((topic) => notice.topics.includes(topic))) return false;
  if (notice.experimentId === null || typeof input !== 'object' || input === null) return true;
  return !('experimentId' in input) || input.experimentId === notice.experimentId;
}

/** Writes the rows that a change notice tells into an answer that is held and known to be what was stored before. */
function isWritten(client: QueryClient, { queryKey: key, state }: Query, { rows }: ChangeNotice): boolean {
  const [name, input] = key;
  const places = typeof name === 'string' ? placesOf(name) : undefined;
  if (rows === undefined || places === undefined || typeof input !== 'object' || input === null) return false;
  if (state.status !== 'success' || state.isInvalidated || state.fetchStatus !== 'idle') return false;
  return writeTold<unknown>(client, key, (answer) => {
    const next = patchAnswer(places, input as Readonly<Record<string, unknown>>, answer, rows);
    return next === ASK_AGAIN ? undefined : next;
  });
}

/** What a change notice touches is brought up to date: written where the notice tells it, else marked stale; mounted queries refetch at once. */
export function followNotice(client: QueryClient, notice: ChangeNotice): void {
  const left = new Set<Query>();
  for (const query of client.getQueryCache().findAll({ predicate: ({ queryKey }) => isStale(queryKey, notice) })) {
    if (isWritten(client, query, notice)) continue;
    dropBase(client, query.queryKey);
    left.add(query);
  }
  void client.invalidateQueries({ predicate: (query) => left.has(query) });
}
