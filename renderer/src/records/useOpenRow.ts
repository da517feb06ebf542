import type { RoomId } from '@shared/entities/rooms.ts';
import { useCallback } from 'react';
import { useLocation, useParams } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';

export interface OpenRow {
  /** Null while no row is open. */
  readonly id: string | null;
  /** The field of it that the address leads to. */
  readonly field: string | undefined;
  /** Keeps its identity, so that columns may use it. */
  readonly open: (id: string | null) => void;
}

/** Which row of a room is open stands in the address, so that search, history and other rooms can lead to it. */
export function useOpenRow(experimentId: string, room: RoomId): OpenRow {
  const { field, part } = useParams();
  const [, go] = useLocation();
  const open = useCallback(
    (id: string | null) => go(rowAddress(experimentId, room, id), { replace: true }),
    [experimentId, room, go],
  );
  return { id: field ?? null, field: part, open };
}
