/** Two versions of a row, column by column. */
import type { FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import { referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { rowKey } from './content.ts';
import type { AnyRow } from './content.ts';

/** The names of things by `rowKey`, on each side. */
export interface SideNames {
  readonly here: ReadonlyMap<string, string>;
  readonly there: ReadonlyMap<string, string>;
}

export function sameRow(one: AnyRow | undefined, other: AnyRow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((column) => sameValue(one[column], other[column]));
}

export function changedFields(
  registry: Registry,
  table: EntityName,
  before: AnyRow,
  after: AnyRow,
  names: SideNames,
): readonly FieldDifference[] {
  const references = registry.innerReferencesOf(table);
  return Object.keys(after)
    .filter((column) => !sameValue(before[column], after[column]))
    .map((field): FieldDifference => {
      const own = references.filter(({ column }) => column === field);
      const [from, to] = [before[field], after[field]];
      if (field === 'rank') return { field, kind: 'order', before: null, after: null };
      if (own.length > 0) {
        const named = (row: AnyRow, side: ReadonlyMap<string, string>) => {
          const reference = own.find((one) => referredBy(one, row) !== null);
          return reference === undefined ? null : (side.get(rowKey(reference.target, row[field])) ?? null);
        };
        return { field, kind: 'name', before: named(before, names.here), after: named(after, names.there) };
      }
      if (!isScalar(from) || !isScalar(to)) return { field, kind: 'structure', before: null, after: null };
      return { field, kind: 'plain', before: from, after: to };
    });
}

function isScalar(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
