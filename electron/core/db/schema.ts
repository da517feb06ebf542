/** The database as Kysely sees it: stored rows, with booleans as 0/1 and JSON as text. */
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import type { Generated } from 'kysely';

type Stored<T> = T extends boolean ? number : T extends string | number | null ? T : string;

/** Distributes over unions, so that `string | null` stays itself and `boolean` becomes a number. */
type StoredEntity<N extends EntityName> = { [K in keyof Entity<N>]: Stored<Entity<N>[K]> };

export interface ChangeSetTable {
  readonly id: Generated<number>;
  readonly scope: string;
  readonly name: string;
  readonly params: string;
  readonly at: string;
  readonly undone: number;
  readonly gesture: string | null;
  /** Behind a purge: beyond Ctrl+Z. */
  readonly sealed: number;
  /** Some of its images were destroyed. */
  readonly purged: number;
}

export interface RowChangeTable {
  readonly changeSetId: number;
  readonly seq: number;
  readonly tableName: string;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PreferenceTable {
  readonly key: string;
  readonly value: string;
}

/** One line of the destruction log; `items` is JSON. */
export interface DestructionTable {
  readonly id: string;
  readonly at: string;
  readonly experimentId: string;
  readonly experimentTitle: string;
  readonly kind: string;
  readonly records: number;
  readonly items: string;
  readonly reason: string;
  readonly ground: string;
  readonly byRole: string;
}

interface DestructionPlaceTable {
  readonly destructionId: string;
  readonly place: string;
  readonly at: string;
  readonly files: number;
}

/** `kind` is a key of `DestructionTargets`. */
interface DestroyedThingTable {
  readonly destructionId: string;
  readonly kind: string;
  readonly id: string;
}

/** What a later release's file holds of an experiment: `content` is JSON. */
interface UnknownPartTable {
  readonly position: Generated<number>;
  readonly experimentId: string;
  readonly tableName: string;
  readonly rowId: string;
  readonly content: string;
}

/** `targets` is JSON: ids, and the wording that was chosen. */
interface PendingDestructionTable {
  readonly destructionId: string;
  readonly place: string;
  readonly targets: string;
}

export type Database = { [N in EntityName]: StoredEntity<N> } & {
  readonly changeSet: ChangeSetTable;
  readonly rowChange: RowChangeTable;
  readonly preference: PreferenceTable;
  readonly destruction: DestructionTable;
  readonly destructionPlace: DestructionPlaceTable;
  readonly destroyedThing: DestroyedThingTable;
  readonly pendingDestruction: PendingDestructionTable;
  readonly unknownPart: UnknownPartTable;
};
