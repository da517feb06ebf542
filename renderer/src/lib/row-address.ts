/** The address of one row in its room, and of a field of it: `#/e/<experiment>/<room>/<row>/<field>`. */
import type { RoomId } from '@shared/entities/rooms.ts';

export function rowAddress(experimentId: string, room: RoomId, row: string | null, field?: string): string {
  return [`/e/${experimentId}/${room}`, row, field].filter((part) => typeof part === 'string').join('/');
}
