/** The rows of the palette: those that the typed text finds, and those that were used lately. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FoundRow, SearchAnswer } from '@shared/contract/search.contract.ts';
import { runQuery } from '@app/lib/api.ts';
import { queryKey } from '@app/lib/data.ts';

const NOTHING: SearchAnswer = { hits: [], readAs: null };

/** What was found before stays until the next answer is there. Asked even for nothing: the first question makes the index. */
export function useFound(text: string, near: string | null): SearchAnswer & { readonly isPending: boolean } {
  const input = { text, near };
  const { data, isPlaceholderData, isPending } = useQuery({
    queryKey: queryKey('search.find', input),
    queryFn: () => runQuery('search.find', input),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { ...(text === '' ? NOTHING : (data ?? NOTHING)), isPending: isPending || isPlaceholderData };
}

export function useNamed(things: readonly { readonly table: string; readonly id: string }[]): readonly FoundRow[] {
  const input = { things: [...things] };
  const { data } = useQuery({
    queryKey: queryKey('search.named', input),
    queryFn: () => runQuery('search.named', input),
    enabled: things.length > 0,
  });
  return data ?? [];
}
