/**
 * Destroys what the journal holds of rows that are purged: images are deleted, never written anew. A row loses its images up to the newest
 * that tells of what was destroyed, so that those left still follow on one another. A step that lost any can no longer be taken back as a
 * whole, and Ctrl+Z does not go behind a purge (`sealed`); the history still puts back the rows whose images are all there. A deleted
 * row that merely pointed at what is purged stays in the trash: its removal is kept, and putting it back clears what points at nothing.
 */
import { referredBy, textFields } from '@shared/entities/derive.ts';
import { parseImage, parseParams } from '../db/stored-json.ts';
import type { StoredRow } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import type { EntityName, Reference, Registry } from '../db/tables.ts';
import { textsOf } from './replace-text.ts';
import type { ReplaceText } from './replace-text.ts';

export interface RowRef {
  readonly table: EntityName;
  readonly id: string;
}

export interface PurgeRequest {
  /** Rows that are not there any more; what hung on them when it was last seen goes too. */
  readonly gone: readonly RowRef[];
  /** Fields that were emptied in rows that stay. */
  readonly emptied?: readonly {
    readonly table: EntityName;
    readonly ids: readonly string[];
    readonly columns: readonly string[];
  }[];
  /** Takes what was destroyed out of every other text of the file. */
  readonly replaceText?: ReplaceText;
}

/** Stands in a step's name where a word was destroyed. */
const DESTROYED = '…';
/** Images read at once. */
const CHUNK = 2000;

interface StoredImage {
  readonly step: number;
  readonly seq: number;
  readonly scope: string;
  readonly tableName: EntityName;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

function keyOf(table: string, id: string): string {
  return `${table} ${id}`;
}

/** One pass over the journal of one library file; must run inside the caller's transaction, after the rows went. */
export class JournalPurger {
  readonly #connection: Connection;
  readonly #registry: Registry;

  constructor(connection: Connection, registry: Registry) {
    this.#connection = connection;
    this.#registry = registry;
  }

  /** `scope`: the experiment whose steps are looked through; null: every step of the file. */
  purge(request: PurgeRequest, scope: string | null): void {
    // What is undone could bring back what is destroyed, and is made again as easily.
    const [within, values] = inScope(scope);
    this.#run(
      `DELETE FROM rowChange WHERE changeSetId IN (SELECT id FROM changeSet WHERE undone = 1 AND ${within})`,
      ...values,
    );
    this.#run(`DELETE FROM changeSet WHERE undone = 1 AND ${within}`, ...values);
    const { gone, words, losing, scopes } = this.#deleteImages(request, scope);
    this.#deleteUnknownParts(gone);
    for (const step of losing) this.#strip(step, words);
    for (const sealed of scope === null ? scopes : [scope])
      this.#run('UPDATE changeSet SET sealed = 1 WHERE scope = ?', sealed);
  }

