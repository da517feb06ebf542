/**
 * Writes the texts of a whole library file anew: every row, every image in the journal, every step's name and what the desk remembers.
 * As a text becomes the same wherever it stands in the same place, the journal still undoes and redoes. Run it inside the caller's
 * transaction; the caller then truncates the write-ahead log.
 */
import type { Topic } from '@shared/contract/topics.ts';
import type { StoredRow, StoredValue } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import type { AnyEntity } from '@shared/entities/define.ts';
import { textFields } from '@shared/entities/derive.ts';
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
export type Reword = (text: string, place: TextPlace) => string;

interface TextColumns {
  readonly words: ReadonlySet<string>;
  readonly structures: ReadonlySet<string>;
}

/** Asked for with every row. */
const TEXT_COLUMNS = new WeakMap<AnyEntity, TextColumns>();

/** Columns that hold texts, alone or in a structure; undefined for a table that is not known. */
function textColumnsOf(registry: Registry, table: string): TextColumns | undefined {
  if (!registry.has(table)) return undefined;
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

function reworded(value: unknown, reword: (text: string) => string): unknown {
  if (typeof value === 'string') return reword(value);
  if (Array.isArray(value)) return value.map((item) => reworded(item, reword));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [reword(name), reworded(item, reword)]));
}

function rewordedJson(json: string, reword: (text: string) => string): string {
  const value: unknown = JSON.parse(json);
  let changed = false;
  const after = reworded(value, (text) => {
    const other = reword(text);
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
    if (columns?.words.has(column)) return [[column, value] as const];
    if (!columns?.structures.has(column)) return [];
    const found: [string, string][] = [];
    reworded(JSON.parse(value), (text) => {
      found.push([column, text]);
      return text;
    });
    return found;
  });
}

/** The changed columns alone; null when nothing changes. */
function changesIn(
  registry: Registry,
  table: EntityName,
  rowId: string,
  row: StoredRow,
  reword: Reword,
  experimentId: string | null,
) {
  const columns = textColumnsOf(registry, table);
  const changes: Record<string, StoredValue> = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || value === '') continue;
    const place = { table, rowId, column, experimentId };
    const after = columns?.words.has(column)
      ? reword(value, place)
      : columns?.structures.has(column)
        ? rewordedJson(value, (text) => reword(text, place))
        : value;
    if (after !== value) changes[column] = after;
  }
  return Object.keys(changes).length === 0 ? null : changes;
}

/** Answers the topics whose rows changed. `tables`: those that the file has. */
export function rewordLibrary(
  connection: Connection,
  reword: Reword,
  tables: ReadonlySet<string>,
  registry: Registry,
): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  for (const table of registry.names) {
    if (tables.has(table) && rewordTable(connection, registry, table, reword)) topics.add(topicOf(registry, table));
  }
  if (tables.has('rowChange') && rewordJournal(connection, registry, reword)) topics.add('history');
  if (tables.has('preference') && rewordPreferences(connection, reword)) topics.add('preferences');
  return topics;
}

function rewordTable(connection: Connection, registry: Registry, table: EntityName, reword: Reword): boolean {
  let any = false;
  const read = connection.prepare<[string, number], StoredRow>(
    `SELECT * FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`,
  );
  for (let rows = read.all('', CHUNK); rows.length > 0; rows = read.all(String(rows.at(-1)?.['id']), CHUNK)) {
    for (const row of rows) {
      const id = String(row['id']);
      const experimentId = table === 'experiment' ? id : String(row['experimentId']);
      const changes = changesIn(registry, table, id, row, reword, experimentId);
      if (changes === null) continue;
      any = true;
      const sets = Object.keys(changes).map((name) => `"${name}" = ?`);
      connection.prepare(`UPDATE ${table} SET ${sets.join(', ')} WHERE id = ?`).run(...Object.values(changes), id);
    }
  }
  return any;
}

interface StoredImage {
  readonly seq: number;
  readonly tableName: EntityName;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface StoredStep {
  readonly id: number;
  readonly scope: string;
  readonly params: string;
}

function rewordJournal(connection: Connection, registry: Registry, reword: Reword): boolean {
  let any = false;
  const readSteps = connection.prepare<[number, number], StoredStep>(
    'SELECT id, scope, params FROM changeSet WHERE id > ? ORDER BY id LIMIT ?',
  );
  const readImages = connection.prepare<[number], StoredImage>(
    'SELECT seq, tableName, rowId, before, after FROM rowChange WHERE changeSetId = ? ORDER BY seq',
  );
  for (let steps = readSteps.all(0, CHUNK); steps.length > 0; steps = readSteps.all(steps.at(-1)?.id ?? 0, CHUNK)) {
    for (const { id, scope, params } of steps) {
      const experimentId = scope === 'library' ? null : scope;
      const place = { table: null, rowId: '', column: '', experimentId };
      const named = rewordedJson(params, (text) => reword(text, place));
      if (named !== params) {
        any = true;
        connection.prepare('UPDATE changeSet SET params = ? WHERE id = ?').run(named, id);
      }
      for (const image of readImages.all(id)) {
        if (rewordImage(connection, registry, id, image, reword, experimentId)) any = true;
      }
    }
  }
  return any;
}

function rewordImage(
  connection: Connection,
  registry: Registry,
  step: number,
  { seq, tableName, rowId, before, after }: StoredImage,
  reword: Reword,
  scope: string | null,
): boolean {
  const experimentId = tableName === 'experiment' ? rowId : scope;
  let any = false;
  function anew(image: string | null): string | null {
    if (image === null) return null;
    const row: StoredRow = JSON.parse(image);
    const changes = changesIn(registry, tableName, rowId, row, reword, experimentId);
    if (changes === null) return image;
    any = true;
    return JSON.stringify({ ...row, ...changes });
  }
  const images = [anew(before), anew(after)];
  if (any) {
    connection
      .prepare('UPDATE rowChange SET before = ?, after = ? WHERE changeSetId = ? AND seq = ?')
      .run(...images, step, seq);
  }
  return any;
}

function rewordPreferences(connection: Connection, reword: Reword): boolean {
  let any = false;
  const place = { table: null, rowId: '', column: '', experimentId: null };
  const stored = connection.prepare<[], { key: string; value: string }>('SELECT "key", value FROM preference').all();
  for (const { key, value } of stored) {
    const after = rewordedJson(value, (text) => reword(text, place));
    if (after === value) continue;
    any = true;
    connection.prepare('UPDATE preference SET value = ? WHERE "key" = ?').run(after, key);
  }
  return any;
}
