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

export type Database = { [N in EntityName]: StoredEntity<N> } & {
  readonly changeSet: ChangeSetTable;
  readonly rowChange: RowChangeTable;
  readonly preference: PreferenceTable;
};