  /** Of what only a later release reads: the further columns of the rows, and whatever names one of them. */
  #deleteUnknownParts(gone: Iterable<RowRef>): void {
    const naming = this.#connection.prepare<[string], { position: number; content: string }>(
      'SELECT position, content FROM unknownPart WHERE instr(content, ?) > 0',
    );
    for (const { table, id } of gone) {
      this.#run('DELETE FROM unknownPart WHERE tableName = ? AND rowId = ?', table, id);
      for (const { position, content } of naming.all(id)) {
        const left = JSON.stringify(withoutNaming(JSON.parse(content), id));
        this.#run('UPDATE unknownPart SET content = ? WHERE position = ?', left, position);
      }
    }
  }

  #deleteImages({ gone: rows, emptied = [], replaceText }: PurgeRequest, scope: string | null) {
    const gone = new Map(rows.map((row) => [keyOf(row.table, row.id), row]));
    const empty = new Map(
      emptied.flatMap(({ table, ids, columns }) => ids.map((id) => [keyOf(table, id), columns] as const)),
    );
    const seen = new Set<string>();
    const cut = new Set<string>();
    // Of all images together: the one that a step holds need not hold the word that the step is named with.
    const words = new Set<string>();
    const losing = new Set<number>();
    const scopes = new Set<string>();
    for (const image of this.#newestFirst(scope)) {
      const { step, seq, tableName: table, rowId } = image;
      const key = keyOf(table, rowId);
      const states = [image.before, image.after].flatMap((text) => (text === null ? [] : [parseImage(text)]));
      const pointing = this.#pointing(table, states, gone);
      // Removed last of all, and with nothing left to hang on: what hung on it in turn went before it, and comes later in this pass.
      if (image.after === null && !seen.has(key) && pointing.some(({ onRemove }) => onRemove === 'remove'))
        gone.set(key, { table, id: rowId });
      seen.add(key);
      const columns = gone.has(key) ? this.#textColumns(table) : (empty.get(key) ?? []);
      const destroyed = states.flatMap((row) => columns.flatMap((column) => wordIn(row, column)));
      const place = {
        table,
        rowId,
        experimentId: table === 'experiment' ? rowId : image.scope === 'library' ? null : image.scope,
      };
      const pointsOnly = image.after === null && pointing.every(({ onRemove }) => onRemove === 'clear');
      const tells = gone.has(key) || cut.has(key) || (pointing.length > 0 && !pointsOnly) || destroyed.length > 0;
      if (
        !tells &&
        !(replaceText !== undefined && states.some((row) => names(this.#registry, row, replaceText, place)))
      ) {
        // Undone, it would point at nothing.
        if (pointing.length > 0) scopes.add(image.scope);
        continue;
      }
      cut.add(key);
      losing.add(step);
      scopes.add(image.scope);
      for (const word of destroyed) words.add(word);
      this.#run('DELETE FROM rowChange WHERE changeSetId = ? AND seq = ?', step, seq);
    }
    return { gone: [...gone.values()], words, losing, scopes };
  }

  #pointing(table: string, states: readonly StoredRow[], gone: ReadonlyMap<string, RowRef>): readonly Reference[] {
    return (this.#registry.has(table) ? this.#registry.referencesOf(table) : []).filter((reference) =>
      states.some((row) => gone.has(keyOf(reference.target, referredBy(reference, row) ?? ''))),
    );
  }

  #textColumns(table: string): readonly string[] {
    return this.#registry.has(table) ? textFields(this.#registry.declarationOf(table), 'text') : [];
  }

  /** A step that is left without an image goes; one that is not loses the words that were destroyed from its name. */
  #strip(step: number, words: ReadonlySet<string>): void {
    const left = this.#connection.prepare<[number], { params: string }>(
      'SELECT params FROM changeSet WHERE id = ? AND EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = changeSet.id)',
    );
    const stored = left.get(step);
    if (stored === undefined) {
      this.#run('DELETE FROM changeSet WHERE id = ?', step);
      return;
    }
    const params = Object.entries(parseParams(stored.params)).map(([name, value]) => {
      const isHit = typeof value === 'string' && [...words].some((word) => value.includes(word));
      return [name, isHit ? DESTROYED : value] as const;
    });
    this.#run(
      'UPDATE changeSet SET params = ?, purged = 1 WHERE id = ?',
      JSON.stringify(Object.fromEntries(params)),
      step,
    );
  }

  *#newestFirst(scope: string | null): Generator<StoredImage> {
    const [within, values] = inScope(scope);
    const page = this.#connection.prepare<(string | number)[], StoredImage>(
      `SELECT changeSetId AS step, seq, scope, tableName, rowId, before, after
         FROM rowChange JOIN changeSet ON changeSet.id = changeSetId
         WHERE ${within} AND (changeSetId, seq) < (?, ?)
         ORDER BY changeSetId DESC, seq DESC LIMIT ${CHUNK}`,
    );
    for (let [step, seq] = [Number.MAX_SAFE_INTEGER, 0]; ;) {
      const images = page.all(...values, step, seq);
      yield* images;
      const last = images.at(-1);
      if (last === undefined) return;
      [step, seq] = [last.step, last.seq];
    }
  }

  #run(text: string, ...values: readonly (string | number | null)[]): void {
    this.#connection.prepare<(string | number | null)[]>(text).run(...values);
  }
}

function inScope(scope: string | null): readonly [condition: string, values: readonly string[]] {
  return scope === null ? ['TRUE', []] : ['scope = ?', [scope]];
}

function wordIn(row: StoredRow, column: string): readonly string[] {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** Of a list the rows, of a row the columns that do not contain the id. */
function withoutNaming(content: unknown, id: string): unknown {
  const isFree = (value: unknown) => !JSON.stringify(value).includes(id);
  if (Array.isArray(content)) return content.filter(isFree);
  if (typeof content !== 'object' || content === null) return null;
  return Object.fromEntries(Object.entries(content).filter(([, value]) => isFree(value)));
}

/** Whether a text of the image names whom the purge takes out of every text. */
function names(
  registry: Registry,
  row: StoredRow,
  replaceText: ReplaceText,
  { table, ...place }: { readonly table: EntityName; readonly rowId: string; readonly experimentId: string | null },
): boolean {
  return textsOf(registry, table, row).some(
    ([column, text]) => replaceText(text, { table, column, ...place }) !== text,
  );
}
