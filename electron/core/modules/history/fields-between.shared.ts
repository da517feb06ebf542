/** What differs between two states of a row, field by field. */
import type { FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import { decode } from '../../db/codec.ts';
import type { StoredRow } from '../../db/codec.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { nameOf } from './row-names.shared.ts';
import type { Names } from './row-names.shared.ts';

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
