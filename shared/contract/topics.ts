import type { EntityRoom } from '../entities/define.ts';
import type { EntityName, Registry } from '../entities/index.ts';
import { ROOM_IDS } from '../entities/rooms.ts';

/** Rooms whose changes are not called as they are themselves. */
const CALLED_OTHERWISE = {
  overview: 'experiment',
  board: 'tasks',
  programme: 'cues',
  ofOwner: 'attachments',
} as const satisfies { readonly [R in EntityRoom]?: string };

type RoomTopic<R extends EntityRoom> = R extends keyof typeof CALLED_OTHERWISE ? (typeof CALLED_OTHERWISE)[R] : R;

function roomTopic(room: EntityRoom): RoomTopic<EntityRoom> {
  const otherwise: { readonly [R in EntityRoom]?: RoomTopic<EntityRoom> } = CALLED_OTHERWISE;
  return otherwise[room] ?? (room as RoomTopic<EntityRoom>);
}

/** The topic of the changes of a table, by the room where its rows are looked at. */
export const ROOM_TOPICS = Object.fromEntries(
  [...ROOM_IDS, 'ofOwner' as const].map((room) => [room, roomTopic(room)]),
) as { readonly [R in EntityRoom]: RoomTopic<R> };

/** What a change notice can name. Closed: the renderer maps each topic to the queries that it makes stale. */
export const TOPICS = [
  'library',
  ...Object.values(ROOM_TOPICS),
  'preferences',
  'backups',
  /** The app itself: whether the library takes changes, what went wrong in the program. */
  'host',
] as const;

export type Topic = (typeof TOPICS)[number];

export interface ChangeNotice {
  readonly topics: readonly Topic[];
  /** The experiment whose rows changed, or null for the library as a whole. */
  readonly experimentId: string | null;
  /** Every row that changed, once; absent where that is not told: then all that the topics name is asked for again. */
  readonly rows?: readonly RowPatch[];
}

/** What became of one row, with its values as queries answer them. */
export interface RowPatch {
  readonly table: EntityName;
  readonly id: string;
  /** `come`: the row is new, and the patch is all of it; `gone`: it is no more. */
  readonly kind: 'come' | 'changed' | 'gone';
  readonly patch: Readonly<Record<string, unknown>>;
}

/** What a change notice calls a change of the table. */
export function topicOf(registry: Registry, table: EntityName): Topic {
  return ROOM_TOPICS[registry.declarationOf(table).room];
}
