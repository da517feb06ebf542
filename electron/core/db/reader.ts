/**
 * Typed reads. Kysely only builds the SQL; statements are compiled once, cached and run synchronously, so that a read or a whole
 * transaction can never interleave with another one.
 */
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql as raw } from 'kysely';
import type { Compilable, Expression } from 'kysely';
import type { Statement } from 'better-sqlite3';
import { AppError } from '../base/app-error.ts';
import { decode, encode } from './codec.ts';
import type { StoredRow, StoredValue } from './codec.ts';
import type { Connection } from './connection.ts';
import type { Database } from './schema.ts';
import { PRODUCT } from './tables.ts';
import type { Entity, EntityName, Reference, Registry } from './tables.ts';

/** Builds queries; never runs them. */
export const sql = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Whether a row points at the row with this id by a reference. */
export function pointing({ column, target, tableColumn }: Reference, id: string): Expression<boolean> {
  const there = raw<boolean>`${raw.ref(column)} = ${id}`;
  return tableColumn === undefined ? there : raw<boolean>`${there} AND ${raw.ref(tableColumn)} = ${raw.lit(target)}`;
}

export class Reader {
  readonly #connection: Connection;
  readonly #statements: Map<string, Statement<StoredValue[]>>;
  /** The tables that there are. */
  readonly registry: Registry;

  constructor(
    connection: Connection,
    statements = new Map<string, Statement<StoredValue[]>>(),
    registry: Registry = PRODUCT,
  ) {
    this.registry = registry;
    this.#connection = connection;
    this.#statements = statements;
  }

  /** All rows of a built query, as stored (booleans are 0/1). */
  all<R>(query: Compilable<R>): readonly R[] {
    const { sql: text, parameters } = query.compile();
    return this.prepare(text).all(...(parameters as StoredValue[])) as R[];
  }

  /** The first row of a built query, as stored. */
  first<R>(query: Compilable<R>): R | undefined {
    const { sql: text, parameters } = query.compile();
    return this.prepare(text).get(...(parameters as StoredValue[])) as R | undefined;
  }

  find<N extends EntityName>(table: N, id: string): Entity<N> | undefined {
    const stored = this.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id) as StoredRow | undefined;
    return stored === undefined ? undefined : decode(this.registry, table, stored);
  }

  /** Throws `notFound` that names the table. */
  get<N extends EntityName>(table: N, id: string): Entity<N> {
    const found = this.find(table, id);
    if (found === undefined) throw new AppError('notFound', { what: table });
    return found;
  }

  /** Many rows at once, by id; those that are not there are left out. */
  found<N extends EntityName>(table: N, ids: readonly string[]): ReadonlyMap<string, Entity<N>> {
    const rows = this.storedRows(table, ids, this.registry.columnsOf(table));
    return new Map([...rows].map(([id, row]) => [id, decode(this.registry, table, row)]));
  }

  /** Rows whose columns equal the given values, in rank order where the table has ranks. */
  list<N extends EntityName>(table: N, where: Partial<Entity<N>>): readonly Entity<N>[] {
    const stored = encode(this.registry, table, where);
    const names = Object.keys(stored);
    const condition = names.map((name) => `"${name}" IS ?`).join(' AND ');
    const order = this.registry.columnsOf(table).includes('rank') ? 'rank, id' : 'id';
    const text = `SELECT * FROM ${table}${names.length > 0 ? ` WHERE ${condition}` : ''} ORDER BY ${order}`;
    const rows = this.prepare(text).all(...Object.values(stored)) as StoredRow[];
    return rows.map((row) => decode(this.registry, table, row));
  }

  /** The library as it would be with these patches. Built queries (`all`, `first`) still read what is stored. */
  patched(patches: Patches): Reader {
    return new PatchedReader([this.#connection, this.#statements, this.registry], patches);
  }

  /** Columns of many rows as stored, by id: one statement, as asking for each row takes longer than reading it. */
  protected storedRows(
    table: EntityName,
    ids: readonly string[],
    columns: readonly string[],
  ): ReadonlyMap<string, StoredRow> {
    const names = ['id', ...columns.filter((column) => column !== 'id')].map((column) => `"${column}"`).join(', ');
    const text = `SELECT ${names} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`;
    const rows = this.prepare(text).all(JSON.stringify(ids)) as StoredRow[];
    return new Map(rows.map((row) => [String(row['id']), row]));
  }

  protected prepare(text: string): Statement<StoredValue[]> {
    const cached = this.#statements.get(text);
    if (cached !== undefined) return cached;
    const statement = this.#connection.prepare<StoredValue[]>(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

/** What rows would say, by table and id. */
export type Patches = ReadonlyMap<EntityName, ReadonlyMap<string, object>>;

class PatchedReader extends Reader {
  readonly #patches: Patches;

  constructor(parent: ConstructorParameters<typeof Reader>, patches: Patches) {
    super(...parent);
    this.#patches = patches;
  }

  override find<N extends EntityName>(table: N, id: string): Entity<N> | undefined {
    const found = super.find(table, id);
    return found === undefined ? undefined : { ...found, ...this.#patches.get(table)?.get(id) };
  }

  override found<N extends EntityName>(table: N, ids: readonly string[]): ReadonlyMap<string, Entity<N>> {
    const own = this.#patches.get(table);
    return new Map([...super.found(table, ids)].map(([id, row]) => [id, { ...row, ...own?.get(id) }]));
  }

  /** A patch may bring a row into what is asked for, or take it out. */
  override list<N extends EntityName>(table: N, where: Partial<Entity<N>>): readonly Entity<N>[] {
    const own = this.#patches.get(table);
    if (own === undefined) return super.list(table, where);
    const wanted = Object.entries(encode(this.registry, table, where));
    const patched = [...own.keys()]
      .map((id) => this.find(table, id))
      .filter((row): row is Entity<N> => row !== undefined)
      .filter((row) => {
        const stored = encode(this.registry, table, row);
        return wanted.every(([column, value]) => stored[column] === value);
      });
    const others = super.list(table, where).filter(({ id }) => !own.has(id));
    return [...others, ...patched].toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

/** Rank first, as the rows are listed; ids have one length. */
function placeOf(row: { readonly id: string; readonly rank?: string }): string {
  return `${row.rank ?? ''} ${row.id}`;
}
