/**
 * What a file of a later release holds that this one does not know: whole tables, and further columns of rows. It is neither read nor
 * shown; it stands beside the experiment and is written back, so that a file may go through an older release and lose nothing.
 */
import { ID_PATTERN } from '@shared/entities/columns.ts';
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
  /** Rows of the file that the parts name, as `<table> <id>`: where one is gone, what named it cannot be written back. */
  readonly named: readonly string[];
}

export const NO_UNKNOWN_PARTS: UnknownParts = { parts: [], named: [] };

/** `json`: the document in the words of this release, as it was read. */
export function unknownIn(json: unknown, registry: Registry = PRODUCT): UnknownParts {
  const tables = property(json, 'tables');
  const known = new Set<string>(registry.children);
  const whole = entriesOf(tables).flatMap(([table, content]): UnknownPart[] =>
    known.has(table) || !isName(table) ? [] : [{ table, rowId: '', content }],
  );
  const ids = new Map(unknownRows({ parts: whole }).map((key) => [idOf(key), key]));
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
export function withUnknown(content: Content, unknown: UnknownParts, registry: Registry = PRODUCT): Content {
  const { whole, gone } = standing(content, unknown, registry);
  const columns = new Map(unknown.parts.map((part) => [rowKey(part.table, part.rowId), entriesOf(part.content)]));

  /** A column that came later may be absent. */
  function completed(table: string, row: AnyRow): AnyRow {
    const added = columns.get(rowKey(table, row.id)) ?? [];
    return { ...row, ...Object.fromEntries(added.filter(([, value]) => !namesAny(value, gone))) };
  }

  const tables = mapTables(content, (table, rows) =>
    rows.filter(({ id }) => !gone.has(id)).map((row) => completed(table, row)),
  );
  return {
    experiment: { ...content.experiment, ...completed('experiment', content.experiment) },
    tables: { ...tables, ...Object.fromEntries(whole.map((part) => [part.table, part.content])) },
  };
}

/**
 * The whole tables without the rows that name what is gone, and the ids of everything that is gone: what is left out is gone for what names
 * it in turn, and so on until nothing more goes.
 */
function standing(
  content: Content,
  { parts, named }: UnknownParts,
  registry: Registry,
): { readonly whole: readonly UnknownPart[]; readonly gone: ReadonlySet<string> } {
  const known = registry.names.flatMap((table) => rowsOf(content, table).map((row) => ({ table, row })));
  let whole = parts.filter(({ rowId }) => rowId === '');
  let further = new Set(unknownRows({ parts: whole }));
  const present = new Set([...known.map(({ table, row }) => rowKey(table, row.id)), ...further]);
  const gone = new Set(named.filter((key) => !present.has(key)).map(idOf));
  let before: number;
  do {
    before = gone.size;
    whole = whole.map((part) =>
      Array.isArray(part.content) ? { ...part, content: withoutNaming(part.content, gone) } : part,
    );
    const left = new Set(unknownRows({ parts: whole }));
    for (const key of further) if (!left.has(key)) gone.add(idOf(key));
    further = left;
    for (const { row } of known) {
      const { ownerTable, ownerId } = row;
      const isOwned = typeof ownerTable === 'string' && !registry.has(ownerTable);
      if (isOwned && !further.has(rowKey(ownerTable, ownerId))) gone.add(row.id);
    }
  } while (gone.size > before);
  return { whole, gone };
}

/** How what a file brings meets what is kept here. */
export interface Meeting {
  /** Masks may stand in the file where names stand here: it adds, and replaces nothing. */
  readonly isMasked: boolean;
  /** Known rows that differ and were left as they are here, as `<table> <id>`. */
  readonly left: ReadonlySet<string>;
}

/**
 * The parts of the file as they are kept beside those of here. Of a row that differs, what only a later release knows comes with the rest of
 * it or not at all. The rows of a whole table are met by id: those that exist only here stay, since nothing tells whether the file
 * lost them or never had them.
 */
export function metParts(here: UnknownParts, there: UnknownParts, { isMasked, left }: Meeting): UnknownParts {
  const kept = new Map(here.parts.map((part) => [rowKey(part.table, part.rowId), part.content]));
  // Every row names the experiment.
  const leftIds = new Set([...left].filter((key) => !key.startsWith('experiment ')).map(idOf));
  const parts = there.parts.flatMap((part): UnknownPart[] => {
    const key = rowKey(part.table, part.rowId);
    const own = kept.get(key);
    if (left.has(key)) return [];
    if (part.rowId === '' && Array.isArray(own) && Array.isArray(part.content)) {
      const content = metRows(own, part.content, (row) => !isMasked && !namesAny(row, leftIds));
      return [{ ...part, content }];
    }
    return isMasked && own !== undefined ? [] : [part];
  });
  return { parts, named: there.named };
}

function metRows(
  here: readonly unknown[],
  there: readonly unknown[],
  replaces: (row: unknown) => boolean,
): readonly unknown[] {
  const brought = new Map(there.map((row) => [identityOf(row), row]));
  const own = new Set(here.map(identityOf));
  return [
    ...here.map((row) => {
      const other = brought.get(identityOf(row));
      return other !== undefined && replaces(other) ? other : row;
    }),
    ...there.filter((row) => !own.has(identityOf(row))),
  ];
}

/** A row without an id is only itself. */
function identityOf(row: unknown): string {
  const id = property(row, 'id');
  return typeof id === 'string' ? id : JSON.stringify(row);
}

/** The ids of rows in tables that are unknown as a whole, as `<table> <id>`. */
export function unknownRows({ parts }: Pick<UnknownParts, 'parts'>): readonly string[] {
  return parts
    .filter(({ rowId, content }) => rowId === '' && Array.isArray(content))
    .flatMap(({ table, content }) => (content as readonly unknown[]).map((row) => rowKey(table, property(row, 'id'))));
}

/** The parts beside a content of which some rows got other ids; `ids` as for `renameIds`. */
export function renamedParts({ parts, named }: UnknownParts, ids: ReadonlyMap<string, string>): UnknownParts {
  if (ids.size === 0) return { parts, named };
  const anyId = new Map([...ids].map(([from, to]) => [idOf(from), to]));
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

function idOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function withoutNaming(rows: readonly unknown[], ids: ReadonlySet<string>): readonly unknown[] {
  return rows.filter((row) => !namesAny(row, ids));
}

function namesAny(value: unknown, ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && idsIn(value).some((id) => ids.has(id));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return ID_PATTERN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}
