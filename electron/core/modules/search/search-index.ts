/**
 * What the search compares: the keys of every searched text, kept in memory. It is made by the first search and then reads again only
 * rows that were written since, so that nothing of it is stored: neither writing nor a purge has to see to it, and an encrypted library,
 * an older one or one that is only looked at is searched like any other.
 */
import { searchedFields } from '@shared/entities/derive.ts';
import { searchInitials, searchKeys } from '@shared/domain/search-text.ts';
import { sql as raw } from 'kysely';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import type { WrittenRows } from '../../kernel/runner.ts';

/** One row with something to find in it. */
export interface SearchEntry {
  readonly table: EntityName;
  readonly id: string;
  readonly experimentId: string;
  /** Keys of the fields that name the row, a line each. */
  readonly name: string;
  /** First consonants of the same. */
  readonly initials: string;
  /** Keys of its other texts, a line each. */
  readonly rest: string;
}

interface SearchedTable {
  readonly table: EntityName;
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly structures: ReadonlySet<string>;
}

/** The tables with something to find, and their columns. */
function searchedTables(registry: Registry): readonly SearchedTable[] {
  return registry.names.flatMap((table): readonly SearchedTable[] => {
    const declaration = registry.declarationOf(table);
    const columns = searchedFields(declaration);
    if (columns.length === 0) return [];
    const isName = (column: string) => declaration.name.includes(column);
    return [
      {
        table,
        names: columns.filter(isName),
        others: columns.filter((column) => !isName(column)),
        structures: new Set(columns.filter((column) => registry.fieldOf(table, column)?.kind === 'structure')),
      },
    ];
  });
}

/** Each text that stands in a stored column: of a structure all of its values, never the names under which they stand. */
export function textsIn(stored: unknown, isStructure: boolean): readonly string[] {
  if (typeof stored !== 'string' || stored === '') return [];
  if (!isStructure) return [stored];
  try {
    return valuesIn(JSON.parse(stored));
  } catch {
    // Damaged: the check-up tells of it.
    return [];
  }
}

function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** Rows that are read again at once. */
const CHUNK = 500;

export class SearchIndex {
  readonly #reader: Reader;
  readonly #tables: ReadonlyMap<EntityName, SearchedTable>;
  /** Null until the first search, and after a purge: what was destroyed does not stay in memory either. */
  #entries: Map<string, SearchEntry> | null = null;
  readonly #stale = new Map<EntityName, Set<string>>();

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#tables = new Map(searchedTables(reader.registry).map((searched) => [searched.table, searched]));
  }

  /** Takes note of what a committed transaction wrote. */
  note({ changes, unseen, purged }: WrittenRows): void {
    if (this.#entries === null) return;
    if (purged) {
      this.#entries = null;
      this.#stale.clear();
      return;
    }
    for (const { table, rowId, before, after } of changes)
      if (this.#tells(table, before, after)) this.#markStale(table, rowId);
    for (const { table, id } of unseen) if (this.#tables.has(table)) this.#markStale(table, id);
  }

  /** Every row with something to find, as it is now, by id. */
  entries(): ReadonlyMap<string, SearchEntry> {
    const entries = this.#entries ?? this.#readAll();
    for (const [table, ids] of this.#stale) this.#readAgain(entries, table, [...ids]);
    this.#stale.clear();
    this.#entries = entries;
    return entries;
  }

  /** The searched columns of a table, in the order in which they are looked through; those of structures apart. */
  columnsOf(table: EntityName): Pick<SearchedTable, 'names' | 'others' | 'structures'> {
    return this.#tables.get(table) ?? { names: [], others: [], structures: new Set() };
  }

  #tells(table: EntityName, before: StoredRow | null, after: StoredRow | null): boolean {
    const searched = this.#tables.get(table);
    if (searched === undefined) return false;
    if (before === null || after === null) return true;
    return [...searched.names, ...searched.others].some((column) => Object.hasOwn(after, column));
  }

  #markStale(table: EntityName, id: string): void {
    const ids = this.#stale.get(table);
    if (ids === undefined) this.#stale.set(table, new Set([id]));
    else ids.add(id);
  }

  #readAll(): Map<string, SearchEntry> {
    const entries = new Map<string, SearchEntry>();
    for (const searched of this.#tables.values())
      for (const row of this.#reader.all<StoredRow>(rowsOf(searched))) put(entries, searched, row);
    return entries;
  }

  #readAgain(entries: Map<string, SearchEntry>, table: EntityName, ids: readonly string[]): void {
    const searched = this.#tables.get(table);
    if (searched === undefined) return;
    for (let at = 0; at < ids.length; at += CHUNK) {
      const some = ids.slice(at, at + CHUNK);
      for (const id of some) entries.delete(id);
      const wanted = raw<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify(some)}))`;
      for (const row of this.#reader.all<StoredRow>(rowsOf(searched).where(wanted))) put(entries, searched, row);
    }
  }
}

function rowsOf({ table, names, others }: SearchedTable) {
  const owner = table === 'experiment' ? raw`id` : raw.ref('experimentId');
  return sql
    .selectFrom(table)
    .select([
      raw<string>`id`.as('id'),
      owner.as('experimentId'),
      ...[...names, ...others].map((column) => raw.ref(column).as(column)),
    ]);
}

function put(entries: Map<string, SearchEntry>, searched: SearchedTable, row: StoredRow): void {
  const { table, names, others, structures } = searched;
  const read = (columns: readonly string[]) =>
    columns.flatMap((column) => textsIn(row[column], structures.has(column)));
  const called = read(names);
  const name = called.map(searchKeys).join('\n');
  const rest = read(others).map(searchKeys).join('\n');
  if (name === '' && rest === '') return;
  const id = String(row['id']);
  const initials = called.map(searchInitials).join('\n');
  entries.set(id, { table, id, experimentId: String(row['experimentId']), name, initials, rest });
}
