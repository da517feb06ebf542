/**
 * The only writer. Every change passes here and leaves a row image, so that undo is the same change backwards. A unit of work is
 * bound to one scope: in an experiment's scope it refuses rows of another experiment.
 */
import type { Parts } from '@shared/contract/history.contract.ts';
import type { StepName } from '@shared/contract/step-names.ts';
import type { Topic } from '@shared/contract/topics.ts';
import { encode } from '../db/codec.ts';
import type { StoredRow, StoredValue } from '../db/codec.ts';
import { Reader } from '../db/reader.ts';
import type { DestructionTable } from '../db/schema.ts';
import { pointsAt, referredBy, topicOf } from '../db/tables.ts';
import type { Entity, EntityName, Reference } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import type { PurgeRequest, RowRef } from './journal-purger.ts';
import type { Ports } from '../base/ports.ts';
import { RowImages } from './row-images.ts';
import type { RowChange } from './row-images.ts';

export type StepParams = Readonly<Record<string, string | number>>;

const STAMP = 'updatedAt';

export class UnitOfWork extends Reader {
  readonly #images = new RowImages();
  readonly #topics = new Set<Topic>();
  readonly #forgotten: string[] = [];
  /** Rows that were written without an image. */
  readonly #unseen: RowRef[] = [];
  /** Rows on their way out: two that are parts of each other go once. */
  readonly #leaving = new Set<string>();
  #purge: PurgeRequest | null = null;
  readonly scope: string;
  readonly ports: Ports;
  #step: { readonly name: StepName | null; readonly params: StepParams } = { name: null, params: {} };

  constructor(parent: ConstructorParameters<typeof Reader>, scope: string, ports: Ports) {
    super(...parent);
    this.scope = scope;
    this.ports = ports;
  }

  /** Names what undo will say: parameters for `undo.<command>`, or another name. */
  describe(params: StepParams, name: StepName | null = null): void {
    this.#step = { name, params };
  }

  insert<N extends EntityName>(table: N, row: Entity<N>): Entity<N> {
    this.#guard(table, row);
    const stored = encode(this.registry, table, row);
    this.#refuseStray(table, stored);
    this.#insertStored(table, stored);
    this.#images.record({ table, rowId: row.id, before: null, after: stored });
    return row;
  }

  /** Writes only what differs; when a row was changed last is no difference by itself. Returns the row as it now is. Throws `notFound`. */
  update<N extends EntityName>(table: N, id: string, patch: Partial<Entity<N>>): Entity<N> {
    const current = this.get(table, id);
    this.#guard(table, current);
    const was = encode(this.registry, table, current);
    const change = this.#differing(table, was, encode(this.registry, table, patch));
    if (change === null) return current;
    this.#updateStored(table, id, change.after);
    this.#images.record({ table, rowId: id, ...change });
    return { ...current, ...patch };
  }

