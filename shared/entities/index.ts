/** The product's tables, and what every table gives by itself (README.md). */
import type { Declaration } from './define.ts';
import { DECLARED } from './declared.ts';
import type { Entity, EntityName } from './declared.ts';
import { blankFields } from './derive.ts';
import { Registry } from './registry.ts';
import { ROOM_IDS } from './rooms.ts';
import type { RoomId } from './rooms.ts';

export { DECLARED, Registry };
export type { ChildName, Entity, EntityInput, EntityName, GestureTable } from './declared.ts';

/** The tables of the product. */
export const PRODUCT = new Registry(DECLARED);

export const ENTITY_NAMES = PRODUCT.names;

/** The rooms that show rows of their own, in the order of work: what differences and the history are told by. */
export const DATA_ROOMS: readonly RoomId[] = ROOM_IDS.filter((room) =>
  ENTITY_NAMES.some((table) => DECLARED[table].room === room),
);

/** What a row of each table may look like in a file, which may be older than some of its columns. */
export const ENTITIES = Object.defineProperties(
  {},
  Object.fromEntries(
    ENTITY_NAMES.map((table) => [table, { enumerable: true, get: () => DECLARED[table].fileSchema }] as const),
  ),
) as { readonly [N in EntityName]: (typeof DECLARED)[N]['fileSchema'] };

/** The fields of a row that its table does not give by itself. */
export type Blank<N extends EntityName> = Omit<Entity<N>, 'id' | 'experimentId' | 'rank'>;

/** What a new row of a table holds where nothing is said. Fields that must always be given are missing from it. */
export function blankOf<N extends EntityName>(table: N): Blank<N> {
  const declaration: Declaration = DECLARED[table];
  // A test asserts of each table with gestures that every field but the required ones has a blank.
  return blankFields(declaration) as Blank<N>;
}
