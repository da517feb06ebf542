/**
 * Destroys what the journal holds of rows that are purged, and leaves a journal that still undoes and redoes: no image of a
 * destroyed row, none that points at one, and every other row's images still follow on one another.
 */
import { parseImage, parseParams } from '../db/stored-json.ts';
import { textFields } from '@shared/entities/derive.ts';
import type { StoredRow, StoredValue } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import type { EntityName, Reference, Registry } from '../db/tables.ts';

/** What may be forgotten row by row; whole experiments go with their history (`forgetExperiment`). */
export type ForgettableTable = Exclude<EntityName, 'experiment'>;

/** Stands in a step's name where a word was destroyed. */
const DESTROYED = '…';

interface Image {
  readonly changeSetId: number;
  readonly seq: number;
  readonly undone: boolean;
  before: StoredRow | null;
  after: StoredRow | null;
}

interface StoredImage {
  readonly changeSetId: number;
  readonly seq: number;
  readonly undone: number;
  readonly before: string | null;
  readonly after: string | null;
}

function parsed(image: string | null): StoredRow | null {
  return image === null ? null : parseImage(image);
}

function words(registry: Registry, table: EntityName, images: readonly (StoredRow | null)[]): readonly string[] {
  const columns = textFields(registry.declarationOf(table), 'text');
  return images
    .flatMap((image) => columns.map((column) => image?.[column]))
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

/** One pass over the journal of one library file; must run inside the caller's transaction. */
export class RowForgetter {
  readonly #connection: Connection;
  readonly #registry: Registry;
  readonly #gone = new Set<string>();
  readonly #steps = new Set<number>();
  readonly #words = new Set<string>();

  constructor(connection: Connection, registry: Registry) {
    this.#connection = connection;
    this.#registry = registry;
  }

  /**
   * A row that is gone loses every image, with whatever hung on it when it was last seen; what merely pointed at it points at
   * nothing from the beginning. A row that still stands keeps its coming and going, each with the row as it now is.
   */
  forget(table: ForgettableTable, ids: readonly string[]): void {
    for (const id of ids) {
      const row = this.#row(table, id);
      if (row === undefined) this.#destroy(table, id);
      else this.#flatten(table, id, row);
    }
  }

  /** Ends the pass: steps left without an image go, and names of steps lose the words that were destroyed. */
  finish(): void {
    for (const id of this.#steps) {
      this.#scrub(id, (text) => [...this.#words].some((word) => text.includes(word)));
      this.#run('DELETE FROM changeSet WHERE id = ? AND NOT EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = ?)', [
        id,
        id,
      ]);
    }
  }

  #destroy(table: ForgettableTable, id: string): void {
    const key = `${table} ${id}`;
    if (this.#gone.has(key)) return;
    this.#gone.add(key);
    for (const image of this.#images(table, id)) {
      this.#steps.add(image.changeSetId);
      for (const word of words(this.#registry, table, [image.before, image.after])) this.#words.add(word);
      this.#run('DELETE FROM rowChange WHERE changeSetId = ? AND seq = ?', [image.changeSetId, image.seq]);
    }
    for (const reference of this.#registry.referencesTo(table)) {
      for (const child of this.#everPointingAt(reference.table, reference.column, id)) {
        this.#unlink(reference.table, child, reference, id);
      }
    }
  }

  /** The images of a row that once pointed at a destroyed one. */
  #unlink(table: EntityName, rowId: string, { column, onRemove }: Reference, gone: string): void {
    if (table === 'experiment') return;
    const images = this.#images(table, rowId);
    const standing = onRemove === 'clear' ? null : this.#lastSeen(table, rowId, images)?.[column];
    if (standing === undefined || standing === gone) {
      this.#destroy(table, rowId);
      return;
    }
    const done = images.filter(({ undone }) => !undone).toReversed();
    const undone = images.filter((image) => image.undone);
    // Away from now, in both directions: what pointed at the destroyed row takes the value that it had next.
    let value = standing;
    for (const image of done) {
      image.after = replaced(image.after, column, gone, value);
      image.before = replaced(image.before, column, gone, value);
      value = image.before?.[column] ?? value;
    }
    value = standing;
    for (const image of undone) {
      image.before = replaced(image.before, column, gone, value);
      image.after = replaced(image.after, column, gone, value);
      value = image.after?.[column] ?? value;
    }
    for (const image of images) this.#write(image);
  }

  /** The row as it is, or as it was when it went, or as it will be when a step is redone; undefined when no image tells. */
  #lastSeen(table: EntityName, rowId: string, images: readonly Image[]): StoredRow | undefined {
    const row = this.#row(table, rowId);
    if (row !== undefined) return row;
    const went = images.findLast(({ undone }) => !undone);
    if (went?.after === null) return went.before ?? undefined;
    const comes = images.find(({ undone }) => undone);
    return comes?.before === null ? (comes.after ?? undefined) : undefined;
  }

  #flatten(table: ForgettableTable, id: string, row: StoredRow): void {
    for (const image of this.#images(table, id)) {
      this.#steps.add(image.changeSetId);
      for (const word of words(this.#registry, table, [image.before, image.after])) this.#words.add(word);
      const comesOrGoes = image.before === null || image.after === null;
      image.before = image.before === null ? null : comesOrGoes ? row : {};
      image.after = image.after === null ? null : comesOrGoes ? row : {};
      this.#write(image);
    }
    // What still stands in the row was not destroyed.
    for (const word of words(this.#registry, table, [row])) this.#words.delete(word);
  }

  /** Stores an image; one that no longer changes anything goes. */
  #write({ changeSetId, seq, before, after }: Image): void {
    this.#steps.add(changeSetId);
    const same = before !== null && after !== null && Object.entries(after).every(([name, to]) => before[name] === to);
    if (same) this.#run('DELETE FROM rowChange WHERE changeSetId = ? AND seq = ?', [changeSetId, seq]);
    else {
      const texts = [before, after].map((image) => (image === null ? null : JSON.stringify(image)));
      this.#run('UPDATE rowChange SET before = ?, after = ? WHERE changeSetId = ? AND seq = ?', [
        ...texts,
        changeSetId,
        seq,
      ]);
    }
  }

  #scrub(changeSetId: number, hit: (text: string) => boolean): void {
    const [step] = this.#all<{ params: string }>('SELECT params FROM changeSet WHERE id = ?', [changeSetId]);
    if (step === undefined) return;
    const params = parseParams(step.params);
    const clean = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' && hit(value) ? DESTROYED : value,
      ]),
    );
    this.#run('UPDATE changeSet SET params = ? WHERE id = ?', [JSON.stringify(clean), changeSetId]);
  }

  #row(table: EntityName, id: string): StoredRow | undefined {
    return this.#all<StoredRow>(`SELECT * FROM ${table} WHERE id = ?`, [id])[0];
  }

  #images(table: EntityName, rowId: string): readonly Image[] {
    return this.#all<StoredImage>(
      `SELECT changeSetId, seq, undone, before, after FROM rowChange
         JOIN changeSet ON changeSet.id = changeSetId
         WHERE rowId = ? AND tableName = ? ORDER BY changeSetId, seq`,
      [rowId, table],
    ).map((image) => ({
      ...image,
      undone: image.undone === 1,
      before: parsed(image.before),
      after: parsed(image.after),
    }));
  }

  #everPointingAt(table: EntityName, column: string, id: string): readonly string[] {
    // `instr` first: most images do not hold the id at all, and need not be parsed.
    const points = (image: string) => `(instr(${image}, ?) > 0 AND json_extract(${image}, ?) = ?)`;
    const values = [id, `$.${column}`, id];
    const rows = this.#all<{ rowId: string }>(
      `SELECT DISTINCT rowId FROM rowChange WHERE tableName = ? AND (${points('before')} OR ${points('after')})`,
      [table, ...values, ...values],
    );
    return rows.map(({ rowId }) => rowId);
  }

  #all<R>(text: string, values: readonly StoredValue[]): readonly R[] {
    return this.#connection.prepare<StoredValue[]>(text).all(...values) as R[];
  }

  #run(text: string, values: readonly StoredValue[]): void {
    this.#connection.prepare<StoredValue[]>(text).run(...values);
  }
}

function replaced(image: StoredRow | null, column: string, gone: string, value: StoredValue): StoredRow | null {
  return image?.[column] === gone ? { ...image, [column]: value } : image;
}