  /** Writes only what differs of many rows; reads of them no more than that, and all at once. Throws `notFound`. */
  updateAll<N extends EntityName>(table: N, patches: ReadonlyMap<string, Partial<Entity<N>>>): void {
    const wanted = new Map([...patches].map(([id, patch]) => [id, encode(this.registry, table, patch)]));
    const rows = this.storedRows(table, [...patches.keys()], this.#needed(table, wanted.values()));
    /** Rows in which the same columns change. */
    const alike = new Map<string, Map<string, StoredRow>>();
    for (const [id, patch] of wanted) {
      const was = rows.get(id);
      if (was === undefined) throw new AppError('notFound', { what: table });
      this.#guardOwner(table, String(was['experimentId'] ?? id));
      const change = this.#differing(table, was, patch);
      if (change === null) continue;
      this.#images.record({ table, rowId: id, ...change });
      const columns = Object.keys(change.after).join();
      const others = alike.get(columns);
      if (others === undefined) alike.set(columns, new Map([[id, change.after]]));
      else others.set(id, change.after);
    }
    for (const changes of alike.values()) this.#updateAlike(table, changes);
  }

  /** Removes a row with everything that hangs on it, and clears what merely points at it. */
  remove(table: EntityName, id: string): void {
    const current = this.get(table, id);
    this.#guard(table, current);
    this.#leaving.add(id);
    for (const reference of this.registry.referencesTo(table)) {
      for (const child of this.#pointingAt(reference.table, reference, id)) {
        // It went along with another one: a part of a part.
        if (this.#leaving.has(child) || this.find(reference.table, child) === undefined) continue;
        if (reference.onRemove === 'remove') this.remove(reference.table, child);
        else this.update(reference.table, child, { [reference.column]: null });
      }
    }
    this.#topics.add(topicOf(this.registry, table));
    const { changes } = this.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
    if (changes !== 1) throw new AppError('notFound', { what: table });
    this.#images.record({ table, rowId: id, before: encode(this.registry, table, current), after: null });
  }

  /** How many rows of each table this command has removed so far. */
  removed(): readonly Parts[] {
    const counts = new Map<EntityName, number>();
    for (const { table, after } of this.#images.all())
      if (after === null) counts.set(table, (counts.get(table) ?? 0) + 1);
    return [...counts].map(([table, count]) => ({ table, count }));
  }

  /**
   * Inserts a row without an image. Only for planting a whole new experiment, whose undo hides it in the trash
   * (`recordPlanted`) instead of deleting hundreds of rows.
   */
  insertWithoutUndo<N extends EntityName>(table: N, row: Entity<N>): void {
    this.#insertStored(table, encode(this.registry, table, row));
    this.#unseen.push({ table, id: row.id });
  }

  /** The one image of a planted experiment: undo sends it to the trash, redo takes it out again. */
  recordPlanted(experimentId: string): void {
    this.#images.record({
      table: 'experiment',
      rowId: experimentId,
      before: { trashedAt: this.ports.now() },
      after: { trashedAt: null },
    });
  }

  /** Deletes for good, without an image; the caller removes the history that points at it. */
  deleteWithoutUndo(table: EntityName, column: string, value: string): void {
    this.#topics.add(topicOf(this.registry, table));
    const gone = this.prepare(`DELETE FROM ${table} WHERE "${column}" = ? RETURNING id`).pluck().all(value);
    for (const id of gone) this.#unseen.push({ table, id: String(id) });
  }

  /** Writes over a row for good, without an image; the caller has the history of the row destroyed (`purge`). */
  updateWithoutUndo<N extends EntityName>(table: N, id: string, patch: Partial<Entity<N>>): void {
    this.#updateStored(table, id, encode(this.registry, table, patch));
    this.#unseen.push({ table, id });
  }

  /** Adds a line to the destruction log, what it is about (ids by kind), and what waits to be done here and elsewhere. */
  logDestruction(
    line: DestructionTable,
    targets: Readonly<Record<string, readonly string[]>>,
    waiting: readonly { readonly place: string; readonly targets: string }[],
  ): void {
    this.#topics.add('library');
    const values = [line.id, line.at, line.experimentId, line.experimentTitle, line.kind, line.records];
    this.prepare(
      'INSERT INTO destruction (id, "at", experimentId, experimentTitle, kind, records, items, reason, ground, byRole) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(...values, line.items, line.reason, line.ground, line.byRole);
    for (const [kind, ids] of Object.entries(targets)) {
      for (const id of ids) {
        this.prepare('INSERT INTO destroyedThing (destructionId, kind, id) VALUES (?, ?, ?)').run(line.id, kind, id);
      }
    }
    // The rows go with this very command; the library is done when their files and their traces in its own file are gone as well.
    for (const { place, targets: json } of [{ place: 'library', targets: '{}' }, ...waiting]) {
      this.prepare('INSERT INTO pendingDestruction (destructionId, place, targets) VALUES (?, ?, ?)').run(
        line.id,
        place,
        json,
      );
    }
  }

  /** Tells the destruction log that a place is done; `files`: how many there were written anew. */
  logDestroyed(destructionId: string, place: string, files: number): void {
    this.#topics.add('library');
    this.prepare('INSERT OR IGNORE INTO destructionPlace (destructionId, place, "at", files) VALUES (?, ?, ?, ?)').run(
      destructionId,
      place,
      this.ports.now(),
      files,
    );
    this.prepare('DELETE FROM pendingDestruction WHERE destructionId = ? AND place = ?').run(destructionId, place);
  }

  /** Drops every undo step about an experiment that is destroyed, and what a later release said of it. */
  forgetHistory(experimentId: string): void {
    this.prepare('DELETE FROM unknownPart WHERE experimentId = ?').run(experimentId);
    this.#forgotten.push(experimentId);
  }

  /**
   * Deletes a row for good, without an image, with everything that hangs on it; what merely points at it points at nothing. Answers
   * what went: the caller has the history of it destroyed (`purge`).
   */
  deleteRowWithoutUndo(table: EntityName, id: string): readonly RowRef[] {
    const gone: RowRef[] = [];
    this.#leaving.add(id);
    for (const reference of this.registry.referencesTo(table)) {
      for (const child of this.#pointingAt(reference.table, reference, id)) {
        if (this.#leaving.has(child) || this.find(reference.table, child) === undefined) continue;
        if (reference.onRemove === 'remove') gone.push(...this.deleteRowWithoutUndo(reference.table, child));
        else this.updateWithoutUndo(reference.table, child, { [reference.column]: null });
      }
    }
    this.deleteWithoutUndo(table, 'id', id);
    return [...gone, { table, id }];
  }

  /** Destroys what the file still holds of rows that this command removes for good, or that are gone already, once it has run. */
  purge(request: PurgeRequest): void {
    this.#purge = request;
  }

  /** What a later release's file says beside an experiment is neither imaged nor undone: it comes and goes with the experiment. */
  setUnknownPart(
    experimentId: string,
    { table, rowId, content }: { readonly table: string; readonly rowId: string; readonly content: string },
  ): void {
    this.prepare(
      `INSERT INTO unknownPart (experimentId, tableName, rowId, content) VALUES (?, ?, ?, ?)
         ON CONFLICT (experimentId, tableName, rowId) DO UPDATE SET content = excluded.content`,
    ).run(experimentId, table, rowId, content);
  }

  /** What the desk remembers is neither imaged nor undone. */
  setPreference(key: string, json: string): void {
    this.#topics.add('preferences');
    this.prepare(
      'INSERT INTO preference ("key", value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    ).run(key, json);
  }

  finish(): {
    readonly changes: readonly RowChange[];
    readonly unseen: readonly RowRef[];
    readonly topics: ReadonlySet<Topic>;
    readonly name: StepName | null;
    readonly params: StepParams;
    readonly forgotten: readonly string[];
    readonly purge: PurgeRequest | null;
  } {
    return {
      changes: this.#images.all(),
      unseen: this.#unseen,
      topics: this.#topics,
      forgotten: this.#forgotten,
      purge: this.#purge,
      ...this.#step,
    };
  }

  #guard<N extends EntityName>(table: N, row: Entity<N>): void {
    this.#guardOwner(table, 'experimentId' in row ? row.experimentId : row.id);
  }

  #guardOwner(table: EntityName, owner: string): void {
    if (this.scope !== 'library' && owner !== this.scope) throw new AppError('notFound', { what: table });
  }

  /** SQLite knows no reference into one of several tables: the owner must be there, in the same experiment. */
  #refuseStray(table: EntityName, row: StoredRow): void {
    for (const reference of this.registry.referencesOf(table)) {
      const { target, tableColumn } = reference;
      const id = tableColumn === undefined ? null : referredBy(reference, row);
      if (id === null) continue;
      const owner = target === 'experiment' ? 'id' : 'experimentId';
      const found = this.prepare(`SELECT 1 FROM ${target} WHERE id = ? AND "${owner}" = ?`).get(
        id,
        row['experimentId'] ?? null,
      );
      if (found === undefined) throw new AppError('notFound', { what: target });
    }
  }

  #pointingAt(table: EntityName, reference: Reference, id: string): readonly string[] {
    const rows = this.prepare(`SELECT id FROM ${table} WHERE ${pointsAt(reference)}`).all(id) as { id: string }[];
    return rows.map((row) => row.id);
  }

