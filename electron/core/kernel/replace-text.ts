/**
 * Takes words out of the texts of a whole library file: of every row, every step's name and what the desk remembers. Images in the journal
 * are not written anew: those that hold such a text are deleted (`JournalPurger`). Run it inside the caller's transaction; the caller then
 * truncates the write-ahead log.
 */
import type { Topic } from '@shared/contract/topics.ts';
import type { AnyEntity } from '@shared/entities/define.ts';
import { textFields } from '@shared/entities/derive.ts';
import type { StoredRow, StoredValue } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import { topicOf } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';

export interface TextPlace {
  /** Null: the name of a step, or what the desk remembers. */
  readonly table: EntityName | null;
  readonly rowId: string;
  readonly column: string;
  /** Null: of no one experiment. */
  readonly experimentId: string | null;
}

/** Must answer the same for the same text in the same place. */
export type ReplaceText = (text: string, place: TextPlace) => string;

interface TextColumns {
  readonly words: ReadonlySet<string>;
  readonly structures: ReadonlySet<string>;
}

const NO_TEXTS: TextColumns = { words: new Set(), structures: new Set() };

/** Asked for with every row. */
const TEXT_COLUMNS = new WeakMap<AnyEntity, TextColumns>();

/** Columns that hold texts, alone or in a structure. */
function textColumnsOf(registry: Registry, table: string): TextColumns {
  // The journal may tell of a table that only a later release knows.
  if (!registry.has(table)) return NO_TEXTS;
  const entity = registry.declarationOf(table);
  const known = TEXT_COLUMNS.get(entity);
  if (known !== undefined) return known;
  const columns = {
    words: new Set(textFields(entity, 'text')),
    structures: new Set(textFields(entity, 'structure')),
  };
  TEXT_COLUMNS.set(entity, columns);
  return columns;
}

/** Rows read at once. */
const CHUNK = 2000;

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), replaced(item, replace)]));
}

/** The JSON with each text replaced; the very same where none changes. */
function replacedInJson(json: string, replace: (text: string) => string): string {
  const value: unknown = JSON.parse(json);
  let changed = false;
  const after = replaced(value, (text) => {
    const other = replace(text);
    changed ||= other !== text;
    return other;
  });
  return changed ? JSON.stringify(after) : json;
}

/** Each text of a stored row or of an image of one; structured columns as the JSON that they are. */
export function textsOf(
  registry: Registry,
  table: EntityName,
  row: StoredRow,
): readonly (readonly [column: string, text: string])[] {
  const columns = textColumnsOf(registry, table);
  return Object.entries(row).flatMap(([column, value]) => {
    if (typeof value !== 'string' || value === '') return [];
    if (columns.words.has(column)) return [[column, value] as const];
    if (!columns.structures.has(column)) return [];
    const found: [string, string][] = [];
    replaced(JSON.parse(value), (text) => {
      found.push([column, text]);
      return text;
    });
    return found;
  });
}

/** The changed columns of a row alone. */
function changesIn(
  registry: Registry,
  table: EntityName,
  row: StoredRow,
  replace: ReplaceText,
): Readonly<Record<string, StoredValue>> {
  const columns = textColumnsOf(registry, table);
  const rowId = String(row['id']);
  const experimentId = table === 'experiment' ? rowId : String(row['experimentId']);
  const changes: Record<string, StoredValue> = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || value === '') continue;
    const replaceHere = (text: string) => replace(text, { table, rowId, column, experimentId });
    const after = columns.words.has(column)
      ? replaceHere(value)
      : columns.structures.has(column)
        ? replacedInJson(value, replaceHere)
        : value;
    if (after !== value) changes[column] = after;
  }
  return changes;
}

/** Answers the topics whose rows changed. */
export function replaceTextInLibrary(
  connection: Connection,
  replace: ReplaceText,
  registry: Registry,
): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  for (const table of registry.names) {
    if (replaceInTable(connection, registry, table, replace)) topics.add(topicOf(registry, table));
  }
  if (replaceInSteps(connection, replace)) topics.add('history');
  if (replaceInPreferences(connection, replace)) topics.add('preferences');
  replaceInUnknownParts(connection, replace);
  return topics;
}

function replaceInTable(connection: Connection, registry: Registry, table: EntityName, replace: ReplaceText): boolean {
  let any = false;
  const read = connection.prepare<[string, number], StoredRow>(
    `SELECT * FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`,
  );
  for (let rows = read.all('', CHUNK); rows.length > 0; rows = read.all(String(rows.at(-1)?.['id']), CHUNK)) {
    for (const row of rows) {
      const changes = changesIn(registry, table, row, replace);
      const sets = Object.keys(changes).map((name) => `"${name}" = ?`);
      if (sets.length === 0) continue;
      any = true;
      const values = [...Object.values(changes), row['id'] ?? null];
      connection.prepare(`UPDATE ${table} SET ${sets.join(', ')} WHERE id = ?`).run(...values);
    }
  }
  return any;
}

function replaceInSteps(connection: Connection, replace: ReplaceText): boolean {
  const steps = connection.prepare<[], { id: number; scope: string; params: string }>(
    'SELECT id, scope, params FROM changeSet',
  );
  let any = false;
  for (const { id, scope, params } of steps.all()) {
    const place = { table: null, rowId: '', column: '', experimentId: scope === 'library' ? null : scope };
    const after = replacedInJson(params, (text) => replace(text, place));
    if (after === params) continue;
    any = true;
    connection.prepare('UPDATE changeSet SET params = ? WHERE id = ?').run(after, id);
  }
  return any;
}

function replaceInPreferences(connection: Connection, replace: ReplaceText): boolean {
  let any = false;
  const place = { table: null, rowId: '', column: '', experimentId: null };
  const stored = connection.prepare<[], { key: string; value: string }>('SELECT "key", value FROM preference').all();
  for (const { key, value } of stored) {
    const after = replacedInJson(value, (text) => replace(text, place));
    if (after === value) continue;
    any = true;
    connection.prepare('UPDATE preference SET value = ? WHERE "key" = ?').run(after, key);
  }
  return any;
}

/** What only a later release reads says no column: it is treated like a quotation. */
function replaceInUnknownParts(connection: Connection, replace: ReplaceText): void {
  const parts = connection.prepare<[], { position: number; experimentId: string; content: string }>(
    'SELECT position, experimentId, content FROM unknownPart',
  );
  for (const { position, experimentId, content } of parts.all()) {
    const place = { table: null, rowId: '', column: '', experimentId };
    const after = replacedInJson(content, (text) => replace(text, place));
    if (after !== content)
      connection.prepare('UPDATE unknownPart SET content = ? WHERE position = ?').run(after, position);
  }
}
