/** What rows are called, what they hang on and in which room they are looked at. */
import type { RoomId } from '@shared/entities/rooms.ts';
import type { NamedThing } from '@shared/contract/history.contract.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { timelines } from './timeline.ts';
import type { RowKey } from './timeline.ts';

export function tablesOf(registry: Registry, room: RoomId): readonly EntityName[] {
  return registry.names.filter((table) => registry.declarationOf(table).room === room);
}

/** `row`: stored, or as an entity; a name is a text in both. */
export function nameOf(registry: Registry, table: EntityName, row: Readonly<Record<string, unknown>> | null): string {
  const named = wordsThatName(registry, table).map((column) => String(row?.[column] ?? '').trim());
  // One line of it: a cue without a title is called by the first line of its text.
  return (
    named
      .find((text) => text !== '')
      ?.split('\n')[0]
      ?.slice(0, 120) ?? ''
  );
}

/** The columns of its own that name a row; a duty has none, and is called by its person. */
function wordsThatName(registry: Registry, table: EntityName): readonly string[] {
  return registry
    .nameColumnsOf(table)
    .filter((column) => !registry.referencesOf(table).some((reference) => reference.column === column));
}

/** A duty hangs on its card or cue, and is called by its person. */
export function ownerOf(registry: Registry, table: EntityName, row: StoredRow | null): RowKey | null {
  return registry.parentOf(table, row);
}

function isDuty(registry: Registry, table: EntityName): boolean {
  return registry.nameColumnsOf(table).includes('personId');
}

/** Gates and the settings of papers have a code for a name, which no sentence can quote. */
export function isCalledByCode(registry: Registry, table: EntityName): boolean {
  return registry.nameColumnsOf(table).some((column) => registry.fieldOf(table, column)?.kind === 'choice');
}

/** The tables whose names the text search looks through, with their columns. */
export function searchedNames(registry: Registry): readonly (readonly [EntityName, readonly string[]])[] {
  return registry.names.flatMap((table) => {
    const columns = wordsThatName(registry, table);
    return table === 'experiment' || columns.length === 0 ? [] : [[table, columns] as const];
  });
}

/** Names of things as they are now, or as they were when they were last there. */
export class Names {
  readonly #reader: Reader;
  readonly #known = new Map<string, StoredRow | null>();
  readonly #numbers = new Map<string, ReadonlyMap<string, string>>();

  readonly registry: Registry;

  constructor(reader: Reader) {
    this.registry = reader.registry;
    this.#reader = reader;
  }

  /** Reads what these rows are called at once; more can be asked for later. */
  learn(rows: readonly RowKey[]): void {
    const fresh = rows.filter(({ id }) => !this.#known.has(id));
    if (fresh.length === 0) return;
    for (const [id, { lastSeen }] of timelines(this.#reader, fresh)) this.#known.set(id, lastSeen);
  }

  /** The stored row behind a name; null where nothing is known of it. */
  row(key: RowKey): StoredRow | null {
    this.learn([key]);
    return this.#known.get(key.id) ?? null;
  }

  /** The row `as` it was at some time, or as it was last. */
  thing({ table, id }: RowKey, as: StoredRow | null = null): NamedThing {
    const row = as ?? this.row({ table, id });
    const person = row?.['personId'];
    const name =
      isDuty(this.registry, table) && typeof person === 'string'
        ? nameOf(this.registry, 'person', this.row({ table: 'person', id: person }))
        : nameOf(this.registry, table, row);
    return { table, id, name, number: table === 'cue' ? this.#number(id, row) : '' };
  }

  /** The number as printed: the cue's own, or its position where it stands now. */
  #number(id: string, row: StoredRow | null): string {
    const own = String(row?.['number'] ?? '');
    const sheetId = row?.['sheetId'];
    if (own !== '' || typeof sheetId !== 'string') return own;
    let positions = this.#numbers.get(sheetId);
    if (positions === undefined) {
      const cues = this.#reader.all(
        sql.selectFrom('cue').select('id').where('sheetId', '=', sheetId).orderBy('rank').orderBy('id'),
      );
      positions = new Map(cues.map((cue, index) => [cue.id, String(index + 1)]));
      this.#numbers.set(sheetId, positions);
    }
    return positions.get(id) ?? '';
  }
}
