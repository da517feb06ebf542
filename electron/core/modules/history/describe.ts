/** Row images as structured changes: which thing, what came or went with it, and each field before and after. */
import type { FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import type { NamedThing, Parts, RowHistory } from '@shared/contract/history.contract.ts';
import { decode } from '../../db/codec.ts';
import type { StoredRow } from '../../db/codec.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { nameOf, ownerOf } from './row-names.shared.ts';
import type { Names } from './row-names.shared.ts';

/** One row of a step: how it was and how it became. */
export interface Change {
  readonly table: EntityName;
  readonly id: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

/** Rows that hang on another row of the list that came, or went, in the same step are counted with it. */
export function groupWithChildren<C extends Change>(
  registry: Registry,
  changes: readonly C[],
): readonly { readonly change: C; readonly parts: readonly C[] }[] {
  const kinds = new Map(changes.map((change) => [change.id, kindOf(change)]));
  const partsOf = new Map<string, C[]>();
  const roots: C[] = [];
  for (const change of changes) {
    const host = hostOf(registry, change, kinds);
    if (host === undefined) roots.push(change);
    else partsOf.set(host, [...(partsOf.get(host) ?? []), change]);
  }
  function all(id: string): readonly C[] {
    return (partsOf.get(id) ?? []).flatMap((part) => [part, ...all(part.id)]);
  }
  return roots.map((change) => ({ change, parts: all(change.id) }));
}

export function countParts(parts: readonly Change[]): readonly Parts[] {
  const counts = new Map<EntityName, number>();
  for (const { table } of parts) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, count }));
}

function kindOf({ before, after }: Pick<Change, 'before' | 'after'>): RowHistory['kind'] {
  return before === null ? 'created' : after === null ? 'deleted' : 'changed';
}

/** The row that this one came or went with; a duty counts with its card before its person. */
function hostOf(
  registry: Registry,
  change: Change,
  kinds: ReadonlyMap<string, RowHistory['kind']>,
): string | undefined {
  const kind = kindOf(change);
  if (kind === 'changed') return undefined;
  const row = change.before ?? change.after;
  return registry
    .referencesOf(change.table)
    .filter(({ onRemove, target }) => onRemove === 'remove' && target !== 'experiment')
    .map((reference) => referredBy(reference, row))
    .find((id): id is string => id !== null && kinds.get(id) === kind);
}

export function describeRow(names: Names, change: Change, parts: readonly Change[]): RowHistory {
  const { table, id, before, after } = change;
  const row = before ?? after;
  return {
    ...names.thing({ table, id }, row),
    kind: kindOf(change),
    room: names.registry.roomOf(table, row),
    owner: ownerName(names, table, row),
    fields: before === null || after === null ? [] : fieldsBetween(names, table, before, after),
    parts: countParts(parts),
  };
}

export function ownerName(names: Names, table: EntityName, row: StoredRow | null): NamedThing | null {
  const owner = ownerOf(names.registry, table, row);
  return owner === null ? null : names.thing(owner);
}

/** Fields that differ, in the order of the schema. Both are complete rows. */
export function fieldsBetween(
  names: Names,
  table: EntityName,
  before: StoredRow,
  after: StoredRow,
): readonly FieldDifference[] {
  const { registry } = names;
  const was = decode(registry, table, filled(registry, table, before)) as Readonly<Record<string, unknown>>;
  const is = decode(registry, table, filled(registry, table, after)) as Readonly<Record<string, unknown>>;
  return registry
    .columnsOf(table)
    .filter(
      (column) =>
        registry.fieldOf(table, column)?.fixed !== true && (before[column] ?? null) !== (after[column] ?? null),
    )
    .map((field) => difference(names, table, field, was, is));
}

/** An image of an earlier release lacks the columns that came later; JSON columns cannot be read from nothing. */
function filled(registry: Registry, table: EntityName, row: StoredRow): StoredRow {
  return Object.fromEntries(registry.columnsOf(table).map((column) => [column, row[column] ?? null]));
}

type Row = Readonly<Record<string, unknown>>;

function difference(names: Names, table: EntityName, field: string, was: Row, is: Row): FieldDifference {
  if (field === 'rank') return { field, kind: 'order', before: null, after: null };
  const references = names.registry.referencesOf(table).filter(({ column }) => column === field);
  if (references.length > 0) {
    const named = (row: Row) => {
      const reference = references.find((one) => referredBy(one, row) !== null);
      if (reference === undefined) return null;
      return nameOf(names.registry, reference.target, names.row({ table: reference.target, id: String(row[field]) }));
    };
    return { field, kind: 'name', before: named(was), after: named(is) };
  }
  const [before, after] = [was[field], is[field]];
  if (!isScalar(before) || !isScalar(after)) return { field, kind: 'structure', before: null, after: null };
  return { field, kind: 'plain', before, after };
}

function isScalar(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
