/**
 * What a file of a later release holds that this one does not know: whole tables, and further columns of rows. It is neither read nor
 * shown; it stands beside the experiment and is written back, so that a file may go through an older release and lose nothing.
 */
import { PRODUCT } from '@shared/entities/index.ts';
import type { Registry } from '@shared/entities/index.ts';
import { rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import { mapTables, replacedIds } from './rename-ids.ts';

/** A JSON value as it stood in the file. */
export interface UnknownPart {
  readonly table: string;
  /** Empty: all rows of a table that is unknown as a whole. */
  readonly rowId: string;
  /** Of a table its list; of a row its further columns. */
  readonly content: unknown;
}

export interface UnknownParts {
  readonly parts: readonly UnknownPart[];
  /** Rows known here that the parts name, as `<table> <id>`: where one is gone, what named it cannot be written back. */
  readonly named: readonly string[];
}

export const NO_UNKNOWN_PARTS: UnknownParts = { parts: [], named: [] };

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `json`: the document in the words of this release, as it was read. */
export function unknownIn(json: unknown, registry: Registry = PRODUCT): UnknownParts {
  const tables = property(json, 'tables');
  const known = new Set<string>(registry.children);
  const whole = entriesOf(tables).flatMap(([table, content]): UnknownPart[] =>
    known.has(table) || !isName(table) ? [] : [{ table, rowId: '', content }],
  );
  const ids = new Map<string, string>();
  const columns = registry.names.flatMap((table) => {
    const rows = table === 'experiment' ? [property(json, 'experiment')] : property(tables, table);
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown): UnknownPart[] => {
      const rowId = String(property(row, 'id'));
      ids.set(rowId, rowKey(table, rowId));
      const further = entriesOf(row).filter(
        ([column]) => column !== 'id' && isName(column) && registry.fieldOf(table, column) === undefined,
      );
      return further.length === 0 ? [] : [{ table, rowId, content: Object.fromEntries(further) }];
    });
  });
  const parts = [...whole, ...columns];
  const named = parts.flatMap(({ content }) => idsIn(content)).flatMap((id) => ids.get(id) ?? []);
  return { parts, named: [...new Set(named)] };
}

/**
 * The content as it is written, with what it was read with: the unknown columns behind the known ones, the unknown tables last. What names
 * a row that is gone is left out, and so is what belonged to it: its reader would refuse the whole file.
 */
export function withUnknown(content: Content, { parts, named }: UnknownParts, registry: Registry = PRODUCT): Content {
  const present = new Set(registry.names.flatMap((table) => rowsOf(content, table).map(({ id }) => rowKey(table, id))));
  const gone = new Set(named.filter((key) => !present.has(key)).map((key) => key.slice(key.indexOf(' ') + 1)));
  const columns = new Map(parts.map((part) => [rowKey(part.table, part.rowId), entriesOf(part.content)]));
  const whole = parts
    .filter(({ rowId }) => rowId === '')
    .map((part) => (Array.isArray(part.content) ? { ...part, content: withoutNaming(part.content, gone) } : part));
  const further = new Set(unknownRows({ parts: whole, named }));

  /** A column that came later may be absent. */
  function completed(table: string, row: AnyRow): AnyRow {
    const added = columns.get(rowKey(table, row.id)) ?? [];
    return { ...row, ...Object.fromEntries(added.filter(([, value]) => !namesAny(value, gone))) };
  }

  function belongs({ ownerTable, ownerId }: AnyRow): boolean {
    return typeof ownerTable !== 'string' || registry.has(ownerTable) || further.has(rowKey(ownerTable, ownerId));
  }

  const tables = mapTables(content, (table, rows) => rows.filter(belongs).map((row) => completed(table, row)));
  return {
    experiment: { ...content.experiment, ...completed('experiment', content.experiment) },
    tables: { ...tables, ...Object.fromEntries(whole.map((part) => [part.table, part.content])) },
  };
}

/** The ids of rows in tables that are unknown as a whole, as `<table> <id>`. */
export function unknownRows({ parts }: UnknownParts): readonly string[] {
  return parts
    .filter(({ rowId, content }) => rowId === '' && Array.isArray(content))
    .flatMap(({ table, content }) => (content as readonly unknown[]).map((row) => rowKey(table, property(row, 'id'))));
}

/** The parts beside a content of which some rows got other ids; `ids` as for `renameIds`. */
export function renamedParts({ parts, named }: UnknownParts, ids: ReadonlyMap<string, string>): UnknownParts {
  if (ids.size === 0) return { parts, named };
  const anyId = new Map([...ids].map(([from, to]) => [from.slice(from.indexOf(' ') + 1), to]));
  return {
    parts: parts.map(({ table, rowId, content }) => ({
      table,
      rowId: ids.get(rowKey(table, rowId)) ?? rowId,
      content: replacedIds(content, anyId),
    })),
    named: named.map((key) => {
      const table = key.slice(0, key.indexOf(' '));
      const id = ids.get(key);
      return id === undefined ? key : rowKey(table, id);
    }),
  };
}

/** What a release may call a table or a column: nothing that every object has. */
function isName(text: string): boolean {
  return /^[A-Za-z]\w{0,59}$/.test(text) && !(text in Object.prototype) && text !== 'prototype';
}

function withoutNaming(rows: readonly unknown[], ids: ReadonlySet<string>): readonly unknown[] {
  return rows.filter((row) => !namesAny(row, ids));
}

function namesAny(value: unknown, ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && idsIn(value).some((id) => ids.has(id));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}