  /** What a patch changes of a row, before and after; null where it says what is there. */
  #differing(
    table: EntityName,
    was: StoredRow,
    wanted: StoredRow,
  ): { readonly before: StoredRow; readonly after: StoredRow } | null {
    const before: Record<string, StoredValue> = {};
    const after: Record<string, StoredValue> = {};
    for (const [column, value] of Object.entries(wanted)) {
      if (was[column] === value) continue;
      before[column] = was[column] ?? null;
      after[column] = value;
    }
    if (Object.keys(after).every((column) => column === STAMP)) return null;
    this.#refuseStray(table, { ...was, ...after });
    return { before, after };
  }

  #insertStored(table: EntityName, stored: StoredRow): void {
    this.#topics.add(topicOf(this.registry, table));
    const names = Object.keys(stored);
    const columns = names.map((name) => `"${name}"`).join(', ');
    const marks = names.map(() => '?').join(', ');
    this.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`).run(...Object.values(stored));
  }

  /** The columns that tell what patches change, and whether the rows may be changed. */
  #needed(table: EntityName, patches: Iterable<StoredRow>): readonly string[] {
    const wanted = [...patches].flatMap((patch) => Object.keys(patch));
    const owners = this.registry
      .referencesOf(table)
      .flatMap(({ column, tableColumn }) => (tableColumn === undefined ? [] : [column, tableColumn]));
    const scope = this.registry.columnsOf(table).filter((column) => column === 'experimentId');
    return [...new Set([...scope, ...owners, ...wanted])];
  }

  /** One statement for all: running one for each row takes longer than writing it. The rows change the same columns. */
  #updateAlike(table: EntityName, rows: ReadonlyMap<string, StoredRow>): void {
    const [first] = rows.values();
    if (first === undefined) return;
    const values = [...rows].map(([id, row]) => [id, ...Object.values(row)]);
    // JSON is exact for texts and whole numbers.
    if (rows.size === 1 || values.flat().some((value) => typeof value === 'number' && !Number.isSafeInteger(value))) {
      for (const [id, row] of rows) this.#updateStored(table, id, row);
      return;
    }
    this.#topics.add(topicOf(this.registry, table));
    const sets = Object.keys(first).map((name, at) => `"${name}" = patch.value ->> ${at + 1}`);
    const { changes } = this.prepare(
      `UPDATE ${table} SET ${sets.join(', ')} FROM json_each(?) AS patch WHERE ${table}.id = patch.value ->> 0`,
    ).run(JSON.stringify(values));
    if (changes !== rows.size) throw new AppError('notFound', { what: table });
  }

  #updateStored(table: EntityName, id: string, values: StoredRow): void {
    this.#topics.add(topicOf(this.registry, table));
    const sets = Object.keys(values)
      .map((name) => `"${name}" = ?`)
      .join(', ');
    const { changes } = this.prepare(`UPDATE ${table} SET ${sets} WHERE id = ?`).run(...Object.values(values), id);
    if (changes !== 1) throw new AppError('notFound', { what: table });
  }
}
