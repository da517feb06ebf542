/** Puts an item of the calendar on another day, in another channel, or both: drawn at once, one command and one undo step. */
import { useQueryClient } from '@tanstack/react-query';
import { putOnDay } from '@shared/domain/publicity/calendar.ts';
import type { CalendarEntry } from '@shared/domain/publicity/calendar.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { queryKey, useStepCommand } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';
import { withPatches } from '@app/records/row-changes.ts';
import type { Publicity } from '../usePublicity.ts';

export interface Placing {
  /** Null: the day stays. */
  readonly day: CivilDate | null;
  /** Null: the channel stays. */
  readonly channelId: string | null;
}

/** `said` is told beside the way back. */
export type Place = (entry: CalendarEntry, placing: Placing, said: string) => void;

export function usePlace(of: Publicity): Place {
  const { experimentId, items, resolver } = of;
  const client = useQueryClient();
  const place = useStepCommand('publicity.place');
  const offer = useUndoToast();

  async function store(entry: CalendarEntry, { day, channelId }: Placing, said: string): Promise<void> {
    const { itemId, placementId } = entry;
    const item = items.rows.find(({ id }) => id === itemId);
    if (item === undefined) return;
    const moved = day === null ? {} : putOnDay(item, day, resolver);
    const send = () => place.mutateAsync({ experimentId, itemId, placementId, day, channelId });
    const done = await optimistic(client, {
      key: queryKey('publicityItem.rows', { experimentId }),
      apply: (rows: readonly Entity<'publicityItem'>[]) => withPatches(rows, [{ id: itemId, patch: moved }]),
      send: () =>
        optimistic(client, {
          key: queryKey('itemChannel.rows', { experimentId }),
          apply: (rows: readonly Entity<'itemChannel'>[]) =>
            channelId === null || placementId === null
              ? rows
              : withPatches(rows, [{ id: placementId, patch: { channelId } }]),
          send,
        }),
    }).catch(() => null);
    // A refusal has been told by then, and the item drawn back.
    if (done !== null) offer(said, done.step);
  }
  return (entry, placing, said) => void store(entry, placing, said);
}
