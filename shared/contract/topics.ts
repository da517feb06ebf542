import type { EntityRoom } from '../entities/define.ts';
import type { EntityName, Registry } from '../entities/index.ts';

/** What a change notice can name. Closed: the renderer maps each topic to the queries that it makes stale. */
export const TOPICS = [
  'library',
  'experiment',
  'tasks',
  'schedule',
  'topic',
  'plan',
  'venue',
  'catering',
  'filming',
  'publicity',
  'checks',
  'day',
  'followup',
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

/** The topic of the changes of a table, by the room where its rows are looked at. */
export const ROOM_TOPICS = {
  overview: 'experiment',
  board: 'tasks',
  schedule: 'schedule',
  topic: 'topic',
  plan: 'plan',
  venue: 'venue',
  catering: 'catering',
  filming: 'filming',
  publicity: 'publicity',
  checks: 'checks',
  day: 'day',
  followup: 'followup',
  programme: 'cues',
  people: 'people',
  money: 'money',
  documents: 'documents',
  history: 'history',
  ofOwner: 'attachments',
} as const satisfies Readonly<Record<EntityRoom, Topic>>;

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
