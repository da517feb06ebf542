/**
 * What the store reads off the declarations: which topic the changes of a table belong to, and what its references do when their
 * target is removed. SQLite's own cascades are not used: they would bypass the row images that undo needs.
 */
import { ROOM_TOPICS } from '@shared/contract/topics.ts';
import type { Topic } from '@shared/contract/topics.ts';
import { referencesIn } from '@shared/entities/derive.ts';
import type { Reference as DeclaredReference } from '@shared/entities/derive.ts';
import type { Declaration, EntityRoom } from '@shared/entities/define.ts';
import { DECLARED, ENTITY_NAMES } from '@shared/entities/index.ts';
import type { Entity, EntityName } from '@shared/entities/index.ts';

/** The rooms that show rows of their own. */
type Room = Exclude<EntityRoom, 'ofOwner'>;

export interface Reference extends DeclaredReference {
  readonly target: EntityName;
}

const REFERENCES = Object.fromEntries(
  ENTITY_NAMES.map((table) => [table, referencesIn(declarationOf(table))]),
  // A test asserts that every target is a table.
) as unknown as Readonly<Record<EntityName, readonly Reference[]>>;

export function declarationOf(table: EntityName): Declaration {
  return DECLARED[table];
}

/** Columns that hold the id of another row, the experiment's first. */
export function referencesOf(table: EntityName): readonly Reference[] {
  return REFERENCES[table];
}

/** The same without the experiment, to which every row belongs. */
export function innerReferencesOf(table: EntityName): readonly Reference[] {
  return REFERENCES[table].filter(({ target }) => target !== 'experiment');
}

/** What a row is a part of, by the first of these columns that is set; a table without any holds things of their own. */
export function wholesOf(table: EntityName): readonly Reference[] {
  return REFERENCES[table].filter(({ isPart }) => isPart);
}

/** References that point at `target`, with the tables that hold them. */
export function referencesTo(target: EntityName): readonly (Reference & { readonly table: EntityName })[] {
  return ENTITY_NAMES.flatMap((table) =>
    REFERENCES[table].filter((reference) => reference.target === target).map((reference) => ({ ...reference, table })),
  );
}

/** Where a row is looked at; what belongs to no thing but the experiment stands on the overview. */
export function roomOf(table: EntityName, row: Readonly<Record<string, unknown>> | null): Room {
  const { room } = declarationOf(table);
  if (room !== 'ofOwner') return room;
  const owner = wholesOf(table).find(({ column }) => typeof row?.[column] === 'string');
  return owner === undefined ? 'overview' : roomOf(owner.target, null);
}

/** The columns that name a row, the first that is not empty; a reference among them stands for the name of its target. */
export function nameColumnsOf(table: EntityName): readonly string[] {
  return declarationOf(table).name;
}

export function topicOf(table: EntityName): Topic {
  return ROOM_TOPICS[declarationOf(table).room];
}

export { ENTITY_NAMES };
export type { Entity, EntityName };
