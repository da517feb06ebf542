import { useEffect, useEffectEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import type { RoomId } from '@shared/entities/rooms.ts';

export interface FollowedRowOptions {
  readonly experimentId: string;
  readonly room: RoomId;
  /** The rows that may be named, shown or not. */
  readonly rows: readonly { readonly id: string }[];
  /** Called once per address with the row that it names, and the field of it. */
  readonly onFollow: (id: string, field: string | undefined) => void;
}

/**
 * Follows an address that names a row, for rooms whose rows are looked at in their table: the room goes to the row and drops it from its
 * address, so that the same row can be led to again.
 */
export function useFollowedRow({ experimentId, room, rows, onFollow }: FollowedRowOptions): void {
  const { field, part } = useParams();
  const [, go] = useLocation();
  const id = rows.find((row) => row.id === field)?.id;
  const follow = useEffectEvent((row: string) => {
    onFollow(row, part);
    go(rowAddress(experimentId, room, null), { replace: true });
  });
  useEffect(() => {
    if (id !== undefined) follow(id);
  }, [id]);
}
