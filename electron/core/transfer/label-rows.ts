/** What a reader calls a row, where it is looked at, and what it belongs to. */
import type { Difference } from '@shared/contract/bundle-difference.ts';
import { DATA_ROOMS } from '@shared/entities/index.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import { referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import type { SideNames } from './row-fields.ts';

type Names = ReadonlyMap<string, string>;

export interface Described {
  readonly room: RoomId;
  readonly name: string;
  readonly thing: Difference['thing'];
}

export interface Describe {
  (table: EntityName, row: AnyRow, isThere: boolean): Described;
  readonly names: SideNames;
  /** By room, then by thing in the order of its table, the thing before its parts. */
  readonly inOrder: (one: Difference, other: Difference) => number;
}

export function labelRows(here: Content, there: Content, registry: Registry): Describe {
  const names = { here: namesOf(registry, here), there: namesOf(registry, there) };
  const places = placesOf(registry, here, there);
  const owners = ownersOf(registry, here, there);

  function describe(table: EntityName, row: AnyRow, isThere: boolean): Described {
    const own = isThere ? names.there : names.here;
    const key = rowKey(table, row.id);
    const thingKey = rootOf(key, owners);
    const thingName = own.get(thingKey) ?? names.here.get(thingKey) ?? names.there.get(thingKey) ?? '';
    return {
      room: registry.roomOf(table, row),
      name: nameOf(registry, table, row, own),
      thing: { key: thingKey, name: thingName },
    };
  }

  function inOrder(one: Difference, other: Difference): number {
    return (
      DATA_ROOMS.indexOf(one.room) - DATA_ROOMS.indexOf(other.room) ||
      placeOf(one.thing.key) - placeOf(other.thing.key) ||
      registry.names.indexOf(one.table) - registry.names.indexOf(other.table) ||
      placeOf(one.key) - placeOf(other.key)
    );
  }

  function placeOf(key: string): number {
    return places.get(key) ?? Infinity;
  }

  return Object.assign(describe, { names, inOrder });
}

/** What each row is removed with, by key: the first reference of that kind that is set. */
function ownersOf(registry: Registry, ...sides: readonly Content[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const side of sides) {
    for (const table of registry.names) {
      const references = registry.innerReferencesOf(table).filter(({ onRemove }) => onRemove === 'remove');
      for (const row of references.length === 0 ? [] : rowsOf(side, table)) {
        const owner = references.find((reference) => referredBy(reference, row) !== null);
        if (owner !== undefined) owners.set(rowKey(table, row.id), rowKey(owner.target, row[owner.column]));
      }
    }
  }
  return owners;
}

/** The thing that a row belongs to in the end: a duty of a cue belongs to the cue's sheet. */
function rootOf(key: string, owners: ReadonlyMap<string, string>): string {
  const owner = owners.get(key);
  return owner === undefined ? key : rootOf(owner, owners);
}

/** Where each row stands among all: those of there first, as they are what one is asked about. */
function placesOf(registry: Registry, here: Content, there: Content): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const table of registry.names) {
    for (const { id } of [...rowsOf(there, table), ...rowsOf(here, table)]) {
      const key = rowKey(table, id);
      if (!places.has(key)) places.set(key, places.size);
    }
  }
  return places;
}

function namesOf(registry: Registry, content: Content): Names {
  const names = new Map<string, string>();
  for (const table of registry.names) {
    for (const row of rowsOf(content, table)) names.set(rowKey(table, row.id), nameOf(registry, table, row, names));
  }
  return names;
}

/**
 * Empty where the row has no name of its own: the reader's words for its table then say what it is. What belongs to a part of the thing
 * that it stands under (a duty to a cue of the sheet) says first to which.
 */
function nameOf(registry: Registry, table: EntityName, row: AnyRow, names: Names): string {
  const references = registry.innerReferencesOf(table);
  function named(column: string): string {
    const value = row[column];
    const reference = references.find((one) => one.column === column && referredBy(one, row) !== null);
    if (reference !== undefined) return names.get(rowKey(reference.target, value)) ?? '';
    if (references.some((one) => one.column === column)) return '';
    return String(value ?? '').trim();
  }
  const name =
    registry
      .nameColumnsOf(table)
      .map(named)
      .find((text) => text !== '')
      ?.split('\n')[0] ?? '';
  const { numbered } = registry.declarationOf(table);
  const number = numbered === undefined ? '' : named(numbered);
  const between = references.find((reference) => {
    return (
      reference.onRemove === 'remove' && referredBy(reference, row) !== null && hasOwner(registry, reference.target)
    );
  });
  return [between === undefined ? '' : named(between.column), [number, name].filter(isGiven).join(' ')]
    .filter(isGiven)
    .join(' · ');
}

function hasOwner(registry: Registry, table: EntityName): boolean {
  return registry.innerReferencesOf(table).some(({ onRemove }) => onRemove === 'remove');
}

function isGiven(text: string): boolean {
  return text !== '';
}
