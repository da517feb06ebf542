import type { EntityRoom } from '../entities/define.ts';
import { DECLARED } from '../entities/index.ts';
import type { EntityName } from '../entities/index.ts';

/** What a change notice can name. Closed: the renderer maps each topic to the queries that it makes stale. */
export const TOPICS = [
  'library',
  'experiment',
  'tasks',
  'people',
  'cues',
  'money',
  'documents',
  'attachments',
  'history',
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
}

const ROOM_TOPICS = {
  overview: 'experiment',
  board: 'tasks',
  programme: 'cues',
  people: 'people',
  money: 'money',
  documents: 'documents',
  ofOwner: 'attachments',
} as const satisfies Record<EntityRoom, Topic>;

/** What a change notice calls a change of the table. */
export function topicOf(table: EntityName): Topic {
  return ROOM_TOPICS[DECLARED[table].room];
}
