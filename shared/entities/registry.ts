/**
 * The tables of a store, as a value: whoever reads or writes rows is given one. A row's type is that of the product's tables; a registry
 * with others (a test, a later release) serves them by the same names.
 */
import type { AnyEntity, EntityRoom } from './define.ts';
import { gestureTablesIn, referencesIn, referredBy } from './derive.ts';
import type { Reference as DeclaredReference } from './derive.ts';
import type { Field } from './fields.ts';
import type { ChildName, EntityName, GestureTable } from './declared.ts';

export interface Reference extends DeclaredReference {
  readonly target: EntityName;
}

/** The rooms that show rows of their own. */
type Room = Exclude<EntityRoom, 'ofOwner'>;

type AnyRow = Readonly<Record<string, unknown>>;

export class Registry {
  /** Parents before children: rows are written in this order and removed in the opposite one. */
  readonly names: readonly EntityName[];
  /** The tables whose rows belong to an experiment. */
  readonly children: readonly ChildName[];
  /** The tables with the five gestures. */
  readonly gestureTables: readonly GestureTable[];
  readonly declared: Readonly<Record<string, AnyEntity>>;
  readonly #references: ReadonlyMap<string, readonly Reference[]>;

  /** `declared`: every table by name, parents before children. */
  constructor(declared: Readonly<Record<string, AnyEntity>>) {
    this.declared = declared;
    this.names = Object.keys(declared) as EntityName[];
    this.children = this.names.filter((table) => table !== 'experiment');
    this.gestureTables = gestureTablesIn(declared) as GestureTable[];
    // A test asserts that every target is a table.
    this.#references = new Map(
      Object.entries(declared).map(([table, entity]) => [table, referencesIn(entity, declared) as Reference[]]),
    );
  }

  has(table: string): table is EntityName {
    return Object.hasOwn(this.declared, table);
  }

  /** Throws for a table that is not of this registry. */
  declarationOf(table: EntityName): AnyEntity {
    const found = this.has(table) ? this.declared[table] : undefined;
    if (found === undefined) throw new Error(`no such table: ${table}`);
    return found;
  }

  /** The declared field behind a column; undefined for a table or a column that is not known. */
  fieldOf(table: string, column: string): Field | undefined {
    const fields = this.has(table) ? this.declarationOf(table).fields : {};
    return Object.hasOwn(fields, column) ? fields[column] : undefined;
  }

  /** Column names of a table, in the order of its declaration. */
  columnsOf(table: EntityName): readonly string[] {
    return ['id', ...Object.keys(this.declarationOf(table).fields)];
  }

  /** Columns that hold the id of another row, the experiment's first. */
  referencesOf(table: EntityName): readonly Reference[] {
    return this.#references.get(table) ?? [];
  }

  /** The same without the experiment, to which every row belongs. */
  innerReferencesOf(table: EntityName): readonly Reference[] {
    return this.referencesOf(table).filter(({ target }) => target !== 'experiment');
  }

  /** References that point at `target`, with the tables that hold them. */
  referencesTo(target: EntityName): readonly (Reference & { readonly table: EntityName })[] {
    return this.names.flatMap((table) =>
      this.referencesOf(table)
        .filter((reference) => reference.target === target)
        .map((reference) => ({ ...reference, table })),
    );
  }

  /**
   * What a row is a part of, by the first of these references that leads somewhere; what belongs to the experiment alone, and the rows
   * of a table without any, are things of their own.
   */
  parentRefs(table: EntityName): readonly Reference[] {
    return this.innerReferencesOf(table).filter(({ isPart }) => isPart);
  }

  /** What a row is a part of; null for a thing of its own. */
  parentOf(table: EntityName, row: AnyRow | null): { readonly table: EntityName; readonly id: string } | null {
    for (const reference of this.parentRefs(table)) {
      const id = referredBy(reference, row);
      if (id !== null) return { table: reference.target, id };
    }
    return null;
  }

  /** Where a row is looked at; what belongs to no thing but the experiment stands on the overview. */
  roomOf(table: EntityName, row: AnyRow | null): Room {
    const { room } = this.declarationOf(table);
    if (room !== 'ofOwner') return room;
    const parent = this.parentOf(table, row);
    return parent === null ? 'overview' : this.roomOf(parent.table, null);
  }

  /** The columns that name a row, the first that is not empty; a reference among them stands for the name of its target. */
  nameColumnsOf(table: EntityName): readonly string[] {
    return this.declarationOf(table).name;
  }
}
