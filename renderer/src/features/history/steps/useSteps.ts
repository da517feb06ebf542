import { useInfiniteQuery } from '@tanstack/react-query';
import type { RoomId } from '@shared/entities/rooms.ts';
import type { HistoryEntry, HistoryPage } from '@shared/contract/history.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { runQuery } from '@app/lib/api.ts';
import type { ThingKey } from '@app/lib/history-address.ts';

export interface StepFilter {
  readonly room: RoomId | null;
  readonly thing: ThingKey | null;
  readonly text: string;
}

/** A day's heading or a step under it. */
export type StepItem =
  | { readonly kind: 'day'; readonly key: string; readonly date: CivilDate | undefined }
  | { readonly kind: 'step'; readonly key: string; readonly entry: HistoryEntry };

/** The steps that have been read, with more to come. */
export function useSteps(experimentId: string, filter: StepFilter) {
  const input = { experimentId, ...filter };
  return useInfiniteQuery({
    queryKey: ['history.list', input, 'pages'],
    queryFn: ({ pageParam }): Promise<HistoryPage> => runQuery('history.list', { ...input, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (pages) => pages,
  });
}

/** Steps under the days of Seoul's calendar, newest first. */
export function byDay(entries: readonly HistoryEntry[]): readonly StepItem[] {
  const items: StepItem[] = [];
  let last: CivilDate | undefined;
  for (const entry of entries) {
    const at = asInstant(entry.at);
    const date = at === undefined ? undefined : seoulDate(at);
    if (items.length === 0 || date !== last) items.push({ kind: 'day', key: `day ${date} ${entry.id}`, date });
    last = date;
    items.push({ kind: 'step', key: String(entry.id), entry });
  }
  return items;
}
